import { CommandType, ICommandService, type ISheetDataValidationRule, type Worksheet } from "@univerjs/core";
import {
  DataValidationModel,
  getRuleSetting,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { isCascading, listFormula, optionsUnder, type CascadingRule } from "./block-validations";
import { rawValue } from "./displayed-text";
import type { Unsubscribe } from "../host";
import type { UniverWorkbook } from "./univer-workbook";

/** Keeps every cascading dropdown on the list that its parent cell calls for, whoever changes that cell. */
export function followParentCells(book: UniverWorkbook): Unsubscribe {
  const watching = book.injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || id === UpdateDataValidationMutation.id) return;
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: unknown; subUnitId?: unknown };
    if (unitId !== book.id || typeof subUnitId !== "string") return;
    const worksheet = book.model.getSheetBySheetId(subUnitId);
    if (worksheet) updateLists(book, worksheet);
  });
  return () => watching.dispose();
}

function updateLists(book: UniverWorkbook, worksheet: Worksheet): void {
  const subUnitId = worksheet.getSheetId();
  for (const rule of book.injector.get(DataValidationModel).getRules(book.id, subUnitId)) {
    if (!isCascading(rule)) continue;
    const formula1 = listFormula(optionsUnder(parentText(worksheet, rule), rule.cascade));
    if (formula1 === rule.formula1) continue;
    const payload = { type: UpdateRuleType.SETTING, payload: { ...getRuleSetting(rule), formula1 } };
    book.run(UpdateDataValidationMutation, { unitId: book.id, subUnitId, ruleId: rule.uid, payload });
  }
}

/** The rule's place moves with inserted rows, and the parent with it. */
function parentText(worksheet: Worksheet, { ranges, cascade }: ISheetDataValidationRule & CascadingRule): string {
  const [first] = ranges;
  if (!first) return "";
  const row = first.startRow + cascade.rowsToParent;
  const column = first.startColumn + cascade.columnsToParent;
  const merge = worksheet.getMergedCell(row, column);
  const cell = worksheet.getCellMatrix().getValue(merge?.startRow ?? row, merge?.startColumn ?? column);
  return cell ? String(rawValue(cell) ?? "").trim() : "";
}
