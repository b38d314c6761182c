import { isBoundedRatio } from "../../levels/name";
import { defineRule, notApplicable } from "../rule";
import { changeComparator } from "./leading-signs";
import { percentOf } from "./percent";

export const ge100pct = defineRule({
  code: "C09",
  slug: "ge-100pct",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "最多只能 100% 的比率，要求全部做到时写“=100%”",
        en: "A ratio that cannot exceed 100% is written “=100%” where all of it is asked for.",
      },
    },
  ],
  title: { zh: "最多 100% 却写“≥100%”", en: "“≥100%” for a ratio that cannot exceed it" },
  message: {
    zh: "“{name}”最多 100%，不会大于 100%。",
    en: "“{name}” cannot exceed 100%, so “at least” means nothing.",
  },
  why: {
    zh: "“≥100%”看着像可以超过 100%，审核时常要求改成“=100%”。",
    en: "“≥100%” looks as if more were possible; reviewers ask for “=100%”.",
  },
  remedy: {
    zh: "改成“=100%”；做不到全部的，写实际能达到的，例如“≥95%”。",
    en: "Type “=100%”, or what can be reached, such as “≥95%”.",
  },
  fixTitle: { zh: "改为“=”", en: "Change to “=”" },
  examples: [
    {
      bad: { level2: "质量指标", level3: "培训人员合格率", target: "≥100%" },
      good: { level2: "质量指标", level3: "培训人员合格率", target: "=100%" },
    },
    {
      bad: { level2: "时效指标", level3: "补贴发放及时率", operator: "≥", target: "100", unit: "%" },
      good: { level2: "时效指标", level3: "补贴发放及时率", operator: "=", target: "100", unit: "%" },
    },
  ],
  check({ target, indicator }) {
    if (target.grade || target.comparator !== "≥" || target.parsed.kind !== "quantity") return notApplicable;
    const name = indicator.level3.text;
    if (!percentOf(target, indicator)?.eq(100) || !isBoundedRatio(name)) return [];
    const edit = changeComparator(target, indicator, "=");
    return [{ at: target.at, data: { name }, ...(edit ? { fix: { safe: false, edits: [edit] } } : {}) }];
  },
});
