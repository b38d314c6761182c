/** One row of an indicator table, as it shall be shown; what a form has no column for is not drawn. */
export interface FormIndicator {
  /** 实施期 / 年度 where the table has both side by side, else left out. */
  readonly period?: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The whole value, "≥90%", or the bare number where `operator` and `unit` hold the rest. */
  readonly target: string;
  readonly operator?: string;
  readonly unit?: string;
  readonly description?: string;
  readonly basis?: string;
  readonly direction?: string;
  readonly weight?: string;
  readonly scoring?: string;
  readonly source?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly remark?: string;
}

/**
 * What a form is filled with, whichever form it is. What is left out stays blank; without `indicators` the form's own
 * default rows are drawn. Every text as it shall be shown; amounts in the unit that the form itself states.
 */
export interface FormContent {
  /** The project's number in the document: "1.培训费绩效目标表". */
  readonly number?: number;
  readonly year?: number;
  readonly code?: string;
  readonly name?: string;
  /** "766001某某局本级" */
  readonly department?: string;
  readonly implementer?: string;
  readonly total?: string;
  readonly fiscal?: string;
  readonly other?: string;
  readonly purpose?: string;
  /** Cumulative shares by the form's own dates: ["", "50%", "80%", "100%"]. */
  readonly plan?: readonly string[];
  /** One row each. */
  readonly goals?: readonly string[];
  readonly indicators?: readonly FormIndicator[];
}
