import type { Position, Range, SheetId } from "../../core/sheet/address";
import { createSheet, type Sheet, type SheetInfo } from "../../core/sheet/sheet";
import type { Dropdown, InputHint, PrintSetup } from "../../core/template/block";
import type { MemoryCell } from "./cell";

/** What undo brings back. Replaced as a whole, never changed in place, so that an earlier state is just kept. */
export interface SheetContent {
  readonly cells: readonly (readonly (MemoryCell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  readonly dropdowns: readonly Dropdown[];
  readonly hints: readonly InputHint[];
  /** In points, by row. */
  readonly rowHeights: readonly (number | undefined)[];
  /** In characters, by column. */
  readonly columnWidths: readonly number[];
  readonly print: PrintSetup | null;
}

export const blankContent: SheetContent = {
  cells: [],
  merges: [],
  dropdowns: [],
  hints: [],
  rowHeights: [],
  columnWidths: [],
  print: null,
};

/** A conditional format whose formula decides; in a sheet's list the first one that holds gives the fill. */
export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  readonly formula: string;
  readonly fill: string;
}

/** One worksheet of the in-memory workbook. */
export class MemorySheet {
  hidden = false;
  protected = false;
  content = blankContent;
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** By cell name, "E12". */
  notes: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly id: SheetId,
    readonly name: string,
  ) {}

  get info(): SheetInfo {
    return { id: this.id, name: this.name, hidden: this.hidden, protected: this.protected };
  }

  cellAt({ row, column }: Position): MemoryCell | undefined {
    return this.content.cells[row]?.[column];
  }

  /** Puts cells in their places; all other cells stay as they are. */
  setCells(changes: readonly { readonly at: Position; readonly cell: MemoryCell }[]): void {
    const cells = [...this.content.cells];
    const copied = new Map<number, (MemoryCell | undefined)[]>();
    for (const { at, cell } of changes) {
      const row = copied.get(at.row) ?? [...(cells[at.row] ?? [])];
      row[at.column] = cell;
      copied.set(at.row, row);
      cells[at.row] = row;
    }
    this.content = { ...this.content, cells };
  }

  /** The sheet as the core reads it; later changes do not reach it. */
  read(): Sheet {
    const cells = Array.from(
      this.content.cells,
      (row) => row && Array.from(row, (cell) => cell && { ...cell, formula: cell.formula !== null }),
    );
    return createSheet(this.info, cells, this.content.merges);
  }
}
