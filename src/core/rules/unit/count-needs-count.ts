import { bareName, containsAny, endsWithAny } from "../../levels/name";
import { changeWords } from "../../levels/lexicon";
import type { Dimension, Unit } from "../../target/units";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";

interface Count {
  readonly endings: readonly string[];
  /** What it is never counted in. */
  readonly never: readonly Dimension[];
  readonly example: string;
}

const sizes = ["area", "length", "volume", "weight", "money"] as const;

const counts: readonly Count[] = [
  { endings: ["次数", "场次", "场数", "期数"], never: ["ratio", ...sizes, "households", "duration"], example: "≥4次" },
  { endings: ["人数"], never: ["ratio", ...sizes, "households", "times", "duration"], example: "≥120人" },
  { endings: ["人次", "人次数"], never: ["ratio", ...sizes, "households", "duration"], example: "≥120人次" },
  { endings: ["户数"], never: ["ratio", ...sizes, "people", "times", "duration"], example: "≥60户" },
  { endings: ["面积"], never: ["ratio", "length", "weight", "people", "households", "times"], example: "≥3550平方米" },
  { endings: ["长度", "里程"], never: ["ratio", "area", "weight", "people", "households", "times"], example: "≥2公里" },
  {
    endings: ["数量", "个数", "件数", "台数", "套数", "项数", "份数", "篇数", "天数"],
    never: ["ratio"],
    example: "≥5个",
  },
];

export const countNeedsCount = defineRule({
  code: "D02",
  slug: "count-needs-count",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标名称要概念明确，名称和数值说的是同一件事",
      en: "names are to be clear: name and value speak of the same thing",
    }),
  ],
  title: { zh: "数量的单位不对", en: "A count with a unit that counts something else" },
  message: {
    zh: "“{name}”不用“{unit}”计量，指标值却是“{value}”。",
    en: "“{name}” is not measured in “{unit}”, but the target is “{value}”.",
  },
  why: {
    zh: "名称和单位对不上，不知道考核的是什么。",
    en: "With name and unit apart, nobody knows what is judged.",
  },
  remedy: {
    zh: "考核数量的，换成数量单位，例如“{example}”；考核比率的，把名称改成“……完成率”。",
    en: "For a quantity use its unit, such as “{example}”; for a ratio change the name.",
  },
  examples: [
    {
      bad: { level2: "数量指标", level3: "组织宣传次数", target: "≥90%" },
      good: { level2: "数量指标", level3: "组织宣传次数", target: "≥4次" },
    },
    {
      bad: { level2: "数量指标", level3: "道路硬化面积", operator: "≥", target: "2", unit: "公里" },
      good: { level2: "数量指标", level3: "道路硬化面积", operator: "≥", target: "2000", unit: "平方米" },
    },
  ],
  check({ target, indicator: { level3 } }) {
    const { unit, parsed } = target;
    if (target.grade || !unit || (parsed.kind !== "quantity" && parsed.kind !== "range")) return notApplicable;
    const count = countedOtherwise(level3.text, unit);
    if (!count) return [];
    const data = { name: level3.text, value: target.text, unit: unit.name, example: count.example };
    return [{ at: target.at, data, ...(unit.dimension === "ratio" ? {} : { remedy: fittingUnit }) }];
  },
});

const fittingUnit = {
  zh: "换成合适的单位，例如“{example}”，再核对数字。",
  en: "Use a unit that fits, such as “{example}”, and check the number.",
};

/** What the name counts, where it is never counted in this unit; undefined where name and unit may go together. */
export function countedOtherwise(name: string, unit: Unit): Count | undefined {
  const { core, statedUnits } = bareName(name);
  const count = counts.find(({ endings }) => endsWithAny(core, endings));
  if (!count?.never.includes(unit.dimension)) return undefined;
  // "增加就业人数 ≥10%" is a growth; "培训人数（%）" says itself what it means.
  if (unit.dimension === "ratio" && (containsAny(core, changeWords) || statedUnits.includes("%"))) return undefined;
  return count;
}
