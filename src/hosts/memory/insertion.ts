import type { Address, Position } from "../../core/sheet/address";
import type { Block, BlockCell, Dropdown } from "../../core/template/block";
import { formulaText } from "../../core/template/formula-text";
import { blockArea, freeSheetName, nextFreePlace, occupiedIn, shiftRange } from "../../core/template/placement";
import { HostError, type Placed, type PlacedBlock, type Where } from "../host";
import { memoryCell, type MemoryCell } from "./cell";
import type { MemorySheet } from "./memory-sheet";
import type { MemoryWorkbook } from "./workbook";

/** Excel's last row and column, from 0. */
const lastPlace: Position = { row: 1048575, column: 16383 };

/** Draws a block as one undo step, or says why it cannot stand there. */
export function insertBlock(workbook: MemoryWorkbook, block: Block, where: Where): Placed {
  if (where.kind === "at") return ontoSheet(workbook, block, where.at);
  return workbook.asOneStep(() => ontoNewSheet(workbook, block));
}

/** Draws blocks on sheets of their own as one undo step. */
export function insertSheets(workbook: MemoryWorkbook, blocks: readonly Block[]): readonly PlacedBlock[] {
  return blocks.length === 0 ? [] : workbook.asOneStep(() => blocks.map((block) => ontoNewSheet(workbook, block)));
}

function ontoNewSheet(workbook: MemoryWorkbook, block: Block): PlacedBlock {
  const taken = workbook.sheets.map(({ name }) => name);
  const sheet = workbook.addSheet(freeSheetName(block.sheetName, taken));
  sheet.content = { ...sheet.content, columnWidths: block.columnWidths, print: block.print };
  return draw(block, sheet, { row: 0, column: 0 });
}

function ontoSheet(workbook: MemoryWorkbook, block: Block, at: Address): Placed {
  const sheet = workbook.sheet(at.sheet);
  if (sheet.protected) return { kind: "protected", sheetName: sheet.name };
  const area = blockArea(block, at);
  if (area.bottom > lastPlace.row || area.right > lastPlace.column) {
    throw new HostError("refused", "The block would reach beyond the end of the sheet");
  }
  const present = sheet.read();
  const by = occupiedIn(present, area);
  if (by) return { kind: "occupied", by, free: { sheet: sheet.id, ...nextFreePlace(present, block, at) } };
  return workbook.asOneStep(() => draw(block, sheet, at));
}

function draw(block: Block, sheet: MemorySheet, first: Position): PlacedBlock {
  sheet.setCells(
    block.cells.map((cell) => ({
      at: { row: cell.row + first.row, column: cell.column + first.column },
      cell: drawnCell(cell, first),
    })),
  );
  const { content } = sheet;
  const rowHeights = [...content.rowHeights];
  block.rowHeights.forEach((height, row) => {
    rowHeights[row + first.row] = height;
  });
  sheet.content = {
    ...content,
    rowHeights,
    merges: [...content.merges, ...block.merges.map((merge) => shiftRange(merge, first))],
    dropdowns: [...content.dropdowns, ...block.dropdowns.map((dropdown) => shiftDropdown(dropdown, first))],
    hints: [...content.hints, ...block.hints.map((hint) => ({ ...hint, cells: shiftRange(hint.cells, first) }))],
  };
  return { kind: "placed", sheet: sheet.id, sheetName: sheet.name, range: blockArea(block, first) };
}

function drawnCell({ text, number, formula, style }: BlockCell, first: Position): MemoryCell {
  const look = { format: style.format ?? "General", style };
  if (formula) return memoryCell(formula.result, { ...look, formula: formulaText(formula, first) });
  return memoryCell(number ?? (text === "" ? null : text), look);
}

function shiftDropdown({ cells, options }: Dropdown, first: Position): Dropdown {
  if (!("parent" in options)) return { cells: shiftRange(cells, first), options };
  const parent = { row: options.parent.row + first.row, column: options.parent.column + first.column };
  return { cells: shiftRange(cells, first), options: { ...options, parent } };
}
