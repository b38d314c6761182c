import type { DepartmentText } from "../../reader/department/department-text";
import type { TargetField } from "../../reader/table";
import { byCell, replacePassages } from "../department/prose-edit";
import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable, type Detection } from "../rule";
import { withCorrectSigns } from "./leading-signs";

/** A 符号 column is left alone: the finance systems themselves store the full-width ＝ there. */
export const cmpLookalike = defineRule({
  code: "C01",
  slug: "cmp-lookalike",
  severity: "warning",
  scope: "target",
  fix: "safe",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统只认 ＞ ≥ ＝ ＜ ≤ 五种符号",
        en: "The budget systems know five signs only: greater, at least, equal, less, at most.",
      },
    },
  ],
  title: { zh: "符号用了近似字符", en: "A look-alike instead of the comparator" },
  message: {
    zh: "“{value}”开头的符号不是标准的 ≥ ≤ > < =，只是看着像。",
    en: "The sign at the start of “{value}” only looks like a comparator.",
  },
  why: {
    zh: "导入系统时认不出这个符号，指标值会变成文字或被退回。",
    en: "On import the sign is not recognised, and the target becomes plain text or is sent back.",
  },
  remedy: { zh: "改成“{after}”。", en: "Type “{after}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: "≦160元", good: "≤160元" },
    { bad: "═100%", good: "=100%" },
    { bad: ">=95%", good: "≥95%" },
    { bad: "》90%", good: "≥90%" },
    { bad: "＝100%", good: "=100%" },
    { bad: inProse("≦160元"), good: inProse("≤160元") },
  ],
  check({ target }) {
    if (startsWithRing(target)) return [{ at: target.at, data: { value: target.text }, remedy: chooseSign }];
    if (!target.parsed.misspellings.includes("lookalike-comparator")) return [];
    const after = withCorrectSigns(shown(target));
    if (after === shown(target)) return [];
    return [
      {
        at: target.at,
        data: { value: target.text, after: after.trim() },
        fix: { safe: true, edits: [replaceText(target, after)] },
      },
    ];
  },
  checkProse(text) {
    const values = text.projects.flatMap(({ indicators }) => indicators.flatMap(lookalikeValue));
    if (text.projects.length === 0) return notApplicable;
    return byCell(values).map((cell): Detection => {
      const edit = replacePassages(cell.map(({ passage, after }) => [passage, after]));
      const data = {
        value: cell.map(({ passage }) => passage.text).join("、"),
        after: cell.map(({ after }) => after).join("、"),
      };
      const at = cell[0]?.passage.at ?? { sheet: text.sheet, row: text.range.top, column: text.range.left };
      return { at, data, ...(edit && { fix: { safe: true, edits: [edit] } }) };
    });
  },
});

/** "〇95%": what the ring was is for its writer to say; a number does not begin so. */
export function startsWithRing({ parsed, text }: TargetField): boolean {
  return parsed.kind === "qualitative" && text.length <= 20 && /^[〇○◯]\s?\d{2}/.test(text);
}

const chooseSign = {
  zh: "对照原稿改成 ≥、≤ 或 =：至少用 ≥，最多用 ≤，正好用 =。",
  en: "Compare with the original and type ≥ for at least, ≤ for at most or = for exactly.",
};

type ProseIndicator = DepartmentText["projects"][number]["indicators"][number];

function lookalikeValue({ value, target }: ProseIndicator) {
  if (!value || !target?.misspellings.includes("lookalike-comparator")) return [];
  const after = withCorrectSigns(value.text);
  return after === value.text ? [] : [{ passage: value, after }];
}

function inProse(value: string) {
  return {
    tables: [],
    department: [
      "二、分项绩效目标",
      "商协会活动经费：",
      "1、产出指标—数量指标—培训场次，指标值为≥4场",
      `2、产出指标—成本指标—参加培训人均成本，指标值为${value}`,
    ],
  };
}
