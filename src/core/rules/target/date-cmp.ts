import type { Field } from "../../reader/table";
import { parseComparator } from "../../target/comparator";
import type { DateTarget } from "../../target/target";
import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable } from "../rule";
import { withoutSigns } from "./leading-signs";

export const dateCmp = defineRule({
  code: "C27",
  slug: "date-cmp",
  severity: "hint",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: { zh: "完成时间写成“……前”，不用 ≥ ≤", en: "A time is told by 前 (before), not by a comparator." },
    },
  ],
  title: { zh: "日期前面加了符号", en: "A comparator before a date" },
  message: { zh: "日期“{value}”前面不用写符号。", en: "The date “{value}” needs no comparator." },
  why: {
    zh: "“≥12月底”是早还是晚说不清，意思容易反。",
    en: "Whether ≥ before a date means sooner or later is unclear.",
  },
  remedy: { zh: "写成“{example}”。", en: "Write “{example}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    {
      bad: { level2: "时效指标", level3: "培训完成时间", target: "≥12月底" },
      good: { level2: "时效指标", level3: "培训完成时间", target: "12月底前" },
    },
    {
      bad: { level2: "时效指标", level3: "培训完成时间", operator: "≤", target: "2025年12月底前" },
      good: { level2: "时效指标", level3: "培训完成时间", operator: "定性", target: "2025年12月底前" },
    },
  ],
  check({ target, indicator: { operator, targets } }) {
    const { parsed } = target;
    if (target.grade || parsed.kind !== "date") return notApplicable;
    if (parsed.comparator !== null) {
      const after = withDeadline(withoutSigns(shown(target)).trim(), parsed);
      const fix = { safe: false, edits: [replaceText(target, after)] };
      return [{ at: target.at, data: { value: target.text, example: after }, fix }];
    }
    if (!operator || !compares(operator)) return [];
    const fix = targets.length === 1 && { safe: false, edits: [replaceText(operator, "定性")] };
    const data = { value: target.text, operator: operator.text };
    return [{ at: operator.at, message: inColumn, remedy: changeColumn, data, ...(fix ? { fix } : {}) }];
  },
});

const inColumn = {
  zh: "指标值是日期“{value}”，符号列却写了“{operator}”。",
  en: "The target is the date “{value}”, but the sign column says “{operator}”.",
};
const changeColumn = {
  zh: "符号列改成“定性”，日期写成“……前”。",
  en: "Put 定性 into the sign column and 前 behind the date.",
};

function compares({ text }: Field): boolean {
  return parseComparator(text) !== null;
}

/** "≤2025年12月" is 2025年12月底前; after = and behind 前, 全年 or a span nothing is added. */
function withDeadline(text: string, { comparator, from, to }: DateTarget): string {
  const moment =
    from !== null && to !== null && from.year === to.year && from.month === to.month && from.day === to.day;
  if (comparator === "=" || !moment) return text;
  if (/[年月]$/.test(text)) return `${text}底前`;
  return /[底日号初末旬\d]$/.test(text) ? `${text}前` : text;
}
