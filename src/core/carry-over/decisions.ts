import type { Address, Position } from "../sheet/address";
import type { Wording, WordingData } from "../text/wording";
import type { MovedYear } from "./move-years";

/** What kind of matter a person has to settle in next year's table, in the order of its weight. */
export type DecisionKind =
  | "no-year"
  | "code"
  | "amount"
  | "goal"
  | "target"
  | "result"
  | "date"
  | "period"
  | "leap-day"
  | "running-period"
  | "document"
  | "other-year"
  | "five-year-plan"
  | "unclear"
  | "formula";

/** One matter that nobody but a person can settle. */
export interface Decision {
  readonly kind: DecisionKind;
  /** In next year's table, from its first cell. */
  readonly at: Position;
  /** Where it stands in the table that was copied. */
  readonly from: Address;
  readonly reason: Wording;
  readonly data: WordingData;
}

export const reasons: Readonly<Record<DecisionKind, Wording>> = {
  "no-year": {
    zh: "看不出这张表是哪一年的，年份一个也没有改。在标题里写上年度再结转，或者自己改。",
    en: "The table does not tell its year, so no year was moved. Put the year into the title and try again, or change them yourself.",
  },
  code: {
    zh: "“{before}”的年份改成了“{after}”。新编码由系统生成，照系统里的填。",
    en: "“{before}” became “{after}”. The system issues the new code: enter that one.",
  },
  amount: {
    zh: "金额“{before}”是去年的，按新一年的预算改。",
    en: "The amount “{before}” is last year's: enter the new budget.",
  },
  goal: {
    zh: "绩效目标照抄了去年的，改成新一年要做的事。",
    en: "The goal was copied from last year: say what the new year is for.",
  },
  target: {
    zh: "指标值“{before}”是去年的，定新一年要达到多少。",
    en: "The target “{before}” is last year's: decide what the new year shall reach.",
  },
  result: {
    zh: "去年的完成情况和得分没有带过来，原来是“{before}”。",
    en: "Last year's results and scores were left out; it said “{before}”.",
  },
  date: {
    zh: "“{before}”改成了“{after}”，看看是不是这一天。",
    en: "“{before}” became “{after}”: see whether that is the day.",
  },
  period: {
    zh: "“{before}”改成了“{after}”。延续项目的实施期不变的，改回来。",
    en: "“{before}” became “{after}”. Change it back where a continued project keeps its period.",
  },
  "leap-day": {
    zh: "新一年没有 2 月 29 日，“{before}”改成了“{after}”。",
    en: "The new year has no 29 February: “{before}” became “{after}”.",
  },
  "running-period": {
    zh: "“{before}”以前就开始了，没有改。项目到期或延长的，自己改。",
    en: "“{before}” began earlier and was left. Change it if the project ends or is extended.",
  },
  document: {
    zh: "“{before}”是以前的文件，没有改。有新文件的，换成新的。",
    en: "“{before}” is an earlier document and was left. Replace it if there is a newer one.",
  },
  "other-year": {
    zh: "“{before}”不是这一年的，没有改。看看还对不对。",
    en: "“{before}” is of another year and was left. See whether it still holds.",
  },
  "five-year-plan": {
    zh: "“{before}”到去年为止，新一年的表里要换成下一个五年。",
    en: "“{before}” ends with last year: the new table needs the next five years.",
  },
  unclear: {
    zh: "“{before}”不知道是年份还是数，没有改。",
    en: "“{before}” may be a year or a number, and was left.",
  },
  formula: {
    zh: "这一格原来是公式，抄过来的是算好的“{before}”，不会再跟着变。",
    en: "This cell was a formula; its result “{before}” was copied and no longer changes.",
  },
};

/** Whether a person has to look at a year that was moved or left; one that simply goes up by one is right. */
export function isDecision(kind: MovedYear["kind"]): kind is Exclude<MovedYear["kind"], "year"> {
  return kind !== "year";
}
