import type { Address } from "../sheet/address";
import type { Wording, WordingData } from "../text/wording";
import type { DepartmentText } from "../reader/department/department-text";
import type { Indicator, IndicatorTable, TargetField } from "../reader/table";
import type { Expectations } from "./expectations";
import type { CellEdit, Severity } from "./finding";

/** What a rule looks at: each value cell, each indicator row, each table, or all tables of the workbook at once. */
export interface Subjects {
  target: { readonly target: TargetField; readonly indicator: Indicator; readonly table: IndicatorTable };
  indicator: { readonly indicator: Indicator; readonly table: IndicatorTable };
  table: { readonly table: IndicatorTable };
  workbook: {
    readonly tables: readonly IndicatorTable[];
    /** The department's part, one for each sheet that holds some of it. */
    readonly departments: readonly DepartmentText[];
    /** False where not every sheet is here: what is missing may stand on another. */
    readonly whole: boolean;
  };
}
export type Scope = keyof Subjects;

export type FixKind = "safe" | "suggestion" | "none";

/** Why a rule exists: a regulation's clause, a system's rejection, or a reason of hygiene. */
export interface Basis {
  readonly kind: "regulation" | "system" | "practice" | "hygiene";
  readonly text: Wording;
}

/** A change that a rule offers. Left out of the finding where a cell it touches is a formula. */
export interface FixOffer {
  readonly safe: boolean;
  readonly edits: readonly CellEdit[];
  /** Instead of the rule's `fixTitle` where one title does not fit all. */
  readonly title?: Wording;
}

/** One defect as a rule saw it; the wording is filled in from the rule. */
export interface Detection {
  readonly at: Address;
  readonly data?: WordingData;
  /** Where this case is graver or milder than the rule's own severity. */
  readonly severity?: Severity;
  /** Where this case needs a sentence other than the rule's `message` and `remedy`. */
  readonly message?: Wording;
  readonly remedy?: Wording;
  readonly fix?: FixOffer;
}

/** The rule says nothing of this subject, or cannot tell. */
export type Answer =
  | Iterable<Detection>
  | { readonly skip: "not-applicable" }
  | { readonly skip: "not-checked"; readonly reason: Wording };

export const notApplicable = { skip: "not-applicable" } as const;
export function notChecked(reason: Wording): { readonly skip: "not-checked"; readonly reason: Wording } {
  return { skip: "not-checked", reason };
}

/** A row of an example, in the words of the Hebei form; what is left out is filled with blameless text. */
export interface SampleRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly description?: string;
  /** A text, or a number with its format where the defect lies in how the program stored it. */
  readonly target?: string | { readonly raw: number; readonly format: string; readonly text: string } | SampleFormula;
  readonly basis?: string;
  readonly operator?: string;
  readonly unit?: string;
  readonly direction?: string;
  readonly weight?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly reason?: string;
}

/** A formula whose result the file does not hold. */
export interface SampleFormula {
  readonly uncalculated: true;
}

export interface SampleTable {
  /** Only the columns that some row uses are drawn, level 1–3 and the value always. Missing level cells are NOT filled in here. */
  readonly rows: readonly SampleRow[];
  /** Columns that are left out of the drawing although every table needs them. */
  readonly without?: readonly ("level1" | "level2" | "level3" | "target")[];
  /** Level-1 cells that are merged downwards, by the first and last of `rows`, from 0. */
  readonly mergedLevel1?: readonly (readonly [number, number])[];
  /** The headings as typed, where they are not the form's own. */
  readonly headings?: Readonly<Partial<Record<keyof SampleRow, string>>>;
  /** The Hebei header block; a left-out field has a blameless value, "" is a blank cell. */
  readonly header?: {
    readonly title?: string;
    readonly department?: string;
    readonly unitLine?: string;
    readonly code?: string;
    /** A project code stored as a number. */
    readonly codeNumber?: number;
    readonly name?: string;
    readonly total?: string;
    readonly fiscal?: string;
    readonly other?: string;
    readonly purpose?: string;
    readonly plan?: readonly [string, string, string, string];
    readonly goal?: string;
    /** Further lines of label and value above the goal, as other forms have them: ["起止时间", "2025年1月-12月"]. */
    readonly more?: readonly (readonly string[])[];
  };
}

/** Several tables of one workbook, below the department's part: a line each. */
export interface SampleWorkbook {
  readonly tables: readonly SampleTable[];
  readonly department?: readonly string[];
}

/** An example: a value alone, one row, a whole small table, or a workbook. */
export type Sample = string | SampleRow | SampleTable | SampleWorkbook;

/** `bad` must report this rule; `good` must not; the fix of `bad`, where there is one, must give `good`. */
export interface Example {
  readonly bad: Sample;
  readonly good: Sample;
  /** Only where the bad sample is reported at another severity than the rule's own. */
  readonly severity?: Severity;
}

export interface Rule<S extends Scope = Scope> {
  /** Kept for ever, like `slug`: "C01", "cmp-lookalike". */
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly scope: S;
  readonly fix: FixKind;
  readonly basis: readonly Basis[];
  /** The defect in a few words, for lists. */
  readonly title: Wording;
  /** What is wrong here, with the detection's data filled in. */
  readonly message: Wording;
  /** Why it matters. */
  readonly why: Wording;
  /** What to do, with the detection's data filled in. */
  readonly remedy: Wording;
  /** What the fix does: "改为“{after}”". Required where `fix` is not "none". */
  readonly fixTitle?: Wording;
  readonly examples: readonly Example[];
  check(subject: Subjects[S], context: RuleContext): Answer;
  /** The same defect in the department's part, where it can stand there too. */
  checkProse?(text: DepartmentText, context: RuleContext): Answer;
}

/** What a rule may know besides its subject: what the profile expects, and what kind of project it is. */
export interface RuleContext extends Expectations {
  /** The project is of 人员类 or 运转类 by its code or its standard indicators; such projects need no 质量 or 满意度 indicator. */
  readonly runningCost: boolean;
}

/** Gives the rule its type; any rule fits where `Rule` is asked for. */
export function defineRule<S extends Scope>(rule: Rule<S>): Rule<S> {
  return rule;
}
