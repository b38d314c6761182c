import type { Field } from "../../reader/table";
import type { Comparator } from "../../target/target";
import { isCostRow } from "../cost-row";
import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable } from "../rule";
import { rightComparator } from "../unit/polarity";

export const opInDirection = defineRule({
  code: "C24",
  slug: "op-in-direction",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统里 ＞ ≥ 是正向指标，＜ ≤ 是反向指标",
        en: "In the budget systems ≥ marks a positive and ≤ a reverse indicator.",
      },
    },
  ],
  title: { zh: "指标方向和符号对不上", en: "Direction and comparator contradict each other" },
  message: {
    zh: "“{name}”的方向写的是“{direction}”，符号却是“{comparator}”。",
    en: "The direction of “{name}” is “{direction}”, but its comparator is “{comparator}”.",
  },
  why: {
    zh: "正向越多越好，反向越少越好；两处不一致，打分会算反。",
    en: "More is better for 正向, less for 反向; with the two apart the score comes out reversed.",
  },
  remedy: {
    zh: "越多越好的写“正向”和“≥”，越少越好的写“反向”和“≤”。",
    en: "Use 正向 with ≥ where more is better, 反向 with ≤ where less is.",
  },
  fixTitle: { zh: "方向改为“{after}”", en: "Change the direction to “{after}”" },
  examples: [
    {
      bad: { level2: "成本指标", operator: "≤", target: "160", unit: "元", direction: "正向指标" },
      good: { level2: "成本指标", operator: "≤", target: "160", unit: "元", direction: "反向指标" },
    },
    {
      bad: { operator: "≥", target: "3", unit: "次", direction: "反向指标" },
      good: { operator: "≥", target: "3", unit: "次", direction: "正向指标" },
    },
  ],
  check({ target, indicator }) {
    const { comparator, grade } = target;
    const { direction, level3 } = indicator;
    const stated = direction && statedDirection(direction);
    if (grade || !stated || !comparator || comparator === "=") return notApplicable;
    if (stated === directionOf(comparator)) return [];
    // Where the sign itself is wrong, E01 and D08 say so.
    const wrongSign = isCostRow(indicator)
      ? comparator === "≥" || comparator === ">"
      : rightComparator(level3.text, comparator) !== undefined;
    if (wrongSign) return [];
    const after = shown(direction).replace(/正向|反向|逆向|负向/, directionOf(comparator));
    return [
      {
        at: direction.at,
        data: { name: level3.text, direction: direction.text, comparator },
        fix: { safe: false, edits: [replaceText(direction, after)] },
      },
    ];
  },
});

function statedDirection({ text }: Field): "正向" | "反向" | undefined {
  const word = /正向|反向|逆向|负向/.exec(text.slice(0, 20))?.[0];
  // "正向/反向" is the form's own note.
  if (word === undefined || /正.*[反逆负]/.test(text)) return undefined;
  return word === "正向" ? "正向" : "反向";
}

function directionOf(comparator: Comparator): "正向" | "反向" {
  return comparator === "≥" || comparator === ">" ? "正向" : "反向";
}
