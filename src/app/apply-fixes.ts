import { checkInSteps } from "../core/check";
import type { Refusal } from "../core/fix/apply-plan";
import { invert } from "../core/fix/edit-plan";
import { isSafe, mend, planFixes, type PlannedFixes } from "../core/fix/mend";
import { CheckMemory } from "../core/memory";
import { hebeiCounty, type Profile } from "../core/profile/profile";
import type { Report } from "../core/report/report";
import type { CellEdit, Finding } from "../core/rules/finding";
import type { Sheet } from "../core/sheet/sheet";
import type { SheetId } from "../core/sheet/address";
import { HostError, type SpreadsheetHost } from "../hosts/host";
import { createBreather } from "./breathe";

/** What came of a request to fix: all edits in one undo step, and those that were refused. */
export interface AppliedFixes {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly Refusal[];
}

/** Carries out the fix of one finding, if it has one: wholly or not at all. May reject with a `HostError`. */
export async function applyFix(host: SpreadsheetHost, { fix }: Finding): Promise<AppliedFixes> {
  if (!fix) return { applied: [], refused: [] };
  // One cell the program itself refuses where it is stale or a formula, so nothing has to be read first.
  if (fix.edits.length === 1) return write(host, { plan: { edits: fix.edits }, refused: [] });
  return write(
    host,
    planFixes(
      await sheetsOf(
        host,
        fix.edits.map(({ at }) => at.sheet),
      ),
      [fix],
    ),
  );
}

/**
 * Carries out every safe fix of a report in one undo step, also those that only come up when another one is done.
 * May reject with a `HostError`.
 */
export async function applySafeFixes(
  host: SpreadsheetHost,
  { findings, waived, waiverProblems }: Pick<Report, "findings" | "waived" | "waiverProblems">,
  profile: Profile = hebeiCounty,
): Promise<AppliedFixes> {
  const breathe = createBreather();
  const touched = findings.filter(hasSafeFix).flatMap(({ fix }) => fix?.edits.map(({ at }) => at.sheet) ?? []);
  // What is waived must stay so in the passes to come.
  const waivers = [...waived, ...waiverProblems].map(({ at }) => at.sheet);
  if (touched.length === 0) return { applied: [], refused: [] };
  const passes = mend(await sheetsOf(host, [...touched, ...waivers]), findings, isSafe);
  const memory = new CheckMemory();
  let pass = passes.next();
  while (!pass.done) {
    const steps = checkInSteps(pass.value, profile, { memory });
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

/** The sheets as they are now, without those that are gone; asked for together, as a far program answers once. */
async function sheetsOf(host: SpreadsheetHost, ids: readonly SheetId[]): Promise<readonly Sheet[]> {
  const sheets = await Promise.all([...new Set(ids)].map((id) => readIfThere(host, id)));
  return sheets.flatMap((sheet) => sheet ?? []);
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
