import { readTables } from "../core/reader/read";
import type { SpreadsheetHost } from "../hosts/host";
import type { TablePlace } from "./read-table";

/** Which table a person means. `several`: the sheet has more than one, and the selected cell is below all of them. */
export type MeantTable = { readonly kind: "table"; readonly place: TablePlace } | { readonly kind: "none" | "several" };

/**
 * The only table of the sheet in front, or the one that the selected cell stands in or above: a table's header is
 * above its indicators. May reject with a `HostError`.
 */
export async function tableAtSelection(host: SpreadsheetHost): Promise<MeantTable> {
  const id = await host.activeSheet();
  const { tables } = readTables([await host.read(id)]);
  const [first, second] = tables;
  if (!first) return { kind: "none" };
  if (!second) return { kind: "table", place: first };
  const at = await host.selection();
  if (!at || at.sheet !== id) return { kind: "several" };
  const reached = tables.filter(({ range }) => range.bottom >= at.row);
  const nearest = Math.min(...reached.map(({ range }) => range.bottom));
  const candidates = reached.filter(({ range }) => range.bottom === nearest);
  const beside = candidates.find(({ range }) => at.column >= range.left && at.column <= range.right);
  const place = beside ?? (candidates.length === 1 ? candidates[0] : undefined);
  return place ? { kind: "table", place } : { kind: "several" };
}
