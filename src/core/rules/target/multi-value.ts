import type { Dimension } from "../../target/units";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { statedQuantities, type StatedQuantity } from "../stated-quantities";

export const multiValue = defineRule({
  code: "C18",
  slug: "multi-value",
  severity: "hint",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "一个三级指标只说一件事，指标值也只有一个",
      en: "a level-3 indicator speaks of one thing and has one target",
    }),
  ],
  title: { zh: "一个指标值里有几个数", en: "Several numbers in one target" },
  message: {
    zh: "“{value}”里有 {count} 个要求：{parts}。",
    en: "“{value}” has {count} demands: {parts}.",
  },
  why: {
    zh: "完成了一个、没完成另一个时，没法打分；系统一格也只收一个数。",
    en: "With one met and the other not it cannot be scored, and the systems take one number only.",
  },
  remedy: {
    zh: "拆成几行，每行一个指标、一个数。",
    en: "Split it into several rows, each with one indicator and one number.",
  },
  examples: [
    {
      bad: { level2: "经济效益指标", level3: "农户分红比例", target: "第一年20%，第二年8%" },
      good: { level2: "经济效益指标", level3: "农户第一年分红比例", target: "≥20%" },
    },
    {
      bad: { level3: "新建保鲜库", target: "1座，3550平方米" },
      good: { level3: "新建保鲜库数量", target: "≥1座" },
    },
  ],
  check({ target }) {
    if (target.grade || target.parsed.kind !== "qualitative" || target.text.length > 200) return notApplicable;
    const parts = demands(target.text);
    if (parts.length < 2) return [];
    return [{ at: target.at, data: { value: target.text, count: parts.length, parts: parts.slice(0, 4).join("、") } }];
  },
});

/** What a demand is measured in. Times and durations beside a number are mostly conditions: "30分钟内到场". */
const measured: readonly Dimension[] = [
  ...(["ratio", "money", "people", "households", "times", "count", "area", "length", "volume", "weight"] as const),
];

/** The number with its unit in each clause; a clause with two of them states a condition: "每100人1名". */
function demands(text: string): string[] {
  return text.split(/(?<!\d)[，,]|[，,](?!\d{3}(?!\d))|[；;、。\n]/).flatMap((clause) => {
    const [first, ...others] = statedQuantities(clause).filter(isDemand);
    return first && others.length === 0 ? [first.text] : [];
  });
}

function isDemand({ unit, before }: StatedQuantity): boolean {
  return !before.endsWith("每") && measured.includes((unit.numerator ?? unit).dimension);
}
