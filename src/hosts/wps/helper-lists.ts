import { columnName, type Position } from "../../core/sheet/address";
import type { Dropdown } from "../../core/template/block";
import type { Worksheet } from "./object-model";
import { writeTexts } from "./write-texts";

/** What a list may measure that stands in the rule itself. */
const longestInlineList = 255;
/** Column AY: out of sight, but not so far off that a used range gets thousands of columns. */
const firstHelperColumn = 50;

/*
 * A list that depends on another cell needs cells to live in: a column each, hidden, with its key in row 1, the number
 * of its options in row 2 and the options from row 3 on. OFFSET and MATCH find the right one; INDIRECT would break on
 * keys that cannot be names.
 */
const headRows = 2;

interface HelperColumn {
  readonly column: number;
  readonly key: string;
  readonly options: readonly string[];
}

/** The lists of one sheet; equal ones share their columns. */
export class HelperLists {
  private readonly columns: HelperColumn[] = [];
  private readonly placed = new Map<string, readonly HelperColumn[]>();
  private next: number;

  /** @param lastColumn the last one in use; the one after it stays free */
  constructor(lastColumn: number) {
    this.next = Math.max(firstHelperColumn, lastColumn + 2);
  }

  /** The source of a list, as a rule takes it. */
  formula({ options }: Pick<Dropdown, "options">): string {
    if ("parent" in options) return this.following(options);
    const inline = options.join(",");
    const plain = options.every((option) => option !== "" && option === option.trim() && !option.includes(","));
    if (plain && options.length > 0 && inline.length <= longestInlineList) return inline;
    const [list] = this.place([["", options]]);
    return list ? `=${fixed(headRows, list.column)}:${fixed(headRows + list.options.length - 1, list.column)}` : "";
  }

  /** Fills the helper columns and hides them. */
  write(worksheet: Worksheet): void {
    const [first] = this.columns;
    if (!first) return;
    const bottom = headRows + Math.max(...this.columns.map(({ options }) => options.length)) - 1;
    const right = first.column + this.columns.length - 1;
    const area = { top: 0, left: first.column, bottom, right };
    writeTexts(worksheet, [area], (row, column) => helperText(this.columns[column - first.column], row));
    // A number that OFFSET can count with.
    const counts = worksheet.Range(`${fixed(1, first.column)}:${fixed(1, right)}`);
    counts.NumberFormat = "General";
    counts.Value2 = [this.columns.map(({ options }) => Math.max(1, options.length))];
    worksheet.Range(`${columnName(first.column)}:${columnName(right)}`).EntireColumn.Hidden = true;
  }

  private following(options: Exclude<Dropdown["options"], readonly string[]>): string {
    const lists = this.place([["", options.otherwise], ...Object.entries(options.lists)]);
    const [first] = lists;
    const last = lists[lists.length - 1];
    if (!first || !last) return "";
    const line = (row: number, from: number): string => `${fixed(row, from)}:${fixed(row, last.column)}`;
    // How many columns to the right of the first list: none for a value that is no key.
    const list = `IFERROR(MATCH(${fixedCell(options.parent)},${line(0, first.column + 1)},0),0)`;
    const count = `INDEX(${line(1, first.column)},1,1+${list})`;
    return `=OFFSET(${fixed(headRows, first.column)},0,${list},${count},1)`;
  }

  private place(lists: readonly (readonly [key: string, options: readonly string[]])[]): readonly HelperColumn[] {
    const known = JSON.stringify(lists);
    const already = this.placed.get(known);
    if (already) return already;
    const columns = lists.map(([key, options]) => ({ column: this.next++, key, options }));
    this.columns.push(...columns);
    this.placed.set(known, columns);
    return columns;
  }
}

function helperText(list: HelperColumn | undefined, row: number): string {
  if (row === 0) return list?.key ?? "";
  return list?.options[row - headRows] ?? "";
}

function fixed(row: number, column: number): string {
  return fixedCell({ row, column });
}

function fixedCell({ row, column }: Position): string {
  return `$${columnName(column)}$${row + 1}`;
}
