import type { Position } from "../../core/sheet/address";
import type { Block } from "../../core/template/block";
import { formulaText } from "../../core/template/formula-text";
import { blockArea, shiftRange } from "../../core/template/placement";
import { queueInputs } from "./block-inputs";
import { queueLook } from "./block-look";
import type { Queueing } from "./in-trips";
import { rangeAt } from "./ranges";
import { asText } from "./write-plan";

/** Values of so many rows are one piece. */
const band = 200;

/** Queues a block with all that it has on any sheet. From `freeColumn` on every column of the sheet is free. */
export function* queueBlock(sheet: Excel.Worksheet, block: Block, first: Position, freeColumn: number): Queueing {
  yield* queueContent(sheet, block, first);
  yield* queueLook(sheet, block, first);
  yield* queueInputs(sheet, block, first, freeColumn);
}

function* queueContent(sheet: Excel.Worksheet, block: Block, first: Position): Queueing {
  const formats = table(block, "General");
  const values = table<string | number>(block, "");
  for (const { row, column, text, number, style } of block.cells) {
    const [formatRow, valueRow] = [formats[row], values[row]];
    if (formatRow && style.format) formatRow[column] = style.format;
    if (valueRow) valueRow[column] = number ?? asText(text);
  }
  const { left, right } = blockArea(block, first);
  for (let top = 0; top < block.rows; top += band) {
    const rows = Math.min(band, block.rows - top);
    const range = rangeAt(sheet, { top: first.row + top, left, bottom: first.row + top + rows - 1, right });
    // Formats first: a text that meets a number format is read anew.
    range.numberFormat = formats.slice(top, top + rows);
    range.values = values.slice(top, top + rows);
    yield 2 + (rows * block.columns) / 8;
  }
  for (const { row, column, formula } of block.cells) {
    if (!formula) continue;
    sheet.getCell(first.row + row, first.column + column).formulas = [[formulaText(formula, first)]];
    yield 2;
  }
  for (const merge of block.merges) {
    rangeAt(sheet, shiftRange(merge, first)).merge();
    yield 2;
  }
  for (const [row, height] of block.rowHeights.entries()) {
    sheet.getCell(first.row + row, first.column).getEntireRow().format.rowHeight = height;
    yield 4;
  }
}

function table<Content>(block: Block, content: Content): Content[][] {
  return Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => content));
}
