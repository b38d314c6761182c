import type { DepartmentText } from "../reader/department/department-text";
import type { IndicatorTable } from "../reader/table";
import { contains, type Address, type SheetId } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Subjects } from "./rule";

/** What a finding lies in: a table, or – where `table` is null – the prose of a sheet. */
export interface Place {
  readonly table: IndicatorTable | null;
  readonly sheet: Sheet;
}

/** A table together with the sheet that it stands on. */
export interface PlacedTable extends Place {
  readonly table: IndicatorTable;
}

/** The department's part together with the sheet that it stands on. */
export interface PlacedText {
  readonly text: DepartmentText;
  readonly sheet: Sheet;
}

/** All that was read of a workbook: what a rule about the workbook looks at, and what its findings lie in. */
export class PlacedWorkbook {
  readonly subject: Subjects["workbook"];
  /** The tables of each sheet by their first rows. */
  private readonly bySheet = new Map<SheetId, PlacedTable[]>();

  constructor(
    tables: readonly PlacedTable[],
    private readonly departments: readonly PlacedText[],
    whole: boolean,
  ) {
    this.subject = {
      tables: tables.map(({ table }) => table),
      departments: departments.map(({ text }) => text),
      whole,
    };
    for (const placed of tables) {
      const there = this.bySheet.get(placed.table.sheet);
      if (there) there.push(placed);
      else this.bySheet.set(placed.table.sheet, [placed]);
    }
    for (const there of this.bySheet.values()) there.sort((a, b) => a.table.range.top - b.table.range.top);
  }

  /** The table in which the cell lies, or else the department's part, or else the sheet's first table. */
  placeOf(at: Address): Place | undefined {
    const onSheet = this.bySheet.get(at.sheet) ?? [];
    for (let index = lastFrom(onSheet, at.row); index >= 0; index--) {
      const placed = onSheet[index];
      if (placed && contains(placed.table.range, at)) return placed;
    }
    const prose = this.departments.find(({ text }) => text.sheet === at.sheet);
    return prose ? { table: null, sheet: prose.sheet } : onSheet[0];
  }
}

/** The place of the last table that begins in this row or above; -1 where none does. */
function lastFrom(tables: readonly PlacedTable[], row: number): number {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tables[middle]?.table.range.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
