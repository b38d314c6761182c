import type { Decision } from "../core/carry-over/decisions";
import { nextYear } from "../core/carry-over/next-year";
import type { Address } from "../core/sheet/address";
import type { PlacedBlock, SpreadsheetHost } from "../hosts/host";
import { onNewSheet } from "./new-sheet";
import { readTableNow, type TablePlace } from "./read-table";

/** What a person still has to decide, with its cell on the new sheet. */
export type OpenMatter = Omit<Decision, "at"> & { readonly at: Address };

export interface CarriedOver extends PlacedBlock {
  /** The year of the new table; null where the old one does not tell its own. */
  readonly year: number | null;
  readonly open: readonly OpenMatter[];
}

/** `no-table`: the sheet was changed, and the table no longer stands where it was read. Nothing was inserted. */
export type CarryOverOutcome = CarriedOver | { readonly kind: "no-table" };

/**
 * Puts next year's table on a new sheet and stands on its first cell; the table itself is left as it is. One step to
 * take back where the program can. May reject with a `HostError`.
 */
export async function carryOver(host: SpreadsheetHost, place: TablePlace): Promise<CarryOverOutcome> {
  const now = await readTableNow(host, place);
  if (!now) return { kind: "no-table" };
  const { block, year, decisions } = nextYear(now.sheet, now.table, now.tables);
  const placed = await onNewSheet(host, block);
  const { sheet, range } = placed;
  const open = decisions.map((decision) => ({
    ...decision,
    at: { sheet, row: range.top + decision.at.row, column: range.left + decision.at.column },
  }));
  return { ...placed, year, open };
}
