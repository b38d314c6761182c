import { replaceText, shown } from "../field-edit";
import { isMoney } from "../cost-row";
import { defineRule, notApplicable } from "../rule";

export const parenUnit = defineRule({
  code: "C31",
  slug: "paren-unit",
  severity: "hint",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "“=100.00(%)”是系统导出的格式，公开时写“=100%”更清楚",
        en: "“=100.00(%)” is how a system exports it; “=100%” reads better when published.",
      },
    },
  ],
  title: { zh: "单位带括号或小数多零", en: "A unit in brackets, or needless zeros" },
  message: { zh: "“{value}”可以写得更简单。", en: "“{value}” can be written more simply." },
  why: {
    zh: "多余的括号和零不好读，也容易被当成文字。",
    en: "Needless brackets and zeros are hard to read and may be taken for text.",
  },
  remedy: { zh: "写成“{after}”。", en: "Write “{after}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: { level2: "质量指标", target: "=100.00(%)" }, good: { level2: "质量指标", target: "=100%" } },
    { bad: "≥3.00次", good: "≥3次" },
  ],
  check({ target }) {
    const { parsed, unit } = target;
    if (target.grade || parsed.kind !== "quantity") return notApplicable;
    const before = shown(target);
    const bare = parsed.unit ? before.replace(/(\d\s?)[(（]([^()（）]{1,8})[)）](?=\s*$)/, "$1$2") : before;
    // Amounts of money are usually written with two decimals.
    const after = isMoney(unit) || unit === null ? bare : bare.replace(/(\d)\.0+(?![\d.])/, "$1");
    if (after === before) return [];
    return [
      {
        at: target.at,
        data: { value: target.text, after: after.trim() },
        fix: { safe: false, edits: [replaceText(target, after)] },
      },
    ];
  },
});
