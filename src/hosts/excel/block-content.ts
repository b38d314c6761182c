import type { Position } from "../../core/sheet/address";
import type { Block } from "../../core/template/block";
import { formulaText } from "../../core/template/formula-text";
import { blockArea, shiftRange } from "../../core/template/placement";
import { queueInputs } from "./block-inputs";
import { queueLook } from "./block-look";
import { rangeAt } from "./read-sheets";
import { asText } from "./write-plan";

/** Queues a block with all that it has on any sheet. From `freeColumn` on every column of the sheet is free. */
export function queueBlock(sheet: Excel.Worksheet, block: Block, first: Position, freeColumn: number): void {
  queueContent(sheet, block, first);
  queueLook(sheet, block, first);
  queueInputs(sheet, block, first, freeColumn);
}

/** Formats first: a text that meets a number format is read anew. */
function queueContent(sheet: Excel.Worksheet, block: Block, first: Position): void {
  const range = rangeAt(sheet, blockArea(block, first));
  const formats = table(block, "General");
  const values = table<string | number>(block, "");
  for (const { row, column, text, number, style } of block.cells) {
    const [formatRow, valueRow] = [formats[row], values[row]];
    if (formatRow && style.format) formatRow[column] = style.format;
    if (valueRow) valueRow[column] = number ?? asText(text);
  }
  range.numberFormat = formats;
  range.values = values;
  for (const { row, column, formula } of block.cells) {
    if (formula) sheet.getCell(first.row + row, first.column + column).formulas = [[formulaText(formula, first)]];
  }
  for (const merge of block.merges) rangeAt(sheet, shiftRange(merge, first)).merge();
  block.rowHeights.forEach((height, row) => {
    sheet.getCell(first.row + row, first.column).getEntireRow().format.rowHeight = height;
  });
}

function table<Content>(block: Block, content: Content): Content[][] {
  return Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => content));
}
