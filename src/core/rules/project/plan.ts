import Big from "big.js";
import type { PlanField, ProjectHeader } from "../../reader/table";

/** A plan column that holds a percentage from 0 to 100. */
export interface PlannedPercent {
  readonly field: PlanField;
  readonly percent: Big;
}

/** The columns of 资金支出计划（%） that hold a plausible percentage, in the order of the form. */
export function plannedPercents({ plan }: ProjectHeader): readonly PlannedPercent[] {
  return plan.flatMap((field) => {
    const { percent } = field;
    return percent && isInRange(percent) ? [{ field, percent }] : [];
  });
}

export function isInRange(percent: Big): boolean {
  return percent.gte(0) && percent.lte(100);
}

/** Whether nothing was planned at all. */
export function isUnplanned({ plan }: ProjectHeader): boolean {
  return plan.every((field) => field.text === "");
}

/**
 * Whether each quarter's own share was entered instead of what is spent up to its end: several shares that make
 * exactly 100. Running totals can do so only where all but the last are 0.
 */
export function isShares(planned: readonly PlannedPercent[]): boolean {
  const spent = planned.filter(({ percent }) => percent.gt(0));
  const sum = spent.reduce((total, { percent }) => total.plus(percent), new Big(0));
  return spent.length > 1 && sum.eq(100);
}
