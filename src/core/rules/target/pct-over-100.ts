import { isBoundedRatio } from "../../levels/name";
import { defineRule, notApplicable } from "../rule";
import { beforeMisreading } from "./ocr-ge";
import { percentOf } from "./percent";

export const pctOver100 = defineRule({
  code: "C08",
  slug: "pct-over-100",
  severity: "error",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "部分不会超过整体，这类比率最多 100%",
        en: "A part cannot exceed the whole: such a ratio is at most 100%.",
      },
    },
  ],
  title: { zh: "比率超过 100%", en: "A ratio above 100%" },
  message: {
    zh: "“{name}”最多 100%，指标值写成了“{value}”。",
    en: "“{name}” cannot exceed 100%, but the target is “{value}”.",
  },
  why: {
    zh: "永远达不到的指标值没法考核，多半是多打了一个数字。",
    en: "A target that can never be met cannot be judged; mostly a digit too many was typed.",
  },
  remedy: {
    zh: "核对数字，改成 100% 或以下，例如“≥95%”“=100%”；确实是增长，就把名称改成“……增长率”。",
    en: "Check the number and enter 100% or less; if growth is meant, let the name say so.",
  },
  examples: [
    {
      bad: { level2: "质量指标", level3: "培训人员合格率", target: "≥120%" },
      good: { level2: "质量指标", level3: "培训人员合格率", target: "≥95%" },
    },
    {
      bad: { level2: "时效指标", level3: "补贴发放及时率", target: "=1000%" },
      good: { level2: "时效指标", level3: "补贴发放及时率", target: "=100%" },
    },
  ],
  check({ target, indicator }) {
    const { comparator } = target;
    const percent = percentOf(target, indicator);
    // An upper bound above 100 % asks for nothing impossible.
    if (!percent || comparator === "≤" || comparator === "<") return notApplicable;
    const name = indicator.level3.text;
    const impossible = percent.gt(100) || (comparator === ">" && percent.eq(100));
    // A sign that was read as a digit is C05's.
    if (!impossible || !isBoundedRatio(name) || beforeMisreading(target, indicator) !== undefined) return [];
    return [{ at: target.at, data: { name, value: target.text } }];
  },
});
