import type { Finding, Severity } from "../rules/finding";
import type { DepartmentText } from "../reader/department/department-text";
import type { IndicatorTable, UnreadableRegion } from "../reader/table";
import type { Address } from "../sheet/address";
import type { Wording, WordingData } from "../text/wording";

/** A rule that could not give an answer about a table. */
export interface NotChecked {
  readonly code: string;
  /** Null where the rule looks at the workbook as a whole. */
  readonly tableId: string | null;
  readonly reason: Wording;
}

/**
 * How many answers came out in which way. A rule that looks at a table, or at something in it, answers once for each
 * table, one that looks at the workbook once, one that knows its defect in prose once more for each department text:
 * they add up to table rules × tables + workbook rules + prose rules × texts.
 */
export interface Outcomes {
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly notChecked: number;
}

/** A finding that someone decided to live with, and why. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** As written; "" where it was left out. */
  readonly date: string;
  /** The waiver's row in the worksheet 校验说明. */
  readonly at: Address;
  readonly sheetName: string;
}

/** A waiver that covers nothing: without a reason, written for another value, or for what is no longer found. */
export interface WaiverProblem {
  readonly kind: "no-reason" | "lapsed" | "unneeded";
  readonly at: Address;
  readonly sheetName: string;
  readonly message: Wording;
  readonly data: WordingData;
}

/** The answer to one question: what is wrong with this workbook? */
export interface Report {
  readonly tables: readonly IndicatorTable[];
  /** The department's part, one for each sheet that holds some of it. */
  readonly departments: readonly DepartmentText[];
  readonly unreadable: readonly UnreadableRegion[];
  /** In reading order: sheet, row, column, code. */
  readonly findings: readonly Finding[];
  /** Apart from the findings, never hidden. */
  readonly waived: readonly WaivedFinding[];
  readonly waiverProblems: readonly WaiverProblem[];
  readonly notChecked: readonly NotChecked[];
  readonly outcomes: Outcomes;
  readonly indicators: number;
  /** How many rules were asked. */
  readonly rules: number;
  readonly profile: string;
  readonly ruleSet: string;
}

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Pick<Finding, "severity">[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
