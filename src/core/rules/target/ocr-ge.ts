import { isBoundedRatio } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import { tight } from "../../text/normalise";
import { defineRule, notApplicable } from "../rule";
import { percentOf } from "./percent";

export const ocrGe = defineRule({
  code: "C05",
  slug: "ocr-ge",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "公开的表里，“≥”在扫描识别或转换格式时变成“2”“3”“二”的不少",
        en: "In published tables ≥ often became a 2, a 3 or 二 when they were scanned or converted.",
      },
    },
  ],
  title: { zh: "符号像是变成了数字", en: "The comparator seems to have become a digit" },
  message: {
    zh: "“{value}”开头可能是“≥”或“=”变来的，原来像是“{likely}”。",
    en: "“{value}” seems to begin with a misread comparator; “{likely}” may have been meant.",
  },
  why: {
    zh: "符号变成数字后，指标值大了好几倍，没有办法考核。",
    en: "With the sign read as a digit the target is several times too large.",
  },
  remedy: {
    zh: "对照原稿核对，把开头改回符号，例如“{likely}”。",
    en: "Compare with the original and put the sign back, such as “{likely}”.",
  },
  examples: [
    { bad: { level2: "质量指标", target: "292%" }, good: { level2: "质量指标", target: "≥92%" } },
    { bad: { level2: "质量指标", target: "二100%" }, good: { level2: "质量指标", target: "=100%" } },
    { bad: { level2: "质量指标", target: "%=99" }, good: { level2: "质量指标", target: "≥99%" } },
  ],
  check({ target, indicator }) {
    if (target.grade || target.text === "") return notApplicable;
    const likely = beforeMisreading(target, indicator);
    return likely === undefined ? [] : [{ at: target.at, data: { value: target.text, likely } }];
  },
});

/** What the value was before its sign was read as a digit; undefined where nothing tells so. */
export function beforeMisreading(target: TargetField, indicator: Indicator): string | undefined {
  const { parsed, comparator, text } = target;
  if (comparator !== null) return undefined;
  if (parsed.kind === "qualitative") return text.length > 12 ? undefined : amongWords(tight(text));
  // A growth rate may well be 292 %; a 合格率 may not.
  if (parsed.kind !== "quantity" || !isBoundedRatio(indicator.level3.text)) return undefined;
  const percent = percentOf(target, indicator)?.toFixed() ?? "";
  const rest = /^[23](100|[1-9]\d)$/.exec(percent)?.[1];
  return rest === undefined ? undefined : `≥${rest}%`;
}

function amongWords(text: string): string | undefined {
  const swapped = /^[≥=]?%[=≥>]?=?(\d{2}|100)$/.exec(text)?.[1];
  if (swapped !== undefined) return `≥${swapped}%`;
  const equals = /^二(\d{2,3}%?)$/.exec(text)?.[1];
  return equals === undefined ? undefined : `=${equals}`;
}
