import { replaceText, shown } from "../field-edit";
import { defineRule } from "../rule";
import { misplacedComma } from "./thousands";

export const fullwidthDigits = defineRule({
  code: "C13",
  slug: "fullwidth-digits",
  severity: "warning",
  scope: "target",
  fix: "safe",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统提示“定量指标值只能填写数字”，全角字符不算数字",
        en: "The budget systems take digits only as a quantitative target; full-width characters are none.",
      },
    },
  ],
  title: { zh: "数字或 % 是全角的", en: "Full-width digits or percent sign" },
  message: { zh: "“{value}”里有全角的数字或符号。", en: "“{value}” has full-width digits or signs." },
  why: {
    zh: "全角数字在表格和系统里只是文字，不能比较大小。",
    en: "To a spreadsheet or a system full-width digits are text, not a number.",
  },
  remedy: { zh: "切换到半角，改成“{after}”。", en: "Switch to half-width and type “{after}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: "≥９０%", good: "≥90%" },
    { bad: "≥95％", good: "≥95%" },
    { bad: "≤2．5万元", good: "≤2.5万元" },
  ],
  check({ target }) {
    const { parsed } = target;
    // In words a full-width comma is good Chinese.
    if (parsed.kind !== "quantity" && parsed.kind !== "range" && parsed.kind !== "date") return [];
    const before = shown(target);
    const after = halfWidth(before);
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

/** A quick look: all that is ever made narrow. */
const anyWide = /[\uFF05\uFF0A\uFF0C\uFF0E-\uFF5A\uFE6A]/;

/** Digits, letters, % and the signs of a unit, and the marks inside a number; comparators are C01's, spaces A14's. */
function halfWidth(text: string): string {
  if (!anyWide.test(text)) return text;
  const figures = text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A％﹪／＊]/gi, (wide) => wide.normalize("NFKC"));
  // A comma that parts no thousands is C15's, which takes it out.
  const marks = misplacedComma(figures) === undefined ? /\d[．，](?=\d)/g : /\d．(?=\d)/g;
  return figures.replace(marks, (pair) => pair.normalize("NFKC"));
}
