import { check } from "../../core/check";
import type { Refusal } from "../../core/fix/apply-plan";
import { applyPlan } from "../../core/fix/apply-plan";
import { isSafe, mend } from "../../core/fix/mend";
import { CheckMemory } from "../../core/memory";
import type { Profile } from "../../core/profile/profile";
import type { Report } from "../../core/report/report";
import type { CellEdit } from "../../core/rules/finding";
import { FileHost } from "../../hosts/file/file-host";
import { nodeInflate } from "../node-inflate";

/** A workbook file with its fixes carried out. */
export interface FixedWorkbook {
  /** Every part that no edit touches is byte for byte the original's; the very same bytes where nothing was fixed. */
  readonly bytes: Uint8Array;
  readonly edits: readonly CellEdit[];
  readonly refused: readonly Refusal[];
  /** What a check says afterwards. */
  readonly report: Report;
}

/**
 * Fixes what is a matter of spelling, and with `suggestions` all that a rule offers a fix for.
 * Rejects with a `FileError` where the bytes are no readable workbook.
 */
export async function fixWorkbook(
  original: Uint8Array,
  profile: Profile,
  suggestions: boolean,
): Promise<FixedWorkbook> {
  const file = { bytes: original };
  const host = new FileHost(file, nodeInflate);
  const infos = await host.sheets();
  const sheets = await Promise.all(infos.map(({ id }) => host.read(id)));
  // Most of the workbook is the same from pass to pass.
  const memory = new CheckMemory();
  const passes = mend(sheets, check(sheets, profile, { memory }).findings, (fix) => suggestions || isSafe(fix));
  let pass = passes.next();
  while (!pass.done) pass = passes.next(check(pass.value, profile, { memory }).findings);
  const { plan, refused } = pass.value;
  const written = await host.write(plan);
  return {
    bytes: file.bytes,
    edits: written.applied,
    refused: [...refused, ...written.refused],
    report: check(applyPlan(sheets, { edits: written.applied }), profile, { memory }),
  };
}
