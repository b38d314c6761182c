import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import type { Validation } from "../file/model";
import type { DropdownChange } from "../file/save/changes";
import { isCascading, type CascadingRule } from "./block-validations";
import { isFromFile, validationTypes, validationOperators } from "./file-resources";
import { rangeOf } from "./univer-workbook";

/** The rules for input that the file does not have yet, as it takes them: lists of their own, and all others. */
export function newValidations(rules: readonly ISheetDataValidationRule[]): {
  readonly dropdowns: readonly DropdownChange[];
  readonly validations: readonly Validation[];
} {
  const added = rules.filter((rule) => !isFromFile(rule) && rule.ranges.length > 0);
  return {
    dropdowns: added.filter(isOwnList).map(dropdown),
    validations: added.filter((rule) => !isOwnList(rule)).map(validation),
  };
}

/** A list that stands in the rule, and not in cells. */
function isOwnList({ type, formula1 = "" }: ISheetDataValidationRule): boolean {
  return type === DataValidationType.LIST && !formula1.startsWith("=");
}

function dropdown(rule: ISheetDataValidationRule): DropdownChange {
  return {
    ranges: rule.ranges.map(rangeOf),
    options: isCascading(rule) ? followed(rule) : deserializeListOptions(rule.formula1 ?? ""),
    ...(rule.prompt ? { prompt: { title: rule.promptTitle ?? "", text: rule.prompt } } : {}),
  };
}

function followed({ ranges, cascade }: CascadingRule): DropdownChange["options"] {
  const { rowsToParent, columnsToParent, lists, otherwise } = cascade;
  const [first] = ranges;
  const parent = { row: (first?.startRow ?? 0) + rowsToParent, column: (first?.startColumn ?? 0) + columnsToParent };
  return { parent, lists, otherwise };
}

function validation(rule: ISheetDataValidationRule): Validation {
  const { formula1, formula2, prompt, error } = rule;
  const style = rule.errorStyle === DataValidationErrorStyle.STOP ? "stop" : "warning";
  return {
    ranges: rule.ranges.map(rangeOf),
    type: keyOf(validationTypes, rule.type) ?? "none",
    operator: keyOf(validationOperators, rule.operator) ?? "between",
    formula1: formula1 ? formula1.replace(/^=/, "") : null,
    formula2: formula2 ? formula2.replace(/^=/, "") : null,
    allowBlank: rule.allowBlank ?? true,
    dropdown: rule.showDropDown ?? true,
    prompt: prompt ? { title: rule.promptTitle ?? "", text: prompt } : null,
    error: rule.showErrorMessage ? { style, title: rule.errorTitle ?? "", text: error ?? "" } : null,
  };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string | undefined): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
