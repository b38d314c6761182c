import type { Indicator } from "../../reader/table";
import { guide2021, regulation } from "../documents";
import { headingCell } from "../heading-cell";
import { missingClasses } from "../level/missing-classes";
import { isNamed } from "../named";
import { periodBlocks } from "../period-blocks";
import { defineRule, notApplicable } from "../rule";

export const countRange = defineRule({
  code: "A19",
  slug: "count-range",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标要突出重点、少而精，又能反映产出和效益",
      en: "indicators are to be few and telling, and still show outputs and benefits",
    }),
    {
      kind: "practice",
      text: {
        zh: "公开的项目绩效目标表一般有 8 到 17 条指标",
        en: "Published project tables have 8 to 17 indicators as a rule.",
      },
    },
  ],
  title: { zh: "指标太少或太多", en: "Too few or too many indicators" },
  message: {
    zh: "这个项目只有 {count} 条指标，一般不少于 {fewest} 条。",
    en: "The project has only {count} indicators; usual are {fewest} and more.",
  },
  why: {
    zh: "太少说不清项目做什么、有什么效果；太多突不出重点，自评也费力。",
    en: "Too few do not show what is done and gained; too many hide what matters and cost work at the self-evaluation.",
  },
  remedy: {
    zh: "看看数量、质量、时效、成本、效益、满意度还缺哪一方面，补上。",
    en: "See which of quantity, quality, time, cost, benefit and satisfaction is still missing, and add it.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
          { level1: "满意度指标", level2: "服务对象满意度指标" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "产出指标", level2: "质量指标" },
          { level1: "产出指标", level2: "时效指标" },
          { level1: "效益指标", level2: "社会效益指标" },
          { level1: "满意度指标", level2: "服务对象满意度指标" },
        ],
      },
    },
  ],
  check({ table }, { runningCost, thresholds: { fewestIndicators, mostIndicators } }) {
    // 人员类 and 运转类 have four by their template, the 2019 form of 河北 three; a whole department may need many.
    if (runningCost || table.form === "hebei-2019" || table.form === "department-overall") return notApplicable;
    const counts = periodBlocks(table).map(namesIn);
    const count = Math.max(0, ...counts);
    if (count === 0) return notApplicable;
    const at = headingCell(table, "level3");
    if (count > mostIndicators) return [{ at, data: { count, most: mostIndicators }, message: many, remedy: cutDown }];
    // Where a whole class is missing, A05 says so.
    if (count >= fewestIndicators || missingClasses(table).length > 0) return [];
    return [{ at, data: { count, fewest: fewestIndicators } }];
  },
});

function namesIn(block: readonly Indicator[]): number {
  return block.filter(({ level3 }) => isNamed(level3)).length;
}

const many = {
  zh: "这个项目有 {count} 条指标，一般不超过 {most} 条。",
  en: "The project has {count} indicators; usual are at most {most}.",
};
const cutDown = {
  zh: "留下最能说明项目做得好不好的指标，意思相近的合并。",
  en: "Keep those that tell best how well the project does, and join what says the same.",
};
