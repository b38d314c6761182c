import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable } from "../rule";

export const thousands = defineRule({
  code: "C15",
  slug: "thousands",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统提示“定量指标值只能填写数字”，逗号不算数字",
        en: "The budget systems take digits only; a comma is none.",
      },
    },
  ],
  title: { zh: "千位分隔的位置不对", en: "A comma in the wrong place" },
  message: {
    zh: "“{value}”里的逗号不是每三位一个，看不出是多少。",
    en: "The comma in “{value}” does not part thousands, so the number is unclear.",
  },
  why: {
    zh: "逗号位置不对，可能多打或漏打了一位，数字会差十倍。",
    en: "A digit may be missing or too many, which makes the number ten times wrong.",
  },
  remedy: {
    zh: "核对数字，去掉逗号，例如“{likely}”。",
    en: "Check the number and drop the comma, such as “{likely}”.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: { level2: "成本指标", target: "≤5,0000元" }, good: { level2: "成本指标", target: "≤50000元" } },
    { bad: "≥12345,678个", good: "≥12345678个" },
  ],
  check({ target }) {
    if (target.grade || target.parsed.kind !== "quantity") return notApplicable;
    const digits = misplacedComma(target.text);
    if (digits === undefined) return [];
    const plainDigits = digits.replace(/[,，]/g, "");
    const put = (text: string): string => text.replace(digits, plainDigits);
    return [
      {
        at: target.at,
        data: { value: target.text, likely: put(target.text) },
        fix: { safe: false, edits: [replaceText(target, put(shown(target)))] },
      },
    ];
  },
});

/** The number whose commas do not part thousands; undefined where there is none. */
export function misplacedComma(text: string): string | undefined {
  const [digits] = /\d+(?:[,，]\d+)+/.exec(text) ?? [];
  return digits === undefined || /^\d{1,3}(?:[,，]\d{3})+$/.test(digits) ? undefined : digits;
}
