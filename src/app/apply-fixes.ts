import { checkInSteps } from "../core/check";
import type { Refusal } from "../core/fix/apply-plan";
import { invert } from "../core/fix/edit-plan";
import { isSafe, mend, planFixes, type PlannedFixes } from "../core/fix/mend";
import { hebeiCounty, type Profile } from "../core/profile/profile";
import type { CellEdit, Finding } from "../core/rules/finding";
import type { Sheet } from "../core/sheet/sheet";
import { isWaiverSheet } from "../core/waiver/waiver-sheet";
import type { SpreadsheetHost } from "../hosts/host";
import { createBreather } from "./breathe";

/** What came of a request to fix: all edits in one undo step, and those that were refused. */
export interface AppliedFixes {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly Refusal[];
}

/** Carries out the fix of one finding, if it has one. May reject with a `HostError`. */
export async function applyFix(host: SpreadsheetHost, finding: Finding): Promise<AppliedFixes> {
  const fixes = finding.fix ? [finding.fix] : [];
  return write(host, planFixes(await sheetsToFix(host, [finding]), fixes));
}

/**
 * Carries out every safe fix of a report in one undo step, also those that only come up when another one is done.
 * May reject with a `HostError`.
 */
export async function applySafeFixes(
  host: SpreadsheetHost,
  findings: readonly Finding[],
  profile: Profile = hebeiCounty,
): Promise<AppliedFixes> {
  const breathe = createBreather();
  const passes = mend(await sheetsToFix(host, findings.filter(hasSafeFix)), findings, isSafe);
  let pass = passes.next();
  while (!pass.done) {
    const steps = checkInSteps(pass.value, profile);
    let step = steps.next();
    while (!step.done) {
      await breathe();
      step = steps.next();
    }
    pass = passes.next(step.value.findings);
  }
  return write(host, pass.value);
}

/**
 * Writes back what stood in the cells before, for programs that cannot undo our edits themselves. A number comes back
 * as the text that it showed. May reject with a `HostError`.
 */
export async function takeBackFixes(host: SpreadsheetHost, applied: readonly CellEdit[]): Promise<AppliedFixes> {
  return host.write(invert({ edits: applied }));
}

/** Whether "fix all" takes it. */
export function hasSafeFix({ fix }: Finding): boolean {
  return fix !== null && isSafe(fix);
}

/**
 * The sheets that the fixes would change, as they are now, and the one that says what is waived; those that are gone
 * are left out.
 */
async function sheetsToFix(host: SpreadsheetHost, findings: readonly Finding[]): Promise<readonly Sheet[]> {
  const touched = new Set(findings.flatMap(({ fix }) => (fix ? fix.edits.map(({ at }) => at.sheet) : [])));
  const sheets: Sheet[] = [];
  for (const info of await host.sheets()) {
    if (touched.has(info.id) || isWaiverSheet(info)) sheets.push(await host.read(info.id));
  }
  return sheets;
}

async function write(host: SpreadsheetHost, { plan, refused }: PlannedFixes): Promise<AppliedFixes> {
  if (plan.edits.length === 0) return { applied: [], refused };
  const written = await host.write(plan);
  return { applied: written.applied, refused: [...refused, ...written.refused] };
}
