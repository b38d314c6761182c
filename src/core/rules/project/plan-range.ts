import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";
import { isInRange, isUnplanned } from "./plan";

export const planRange = defineRule({
  code: "F05",
  slug: "plan-range",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "“资金支出计划（%）”填的是占预算数的百分比",
        en: "The form's spending plan is told in percent of the budget.",
      },
    },
  ],
  title: { zh: "支出计划不在 0%～100% 之间", en: "The spending plan is not within 0% to 100%" },
  message: {
    zh: "{month}的支出计划是“{text}”，不在 0%～100% 之间。",
    en: "The plan for {month} is “{text}”, not within 0% to 100%.",
  },
  why: { zh: "支出不能少于 0，也不能超过全部预算。", en: "Nobody spends less than nothing or more than the budget." },
  remedy: {
    zh: "填到{month}为止累计支出的百分比，例如“50%”。",
    en: "Enter what will have been spent by {month}, in percent of the budget, such as “50%”.",
  },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["", "50%", "120%", "100%"] } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["", "50%", "80%", "100%"] } },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["-10%", "50%", "80%", "100%"] } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["10%", "50%", "80%", "100%"] } },
    },
  ],
  check({ table: { header } }) {
    if (header.plan.some(awaitsResult)) return notChecked(uncalculated);
    if (isUnplanned(header)) return notApplicable;
    const outside = header.plan.filter(({ percent }) => percent !== null && !isInRange(percent));
    const unread = header.plan.some(({ text, percent }) => text !== "" && percent === null);
    if (outside.length === 0 && unread) return notChecked(noNumber);
    return outside.map(({ at, label, text }) => ({ at, data: { month: label, text } }));
  },
});

const noNumber = {
  zh: "资金支出计划里有的格子不是数字",
  en: "a cell of the spending plan holds no number",
};
