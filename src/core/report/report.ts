import type { Finding, Severity } from "../rules/finding";
import type { IndicatorTable, UnreadableRegion } from "../reader/table";
import type { Wording } from "../text/wording";

/** A rule that could not give an answer about a table. */
export interface NotChecked {
  readonly code: string;
  /** Null where the rule looks at the workbook as a whole. */
  readonly tableId: string | null;
  readonly reason: Wording;
}

/**
 * How many answers came out in which way. A rule that looks at a table, or at something in it, answers once for each
 * table, one that looks at the workbook once: they add up to table rules × tables + workbook rules.
 */
export interface Outcomes {
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly notChecked: number;
}

/** The answer to one question: what is wrong with this workbook? */
export interface Report {
  readonly tables: readonly IndicatorTable[];
  readonly unreadable: readonly UnreadableRegion[];
  /** In reading order: sheet, row, column, code. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly outcomes: Outcomes;
  readonly indicators: number;
  /** How many rules were asked. */
  readonly rules: number;
  readonly profile: string;
  readonly ruleSet: string;
}

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
