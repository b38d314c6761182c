import type { Range } from "../../sheet/address";
import type { Cell } from "../../sheet/cell";
import type { Sheet } from "../../sheet/sheet";
import type { Passage } from "./department-text";

/** A sheet's prose is read as far as this many lines; a department's part has some dozens. */
const mostLines = 5000;

/** What every department's part has somewhere, and most cells have not. */
const telling = /目标|指标|措施|目\s{0,8}录|项目(?:支出|预算)/;

/** The part of a passage from `from` to before `to`, outer blanks left out; null where nothing else is there. */
export function part(passage: Passage, from: number, to: number = passage.text.length): Passage | null {
  const raw = passage.text.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const start = passage.start + from + (raw.length - raw.trimStart().length);
  return { at: passage.at, cell: passage.cell, text, start };
}

/** The written rows that no table lies on; none at all where nothing in them can be the department's part. */
export function proseRows(sheet: Sheet, tables: readonly Range[]): readonly number[] {
  const sorted = [...tables].sort((a, b) => a.top - b.top);
  const rows: number[] = [];
  let found = false;
  let next = 0;
  for (let row = 0; row < sheet.rows && rows.length < mostLines; row++) {
    let below = -1;
    for (let table = sorted[next]; table && table.top <= row; table = sorted[++next])
      below = Math.max(below, table.bottom);
    if (below >= row) {
      row = below;
      continue;
    }
    let written = false;
    sheet.eachInRow(row, ({ text }) => {
      if (text === "") return;
      written = true;
      found ||= telling.test(text);
    });
    if (written) rows.push(row);
  }
  return found ? rows : [];
}

/** The lines of some rows in reading order: a cell with line breaks gives several. */
export function proseLines(sheet: Sheet, rows: readonly number[]): readonly Passage[] {
  const lines: Passage[] = [];
  for (const row of rows) {
    sheet.eachInRow(row, (cell, column) => {
      if (cell.text !== "" && lines.length < mostLines) linesOf(cell, { sheet: sheet.id, row, column }, lines);
    });
  }
  return lines;
}

function linesOf(cell: Cell, at: Passage["at"], lines: Passage[]): void {
  const whole = { at, cell, text: cell.text, start: 0 };
  for (const { 0: raw, index } of cell.text.matchAll(/[^\r\n\v\u2028\u2029]+/g)) {
    const line = part(whole, index, index + raw.length);
    if (line) lines.push(line);
    if (lines.length >= mostLines) return;
  }
}
