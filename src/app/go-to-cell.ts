import type { Address } from "../core/sheet/address";
import type { SpreadsheetHost } from "../hosts/host";

/** Brings the person to a cell: its sheet in front, the cell selected. May reject with a `HostError`. */
export function goToCell(host: SpreadsheetHost, at: Address): Promise<void> {
  return host.select(at);
}
