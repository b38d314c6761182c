import { bareName, endsWithAny, isPercentRate, isSatisfaction } from "../../levels/name";
import type { Dimension, Unit } from "../../target/units";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";

/** What a share of something is never counted in. */
const absolute: readonly Dimension[] = [
  ...(["money", "people", "households", "times", "count", "area", "length", "volume", "weight", "duration"] as const),
];

export const rateNeedsPct = defineRule({
  code: "D01",
  slug: "rate-needs-pct",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标名称要概念明确，名称和数值说的是同一件事",
      en: "names are to be clear: name and value speak of the same thing",
    }),
  ],
  title: { zh: "比率的单位不是百分号", en: "A ratio without a percent sign" },
  message: {
    zh: "“{name}”是比率，指标值“{value}”的单位却是“{unit}”。",
    en: "“{name}” is a ratio, but the unit of “{value}” is “{unit}”.",
  },
  why: {
    zh: "名称和单位对不上，不知道考核的是比率还是数量。",
    en: "With name and unit apart, nobody knows whether the ratio or the quantity is judged.",
  },
  remedy: {
    zh: "考核比率的，写成“≥90%”这样；考核数量的，把名称改成“……次数”“……人数”。",
    en: "For a ratio write a percentage; for a quantity change the name.",
  },
  examples: [
    {
      bad: { level2: "质量指标", level3: "培训计划完成率", target: "≥90次" },
      good: { level2: "质量指标", level3: "培训计划完成率", target: "≥90%" },
    },
    {
      bad: { level2: "质量指标", level3: "持证人员占比", operator: "≥", target: "20", unit: "人" },
      good: { level2: "质量指标", level3: "持证人员占比", operator: "≥", target: "20", unit: "%" },
    },
  ],
  check({ target, indicator: { level3 } }) {
    const { unit, parsed } = target;
    if (target.grade || !unit || (parsed.kind !== "quantity" && parsed.kind !== "range")) return notApplicable;
    const name = level3.text;
    if (!lacksPercent(name, unit)) return [];
    return [{ at: target.at, data: { name, value: target.text, unit: unit.name } }];
  },
});

/** Whether the name is a ratio and the unit counts something else. */
export function lacksPercent(name: string, unit: Unit): boolean {
  const isRatio = isPercentRate(name) || endsWithAny(bareName(name).core, ["程度"]);
  if (!isRatio) return false;
  // Content is scored in points too: "群众满意率≥90分".
  return absolute.includes(unit.dimension) || (unit.name === "分" && !isSatisfaction(name));
}
