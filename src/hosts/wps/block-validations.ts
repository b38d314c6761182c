import { cellName, columnName, overlaps, rangeName, type Position, type Range } from "../../core/sheet/address";
import type { Block, Dropdown, InputHint } from "../../core/template/block";
import { blockArea, shiftRange } from "../../core/template/placement";
import { HelperLists } from "../../core/template/helper-lists";
import { xl, type Worksheet } from "./object-model";
import { rangeAt } from "./used-area";
import { ignored, writeNumber, writeTexts } from "./write-texts";

/** What programs show of a hint. */
const longest = { title: 32, text: 255 };

/** Column AY: out of sight, but not so far off that a used range gets thousands of columns. */
const firstHelperColumn = 50;

/** Drop-down lists and hints of a block. A cell has one rule only: the hint of a cell with a list goes into the list's. */
export function addValidations(worksheet: Worksheet, block: Block, first: Position): void {
  const lastColumn = Math.max(rangeAt(worksheet.UsedRange).right, blockArea(block, first).right);
  const lists = new HelperLists(Math.max(firstHelperColumn, lastColumn + 2));
  const rules = [
    ...block.dropdowns.map((dropdown) => ({
      cells: dropdown.cells,
      source: lists.source(movedOptions(dropdown.options, first)),
      hint: block.hints.find(({ cells }) => overlaps(cells, dropdown.cells)),
    })),
    ...block.hints
      .filter(({ cells }) => !block.dropdowns.some((dropdown) => overlaps(cells, dropdown.cells)))
      .map((hint) => ({ cells: hint.cells, source: null, hint })),
  ];
  if (lists.count > 0) writeLists(worksheet, lists);
  for (const { cells, source, hint } of rules) addRule(worksheet, shiftRange(cells, first), source, hint);
}

/** Fills the helper columns and hides them. */
function writeLists(worksheet: Worksheet, lists: HelperLists): void {
  const contents = new Map(lists.cells.map((cell) => [cellName(cell), cell.content]));
  const bottom = Math.max(...lists.cells.map(({ row }) => row));
  const area = { top: 0, left: lists.firstColumn, bottom, right: lists.firstColumn + lists.count - 1 };
  const contentAt = (row: number, column: number): string | number => contents.get(cellName({ row, column })) ?? "";
  writeTexts(worksheet, [area], (row, column) => {
    const content = contentAt(row, column);
    return typeof content === "string" ? content : "";
  });
  // The numbers that OFFSET counts with.
  for (const { row, column, content } of lists.cells) {
    if (typeof content === "string") continue;
    const name = cellName({ row, column });
    const cell = worksheet.Range(name);
    cell.NumberFormat = "General";
    writeNumber(cell, content, name);
  }
  worksheet.Range(`${columnName(area.left)}:${columnName(area.right)}`).EntireColumn.Hidden = true;
}

function addRule(worksheet: Worksheet, cells: Range, source: string | null, hint: InputHint | undefined): void {
  const rule = worksheet.Range(rangeName(cells)).Validation;
  // A rule that is there already makes Add fail.
  rule.Delete();
  const type = source === null ? xl.validateInputOnly : xl.validateList;
  if (source === null) rule.Add(type, xl.alertInformation);
  else rule.Add(type, xl.alertInformation, xl.between, source);
  if (rule.Type !== type) throw ignored(rangeName(cells));
  rule.IgnoreBlank = true;
  rule.InCellDropdown = true;
  // The list helps, it does not forbid.
  rule.ShowError = false;
  if (!hint) return;
  rule.InputTitle = hint.title.slice(0, longest.title);
  rule.InputMessage = hint.text.slice(0, longest.text);
  rule.ShowInput = true;
}

function movedOptions(options: Dropdown["options"], first: Position): Dropdown["options"] {
  if (!("parent" in options)) return options;
  const { row, column } = options.parent;
  return { ...options, parent: { row: row + first.row, column: column + first.column } };
}
