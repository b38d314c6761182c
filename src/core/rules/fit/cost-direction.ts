import { isCost, isGain } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import { holdsMoney, isCostRow } from "../cost-row";
import { defineRule, notApplicable } from "../rule";
import { changeComparator } from "../target/leading-signs";

export const costDirection = defineRule({
  code: "E01",
  slug: "cost-direction",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: { zh: "成本是反向指标，控制在多少以内用“≤”", en: "Cost is a reverse indicator: it is kept below a limit." },
    },
  ],
  title: { zh: "成本写成了“至少”", en: "A cost of “at least”" },
  message: {
    zh: "“{name}”是成本，却写了“{value}”，意思成了花得越多越好。",
    en: "“{name}” is a cost, but “{value}” means the more spent the better.",
  },
  why: {
    zh: "成本指标是要把花费控制住，按“≥”打分，超支反而得满分。",
    en: "A cost is to be kept down; scored by “at least”, overspending earns full marks.",
  },
  remedy: {
    zh: "把符号改成“≤”；金额是固定标准的，用“=”。",
    en: "Change the sign to “≤”, or “=” for a fixed standard.",
  },
  fixTitle: { zh: "符号改为“≤”", en: "Change the sign to “≤”" },
  examples: [
    {
      bad: { level2: "成本指标", level3: "项目总投入", target: "≥6070万元" },
      good: { level2: "成本指标", level3: "项目总投入", target: "≤6070万元" },
    },
    {
      bad: { level2: "成本指标", level3: "防疫室84平米", target: ">1050元" },
      good: { level2: "成本指标", level3: "防疫室84平米", target: "≤1050元" },
    },
  ],
  check({ target, indicator }) {
    const { comparator, parsed } = target;
    if (target.grade || !isCostRow(indicator) || parsed.kind !== "quantity") return notApplicable;
    if (!asksForMoreCost(target, indicator)) return [];
    const name = indicator.level3.text;
    const edit = changeComparator(target, indicator, "≤");
    const value = parsed.comparator === null ? `${comparator} ${target.text}` : target.text;
    return [
      {
        at: target.at,
        data: { name, value },
        // The state sets a floor for what is paid to people: "人均经费标准≥94元", "低保补助水平≥420元" may well be meant.
        ...(/标准|水平|待遇/.test(name) ? { severity: "hint" as const, message: standard } : {}),
        ...(edit ? { fix: { safe: false, edits: [edit] } } : {}),
      },
    ];
  },
});

/** Whether a row of costs has a lower bound, although it is a cost that it tells. */
export function asksForMoreCost(target: TargetField, indicator: Indicator): boolean {
  const { comparator, unit } = target;
  const name = indicator.level3.text;
  // "成本核算准确率≥95%" speaks of cost, but is none.
  if ((comparator !== "≥" && comparator !== ">") || unit?.dimension === "ratio" || isGain(name)) return false;
  // Whatever is no cost at all is E02's.
  return isCost(name) || holdsMoney(target);
}

const standard = {
  zh: "“{name}”放在成本里，却写了“{value}”；固定标准一般用“=”，上限用“≤”。",
  en: "“{name}” stands among the costs, but says “{value}”; a fixed standard is “=”, a limit “≤”.",
};
