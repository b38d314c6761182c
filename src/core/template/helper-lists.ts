import { columnName, type Position } from "../sheet/address";
import type { Dropdown } from "./block";

/** What Excel and WPS take as a list that stands in the rule itself. */
const longestInlineList = 255;

/*
 * A list that depends on another cell stands in hidden columns beside the block, one a list: row 1 its key, row 2 how
 * many options, the options from row 3 on. Named ranges could not do it (a key need not be a name), and a sheet of its
 * own would have to be hidden, for which Excel forgets everything a person could undo. OFFSET and MATCH mean the same in WPS.
 */
const keyRow = 0;
const countRow = 1;
const firstOptionRow = 2;

/** A cell of a hidden column. */
export interface HelperCell extends Position {
  readonly content: string | number;
}

/** Hands out hidden columns for lists; equal lists share theirs. */
export class HelperLists {
  readonly cells: HelperCell[] = [];
  private readonly placed = new Map<string, number>();

  /** @param firstColumn everything from here to the right has to be free */
  constructor(
    readonly firstColumn: number,
    private next = firstColumn,
  ) {}

  /** The columns in use, from `firstColumn` on. */
  get count(): number {
    return this.next - this.firstColumn;
  }

  /** What the programs take as the source of a list: the options themselves, or a formula. `parent` counts in the sheet. */
  source(options: Dropdown["options"]): string {
    if ("parent" in options) return this.dependentFormula(options);
    const inline = options.join(",");
    const plain = options.every((option) => option === option.trim() && !option.includes(",") && option !== "");
    if (plain && inline.length <= longestInlineList && !inline.startsWith("=")) return inline;
    const column = columnName(this.place([["", options]]));
    return `=$${column}$${firstOptionRow + 1}:$${column}$${firstOptionRow + Math.max(1, options.length)}`;
  }

  private dependentFormula({ parent, lists, otherwise }: Extract<Dropdown["options"], { parent: Position }>): string {
    const keys = Object.entries(lists);
    const left = this.place([["", otherwise], ...keys]);
    const [first, second, last] = [left, left + 1, left + keys.length].map(columnName);
    const cell = `$${columnName(parent.column)}$${parent.row + 1}`;
    // How many columns to the right of the first list: none for a value that is no key.
    const list = `IFERROR(MATCH(${cell},$${second}$${keyRow + 1}:$${last}$${keyRow + 1},0),0)`;
    const count = `INDEX($${first}$${countRow + 1}:$${last}$${countRow + 1},1,1+${list})`;
    return `=OFFSET($${first}$${firstOptionRow + 1},0,${list},${count},1)`;
  }

  /** The column of the first list; the others follow to the right. */
  private place(lists: readonly (readonly [key: string, options: readonly string[]])[]): number {
    const known = JSON.stringify(lists);
    const already = this.placed.get(known);
    if (already !== undefined) return already;
    const left = this.next;
    for (const [key, options] of lists) {
      const column = this.next++;
      if (key !== "") this.cells.push({ row: keyRow, column, content: key });
      this.cells.push({ row: countRow, column, content: Math.max(1, options.length) });
      options.forEach((option, index) => this.cells.push({ row: firstOptionRow + index, column, content: option }));
    }
    this.placed.set(known, left);
    return left;
  }
}
