import { headerLabel } from "../forms/header-labels";
import { tight } from "../text/normalise";
import { nothingUnread, type DocumentCell, type DocumentPart, type TextDocument } from "./document";

/** A paste beyond this is no table that a person copied. */
export const longestPaste = 5_000_000;
const mostColumns = 256;

/** What some converters write into the text for a bookmark. */
const bookmark = /\[bookmark: [^\]\n]{1,100}\]/g;

/**
 * Reads text from the clipboard, or saved from Word: cells apart by tabs and rows by lines – quoted where a cell has
 * line breaks, as Excel writes them, or not, as Word does –, or each cell on a line of its own behind a tab and rows
 * apart by an empty line. Lines without tabs are paragraphs. Never throws; of a longer text only the beginning is read.
 */
export function readPaste(text: string): TextDocument {
  const clean = text
    .slice(0, longestPaste)
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(bookmark, "");
  const parts = isCellPerLine(clean) ? readCellsPerLine(clean) : readRowsPerLine(clean);
  return { parts, unread: nothingUnread };
}

/** Whether most tabs begin a line that is one cell. */
function isCellPerLine(text: string): boolean {
  let cells = 0;
  let rows = 0;
  for (const line of text.split("\n")) {
    const tab = line.lastIndexOf("\t");
    if (tab === 0) cells++;
    else if (tab > 0) rows++;
  }
  return cells > rows;
}

function readCellsPerLine(text: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let rows: string[][] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = (): void => {
    endRow();
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("\t")) row.push(line.slice(1));
    else if (line === "" && row.length > 0) endRow();
    else if (row.length > 0) row.push(`${row.pop() ?? ""}\n${line}`);
    else {
      // Not even an empty line: between the rows of one table there is just one.
      endTable();
      parts.push(paragraph(line));
    }
  }
  endTable();
  return parts;
}

function readRowsPerLine(text: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) parts.push(tableOf(withBrokenRowsJoined(rows)));
    rows = [];
  };
  for (const row of splitRows(text)) {
    const [only = ""] = row;
    const isLine = row.length === 1;
    if (!isLine || (rows.length > 0 && continuesTable(only))) rows.push(row);
    else {
      endTable();
      parts.push(paragraph(only));
    }
  }
  endTable();
  return parts;
}

/** A line without tabs right below a row: part of a cell with line breaks, or a row merged into one cell. */
function continuesTable(line: string): boolean {
  return line.trim() !== "" && !isTitle(line);
}

function isTitle(line: string): boolean {
  return line.length <= 120 && /绩效.*表(?:[(（].*)?$/.test(tight(line));
}

/** Rows of cells; a quoted cell may hold line breaks and tabs, and "" for a quotation mark. */
function* splitRows(text: string): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text.charAt(at) === '"' ? quotedCell(text, at) : null;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.text ?? text.slice(at, end));
    if (text.charAt(end) === "\t") at = end + 1;
    else {
      yield row;
      row = [];
      at = end + 1;
    }
  }
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\t" || character === "\n") return at;
  }
  return text.length;
}

/** Null where the mark is only a mark: nothing closes it right before a tab or line end. */
function quotedCell(text: string, start: number): { text: string; end: number } | null {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    const next = text.charAt(mark + 1);
    if (next === '"') at = mark + 2;
    else if (next === "\t" || next === "\n" || next === "") {
      return { text: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    } else return null;
  }
}

/**
 * Word does not quote: a cell of two paragraphs breaks its row in two. Lines that together have as many cells as the
 * table's rows mostly have are one row; a lone line behind a label and its value goes on with the value.
 */
function withBrokenRowsJoined(rows: readonly (readonly string[])[]): string[][] {
  const usual = usualWidth(rows);
  const joined: string[][] = [];
  for (let index = 0; index < rows.length; index++) {
    let row = [...(rows[index] ?? [])];
    while (row.length < usual) {
      const next = rows[index + 1];
      if (!next || !fillsUp(rows, index, row.length, usual)) break;
      row = glued(row, next);
      index++;
    }
    const before = joined.at(-1);
    const [only = ""] = row;
    if (row.length === 1 && before && before.length > 1 && before.length < usual && !headerLabel(only)) {
      joined[joined.length - 1] = glued(before, row);
    } else joined.push(row);
  }
  return joined;
}

/** Whether some of the following rows complete a row of `width` cells to the usual one, without passing a whole row. */
function fillsUp(rows: readonly (readonly string[])[], index: number, width: number, usual: number): boolean {
  let sum = width;
  for (let next = index + 1; next < rows.length && sum < usual; next++) {
    const length = rows[next]?.length ?? 0;
    if (length >= usual || headerLabel(rows[next]?.[0] ?? "")) return false;
    sum += length - 1;
  }
  return sum === usual && width > 1 && rows[index + 1]?.[0]?.trim() !== "" && !headerLabel(rows[index]?.[0] ?? "");
}

function glued(row: readonly string[], next: readonly string[]): string[] {
  const [first = "", ...rest] = next;
  return [...row.slice(0, -1), `${row.at(-1) ?? ""}\n${first}`, ...rest];
}

/** How many cells most rows have; the larger number where several are as frequent. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}

function tableOf(rows: readonly (readonly string[])[]): DocumentPart {
  const cells = rows.flatMap((row, top) =>
    row
      .slice(0, mostColumns)
      .map((text, left): DocumentCell => ({ area: { top, left, bottom: top, right: left }, text: trimmed(text) })),
  );
  const columns = Math.min(mostColumns, Math.max(...rows.map(({ length }) => length)));
  return { kind: "table", rows: rows.length, columns, cells };
}

/** Without the line breaks and blanks of nothing else. */
function trimmed(text: string): string {
  return text.trim() === "" ? "" : withSoftBreaks(text).replace(/^\n+|\n+$/g, "");
}

function paragraph(text: string): DocumentPart {
  return { kind: "paragraph", text: withSoftBreaks(text), heading: null, contents: false };
}

/** A line break inside a paragraph (Shift+Enter) comes out of Word as a vertical tab. */
function withSoftBreaks(text: string): string {
  return text.replace(/[\v\f\u2028]/g, "\n");
}
