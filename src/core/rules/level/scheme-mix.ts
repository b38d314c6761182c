import { guide2021, measures2015, regulation } from "../documents";
import { defineRule } from "../rule";
import { costAmongOutputs, costAsClass } from "./scheme-in-use";

export const schemeMix = defineRule({
  code: "B04",
  slug: "scheme-mix",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "成本指标是产出指标下的二级指标",
      en: "costs are a level 2 of the outputs",
    }),
    regulation(guide2021, {
      zh: "成本指标单列为一级指标，产出指标下不再设",
      en: "costs are a level 1 of their own and no longer among the outputs",
    }),
  ],
  title: { zh: "成本指标放在了两处", en: "Costs stand in two places" },
  message: {
    zh: "成本既是一级指标，又放在产出指标下面（第 {row} 行），两种分类混用了。",
    en: "Costs are a level 1 and also stand below the outputs (row {row}): two classifications are mixed.",
  },
  why: {
    zh: "同一笔成本可能考核两遍，权重也分不清。",
    en: "The same costs may count twice, and the weights no longer add up.",
  },
  remedy: {
    zh: "按本地用的表式留一处：用新分类的，都移到一级“成本指标”下；用旧分类的，都放在产出指标的“成本指标”下。",
    en: "Keep one place, as your form has it: all below the level 1 成本指标, or all below the outputs.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "成本指标", level2: "经济成本指标", level3: "人均培训成本", target: "≤160元" },
          { level1: "产出指标", level2: "成本指标", level3: "场地租用成本", target: "≤2万元" },
        ],
      },
      good: {
        rows: [
          { level1: "成本指标", level2: "经济成本指标", level3: "人均培训成本", target: "≤160元" },
          { level2: "经济成本指标", level3: "场地租用成本", target: "≤2万元" },
        ],
      },
    },
  ],
  check({ table }) {
    const amongOutputs = costAmongOutputs(table);
    if (!costAsClass(table) || !amongOutputs) return [];
    return [{ at: amongOutputs.level2.at, data: { row: amongOutputs.row + 1 } }];
  },
});
