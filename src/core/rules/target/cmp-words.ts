import { isBoundedRatio } from "../../levels/name";
import { formatTarget } from "../../target/format";
import type { Comparator, QuantityTarget } from "../../target/target";
import { replaceText } from "../field-edit";
import { defineRule, notApplicable } from "../rule";

export const cmpWords = defineRule({
  code: "C04",
  slug: "cmp-words",
  severity: "hint",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统里，定量指标要在 ＞ ≥ ＝ ＜ ≤ 中选一个符号",
        en: "The budget systems want one of five comparators for every quantitative target.",
      },
    },
  ],
  title: { zh: "用文字代替了符号", en: "A word instead of the comparator" },
  message: {
    zh: "“{value}”用文字说明至少或最多，没有用符号。",
    en: "“{value}” says at least or at most in words, not with a sign.",
  },
  why: {
    zh: "系统只认符号；各行写法统一，也方便比较。",
    en: "The systems know signs only, and one way of writing is easier to compare.",
  },
  remedy: {
    zh: "“不低于、至少、以上”写成“≥”，“不超过、以内”写成“≤”，例如“{example}”。",
    en: "Write ≥ for at least and ≤ for at most, such as “{example}”.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: "不低于2次", good: "≥2次" },
    { bad: { level2: "成本指标", target: "5万元以内" }, good: { level2: "成本指标", target: "≤5万元" } },
    { bad: { level3: "组织宣传", target: "至少全年完成2次宣传" }, good: { level3: "组织宣传", target: "≥2次" } },
  ],
  check({ target, indicator: { level3, operator } }) {
    const { parsed, text } = target;
    // Beside a 符号 cell the word is a second comparator: C03.
    if (target.grade || (operator && operator.text !== "")) return notApplicable;
    if (parsed.kind === "qualitative" && isShortSentence(text)) {
      return [{ at: target.at, data: { value: text, example: "≥2次" } }];
    }
    if (parsed.kind !== "quantity" || parsed.comparatorWord === null || parsed.comparator === null) return [];
    const after = withSign(parsed, isBoundedRatio(level3.text));
    return [
      {
        at: target.at,
        data: { value: text, example: after },
        fix: { safe: false, edits: [replaceText(target, after)] },
      },
    ];
  },
});

/** "至少全年完成2次宣传": one number, one condition. Two conditions are better told in words. */
function isShortSentence(text: string): boolean {
  if (text.length > 30 || /[，,；;、。]/.test(text) || /[≥≤><=]/.test(text)) return false;
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 && /^(?:至少|最少|不少于|不低于|不超过|不高于|不多于)/.test(text);
}

/** "达到100%" of something bounded is all of it: =100%. */
function withSign(parsed: QuantityTarget, bounded: boolean): string {
  const { comparator, number, unit } = parsed;
  const all = bounded && comparator === "≥" && unit?.name === "%" && number.eq(100);
  const sign: Comparator = all || comparator === null ? "=" : comparator;
  return formatTarget({ ...parsed, comparator: sign, comparators: [sign], comparatorWord: null });
}
