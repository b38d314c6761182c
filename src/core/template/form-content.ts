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
  /** 评（扣）分标准 */
  readonly scoring?: string;
  /** 指标来源 */
  readonly source?: string;
  /** 指标取值方式 */
  readonly method?: string;
  /** 指标完成值数据来源 */
  readonly dataSource?: string;
  /** 佐证资料要求 */
  readonly evidence?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly remark?: string;
}

/** One set of amounts. A total that is left out, or equals its parts, is drawn as their sum. */
export interface FormFunds {
  readonly total?: string;
  readonly fiscal?: string;
  /** 上年结转资金 */
  readonly carriedOver?: string;
  readonly other?: string;
}

/** One of a department's main tasks of the year. */
export interface FormTask {
  readonly name?: string;
  readonly content?: string;
  readonly total?: string;
  readonly fiscal?: string;
  readonly other?: string;
}

/** What the central form tells of the 中期 (实施期) beside the year. */
export interface FormTerm extends FormFunds {
  /** "2024年—2026年" */
  readonly years?: string;
  readonly goals?: readonly string[];
}

/**
 * What a form is filled with, whichever form it is. What is left out stays blank; without `indicators` the form's own
 * default rows are drawn. Every text as it shall be shown; amounts in the unit that the form itself states.
 */
export interface FormContent extends FormFunds {
  /** The project's number in the document: "1.培训费绩效目标表". */
  readonly number?: number;
  readonly year?: number;
  readonly code?: string;
  readonly name?: string;
  /** "766001某某局本级" */
  readonly department?: string;
  readonly implementer?: string;
  /** 项目属性: 新增 or 延续 */
  readonly nature?: string;
  /** 项目期 */
  readonly schedule?: string;
  readonly purpose?: string;
  /** Cumulative shares by the form's own dates: ["", "50%", "80%", "100%"]. */
  readonly plan?: readonly string[];
  /** One row each; one line each where the form has a single cell for them. */
  readonly goals?: readonly string[];
  readonly term?: FormTerm;
  /** 年初预算数 of a self-evaluation, whose 全年预算数 are the amounts of the content itself. */
  readonly original?: FormFunds;
  /** 全年执行数 */
  readonly spent?: FormFunds;
  /** The score for 执行率. */
  readonly spendingScore?: string;
  /** 实际完成情况, one line each. */
  readonly results?: readonly string[];
  readonly tasks?: readonly FormTask[];
  readonly indicators?: readonly FormIndicator[];
}
