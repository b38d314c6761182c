import { headerLabel, type HeaderLabel } from "../forms/header-labels";
import { contains, type Position, type Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Field } from "./table";

/** A label of the header block with the area that it fills. */
export interface PlacedLabel extends HeaderLabel {
  readonly area: Range;
  readonly text: string;
}

/** A value that lost its merge stands at most this many cells further right. */
const furthestValue = 3;

const amountRoles: ReadonlySet<HeaderLabel["role"]> = new Set(["total", "part", "subpart", "amountColumn"]);

/** The cells above a table in which its header block may stand. */
export class HeaderBlock {
  readonly labels: readonly PlacedLabel[];

  constructor(
    readonly sheet: Sheet,
    readonly window: Range,
  ) {
    const found: PlacedLabel[] = [];
    for (let row = window.top; row <= window.bottom; row++) {
      sheet.eachInRow(row, ({ text }, column) => {
        const label = column >= window.left && column <= window.right ? headerLabel(text) : undefined;
        if (!label) return;
        const { role, name, inline, perUnit, month } = label;
        found.push({ role, name, inline, perUnit, month, text, area: this.areaAt({ row, column }) });
      });
    }
    this.labels = found;
  }

  /** The area of one cell: the merged area over it, or itself. */
  areaAt({ row, column }: Position): Range {
    return this.sheet.mergeAt({ row, column }) ?? { top: row, left: column, bottom: row, right: column };
  }

  field({ row, column }: Position): Field {
    const { top, left } = this.areaAt({ row, column });
    const cell = this.sheet.cell(top, left);
    return { at: { sheet: this.sheet.id, row: top, column: left }, text: cell?.text.trim() ?? "", cell };
  }

  labelAt(at: Position): PlacedLabel | undefined {
    return this.labels.find((label) => contains(label.area, at));
  }

  /**
   * The value of a label: what follows its colon; in a row of labels that head columns, the cell below; else what
   * stands to its right. Null where the form leaves no cell for it.
   */
  valueOf(label: PlacedLabel): Field | null {
    if (label.inline !== null && label.inline !== "") {
      const { at, cell } = this.field({ row: label.area.top, column: label.area.left });
      return { at, text: label.inline, cell };
    }
    return this.headsColumn(label) ? this.below(label) : this.toTheRight(label);
  }

  /** Whether the value stands below: another label leaves no room to the right, or the amount to the left is headed so. */
  headsColumn(label: PlacedLabel): boolean {
    if (this.below(label) === null) return false;
    const { top, left, right } = label.area;
    if (this.labelAt({ row: top, column: right + 1 })) return true;
    const before = amountRoles.has(label.role) ? this.labelAt({ row: top, column: left - 1 }) : undefined;
    return before !== undefined && amountRoles.has(before.role);
  }

  /** The next cell, or – where merges were lost – the first written one of the few cells before the next label. */
  private toTheRight(label: PlacedLabel): Field | null {
    const row = label.area.top;
    const next = label.area.right + 1;
    const last = Math.min(next + furthestValue, this.window.right);
    for (let column = next; column <= last && !this.labelAt({ row, column }); column++) {
      const field = this.field({ row, column });
      if (field.text !== "") return field;
    }
    return next <= this.window.right && !this.labelAt({ row, column: next }) ? this.field({ row, column: next }) : null;
  }

  /** The cell below a label, null where another label or the end of the block is. */
  below(label: PlacedLabel): Field | null {
    const below = { row: label.area.bottom + 1, column: label.area.left };
    return below.row <= this.window.bottom && !this.labelAt(below) ? this.field(below) : null;
  }

  /** The first value among the labels of a role; the one nearest to the table where several stand. */
  first(role: HeaderLabel["role"]): Field | null {
    for (const label of [...this.labels].reverse()) {
      if (label.role !== role) continue;
      const value = this.valueOf(label);
      if (value) return value;
    }
    return null;
  }
}
