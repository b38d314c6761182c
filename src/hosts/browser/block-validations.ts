import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { serializeListOptions } from "@univerjs/sheets";
import { overlaps, type Position, type Range } from "../../core/sheet/address";
import type { Block, Dropdown, InputHint } from "../../core/template/block";
import { univerRange } from "./univer-workbook";

/**
 * A list that follows another cell. Univer's lists cannot look at a cell, so the rule carries all of them and
 * `cascading-lists` puts the right one in force. It travels in the rule, and so through undo and snapshots.
 */
export interface CascadingRule extends ISheetDataValidationRule {
  readonly cascade: {
    /** From the first cell of the rule to the cell that decides. */
    readonly rowsToParent: number;
    readonly columnsToParent: number;
    readonly lists: Readonly<Record<string, readonly string[]>>;
    readonly otherwise: readonly string[];
  };
}

export function isCascading(rule: object): rule is CascadingRule {
  return "cascade" in rule;
}

/** The list in force while the parent cell shows this text. */
export function optionsUnder(parentText: string, { lists, otherwise }: CascadingRule["cascade"]): readonly string[] {
  return Object.prototype.hasOwnProperty.call(lists, parentText) ? (lists[parentText] ?? otherwise) : otherwise;
}

/** A list as Univer keeps it in a rule. */
export function listFormula(options: readonly string[]): string {
  return serializeListOptions([...options]);
}

/**
 * The block's dropdowns and input hints as Univer's rules. A cell can have only one rule: the hint of a cell with a
 * dropdown goes into the dropdown's rule.
 */
export function blockValidations(block: Block, place: Position): ISheetDataValidationRule[] {
  const dropdowns = block.dropdowns.map((dropdown) => {
    const hint = block.hints.find(({ cells }) => overlaps(cells, dropdown.cells));
    return {
      ...dropdownRule(dropdown, block),
      ...hintOptions(hint),
      ranges: [univerRange(moved(dropdown.cells, place))],
    };
  });
  const hints = block.hints
    .filter(({ cells }) => !block.dropdowns.some((dropdown) => overlaps(cells, dropdown.cells)))
    .map((hint) => ({
      uid: generateRandomId(),
      type: DataValidationType.ANY,
      ...hintOptions(hint),
      ranges: [univerRange(moved(hint.cells, place))],
    }));
  return [...dropdowns, ...hints];
}

function dropdownRule({ cells, options }: Dropdown, block: Block): Omit<ISheetDataValidationRule, "ranges"> {
  const rule = {
    uid: generateRandomId(),
    type: DataValidationType.LIST,
    allowBlank: true,
    showDropDown: true,
    // As on paper: an arrow in every cell would push the text aside. The list opens with the cell.
    renderMode: DataValidationRenderMode.TEXT,
    // Other values stay allowed: the list helps, it does not forbid.
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: true,
    error: "列表里没有这个值；确实需要，可以保留。",
  };
  if (!("parent" in options)) return { ...rule, formula1: listFormula(options) };
  const { parent, lists, otherwise } = options;
  const cascade = {
    rowsToParent: parent.row - cells.top,
    columnsToParent: parent.column - cells.left,
    lists,
    otherwise,
  };
  const parentText = block.cells.find(({ row, column }) => row === parent.row && column === parent.column)?.text ?? "";
  const cascading: Omit<CascadingRule, "ranges"> = {
    ...rule,
    formula1: listFormula(optionsUnder(parentText, cascade)),
    cascade,
  };
  return cascading;
}

function hintOptions(hint: InputHint | undefined): Partial<ISheetDataValidationRule> {
  return hint ? { showInputMessage: true, promptTitle: hint.title, prompt: hint.text } : {};
}

function moved({ top, left, bottom, right }: Range, by: Position): Range {
  return { top: top + by.row, left: left + by.column, bottom: bottom + by.row, right: right + by.column };
}
