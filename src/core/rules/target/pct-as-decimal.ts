import { bareName, isBoundedRatio, isPercentRate } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import type { QuantityTarget } from "../../target/target";
import { replaceText, shown } from "../field-edit";
import type { CellEdit } from "../finding";
import { defineRule, notApplicable } from "../rule";
import { isToBeHigh } from "../unit/polarity";

/** A cell of 0.95 that is formatted as a percentage shows 95 % and is right: only what people see is read. */
export const pctAsDecimal = defineRule({
  code: "C19",
  slug: "pct-as-decimal",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: { zh: "百分数统一写成“数字+%”", en: "Percentages are written as a number with %." },
    },
  ],
  title: { zh: "百分数写成了小数", en: "A percentage written as a decimal" },
  message: {
    zh: "“{name}”的指标值“{value}”像是小数，应该是“{likely}”。",
    en: "The target “{value}” of “{name}” looks like a decimal; “{likely}” seems to be meant.",
  },
  why: {
    zh: "0.9 会被当成 0.9% 或没有单位的数，考核结果差一百倍。",
    en: "Taken as 0.9% or as a bare number, it is a hundred times off.",
  },
  remedy: { zh: "核对后写成百分数“{likely}”。", en: "Check it and write the percentage: “{likely}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: { level2: "质量指标", target: "≥0.95" }, good: { level2: "质量指标", target: "≥95%" } },
    {
      bad: { level2: "质量指标", level3: "设备完好率", operator: "≥", target: "0.95", unit: "%" },
      good: { level2: "质量指标", level3: "设备完好率", operator: "≥", target: "95", unit: "%" },
    },
  ],
  check({ target, indicator }) {
    const { parsed } = target;
    if (target.grade || parsed.kind !== "quantity") return notApplicable;
    if (!isDecimalShare(target, indicator)) return [];
    const edits = asPercentage(target, parsed, indicator);
    const likely = `${indicator.operator?.text ?? ""}${edits.map(({ after }) => after.trim()).join("")}`;
    const complete = likely.endsWith("%") || indicator.unit === null ? likely : `${likely}%`;
    return [
      {
        at: target.at,
        data: { name: indicator.level3.text, value: target.text, likely: complete },
        fix: { safe: false, edits },
      },
    ];
  },
});

/** Whether the number is a part of 1 where a percentage belongs. C06 leaves it to this rule. */
export function isDecimalShare(target: TargetField, indicator: Indicator): boolean {
  const { parsed, unit, unknownUnit } = target;
  if (parsed.kind !== "quantity" || unknownUnit !== "") return false;
  const { number } = parsed;
  const name = indicator.level3.text;
  if (unit === null) {
    // 1 of what cannot exceed the whole is all of it; a growth of 1 may be 1 %.
    if (isBoundedRatio(name)) return number.gt(0) && number.lte(1);
    return isPercentRate(name) && number.gt(0) && number.lt(1);
  }
  // 0.95 % of something that is to be high is hardly meant; a 死亡率 of 0.1 % is.
  return unit.name === "%" && isBoundedRatio(name) && isToBeHigh(indicator) && number.gt(0) && number.lt(1);
}

function asPercentage(target: TargetField, { number, unit: typed }: QuantityTarget, indicator: Indicator): CellEdit[] {
  const percent = number.times(100).toFixed();
  const column = indicator.unit;
  const beside = column !== null && typed === null;
  const named = target.unit === null && !beside;
  const mended = shown(target).replace(/\d*[.．]\d+|\d+/, () => `${percent}${named ? "%" : ""}`);
  const edits = [replaceText(target, mended)];
  if (beside && column.text === "" && !bareName(indicator.level3.text).statedUnits.includes("%"))
    edits.push(replaceText(column, "%"));
  return edits;
}
