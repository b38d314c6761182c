import { check } from "../../core/check";
import type { Refusal } from "../../core/fix/apply-plan";
import { applyPlan } from "../../core/fix/apply-plan";
import { isSafe, mend } from "../../core/fix/mend";
import type { Profile } from "../../core/profile/profile";
import type { Report } from "../../core/report/report";
import type { CellEdit } from "../../core/rules/finding";
import { openPackage } from "../../hosts/file/package";
import { readWorkbook } from "../../hosts/file/read/read-workbook";
import type { CellChange } from "../../hosts/file/save/changes";
import { saveWorkbook, unchangedSheets } from "../../hosts/file/save/save-workbook";

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
 * @throws FileError where the bytes are no readable workbook
 */
export function fixWorkbook(original: Uint8Array, profile: Profile, suggestions: boolean): FixedWorkbook {
  const { sheets } = readWorkbook(original);
  const passes = mend(sheets, check(sheets, profile).findings, (fix) => suggestions || isSafe(fix));
  let pass = passes.next();
  while (!pass.done) pass = passes.next(check(pass.value, profile).findings);
  const { plan, refused } = pass.value;
  return {
    bytes: plan.edits.length > 0 ? withEdits(original, plan.edits) : original,
    edits: plan.edits,
    refused,
    report: check(applyPlan(sheets, plan), profile),
  };
}

function withEdits(original: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const file = openPackage(original);
  const sheets = unchangedSheets(file).map((sheet) => {
    // In a file a sheet's id is its name.
    const own = edits.filter(({ at }) => at.sheet === sheet.original);
    return own.length > 0 ? { ...sheet, changes: { cells: own.map(cellChange) } } : sheet;
  });
  return saveWorkbook(file, { sheets });
}

/** The text format keeps "3-4" a text when a person presses F2 and Enter on it later. */
function cellChange({ at: { row, column }, after }: CellEdit): CellChange {
  return { row, column, content: after === "" ? null : after, style: { patch: { format: "@" } } };
}
