import { parseComparator } from "../../target/comparator";
import { parseTarget } from "../../target/parse";
import { parseUnit } from "../../target/unit";
import { parseChineseNumeral } from "../../text/chinese-numerals";
import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable } from "../rule";
import { startsWithRing } from "./cmp-lookalike";

export const digitLookalike = defineRule({
  code: "C14",
  slug: "digit-lookalike",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统提示“定量指标值只能填写数字”，字母和汉字数字不算数字",
        en: "The budget systems take digits only; letters and Chinese numerals are none.",
      },
    },
  ],
  title: { zh: "数字写成了字母或汉字", en: "Letters or Chinese numerals for digits" },
  message: {
    zh: "“{value}”里有字母或汉字代替了数字，应该是“{likely}”。",
    en: "“{value}” has letters or Chinese numerals for digits; “{likely}” seems to be meant.",
  },
  why: {
    zh: "看着像数字，系统却当成文字，不能比较大小。",
    en: "It looks like a number, but to a system it is text and cannot be compared.",
  },
  remedy: { zh: "改成阿拉伯数字“{likely}”。", en: "Type the digits: “{likely}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: { level2: "质量指标", target: "≥9O%" }, good: { level2: "质量指标", target: "≥90%" } },
    { bad: "≥l0次", good: "≥10次" },
    { bad: "≥三次", good: "≥3次" },
  ],
  check({ target }) {
    if (target.grade || target.parsed.kind !== "qualitative" || target.text.length > 20) return notApplicable;
    if (startsWithRing(target)) return [];
    const after = withDigits(target.text) ?? withArabicNumeral(target.text);
    if (after === undefined) return [];
    const edit = replaceText(
      target,
      shown(target).replace(target.text, () => after),
    );
    return [{ at: target.at, data: { value: target.text, likely: after }, fix: { safe: false, edits: [edit] } }];
  },
});

/** O for 0 and l or I for 1 beside a digit, if a number comes of it. */
function withDigits(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  let mended = text;
  // Twice, as 1OO% has its second O beside the first.
  for (let round = 0; round < 2; round++) {
    mended = mended
      .replace(/(\d)[o〇○]/gi, "$10")
      .replace(/[o〇○](?=\d)/gi, "0")
      .replace(/(\d)[lI|]/g, "$11")
      .replace(/[lI|](?=\d)/g, "1");
  }
  if (mended === text) return undefined;
  const { kind } = parseTarget(mended);
  return kind === "quantity" || kind === "range" || kind === "date" ? mended : undefined;
}

const written = /^(\D{0,6}?)([〇零一二三四五六七八九十百千万两]{1,10})(.{0,8})$/;
/** 二级 and 十分 are words, and 一 before a noun (一批, 一把手) is mostly an article. */
const notCounted = /^(?:星级|[级分层类种面对里度倍])/;

/** ≥三次 and 一百人, if a number with a known unit comes of it. */
function withArabicNumeral(text: string): string | undefined {
  const [, before = "", numeral = "", rest = ""] = written.exec(text) ?? [];
  const number = parseChineseNumeral(numeral);
  if (!number || (rest !== "" && !parseUnit(rest))) return undefined;
  if (before === "" && (rest === "" || numeral === "一" || notCounted.test(rest))) return undefined;
  if (before !== "" && !parseComparator(before)) return undefined;
  return `${before}${number.toFixed()}${rest}`;
}
