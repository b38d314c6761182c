import type { Range } from "../sheet/address";
import type { Block, BlockCell, BlockFormula, CellStyle } from "./block";

/** A cell or a merged area with its text: what a form is drawn from. Boxes do not overlap. */
export interface Box {
  readonly area: Range;
  readonly text: string;
  readonly number?: number | undefined;
  readonly formula?: BlockFormula | undefined;
  readonly style: CellStyle;
  readonly hint?: { readonly title: string; readonly text: string } | undefined;
}

export type Drawing = Pick<Block, "rows" | "columns" | "cells" | "merges" | "hints" | "rowHeights">;

/**
 * Turns boxes into cells, merges, hints and row heights. A row is at least `leastHeight(row)` points high, and higher
 * where a text needs more lines: spreadsheet programs never grow a row for a merged cell by themselves.
 */
export function drawBoxes(
  boxes: readonly Box[],
  columnWidths: readonly number[],
  leastHeight: (row: number) => number,
): Drawing {
  const rows = boxes.reduce((most, { area }) => Math.max(most, area.bottom + 1), 0);
  const rowHeights = Array.from({ length: rows }, (_, row) => leastHeight(row));
  // A box over several rows finds room in all of them together, once those of one row have what they need.
  for (const box of [...boxes].sort((a, b) => rowsOf(a) - rowsOf(b))) {
    const { top, bottom } = box.area;
    const there = rowHeights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    const more = Math.max(0, textHeight(box, columnWidths) - there) / rowsOf(box);
    for (let row = top; row <= bottom; row++) {
      rowHeights[row] = Math.min(highestRow, Math.ceil((rowHeights[row] ?? 0) + more));
    }
  }
  return {
    rows,
    columns: columnWidths.length,
    cells: boxes.flatMap(cellsOf),
    merges: boxes.map(({ area }) => area).filter(({ top, left, bottom, right }) => top < bottom || left < right),
    hints: boxes.flatMap(({ area, hint }) => (hint ? [{ cells: area, ...hint }] : [])),
    rowHeights,
  };
}

/** Programs make no row higher, and refuse to be asked. In points. */
const highestRow = 409;

function rowsOf({ area }: Box): number {
  return area.bottom - area.top + 1;
}

/** Every cell of a merged area carries the style, or the programs draw half of its border. */
function cellsOf({ area, text, number, formula, style }: Box): BlockCell[] {
  const cells: BlockCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column, text: "", style });
  }
  const [first, ...others] = cells;
  if (!first) return [];
  const content = { text, ...(number === undefined ? {} : { number }), ...(formula === undefined ? {} : { formula }) };
  return [{ ...first, ...content }, ...others];
}

function textHeight({ area, text, style }: Box, columnWidths: readonly number[]): number {
  if (!style.wrap) return 0;
  const width = columnWidths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, width - 1), 0);
  return Math.ceil(lines * style.size * 1.3) + 6;
}

/**
 * How many lines a text takes: a break may stand before every Chinese character, never inside a word or a number with
 * its sign. Chinese characters and full-width signs are two Latin characters wide; where 宋体 is missing, Latin ones
 * are a little wider than they should be.
 */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(/[\u00a0-\u00ff]?[\u0021-\u007e]{1,200}|[\s\S]/gu)) {
    const wide = [...piece].reduce((sum, character) => sum + (character > "\u007f" ? 2 : 1.1), 0);
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    // A piece that is longer than a line is broken after all.
    used += wide;
    while (used > width && wide > width) {
      lines++;
      used -= width;
    }
  }
  return lines;
}
