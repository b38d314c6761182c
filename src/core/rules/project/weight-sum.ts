import { guide2021, regulation } from "../documents";
import { hasColumn, headingCell } from "../heading-cell";
import { missingClasses } from "../level/missing-classes";
import { periodBlocks } from "../period-blocks";
import { defineRule, notApplicable, notChecked } from "../rule";
import { isFullSum, sumOfWeights, weightCells } from "./weights";

export const weightSum = defineRule({
  code: "F17",
  slug: "weight-sum",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统保存时提示“绩效指标权重需为100”",
        en: "The budget systems refuse to save weights that do not make 100.",
      },
    },
    regulation(guide2021, {
      zh: "绩效指标权重合计 90，另外 10 分留给自评时的预算执行率",
      en: "the indicators weigh 90 together; the other 10 are for the spending rate at the self-evaluation",
    }),
  ],
  title: { zh: "权重合计不对", en: "The weights do not add up" },
  message: {
    zh: "权重合计是 {sum}，应当是 {full}。",
    en: "The weights add up to {sum}, not to {full}.",
  },
  why: {
    zh: "合计不对，系统不让保存，自评时得分也算不对。",
    en: "The systems do not save it, and the scores would come out wrong.",
  },
  remedy: {
    zh: "调整各指标的权重，让合计正好是 100；预算执行率另占 10 分的地方，正好是 90。",
    en: "Change the weights so that they make 100, or 90 where the spending rate has another 10.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "70" },
          { level1: "效益指标", level2: "社会效益指标", weight: "20" },
          { level1: "满意度指标", level2: "服务对象满意度指标", weight: "20" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "60" },
          { level1: "效益指标", level2: "社会效益指标", weight: "20" },
          { level1: "满意度指标", level2: "服务对象满意度指标", weight: "20" },
        ],
      },
    },
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "50分" },
          { level1: "效益指标", level2: "社会效益指标", weight: "30分" },
        ],
      },
      severity: "warning",
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "60分" },
          { level1: "效益指标", level2: "社会效益指标", weight: "30分" },
        ],
      },
    },
  ],
  check({ table }, { runningCost, thresholds: { weightSums } }) {
    if (!hasColumn(table, "weight")) return notApplicable;
    const weighed = periodBlocks(table)
      .map(weightCells)
      .filter((cells) => cells.some(({ weight }) => weight.text !== ""));
    if (weighed.length === 0) return notApplicable;
    const sums = weighed.map(sumOfWeights);
    if (sums.includes(null)) return notChecked(incomplete);
    // Rows of a class that is still missing may bring the rest: A05 asks for them first.
    const growing = !runningCost && missingClasses(table).length > 0;
    return sums.flatMap((sum) => {
      if (!sum || isFullSum(sum, weightSums)) return [];
      const severity = growing && sum.lt(Math.min(...weightSums)) ? "warning" : "error";
      const [full = "", other = "", ...others] = weightSums;
      const data = { sum: sum.toFixed(), full: others.length > 0 ? weightSums.join(" / ") : full, other };
      const several = other === "" ? {} : { message: others.length > 0 ? oneOfSeveral : oneOfTwo };
      return [{ at: headingCell(table, "weight"), data, severity, ...several } as const];
    });
  },
});

const oneOfTwo = {
  zh: "权重合计是 {sum}，应当是 {full} 或 {other}。",
  en: "The weights add up to {sum}, to neither {full} nor {other}.",
};
const oneOfSeveral = {
  zh: "权重合计是 {sum}，应当是 {full} 其中之一。",
  en: "The weights add up to {sum}, which is none of {full}.",
};

const incomplete = {
  zh: "有的行没有填权重或不是数字，没法合计",
  en: "some weights are blank or no numbers, so that there is no sum",
};
