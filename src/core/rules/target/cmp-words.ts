import { isBoundedRatio } from "../../levels/name";
import { readWordAfter, readWordBefore } from "../../target/comparator";
import { formatTarget } from "../../target/format";
import type { Comparator, QuantityTarget } from "../../target/target";
import { replaceText } from "../field-edit";
import { defineRule, notApplicable } from "../rule";
import { statedQuantities, type StatedQuantity } from "../stated-quantities";
import { pointsTheWrongWay } from "../unit/polarity";

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
  check({ target, indicator }) {
    const { parsed, text } = target;
    const { level3, operator } = indicator;
    // Beside a 符号 cell the word is a second comparator: C03.
    if (target.grade || (operator && operator.text !== "")) return notApplicable;
    if (parsed.kind === "qualitative") {
      const example = inOneSentence(text);
      return example === undefined ? [] : [{ at: target.at, data: { value: text, example } }];
    }
    if (parsed.kind !== "quantity" || parsed.comparatorWord === null || parsed.comparator === null) return [];
    // The sign would be the wrong one: E01 and D08 tell of that.
    if (pointsTheWrongWay(target, indicator)) return [];
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

const passing = /^(?:全年|每年|年度|年内|本年度?|当年|累计|共|计划|完成|开展|组织|举办|召开|实现){0,3}$/;

/** Whether words beside a number set no condition of their own: 全年开展不少于2次, but not 每村不少于2次. */
export function isPassing(words: string): boolean {
  return passing.test(words);
}

/**
 * "至少全年完成2次宣传", "全年不少于2次": one number, one condition, as it is written with a sign. Undefined for two
 * conditions, and for "高于全省平均水平5%": they are better told in words.
 */
function inOneSentence(text: string): string | undefined {
  if (text.length > 30 || /[，,；;、。≥≤><=]/.test(text) || !/\d/.test(text)) return undefined;
  const [one, ...others] = statedQuantities(text);
  if (!one || others.length > 0 || (text.match(/\d+(?:\.\d+)?/g) ?? []).length > 1) return undefined;
  const sign = comparatorOf(one);
  return sign && `${sign}${one.text}`;
}

/** By the word before the number, or the one behind it. */
function comparatorOf({ before, after }: StatedQuantity): Comparator | undefined {
  for (let at = 0; at < before.length; at++) {
    const word = readWordBefore(before, at);
    if (!word?.comparator) continue;
    const beside = [before.slice(0, at), before.slice(at + word.word.length)];
    if (beside.every(isPassing)) return word.comparator;
  }
  const behind = readWordAfter(after, 0);
  return behind?.comparator && behind.word === after && isPassing(before) ? behind.comparator : undefined;
}

/** "达到100%" of something bounded is all of it: =100%. */
function withSign(parsed: QuantityTarget, bounded: boolean): string {
  const { comparator, number, unit } = parsed;
  const all = bounded && comparator === "≥" && unit?.name === "%" && number.eq(100);
  const sign: Comparator = all || comparator === null ? "=" : comparator;
  return formatTarget({ ...parsed, comparator: sign, comparators: [sign], comparatorWord: null });
}
