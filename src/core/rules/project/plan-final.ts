import { replaceText } from "../field-edit";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";
import { isInRange, isShares, isUnplanned, plannedPercents } from "./plan";

export const planFinal = defineRule({
  code: "F07",
  slug: "plan-final",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "资金支出计划是累计数，到 12月底应当全部支出",
        en: "The form's spending plan tells running totals: by the end of December all is spent.",
      },
    },
  ],
  title: { zh: "12月底的支出计划不是 100%", en: "The plan for December is not 100%" },
  message: {
    zh: "{month}的支出计划是“{text}”，应当是 100%。",
    en: "The plan for {month} is “{text}”; it should be 100%.",
  },
  why: {
    zh: "当年预算当年用完，到年底的累计支出就是全部预算。",
    en: "A year's budget is for that year: by its end the running total is the whole.",
  },
  remedy: {
    zh: "填“100%”；确实要跨年支出的，先问清财政部门怎么填。",
    en: "Enter “100%”; if money is to be spent in the next year, ask the finance bureau how to fill this in.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["", "50%", "", "95%"] } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["", "50%", "", "100%"] } },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["", "50%", "80%", ""] } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["", "50%", "80%", "100%"] } },
    },
  ],
  check({ table: { header } }) {
    const december = header.plan.find(({ month }) => month === 12);
    if (!december || isUnplanned(header)) return notApplicable;
    if (awaitsResult(december)) return notChecked(uncalculated);
    const { at, label, percent, text } = december;
    if (text !== "" && percent === null) return notChecked(noNumber);
    // Shares instead of running totals are F06's, a percentage beyond all reason is F05's.
    if (percent && (percent.eq(100) || !isInRange(percent))) return [];
    if (isShares(plannedPercents(header))) return notApplicable;
    const after = text === "" || /[%％]$/.test(text) ? "100%" : "100";
    const fix = { safe: false, edits: [replaceText(december, after)] };
    return [{ at, data: { month: label, text, after }, fix, ...(text === "" && { message: leftBlank }) }];
  },
});

const leftBlank = {
  zh: "{month}的支出计划空着，应当是 100%。",
  en: "The plan for {month} is blank; it should be 100%.",
};
const noNumber = {
  zh: "12月底的支出计划不是数字",
  en: "the plan for December holds no number",
};
