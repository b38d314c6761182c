import { CellValueType, ObjectMatrix, type ICellData, type Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { EditPlan } from "../../core/fix/edit-plan";
import type { CellEdit } from "../../core/rules/finding";
import type { SheetId } from "../../core/sheet/address";
import type { AppliedPlan } from "../host";
import { isProtected, readCell } from "./read-sheet";
import type { UndoStep, UniverWorkbook } from "./univer-workbook";

type Refused = AppliedPlan["refused"][number];

/** Writes what may be written, as one undo step. */
export function writePlan(book: UniverWorkbook, plan: EditPlan): AppliedPlan {
  const applied: CellEdit[] = [];
  const refused: Refused[] = [];
  const bySheet = new Map<SheetId, ObjectMatrix<ICellData>>();
  for (const edit of plan.edits) {
    const worksheet = book.worksheet(edit.at.sheet);
    const because = refusal(book, worksheet, edit);
    if (because) {
      refused.push({ edit, because });
      continue;
    }
    const cells = bySheet.get(edit.at.sheet) ?? new ObjectMatrix<ICellData>();
    cells.setValue(edit.at.row, edit.at.column, textCell(edit.after));
    bySheet.set(edit.at.sheet, cells);
    applied.push(edit);
  }
  // Only now: where one sheet is missing, nothing is written at all.
  const step = book.undoStep();
  for (const [sheet, cells] of bySheet) setCells(book, step, sheet, cells);
  step.finish();
  return { applied, refused };
}

/** Fills cells; what a cell's data leaves out stays as it is. */
export function setCells(book: UniverWorkbook, step: UndoStep, sheet: SheetId, cells: ObjectMatrix<ICellData>): void {
  const params = { unitId: book.id, subUnitId: sheet, cellValue: cells.getMatrix() };
  const before = book.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  step.run(SetRangeValuesMutation, params, { mutation: SetRangeValuesMutation, params: before });
}

/** A cell's content as text: with the type said, Univer makes neither a formula of "=100%" nor a date of "3-4". */
export function textCell(text: string): ICellData {
  const plain = { f: null, si: null, p: null };
  return text === "" ? { ...plain, v: null, t: null } : { ...plain, v: text, t: CellValueType.STRING };
}

function refusal(book: UniverWorkbook, worksheet: Worksheet, { at, before }: CellEdit): Refused["because"] | undefined {
  if (isProtected(worksheet)) return "protected";
  const cell = readCell(book, worksheet, at.row, at.column);
  if (cell?.formula) return "formula";
  return (cell?.text ?? "") === before ? undefined : "stale";
}
