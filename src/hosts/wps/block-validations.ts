import { overlaps, rangeName, type Position, type Range } from "../../core/sheet/address";
import type { Block, Dropdown, InputHint } from "../../core/template/block";
import { blockArea, shiftRange } from "../../core/template/placement";
import { HelperLists } from "./helper-lists";
import { xl, type Worksheet } from "./object-model";
import { rangeAt } from "./used-area";

/** What programs show of a hint. */
const longest = { title: 32, text: 255 };

/** Drop-down lists and hints of a block. A cell has one rule only: the hint of a cell with a list goes into the list's. */
export function addValidations(worksheet: Worksheet, block: Block, first: Position): void {
  const lastColumn = Math.max(rangeAt(worksheet.UsedRange).right, blockArea(block, first).right);
  const lists = new HelperLists(lastColumn);
  const rules = [
    ...block.dropdowns.map((dropdown) => ({
      cells: dropdown.cells,
      formula: lists.formula(moved(dropdown, first)),
      hint: block.hints.find(({ cells }) => overlaps(cells, dropdown.cells)),
    })),
    ...block.hints
      .filter(({ cells }) => !block.dropdowns.some((dropdown) => overlaps(cells, dropdown.cells)))
      .map((hint) => ({ cells: hint.cells, formula: null, hint })),
  ];
  lists.write(worksheet);
  for (const { cells, formula, hint } of rules) addRule(worksheet, shiftRange(cells, first), formula, hint);
}

function addRule(worksheet: Worksheet, cells: Range, formula: string | null, hint: InputHint | undefined): void {
  const rule = worksheet.Range(rangeName(cells)).Validation;
  // A rule that is there already makes Add fail.
  rule.Delete();
  if (formula === null) rule.Add(xl.validateInputOnly, xl.alertInformation);
  else rule.Add(xl.validateList, xl.alertInformation, xl.between, formula);
  rule.IgnoreBlank = true;
  rule.InCellDropdown = true;
  // The list helps, it does not forbid.
  rule.ShowError = false;
  if (!hint) return;
  rule.InputTitle = hint.title.slice(0, longest.title);
  rule.InputMessage = hint.text.slice(0, longest.text);
  rule.ShowInput = true;
}

function moved({ cells, options }: Dropdown, first: Position): Dropdown {
  if (!("parent" in options)) return { cells: shiftRange(cells, first), options };
  const parent = { row: options.parent.row + first.row, column: options.parent.column + first.column };
  return { cells: shiftRange(cells, first), options: { ...options, parent } };
}
