import { isChange } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import { defineRule, notApplicable } from "../rule";

export const negNumber = defineRule({
  code: "C12",
  slug: "neg-number",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: { zh: "数量、比率、金额都不会小于零", en: "Counts, shares and amounts are never below zero." },
    },
  ],
  title: { zh: "指标值是负数", en: "A negative target" },
  message: { zh: "“{name}”的指标值是负数“{value}”。", en: "The target of “{name}” is negative: “{value}”." },
  why: {
    zh: "多半是多打了横线，这样的指标值没有意义。",
    en: "Mostly a dash too many was typed; such a target means nothing.",
  },
  remedy: {
    zh: "去掉负号；说的是下降的，在名称里写明“下降”，指标值写正数，例如“≥5%”。",
    en: "Drop the minus; where a decline is meant, let the name say so and write a positive number.",
  },
  examples: [
    { bad: "≥-5次", good: "≥5次" },
    {
      bad: { level2: "质量指标", target: "≥-95%" },
      good: { level2: "质量指标", level3: "事故发生率下降幅度", target: "≤-5%" },
    },
  ],
  check({ target, indicator }) {
    if (target.parsed.kind !== "quantity") return notApplicable;
    return isNegative(target, indicator)
      ? [{ at: target.at, data: { name: indicator.level3.text, value: target.text } }]
      : [];
  },
});

/** Below zero, where nothing can be below zero. */
export function isNegative({ parsed, unit }: TargetField, { level3 }: Indicator): boolean {
  if (parsed.kind !== "quantity" || !parsed.number.lt(0)) return false;
  const below = unit?.name === "℃" || /温度|气温|海拔|差额|净|增长|盈利|利润/.test(level3.text);
  return !below && !isChange(level3.text);
}
