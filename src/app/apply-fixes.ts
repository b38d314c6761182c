import { checkInSteps } from "../core/check";
import type { Refusal } from "../core/fix/apply-plan";
import { isSafe, mend, type PlannedFixes } from "../core/fix/mend";
import { hebeiCounty, type Profile } from "../core/profile/profile";
import type { CellEdit, Finding } from "../core/rules/finding";
import type { Sheet } from "../core/sheet/sheet";
import { isWaiverSheet } from "../core/waiver/waiver-sheet";
import type { SheetId } from "../core/sheet/address";
import { HostError, type SpreadsheetHost } from "../hosts/host";
import { createBreather } from "./breathe";

/** What came of a request to fix: all edits in one undo step, and those that were refused. */
export interface AppliedFixes {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly Refusal[];
}

/** Carries out the fix of one finding, if it has one. May reject with a `HostError`. */
export async function applyFix(host: SpreadsheetHost, { fix }: Finding): Promise<AppliedFixes> {
  // The program itself refuses what is stale or a formula, so nothing has to be read first.
  return write(host, { plan: { edits: fix?.edits ?? [] }, refused: [] });
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

/** Whether "fix all" takes it. */
export function hasSafeFix({ fix }: Finding): boolean {
  return fix !== null && isSafe(fix);
}

/**
 * The sheets that the fixes would change, as they are now, and the one that says what is waived; those that are gone
 * are left out. All is asked for together: a program far away hands it over in one answer.
 */
async function sheetsToFix(host: SpreadsheetHost, findings: readonly Finding[]): Promise<readonly Sheet[]> {
  const touched = new Set(findings.flatMap(({ fix }) => (fix ? fix.edits.map(({ at }) => at.sheet) : [])));
  const [infos, ...read] = await Promise.all([host.sheets(), ...[...touched].map((id) => readIfThere(host, id))]);
  const waivers = infos.filter((info) => isWaiverSheet(info) && !touched.has(info.id));
  const more = await Promise.all(waivers.map(({ id }) => host.read(id)));
  return [...read, ...more].flatMap((sheet) => sheet ?? []);
}

async function readIfThere(host: SpreadsheetHost, id: SheetId): Promise<Sheet | null> {
  try {
    return await host.read(id);
  } catch (error) {
    if (error instanceof HostError && error.code === "no-such-sheet") return null;
    throw error;
  }
}

async function write(host: SpreadsheetHost, { plan, refused }: PlannedFixes): Promise<AppliedFixes> {
  if (plan.edits.length === 0) return { applied: [], refused };
  const written = await host.write(plan);
  return { applied: written.applied, refused: [...refused, ...written.refused] };
}
