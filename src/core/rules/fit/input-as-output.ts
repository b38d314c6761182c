import type { Level2 } from "../../levels/level";
import { isFundFlow } from "../../levels/topic";
import { evaluation2020, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";

/** Among the costs it is E02's; below 时效 the progress of payment is usual. */
const classes: readonly Level2[] = [
  "数量指标",
  "质量指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
];

export const inputAsOutput = defineRule({
  code: "E15",
  slug: "input-as-output",
  severity: "warning",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(evaluation2020, {
      zh: "预算执行率单独计分，资金是投入，不是产出和效益",
      en: "the rate of budget execution is scored apart; funds are an input, neither output nor benefit",
    }),
  ],
  title: { zh: "把资金投入当成了产出", en: "An input among the outputs" },
  message: {
    zh: "“{name}”说的是资金有没有到位、花没花，是投入，不是{level}。",
    en: "“{name}” tells whether funds came or were spent: an input, and nothing for {level}.",
  },
  why: {
    zh: "钱到位了不等于事办成了；预算执行率自评时另外计 10 分。",
    en: "Funds in place are no work done; the rate of execution earns its 10 points apart.",
  },
  remedy: {
    zh: "换成用这笔钱办成的事，例如“培训场次 ≥4场”“培训合格率 ≥95%”。",
    en: "Tell what was done with the money, such as “培训场次 ≥4场” or “培训合格率 ≥95%”.",
  },
  examples: [
    {
      bad: { level2: "质量指标", level3: "资金到位率", target: "≥90%" },
      good: { level2: "质量指标", level3: "培训合格率", target: "≥90%" },
    },
    {
      bad: { level2: "经济效益指标", level3: "预算执行率", target: "≥95%" },
      good: { level2: "经济效益指标", level3: "带动会员企业增收额", target: "≥50万元" },
    },
  ],
  check({ indicator: { level2, level3 } }) {
    if (!level2.resolved || !classes.includes(level2.resolved.name) || !isNamed(level3)) return notApplicable;
    if (!isFundFlow(level3.text)) return [];
    return [{ at: level3.at, data: { name: level3.text, level: level2.resolved.name } }];
  },
});
