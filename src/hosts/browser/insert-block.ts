import { generateRandomId, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Address, Position, Range, SheetId } from "../../core/sheet/address";
import type { Block } from "../../core/template/block";
import { blockArea, freeSheetName, nextFreePlace, occupiedIn } from "../../core/template/placement";
import type { Placed, PlacedBlock, Where } from "../host";
import { blockCells } from "./block-cells";
import { blockSheet, fixedHeight } from "./block-sheet";
import { blockValidations } from "./block-validations";
import { isProtected, readSheet } from "./read-sheet";
import { rangeOf, univerRange, type UndoStep, type UniverWorkbook } from "./univer-workbook";
import { setCells } from "./write-plan";

/** Draws the block as one undo step; nothing is drawn where something stands already. */
export function insertBlock(book: UniverWorkbook, block: Block, where: Where): Placed {
  if (where.kind === "at") return insertAt(book, block, where.at);
  const step = book.undoStep();
  const placed = insertSheet(book, step, block);
  step.finish();
  return placed;
}

/** Draws blocks on sheets of their own as one undo step. */
export function insertSheets(book: UniverWorkbook, blocks: readonly Block[]): readonly PlacedBlock[] {
  const step = book.undoStep();
  const placed = blocks.map((block) => insertSheet(book, step, block));
  step.finish();
  return placed;
}

function insertSheet(book: UniverWorkbook, step: UndoStep, block: Block): PlacedBlock {
  const id = generateRandomId();
  const taken = book.worksheets().map((worksheet) => worksheet.getName());
  const name = freeSheetName(block.sheetName, taken);
  const sheet = mergeWorksheetSnapshotWithDefault(blockSheet(block, id, name));
  step.run(
    InsertSheetMutation,
    { unitId: book.id, index: taken.length, sheet },
    { mutation: RemoveSheetMutation, params: { unitId: book.id, subUnitId: id, subUnitName: name } },
  );
  addValidations(book, step, id, block, { row: 0, column: 0 });
  return { kind: "placed", sheet: id, sheetName: name, range: blockArea(block, { row: 0, column: 0 }) };
}

function insertAt(book: UniverWorkbook, block: Block, at: Address): Placed {
  const worksheet = book.worksheet(at.sheet);
  const sheetName = worksheet.getName();
  if (isProtected(worksheet)) return { kind: "protected", sheetName };
  const place = firstCellOf(worksheet, at);
  const area = blockArea(block, place);
  const sheet = readSheet(book, worksheet);
  const occupied = occupiedIn(sheet, area);
  if (occupied) {
    return { kind: "occupied", by: occupied, free: { sheet: at.sheet, ...nextFreePlace(sheet, block, place) } };
  }
  const step = book.undoStep();
  makeRoom(book, step, worksheet, area);
  setCells(book, step, at.sheet, blockCells(block, place));
  addMerges(book, step, at.sheet, block, place);
  setRowHeights(book, step, worksheet, block, place);
  addValidations(book, step, at.sheet, block, place);
  step.finish();
  return { kind: "placed", sheet: at.sheet, sheetName, range: area };
}

/** A place inside a merged area means the area. */
function firstCellOf(worksheet: Worksheet, { row, column }: Position): Position {
  const merge = worksheet.getMergedCell(row, column);
  return merge ? { row: rangeOf(merge).top, column: rangeOf(merge).left } : { row, column };
}

/** Univer's sheets end at a row and a column; the block may reach over it. */
function makeRoom(book: UniverWorkbook, step: UndoStep, worksheet: Worksheet, { bottom, right }: Range): void {
  const target = { unitId: book.id, subUnitId: worksheet.getSheetId() };
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  if (bottom >= rows) {
    const undo = { mutation: SetWorksheetRowCountMutation, params: { ...target, rowCount: rows } };
    step.run(SetWorksheetRowCountMutation, { ...target, rowCount: bottom + 20 }, undo);
  }
  if (right >= columns) {
    const undo = { mutation: SetWorksheetColumnCountMutation, params: { ...target, columnCount: columns } };
    step.run(SetWorksheetColumnCountMutation, { ...target, columnCount: right + 5 }, undo);
  }
}

function addMerges(book: UniverWorkbook, step: UndoStep, sheet: SheetId, block: Block, place: Position): void {
  const ranges = block.merges.map((merge) =>
    univerRange({
      top: merge.top + place.row,
      left: merge.left + place.column,
      bottom: merge.bottom + place.row,
      right: merge.right + place.column,
    }),
  );
  if (ranges.length === 0) return;
  const params = { unitId: book.id, subUnitId: sheet, ranges };
  const undo = book.injector.invoke((accessor) => AddMergeUndoMutationFactory(accessor, params));
  step.run(AddWorksheetMergeMutation, params, { mutation: RemoveWorksheetMergeMutation, params: undo });
}

function setRowHeights(
  book: UniverWorkbook,
  step: UndoStep,
  worksheet: Worksheet,
  block: Block,
  place: Position,
): void {
  const rowData = Object.fromEntries(block.rowHeights.map((points, row) => [place.row + row, fixedHeight(points)]));
  const params = { unitId: book.id, subUnitId: worksheet.getSheetId(), rowData };
  const undo = { mutation: SetRowDataMutation, params: SetRowDataMutationFactory(params, worksheet) };
  step.run(SetRowDataMutation, params, undo);
}

function addValidations(book: UniverWorkbook, step: UndoStep, sheet: SheetId, block: Block, place: Position): void {
  const target = { unitId: book.id, subUnitId: sheet };
  for (const rule of blockValidations(block, place)) {
    const undo = { mutation: RemoveDataValidationMutation, params: { ...target, ruleId: rule.uid } };
    step.run(AddDataValidationMutation, { ...target, rule }, undo);
  }
}
