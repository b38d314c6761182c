import type { Finding, Fix } from "../rules/finding";
import type { Sheet } from "../sheet/sheet";
import { applyPlan, refusals, type Refusal } from "./apply-plan";
import { cellKey, inSuccession, type EditPlan } from "./edit-plan";
import { mergeFixes } from "./merge-fixes";

/** A cell may need several fixes one after the other; fixes that never came to rest would be a rule's error. */
const mostPasses = 10;

/** What can be written, and what of the fixes cannot. */
export interface PlannedFixes {
  readonly plan: EditPlan;
  /** A fix of several cells is refused as a whole; here stand the cells that it is refused for. */
  readonly refused: readonly Refusal[];
}

/** One plan of the fixes that the sheets take. Of two that touch one cell the first wins. */
export function planFixes(sheets: readonly Sheet[], fixes: readonly Fix[]): PlannedFixes {
  const acceptable: Fix[] = [];
  const unacceptable: Fix[] = [];
  for (const fix of fixes) (refusals(sheets, fix.edits).length === 0 ? acceptable : unacceptable).push(fix);
  return { plan: mergeFixes(acceptable), refused: refusals(sheets, mergeFixes(unacceptable).edits) };
}

/**
 * Plans the wanted fixes until none is left. After each pass it yields the sheets as they would be, and is to be sent
 * what a check finds in them: fixes that had to wait for another one come then. All passes are one plan at the end.
 */
export function* mend(
  sheets: readonly Sheet[],
  findings: readonly Finding[],
  wanted: (fix: Fix) => boolean,
): Generator<readonly Sheet[], PlannedFixes, readonly Finding[]> {
  const fixesOf = (found: readonly Finding[]): Fix[] => found.flatMap(({ fix }) => (fix && wanted(fix) ? [fix] : []));
  const { plan: first, refused } = planFixes(sheets, fixesOf(findings));
  // A cell that someone changed since it was checked may be fixable again; but nobody has seen that finding yet.
  const untouchable = new Set(refused.map(({ edit }) => cellKey(edit.at)));
  const isOpen = (fix: Fix): boolean => !fix.edits.some(({ at }) => untouchable.has(cellKey(at)));
  let whole = first;
  let mended = applyPlan(sheets, first);
  for (let pass = 1, latest = first; pass < mostPasses && latest.edits.length > 0; pass++) {
    latest = planFixes(mended, fixesOf(yield mended).filter(isOpen)).plan;
    whole = inSuccession(whole, latest);
    mended = applyPlan(mended, latest);
  }
  return { plan: whole, refused };
}

export function isSafe(fix: Fix): boolean {
  return fix.safe;
}
