import type { IndicatorTable } from "../core/reader/table";
import type { WaivedFinding } from "../core/report/report";
import type { Finding } from "../core/rules/finding";
import { cellName, type Address } from "../core/sheet/address";
import { waivedBy } from "../core/waiver/waiver";
import { drawWaiverSheet, isWaiverSheet, planRemoval, planWaiver } from "../core/waiver/waiver-sheet";
import type { SpreadsheetHost } from "../hosts/host";

export interface WaiveRequest {
  readonly finding: Finding;
  /** The table that the finding belongs to; undefined where none could be read. */
  readonly table: IndicatorTable | undefined;
  readonly reason: string;
  /** As it shall stand in the sheet: "2026-03-05". */
  readonly date: string;
}

/** What came of it. `no-heading`: there is a sheet of that name, but it is not laid out for waivers. */
export type WaiveOutcome =
  { readonly kind: "waived"; readonly at: Address } | { readonly kind: "protected" | "no-heading" | "refused" };

/**
 * Writes the waiver of a finding below the others in the worksheet 校验说明, which is made where there is none.
 * May reject with a `HostError`.
 */
export async function waiveFinding(host: SpreadsheetHost, request: WaiveRequest): Promise<WaiveOutcome> {
  const { finding, table, reason, date } = request;
  const cell = `${finding.sheetName}!${cellName(finding.at)}`;
  const row = { ...waivedBy(finding, table), cell, reason, date };
  const info = (await host.sheets()).find(isWaiverSheet);
  if (!info) {
    const before = await host.activeSheet();
    const placed = await host.insert(drawWaiverSheet(row), { kind: "new-sheet" });
    if (placed.kind !== "placed") return { kind: "refused" };
    // Some programs show a new sheet at once; the person is busy with the table.
    if ((await host.activeSheet()) !== before) await host.select(finding.at);
    return { kind: "waived", at: { sheet: placed.sheet, row: placed.range.top + 1, column: placed.range.left } };
  }
  if (info.protected) return { kind: "protected" };
  const planned = planWaiver(await host.read(info.id), row);
  if (!planned) return { kind: "no-heading" };
  const { refused } = await host.write(planned.plan);
  return refused.length > 0
    ? { kind: "refused" }
    : { kind: "waived", at: { sheet: info.id, row: planned.row, column: 0 } };
}

/** Takes a waiver out of the worksheet again. False where the program refused. May reject with a `HostError`. */
export async function restoreFinding(host: SpreadsheetHost, { at }: WaivedFinding): Promise<boolean> {
  const { refused } = await host.write(planRemoval(await host.read(at.sheet), at.row));
  return refused.length === 0;
}
