import { guide2021, measures2015, regulation } from "../documents";
import { hasColumn, headingCell } from "../heading-cell";
import { missingClasses } from "../level/missing-classes";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";

export const missingL1 = defineRule({
  code: "A05",
  slug: "missing-l1",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "绩效指标分产出、效益、满意度三类",
      en: "indicators are of three classes: outputs, benefits, satisfaction",
    }),
    regulation(guide2021, {
      zh: "产出、效益原则上都要设；没有服务对象的项目可以不设满意度",
      en: "outputs and benefits are both required in principle, satisfaction only where a public is served",
    }),
  ],
  title: { zh: "缺少一类一级指标", en: "A level-1 class is missing" },
  message: { zh: "这张表没有{level}。", en: "The table has no {level}." },
  why: {
    zh: "绩效目标要说清做什么、有什么效果、服务对象满不满意，缺一类就不完整，审核会退回。",
    en: "Targets must tell what is done, what it brings and whether people are content; an incomplete table is sent back.",
  },
  remedy: {
    zh: "加一行{level}，填好三级指标和指标值。",
    en: "Add a row of {level} with its level-3 name and its target.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "满意度指标", level2: "服务对象满意度指标" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
          { level1: "满意度指标", level2: "服务对象满意度指标" },
        ],
      },
    },
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
          { level1: "效益指标", level2: "服务对象满意度指标" },
        ],
      },
      severity: "warning",
    },
  ],
  check({ table }, { runningCost }) {
    if (runningCost) return notApplicable;
    if (!hasColumn(table, "level1")) return notChecked(noLevel1Column);
    return missingClasses(table).map((level): Detection => ({
      at: headingCell(table, "level1"),
      data: { level },
      severity: level === "满意度指标" ? "warning" : "error",
      ...(level === "满意度指标" && { remedy: satisfactionRemedy }),
    }));
  },
});

const noLevel1Column = {
  zh: "表里没有“一级指标”列，看不出有哪几类指标",
  en: "there is no level-1 column to tell the classes by",
};

const satisfactionRemedy = {
  zh: "有服务对象的，加一行{level}，例如“参训人员满意度 ≥90%”；纯内部的项目可以不设。",
  en: "If people are served, add a row of {level}; a purely internal project may go without.",
};
