import type { Block } from "../core/template/block";
import { HostError, type PlacedBlock, type SpreadsheetHost } from "../hosts/host";

/** Draws one block on a sheet of its own and stands on its first cell. May reject with a `HostError`. */
export async function onNewSheet(host: SpreadsheetHost, block: Block): Promise<PlacedBlock> {
  const [placed] = await host.insertSheets([block]);
  if (!placed) throw new HostError("refused", "The program inserted no sheet");
  await host.select({ sheet: placed.sheet, row: placed.range.top, column: placed.range.left });
  return placed;
}
