import type { Address } from "../core/sheet/address";
import type { CellEdit, Finding } from "../core/rules/finding";
import type { AppliedPlan, SpreadsheetHost } from "../hosts/host";

/**
 * Writes the fixes of findings, all in one undo step. Where two of them change the same cell, the first one is written:
 * the other was found in a value that is gone then. May reject with a `HostError`.
 */
export function applyFixes(host: SpreadsheetHost, findings: readonly Finding[]): Promise<AppliedPlan> {
  const edits = new Map<string, CellEdit>();
  for (const { fix } of findings) {
    if (!fix || fix.edits.some(({ at }) => edits.has(keyOf(at)))) continue;
    for (const edit of fix.edits) edits.set(keyOf(edit.at), edit);
  }
  return host.write({ edits: [...edits.values()] });
}

function keyOf({ row, column, sheet }: Address): string {
  return `${row},${column},${sheet}`;
}
