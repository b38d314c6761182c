import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IResources,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { RichSheet, RichWorkbook, Validation } from "../file/model";
import { noteHeading } from "../host";
import { listFormula } from "./block-validations";
import { definedNameResource, noteResource, validationResource } from "./resources";
import { formatsOfFile } from "./file-formats";
import { univerRange } from "./univer-workbook";

/** The box of a note from a file, in pixels. */
const noteSize = { width: 200, height: 96 };

/** What lies beside the cells: notes, conditional formats, rules for input, names. Marks of an earlier save stay out. */
export function resourcesOfFile({ names }: RichWorkbook, sheets: readonly RichSheet[]): IResources {
  const bySheet = (of: (sheet: RichSheet) => unknown): string =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.info.id, of(sheet)])));
  const namesById = names.map(({ name, sheet, refersTo }, index) => ({
    id: `file-${index}`,
    name,
    formulaOrRefString: refersTo,
    localSheetId: sheet ?? "AllDefaultWorkbook",
  }));
  return [
    { name: noteResource, data: bySheet(notes) },
    { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: bySheet(formatsOfFile) },
    { name: validationResource, data: bySheet(({ validations }) => validations.map(validationRule)) },
    { name: definedNameResource, data: JSON.stringify(Object.fromEntries(namesById.map((one) => [one.id, one]))) },
  ];
}

/** Whether a rule for input was in the file when it was opened. */
export function isFromFile({ uid }: ISheetDataValidationRule): boolean {
  return uid.startsWith("file-");
}

function notes({ notes: all }: RichSheet): Record<number, Record<number, ISheetNote>> {
  const rows: Record<number, Record<number, ISheetNote>> = {};
  for (const { row, column, text } of all) {
    if (text.startsWith(noteHeading)) continue;
    (rows[row] ??= {})[column] = { id: `file-${row}-${column}`, row, col: column, ...noteSize, note: text };
  }
  return rows;
}

export const validationTypes: Readonly<Record<Validation["type"], DataValidationType>> = {
  none: DataValidationType.ANY,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

export const validationOperators: Readonly<Record<Validation["operator"], DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
};

/** Rules that hold a value against others. */
const comparing: ReadonlySet<Validation["type"]> = new Set(["whole", "decimal", "date", "time", "textLength"]);

function validationRule(rule: Validation, index: number): ISheetDataValidationRule {
  const { error, prompt } = rule;
  return {
    uid: `file-${index}`,
    type: validationTypes[rule.type],
    // Lists and mere hints compare nothing; with an operator Univer would, and flag what is typed there as wrong.
    ...(comparing.has(rule.type) ? { operator: validationOperators[rule.operator] } : {}),
    ...(rule.formula1 === null ? {} : { formula1: ruleFormula(rule.formula1, rule.type) }),
    ...(rule.formula2 === null ? {} : { formula2: ruleFormula(rule.formula2, rule.type) }),
    // No program flags a cell for being blank still; Univer would.
    allowBlank: true,
    showDropDown: rule.dropdown,
    renderMode: DataValidationRenderMode.TEXT,
    showErrorMessage: error !== null,
    errorStyle: error?.style === "stop" ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(error ? { errorTitle: error.title, error: error.text } : {}),
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text } : {}),
    ranges: rule.ranges.map(univerRange),
  };
}

/** A list of a file stands in quotes; everything else that is no number is a formula without its "=". */
function ruleFormula(formula: string, type: Validation["type"]): string {
  if (type === "list" && /^".*"$/s.test(formula))
    return listFormula(formula.slice(1, -1).replace(/""/g, '"').split(","));
  return /^-?\d+(?:\.\d+)?$/.test(formula) ? formula : `=${formula}`;
}
