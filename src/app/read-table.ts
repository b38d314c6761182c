import { readTables } from "../core/reader/read";
import type { IndicatorTable } from "../core/reader/table";
import type { Sheet } from "../core/sheet/sheet";
import type { SpreadsheetHost } from "../hosts/host";

/** Where a table stands: as the reader found it when the workbook was last read. */
export type TablePlace = Pick<IndicatorTable, "sheet" | "headingRow" | "range">;

/** A table as it is now, with its sheet and all tables of that sheet. */
export interface TableNow {
  readonly sheet: Sheet;
  readonly table: IndicatorTable;
  readonly tables: readonly IndicatorTable[];
}

/** Reads a table anew; null where the sheet no longer has it in that place. May reject with a `HostError`. */
export async function readTableNow(host: SpreadsheetHost, place: TablePlace): Promise<TableNow | null> {
  const sheet = await host.read(place.sheet);
  const { tables } = readTables([sheet]);
  const table = tables.find((one) => one.headingRow === place.headingRow && sameRange(one.range, place.range));
  return table ? { sheet, table, tables } : null;
}

function sameRange(a: IndicatorTable["range"], b: IndicatorTable["range"]): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
