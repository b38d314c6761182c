import type { Field, Indicator, TargetField } from "../../reader/table";
import { parseComparator } from "../../target/comparator";
import type { QuantityTarget } from "../../target/target";
import { tight } from "../../text/normalise";
import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable, type Detection, type FixOffer } from "../rule";
import { isPhrase, likelyComparator } from "./cmp-missing";
import { withoutSigns } from "./leading-signs";
import { saysNotApplicable } from "./na-value";

export const numericInQual = defineRule({
  code: "C23",
  slug: "numeric-in-qual",
  severity: "error",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统提示“定量指标值只能填写数字”；符号选“定性”的填文字",
        en: "The budget systems take digits only for a quantitative target, and words for one marked 定性.",
      },
    },
  ],
  title: { zh: "“定性”填了数字，或选了符号却填文字", en: "A number marked 定性, or words beside a comparator" },
  message: {
    zh: "符号列写的是“{operator}”，指标值却是数字“{value}”。",
    en: "The sign column says “{operator}”, but the target is the number “{value}”.",
  },
  why: {
    zh: "导入系统时会被退回；自评时也不知道按数量还是按等级打分。",
    en: "The import sends it back, and nobody knows whether to score by number or by grade.",
  },
  remedy: {
    zh: "填数字的，符号列选 ≥ ≤ = 等；要定性的，指标值写文字。",
    en: "Choose a comparator for a number; for 定性 write words.",
  },
  fixTitle: { zh: "符号列改为“{after}”", en: "Change the sign to “{after}”" },
  examples: [
    {
      bad: { level2: "质量指标", level3: "培训合格率", operator: "定性", target: "95", unit: "%" },
      good: { level2: "质量指标", level3: "培训合格率", operator: "≥", target: "95", unit: "%" },
    },
    {
      bad: { level2: "社会效益指标", level3: "商会影响力", operator: "≥", target: "稳步提高" },
      good: { level2: "社会效益指标", level3: "商会影响力", operator: "定性", target: "稳步提高" },
    },
  ],
  check({ target, indicator }) {
    const { operator } = indicator;
    if (target.grade || !operator || operator.text === "") return notApplicable;
    return isQualitative(operator)
      ? numberAsQuality(target, operator, indicator)
      : wordsAsQuantity(target, operator, indicator);
  },
});

/** The systems store 定性 as 6. */
function isQualitative({ text }: Field): boolean {
  return /^(?:定性(?:指标)?|6)$/.test(tight(text.slice(0, 20)));
}

function numberAsQuality(target: TargetField, operator: Field, indicator: Indicator): Detection[] {
  const { parsed, text } = target;
  if (parsed.kind !== "quantity" || isPhrase(parsed)) return [];
  const fix = withComparator(target, parsed, operator, indicator);
  return [{ at: target.at, data: { operator: operator.text, value: text }, ...(fix ? { fix } : {}) }];
}

/** The sign goes into its own column, out of the value where it stands there. */
function withComparator(
  target: TargetField,
  parsed: QuantityTarget,
  operator: Field,
  indicator: Indicator,
): FixOffer | undefined {
  if (indicator.targets.length > 1 || parsed.comparatorWord !== null) return undefined;
  const sign = parsed.comparator ?? likelyComparator(target, parsed, indicator);
  const edits = [replaceText(operator, sign)];
  if (parsed.comparator !== null) edits.push(replaceText(target, withoutSigns(shown(target))));
  return { safe: false, edits };
}

/** A date beside a sign is C27's; 应改尽改 is an accepted target of a quantity; 无 and the like are C22's. */
function wordsAsQuantity(target: TargetField, operator: Field, indicator: Indicator): Detection[] {
  const { parsed, text } = target;
  if (!parseComparator(operator.text) || (parsed.kind !== "qualitative" && parsed.kind !== "boolean")) return [];
  if (/^应.尽.$/.test(text) || saysNotApplicable(text) || /\d/.test(text) || isErrorText(target)) return [];
  const fix = indicator.targets.length === 1 && { safe: false, edits: [replaceText(operator, "定性")] };
  return [
    {
      at: target.at,
      message: wordsBesideSign,
      data: { operator: operator.text, value: text },
      ...(fix ? { fix } : {}),
    },
  ];
}

function isErrorText({ text }: TargetField): boolean {
  return text.startsWith("#");
}

const wordsBesideSign = {
  zh: "符号列写的是“{operator}”，指标值却是文字“{value}”。",
  en: "The sign column says “{operator}”, but the target is the words “{value}”.",
};
