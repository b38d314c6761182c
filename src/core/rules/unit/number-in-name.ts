import { readWordAfter, readWordBefore } from "../../target/comparator";
import type { QuantityTarget } from "../../target/target";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { statedQuantities, type StatedQuantity } from "../stated-quantities";

export const numberInName = defineRule({
  code: "D07",
  slug: "number-in-name",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "三级指标名称要精练，数值写在指标值里",
      en: "names are to be short; numbers belong into the target",
    }),
  ],
  title: { zh: "名称里带了指标值", en: "The name states a target" },
  message: {
    zh: "名称“{name}”写的是“{stated}”，指标值却是“{value}”，两处不一致。",
    en: "The name “{name}” says “{stated}”, but the target is “{value}”.",
  },
  why: {
    zh: "名称和指标值不一致，审核和自评时不知道按哪个算。",
    en: "With the two apart nobody knows which one counts.",
  },
  remedy: {
    zh: "名称里去掉“{stated}”，数字只写在指标值里，并核对哪个对。",
    en: "Take “{stated}” out of the name, write the number in the target only, and check which is right.",
  },
  examples: [
    {
      bad: { level2: "质量指标", level3: "基础设施建设质量达标率100%", target: "≥98%" },
      good: { level2: "质量指标", level3: "基础设施建设质量达标率", target: "≥98%" },
    },
    {
      bad: { level3: "受训村组干部230人", target: "≥230人" },
      good: { level3: "受训村组干部人数", target: "≥230人" },
      severity: "hint",
    },
  ],
  check({ target, indicator: { level3 } }) {
    const { parsed, unit, text, grade } = target;
    if (grade || parsed.kind !== "quantity" || !/\d/.test(level3.text)) return notApplicable;
    const stated = statedQuantities(level3.text).filter((one) => unit === null || one.unit.name === unit.name);
    const data = { name: level3.text, value: text };
    const same = stated.find(({ number }) => number.eq(parsed.number));
    if (same)
      return [
        { at: level3.at, severity: "hint", message: repeated, remedy: once, data: { ...data, stated: same.text } },
      ];
    const [last] = stated.slice(-1);
    // Within a name a number may be a condition ("前10%学生"); at its end it is a target.
    if (!last || !isAtEnd(last) || unit === null || isMet(last, parsed)) return [];
    return [{ at: level3.at, data: { ...data, stated: last.text } }];
  },
});

const repeated = {
  zh: "名称“{name}”里已经写了“{stated}”，和指标值“{value}”重复。",
  en: "The name “{name}” already says “{stated}”, as the target “{value}” does.",
};
const once = {
  zh: "名称里去掉“{stated}”，数字只写在指标值里，以后调整只改一处。",
  en: "Take “{stated}” out of the name: the number is then changed in one place only.",
};

/** Nothing but punctuation stands behind it, or behind the 以上 that goes with it. */
function isAtEnd({ after }: StatedQuantity): boolean {
  return /^[。.,;、]*$/.test(after.slice(readWordAfter(after, 0)?.word.length ?? 0));
}

/** "覆盖率不低于90%" states a limit, which ≥95% meets. */
function isMet({ number, before, after }: StatedQuantity, { comparator, number: target }: QuantityTarget): boolean {
  const limit = readWordAfter(after, 0) !== null || hasWordBefore(before);
  if (!limit) return false;
  return comparator === "≤" || comparator === "<" ? target.lte(number) : target.gte(number);
}

function hasWordBefore(text: string): boolean {
  return [2, 3, 4].some((length) => readWordBefore(text.slice(-length), 0)?.word === text.slice(-length));
}
