import { personNouns } from "../../levels/lexicon";
import { bareName, endsWithAny } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import { replaceText, shown } from "../field-edit";
import type { CellEdit } from "../finding";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";

export const personUnit = defineRule({
  code: "D05",
  slug: "person-unit",
  severity: "hint",
  scope: "target",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "指标名称要概念明确，名称和数值说的是同一件事",
      en: "names are to be clear: name and value speak of the same thing",
    }),
  ],
  title: { zh: "人用“个”计数，或活动用“人”计数", en: "People counted as pieces, or events as people" },
  message: { zh: "“{name}”说的是人，单位却是“{unit}”。", en: "“{name}” are people, but the unit is “{unit}”." },
  why: {
    zh: "单位和名称对不上，容易被看成机构或项目的个数。",
    en: "The number may be taken for one of institutions or projects.",
  },
  remedy: { zh: "单位改成“人”。", en: "Change the unit to 人." },
  fixTitle: { zh: "单位改为“人”", en: "Change the unit to 人" },
  examples: [
    { bad: { level3: "受训村组干部", target: "≥230个" }, good: { level3: "受训村组干部", target: "≥230人" } },
    {
      bad: { level3: "培训教师人数", operator: "≥", target: "30", unit: "个" },
      good: { level3: "培训教师人数", operator: "≥", target: "30", unit: "人" },
    },
  ],
  check({ target, indicator }) {
    const { unit, parsed, grade } = target;
    if (grade || !unit || parsed.kind !== "quantity") return notApplicable;
    const name = indicator.level3.text;
    const { core } = bareName(name);
    const data = { name, unit: unit.name, value: target.text };
    if (unit.name === "个" && endsWithAny(core, personNouns)) {
      const edit = asPeople(target, indicator);
      return [{ at: target.at, data, ...(edit ? { fix: { safe: false, edits: [edit] } } : {}) }];
    }
    // 人次 may well count how often people came.
    const people = unit.name === "人" || unit.name === "名" || unit.numerator?.name === "人";
    if (!people || !endsWithAny(core, ["次数", "场次", "场数", "期数"])) return [];
    return [{ at: target.at, data, message: eventsInPeople, remedy: countEvents }];
  },
});

const eventsInPeople = {
  zh: "“{name}”说的是次数，单位却是“{unit}”。",
  en: "“{name}” counts events, but the unit is “{unit}”.",
};
const countEvents = {
  zh: "考核次数的，单位用“次”或“场”；考核人数的，名称改成“……人数”。",
  en: "Count events in 次 or 场; where people are meant, let the name say so.",
};

function asPeople(target: TargetField, { unit }: Indicator): CellEdit | undefined {
  if (target.parsed.kind === "quantity" && target.parsed.unit === null) {
    return unit ? replaceText(unit, "人") : undefined;
  }
  return replaceText(target, shown(target).replace(/(\d\s*)个/, "$1人"));
}
