import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable } from "../rule";

export const trailingPunct = defineRule({
  code: "C29",
  slug: "trailing-punct",
  severity: "hint",
  scope: "target",
  fix: "safe",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "数值后面不带标点，导入时才认得出单位",
        en: "Without punctuation behind it the unit is recognised on import.",
      },
    },
  ],
  title: { zh: "数值后面多了标点", en: "Punctuation after the number" },
  message: { zh: "“{value}”最后多了标点。", en: "“{value}” ends in punctuation." },
  why: {
    zh: "标点会被当成单位的一部分，导入系统时出错。",
    en: "The mark is taken for a part of the unit and disturbs the import.",
  },
  remedy: { zh: "去掉标点，改成“{after}”。", en: "Drop the mark: “{after}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: "≥95%。", good: "≥95%" },
    { bad: "=100%；", good: "=100%" },
  ],
  check({ target }) {
    const { parsed } = target;
    // Words may well end in a full stop.
    if (parsed.kind === "qualitative" || parsed.kind === "empty") return notApplicable;
    if (!parsed.misspellings.includes("trailing-punctuation")) return [];
    const before = shown(target);
    const after = withoutClosing(before);
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

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s。．.；;，,、：:！!]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
