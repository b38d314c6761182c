import type { Level2 } from "../../levels/level";
import { isCost, isGain } from "../../levels/name";
import { holdsMoney } from "../cost-row";
import { guide2021, evaluation2020, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { saysNotApplicable } from "../target/na-value";

/** 社会成本 and 生态环境成本 are harm done, not money, and are not judged by their names. */
const moneyClasses: readonly Level2[] = ["成本指标", "经济成本指标"];

export const costNotCost = defineRule({
  code: "E02",
  slug: "cost-not-cost",
  severity: "warning",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "成本指标说的是项目花多少钱、按什么标准花",
      en: "cost indicators tell how much a project spends, and by which standard",
    }),
    regulation(evaluation2020, {
      zh: "预算执行率单独计分，不是成本",
      en: "the rate of budget execution is scored apart; it is no cost",
    }),
  ],
  title: { zh: "成本指标里的不是成本", en: "No cost among the costs" },
  message: {
    zh: "“{name}”放在成本指标里，但说的不是成本或标准。",
    en: "“{name}” stands among the costs, but is neither a cost nor a standard.",
  },
  why: {
    zh: "成本指标要看钱花得省不省；放错了，这一类等于没有填。",
    en: "Cost indicators show how economically money is spent; a misplaced one leaves the class empty.",
  },
  remedy: {
    zh: "换成总成本、单价或补助标准，例如“培训人均成本 ≤160元”；预算执行率另外计分，不用写在这里。",
    en: "Put a total, a price or a standard here, such as “培训人均成本 ≤160元”; budget execution is scored apart.",
  },
  examples: [
    {
      bad: { level2: "成本指标", level3: "预算执行率（%）", target: "≥90%" },
      good: { level2: "成本指标", level3: "培训人均成本", target: "≤160元" },
    },
    {
      bad: { level2: "成本指标", level3: "培训参加人数", target: "≥120人" },
      good: { level2: "成本指标", level3: "人均培训成本控制率", target: "≤100%" },
    },
  ],
  check({ indicator }) {
    const { level2, level3, targets } = indicator;
    if (!level2.resolved || !moneyClasses.includes(level2.resolved.name) || !isNamed(level3)) return notApplicable;
    if (isCost(level3.text) || isGain(level3.text)) return [];
    if (targets.some((target) => holdsMoney(target) || saysNotApplicable(target.text))) return [];
    return [{ at: level3.at, data: { name: level3.text } }];
  },
});
