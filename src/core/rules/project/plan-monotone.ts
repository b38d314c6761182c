import Big from "big.js";
import type { CellEdit } from "../finding";
import { replaceText } from "../field-edit";
import { defineRule, notApplicable, type Detection } from "../rule";
import { isShares, plannedPercents, type PlannedPercent } from "./plan";

export const planMonotone = defineRule({
  code: "F06",
  slug: "plan-monotone",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "资金支出计划按 3月底、6月底、10月底、12月底填累计数",
        en: "The form's spending plan tells running totals to the end of March, June, October and December.",
      },
    },
  ],
  title: { zh: "支出计划前大后小", en: "The spending plan goes down" },
  message: {
    zh: "{month}是“{text}”，比前面{earlier}的“{before}”还小。",
    en: "{month} has “{text}”, less than the “{before}” of {earlier}.",
  },
  why: {
    zh: "这里填的是累计支出，只会越来越多，不会变少。",
    en: "These are running totals: they grow, and never go down.",
  },
  remedy: {
    zh: "填从年初到{month}累计支出的百分比，不小于“{before}”。",
    en: "Enter what will have been spent from January to {month}: at least “{before}”.",
  },
  fixTitle: { zh: "改成累计数：{totals}", en: "Change to running totals: {totals}" },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["50%", "30%", "80%", "100%"] } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["30%", "50%", "80%", "100%"] } },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["20%", "30%", "40%", "10%"] } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { plan: ["20%", "50%", "90%", "100%"] } },
      severity: "warning",
    },
  ],
  check({ table: { header } }) {
    const planned = plannedPercents(header);
    const last = planned.at(-1);
    if (!last || planned.length < 2) return notApplicable;
    return isShares(planned) ? [sharesEntered(planned, last)] : decreases(planned);
  },
});

function decreases(planned: readonly PlannedPercent[]): readonly Detection[] {
  return planned.flatMap(({ field, percent }, index) => {
    const earlier = planned[index - 1];
    if (!earlier || percent.gte(earlier.percent)) return [];
    const data = { month: field.label, text: field.text, earlier: earlier.field.label, before: earlier.field.text };
    return [{ at: field.at, data }];
  });
}

function sharesEntered(planned: readonly PlannedPercent[], { field }: PlannedPercent): Detection {
  const edits = runningTotals(planned);
  return {
    at: field.at,
    severity: "warning",
    message: eachQuarter,
    remedy: addUp,
    data: { totals: edits.map(({ after }) => after).join("、") },
    fix: { safe: false, edits },
  };
}

/** Each share replaced by the sum up to there, spelled as the cell was: with or without its %. */
function runningTotals(planned: readonly PlannedPercent[]): readonly CellEdit[] {
  let total = new Big(0);
  return planned.flatMap(({ field, percent }) => {
    total = total.plus(percent);
    if (total.eq(percent)) return [];
    return [replaceText(field, `${total.toFixed()}${/[%％]$/.test(field.text) ? "%" : ""}`)];
  });
}

const eachQuarter = {
  zh: "各格加起来正好是 100%，像是填了每一段各花多少，这里要填累计数。",
  en: "The cells add up to exactly 100%: they seem to tell each period's share, where running totals are asked for.",
};
const addUp = {
  zh: "改成累计百分比，从第二格起依次填：{totals}。",
  en: "Enter running totals; the cells after the first become {totals}.",
};
