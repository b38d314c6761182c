import { parseRangeName, type Position, type Range } from "../../../core/sheet/address";
import type { Validation } from "../model";
import type { CellChange, ColumnChange, DropdownChange } from "./changes";
import { fixedRange } from "./formula-references";
import { SheetGrid } from "./sheet-grid";
import type { XmlElement } from "./xml-edit";

/** What a list between quotes may measure; Excel calls a file with a longer one damaged. */
const longestInlineList = 255;
/** Column AY: helper cells stand out of sight, but not so far off that a used range gets thousands of columns. */
const firstHelperColumn = 50;

/*
 * Each list has a helper column of its own: row 1 its key, row 2 how many options, the options from row 3 on.
 * OFFSET and MATCH over them work in Excel, WPS and LibreOffice alike; INDIRECT with names would break on keys that
 * cannot be names, and on a renamed sheet.
 */
const keyRow = 0;
const countRow = 1;
const firstOptionRow = 2;

/** Drop-down lists as rules for input, and the cells and hidden columns that they need. */
export interface HelperLists {
  readonly validations: readonly Validation[];
  readonly cells: readonly CellChange[];
  readonly columns: readonly ColumnChange[];
}

/** @param cells changes that are about to be written and whose place must stay free */
export function helperLists(
  worksheet: XmlElement,
  cells: readonly CellChange[],
  dropdowns: readonly DropdownChange[],
): HelperLists {
  if (dropdowns.length === 0) return { validations: [], cells: [], columns: [] };
  const columns = new HelperColumns(Math.max(firstHelperColumn, lastUsedColumn(worksheet, cells) + 2));
  const validations = dropdowns.map((dropdown) => listValidation(dropdown, listFormula(dropdown.options, columns)));
  return { validations, cells: columns.cells, columns: columns.hidden };
}

function listValidation({ ranges, prompt }: DropdownChange, formula1: string): Validation {
  return {
    ranges,
    type: "list",
    operator: "between",
    formula1,
    formula2: null,
    allowBlank: true,
    dropdown: true,
    prompt: prompt ?? null,
    // The list helps, it does not forbid.
    error: null,
  };
}

function listFormula(options: DropdownChange["options"], columns: HelperColumns): string {
  if ("parent" in options) return dependentFormula(options.parent, options.lists, options.otherwise, columns);
  const inline = `"${options.join(",").replace(/"/g, '""')}"`;
  const plain = options.every((option) => option === option.trim() && !option.includes(",") && option !== "");
  if (plain && options.length > 0 && inline.length <= longestInlineList) return inline;
  return fixedRange(columns.place([["", options]]));
}

function dependentFormula(
  parent: Position,
  lists: Readonly<Record<string, readonly string[]>>,
  otherwise: readonly string[],
  columns: HelperColumns,
): string {
  const { top, left, right } = columns.place([["", otherwise], ...Object.entries(lists)]);
  const line = (row: number, from: number): string => fixedRange({ top: row, bottom: row, left: from, right });
  const cell = fixedCell(parent);
  // How many columns to the right of the first list: none for a value that is no key.
  const list = `IFERROR(MATCH(${cell},${line(keyRow, left + 1)},0),0)`;
  const count = `INDEX(${line(countRow, left)},1,1+${list})`;
  return `OFFSET(${fixedCell({ row: top, column: left })},0,${list},${count},1)`;
}

function fixedCell(at: Position): string {
  return fixedRange({ top: at.row, bottom: at.row, left: at.column, right: at.column }).split(":")[0] ?? "";
}

/** Hands out columns for lists; equal lists share theirs. */
class HelperColumns {
  readonly cells: CellChange[] = [];
  readonly hidden: ColumnChange[] = [];
  private readonly placed = new Map<string, Range>();

  constructor(private next: number) {}

  /** Where the options of the first list lie; the columns of the other lists follow to the right, up to `right`. */
  place(lists: readonly (readonly [key: string, options: readonly string[]])[]): Range {
    const known = JSON.stringify(lists);
    const already = this.placed.get(known);
    if (already) return already;
    const left = this.next;
    for (const [key, options] of lists) this.writeColumn(key, options);
    const height = Math.max(1, lists[0]?.[1].length ?? 0);
    const range = { top: firstOptionRow, left, bottom: firstOptionRow + height - 1, right: this.next - 1 };
    this.placed.set(known, range);
    return range;
  }

  private writeColumn(key: string, options: readonly string[]): void {
    const column = this.next++;
    this.hidden.push({ column, hidden: true });
    if (key !== "") this.cells.push({ row: keyRow, column, content: key });
    this.cells.push({ row: countRow, column, content: Math.max(1, options.length) });
    options.forEach((option, index) => this.cells.push({ row: firstOptionRow + index, column, content: option }));
  }
}

function lastUsedColumn(worksheet: XmlElement, cells: readonly CellChange[]): number {
  let last = parseRangeName(worksheet.child("dimension")?.attribute("ref") ?? "")?.right ?? 0;
  for (const { column } of cells) last = Math.max(last, column);
  const sheetData = worksheet.child("sheetData");
  if (!sheetData) return last;
  const grid = new SheetGrid(sheetData);
  for (const { node } of grid.allRows()) {
    const row = grid.cellsIn(node);
    last = Math.max(last, row[row.length - 1]?.number ?? 0);
  }
  return last;
}
