import { defineRule, notApplicable } from "../rule";
import { isToBeHigh } from "../unit/polarity";
import { percentOf } from "./percent";

/** Below 100 % a ≤ on such a ratio is D08's. */
export const le100pct = defineRule({
  code: "C10",
  slug: "le-100pct",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "这类比率最多 100%，写“≤100%”等于没有要求",
        en: "Such a ratio is at most 100% anyway, so “≤100%” asks for nothing.",
      },
    },
  ],
  title: { zh: "越高越好却写“≤100%”", en: "“≤100%” for a ratio that is to be high" },
  message: {
    zh: "“{name}”越高越好，写成“{value}”，做到多少都算完成。",
    en: "“{name}” is to be high, but any result meets “{value}”.",
  },
  why: {
    zh: "没有底线的指标值考核不了，多半是符号选错了。",
    en: "A target without a floor cannot be judged; mostly the wrong sign was chosen.",
  },
  remedy: {
    zh: "要求全部做到的写“=100%”，允许差一点的写“≥95%”这样。",
    en: "Write “=100%” where all of it is asked for, or a floor such as “≥95%”.",
  },
  examples: [
    { bad: { level2: "质量指标", target: "≤100%" }, good: { level2: "质量指标", target: "=100%" } },
    {
      bad: { level2: "质量指标", level3: "设备完好率", operator: "≤", target: "100", unit: "%" },
      good: { level2: "质量指标", level3: "设备完好率", operator: "≥", target: "95", unit: "%" },
    },
  ],
  check({ target, indicator }) {
    const { comparator, parsed, text } = target;
    if (target.grade || parsed.kind !== "quantity" || (comparator !== "≤" && comparator !== "<")) return notApplicable;
    if (!percentOf(target, indicator)?.eq(100) || !isToBeHigh(indicator)) return [];
    const value = parsed.comparator === null ? `${comparator} ${text}` : text;
    return [{ at: target.at, data: { name: indicator.level3.text, value } }];
  },
});
