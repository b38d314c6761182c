import { replaceText, shown } from "../field-edit";
import { defineRule } from "../rule";

export const percentWord = defineRule({
  code: "C30",
  slug: "percent-word",
  severity: "hint",
  scope: "target",
  fix: "safe",
  basis: [
    {
      kind: "practice",
      text: { zh: "百分数统一写成“数字+%”", en: "Percentages are written as a number with %." },
    },
  ],
  title: { zh: "百分号写成了文字", en: "“Percent” spelled out" },
  message: { zh: "“{value}”用文字写百分数。", en: "“{value}” spells the percent sign out." },
  why: {
    zh: "系统的计量单位里是“%”，写成文字就对不上。",
    en: "The systems know the unit as “%”; a word does not match it.",
  },
  remedy: { zh: "改成“{after}”。", en: "Type “{after}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: "≥100百分比", good: "≥100%" },
    { bad: "≥百分之90", good: "≥90%" },
    { bad: "百分之九十五以上", good: "95%以上" },
  ],
  check({ target }) {
    const { parsed } = target;
    if (parsed.kind !== "quantity" || !parsed.misspellings.includes("percent-word")) return [];
    const before = shown(target);
    const after = withPercentSign(before, parsed.number.toFixed());
    if (after === before) return [];
    return [
      {
        at: target.at,
        data: { value: target.text, after: after.trim() },
        fix: { safe: true, edits: [replaceText(target, after)] },
      },
    ];
  },
});

function withPercentSign(text: string, number: string): string {
  return text
    .replace(/百分之\s?([\d.\uFF10-\uFF19．]{1,12})/, "$1%")
    .replace(/百分之[〇零一二三四五六七八九十百点]{1,12}/, `${number}%`)
    .replace(/([\d\uFF10-\uFF19])\s?(?:百分比|百分号|pct|percent)(?![a-z])/i, "$1%");
}
