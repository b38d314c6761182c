import { isBoundedRatio, isCost, isUnwanted } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import type { Comparator } from "../../target/target";
import { isCostRow } from "../cost-row";
import { asksForMoreCost } from "../fit/cost-direction";
import { defineRule, notApplicable } from "../rule";
import { changeComparator } from "../target/leading-signs";
import { percentOf } from "../target/percent";

export const polarity = defineRule({
  code: "D08",
  slug: "polarity",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统里 ＞ ≥ 是正向指标，＜ ≤ 是反向指标，打分算法相反",
        en: "In the budget systems ≥ marks a positive and ≤ a reverse indicator; they are scored the opposite way.",
      },
    },
  ],
  title: { zh: "符号方向反了", en: "The comparator points the wrong way" },
  message: {
    zh: "“{name}”越少越好，却写了“{value}”。",
    en: "The less of “{name}” the better, but the target is “{value}”.",
  },
  why: {
    zh: "照这个符号打分，做得越差得分越高。",
    en: "Scored by this sign, the worse the result the higher the score.",
  },
  remedy: {
    zh: "把符号改成“{comparator}”，再核对数字。",
    en: "Change the sign to “{comparator}” and check the number.",
  },
  fixTitle: { zh: "符号改为“{comparator}”", en: "Change the sign to “{comparator}”" },
  examples: [
    {
      bad: { level2: "质量指标", level3: "设备故障率", target: "≥5%" },
      good: { level2: "质量指标", level3: "设备故障率", target: "≤5%" },
    },
    {
      bad: { level2: "质量指标", level3: "群众投诉件数", operator: "≥", target: "3", unit: "件" },
      good: { level2: "质量指标", level3: "群众投诉件数", operator: "≤", target: "3", unit: "件" },
    },
    {
      bad: { level2: "质量指标", level3: "培训人员合格率", target: "≤95%" },
      good: { level2: "质量指标", level3: "培训人员合格率", target: "≥95%" },
    },
  ],
  check({ target, indicator }) {
    const { parsed, comparator } = target;
    // Costs are E01's.
    if (target.grade || parsed.kind !== "quantity" || isCostRow(indicator)) return notApplicable;
    const name = indicator.level3.text;
    const right = rightComparator(name, comparator);
    // "≥0" is C11's, "≤100%" C10's.
    if (!right || parsed.number.eq(0) || (right === "≥" && percentOf(target, indicator)?.eq(100))) return [];
    const edit = changeComparator(target, indicator, right);
    const value = parsed.comparator === null && comparator !== null ? `${comparator} ${target.text}` : target.text;
    return [
      {
        at: target.at,
        data: { name, value, comparator: right },
        ...(right === "≥" ? { message: theMoreTheBetter } : {}),
        ...(edit ? { fix: { safe: false, edits: [edit] } } : {}),
      },
    ];
  },
});

const theMoreTheBetter = {
  zh: "“{name}”越高越好，却写了“{value}”。",
  en: "The higher “{name}” the better, but the target is “{value}”.",
};

/** The comparator that the name asks for where the typed one points the other way; undefined where it does not. */
export function rightComparator(name: string, typed: Comparator | null): Comparator | undefined {
  if (typed === "≥" || typed === ">") return isUnwanted(name) ? "≤" : undefined;
  if (typed !== "≤" && typed !== "<") return undefined;
  return isHighRatio(name) ? "≥" : undefined;
}

/** Whether the sign, or the word in its place, asks for more of what is to be kept down, or the other way round: E01, D08. */
export function pointsTheWrongWay(target: TargetField, indicator: Indicator): boolean {
  if (isCostRow(indicator)) return asksForMoreCost(target, indicator);
  return rightComparator(indicator.level3.text, target.comparator) !== undefined;
}

/** Whether more is better in this row: a bounded ratio that is neither a cost nor limited from above. */
export function isToBeHigh(indicator: Indicator): boolean {
  return !isCostRow(indicator) && isHighRatio(indicator.level3.text);
}

function isHighRatio(name: string): boolean {
  // 执行率 and 控制率 may be limited from above: spend no more than was granted.
  const limited = /执行率|支付率|拨付率|下达率|控制|[超逾未不非]|低于/.test(name) || isCost(name) || isUnwanted(name);
  return isBoundedRatio(name) && !limited;
}
