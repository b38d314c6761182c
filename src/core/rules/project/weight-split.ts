import Big from "big.js";
import type { Level1 } from "../../levels/level";
import type { Indicator } from "../../reader/table";
import type { WordingData } from "../../text/wording";
import { evaluation2020, guide2021, regulation } from "../documents";
import { hasColumn, headingCell } from "../heading-cell";
import { missingClasses } from "../level/missing-classes";
import { periodBlocks } from "../period-blocks";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";
import { isFullSum, sumOfWeights, weightCells } from "./weights";

type Split = Readonly<Partial<Record<Level1, number>>>;

/** With and without costs as a class of their own. */
const withCosts: Split = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };
const withoutCosts: Split = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };

/** Places vary: only what is further off than this is told. */
const tolerance = 10;

export const weightSplit = defineRule({
  code: "F18",
  slug: "weight-split",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "设成本指标的，成本 20、产出 40、效益 20、满意度 10",
      en: "with costs as a class: 20 for costs, 40 for outputs, 20 for benefits, 10 for satisfaction",
    }),
    regulation(evaluation2020, {
      zh: "单位自评时产出 50、效益 30、满意度 10、预算执行率 10",
      en: "at the self-evaluation outputs count 50, benefits 30, satisfaction 10 and the spending rate 10",
    }),
  ],
  title: { zh: "各类指标的权重和通常的分法差得多", en: "Weights unlike the usual split" },
  message: {
    zh: "{level}的权重合计是 {sum}，通常是 {usual} 左右。",
    en: "{level} weighs {sum} together; usual is about {usual}.",
  },
  why: {
    zh: "一类指标占得过多，别的类做得好不好就显不出来。",
    en: "Where one class weighs too much, the others hardly count.",
  },
  remedy: {
    zh: "按本地的规定调整；本地没有规定的，可以参照“产出 50、效益 30、满意度 10”。",
    en: "Adjust it to your local rules; where there are none, 50, 30 and 10 for outputs, benefits and satisfaction will do.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "70" },
          { level1: "效益指标", level2: "社会效益指标", weight: "20" },
          { level1: "满意度指标", level2: "服务对象满意度指标", weight: "10" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "50" },
          { level1: "效益指标", level2: "社会效益指标", weight: "30" },
          { level1: "满意度指标", level2: "服务对象满意度指标", weight: "10" },
        ],
      },
    },
  ],
  check({ table }, { runningCost, thresholds }) {
    // 人员类 and 运转类 projects have no 满意度 to weigh; where a class is missing A05 asks for it first.
    if (!hasColumn(table, "weight") || runningCost || missingClasses(table).length > 0) return notApplicable;
    const blocks = periodBlocks(table).filter((block) => block.some(({ weight }) => weight?.text));
    if (blocks.length === 0) return notApplicable;
    const splits = blocks.map((block) => splitOf(block, thresholds.weightSums));
    if (splits.includes(null)) return notChecked(unclear);
    return splits.flatMap((split): Detection[] => {
      const data = split && furthestOff(split);
      return data ? [{ at: headingCell(table, "weight"), data }] : [];
    });
  },
});

const unclear = {
  zh: "权重没有填全，或者有的一级指标认不出，没法分类合计",
  en: "some weights are missing, or some level 1 is unknown, so that the classes cannot be added up",
};

/** What each 一级 weighs; null where that cannot be told. A wrong sum is F17's. */
function splitOf(block: readonly Indicator[], allowed: readonly number[]): ReadonlyMap<Level1, Big> | null {
  const cells = weightCells(block);
  const sum = sumOfWeights(cells);
  if (sum === null) return null;
  if (!isFullSum(sum, allowed)) return new Map();
  const split = new Map<Level1, Big>();
  for (const level1 of new Set(block.map((indicator) => indicator.level1.resolved?.name))) {
    if (level1 === undefined) return null;
    const own = cells.filter(({ indicators }) => indicators[0]?.level1.resolved?.name === level1);
    split.set(level1, sumOfWeights(own) ?? new Big(0));
  }
  return split;
}

/** The class whose weight is furthest from the usual one, where that is beyond the tolerance: one tells enough. */
function furthestOff(split: ReadonlyMap<Level1, Big>): WordingData | undefined {
  const usualSplit = split.has("成本指标") ? withCosts : withoutCosts;
  const classes = [...split].map(([level, sum]) => {
    const usual = usualSplit[level] ?? 0;
    return { level, sum, usual, off: sum.minus(usual).abs() };
  });
  const [worst] = classes.sort((a, b) => b.off.cmp(a.off));
  return worst?.off.gt(tolerance) ? { level: worst.level, sum: worst.sum.toFixed(), usual: worst.usual } : undefined;
}
