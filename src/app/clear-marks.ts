import type { SpreadsheetHost } from "../hosts/host";

/** Takes every mark of ours out of the workbook. May reject with a `HostError`. */
export function clearMarks(host: SpreadsheetHost): Promise<void> {
  return host.clearMarks();
}
