import type { Level1, Level2 } from "../../levels/level";
import type { IndicatorTable } from "../../reader/table";
import { measures2015, regulation } from "../documents";
import { hasColumn, headingCell } from "../heading-cell";
import { usesScheme2021 } from "../level/scheme-in-use";
import { defineRule, notApplicable, notChecked } from "../rule";

/** The classes beside 数量 and 质量 (A06), each with the 一级 without which A05 speaks instead. */
const wanted: readonly (readonly [Level1, Level2])[] = [
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "生态效益指标"],
  ["效益指标", "可持续影响指标"],
];

/** Silent by default: only some places want every class filled. */
export const missingL2Other = defineRule({
  code: "A07",
  slug: "missing-l2-other",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "表式列出了时效、成本和四类效益指标",
      en: "the form lists timeliness, costs and four kinds of benefit",
    }),
    {
      kind: "practice",
      text: {
        zh: "有的地方要求每类都填，有的地方允许没有的不填",
        en: "Some places want every class filled, others let those without content be left out.",
      },
    },
  ],
  title: { zh: "缺少一类二级指标", en: "A level 2 is missing" },
  message: { zh: "这张表没有{level}。", en: "The table has no {level}." },
  why: {
    zh: "本地要求每类都填的，缺一类会被退回。",
    en: "Where every class is asked for, a table that lacks one is sent back.",
  },
  remedy: {
    zh: "项目有这方面内容的，加一行{level}；没有的，按本地要求留空或写“不涉及”。",
    en: "Add a row of {level} if the project has any; if not, do as your finance bureau asks.",
  },
  examples: [
    {
      bad: {
        rows: [{ level1: "产出指标", level2: "数量指标" }, { level2: "质量指标" }, { level2: "时效指标" }],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level2: "质量指标" },
          { level2: "时效指标" },
          { level2: "成本指标" },
        ],
      },
    },
  ],
  check({ table }, { runningCost }) {
    if (runningCost || !hasColumn(table, "level2")) return notApplicable;
    if (table.indicators.some(({ level2 }) => level2.resolved === null)) return notChecked(unknownLevel2);
    const present = new Set<string>(
      table.indicators.flatMap(({ level1, level2 }) => [level1.resolved?.name ?? "", level2.resolved?.name ?? ""]),
    );
    return wanted
      .filter(([level1, level2]) => present.has(level1) && !present.has(level2) && isAsked(table, level2))
      .map(([, level]) => ({ at: headingCell(table, "level2"), data: { level } }));
  },
});

/** 财预〔2021〕101号 has costs as a 一级 of their own and no 可持续影响. */
function isAsked(table: IndicatorTable, level2: Level2): boolean {
  return !(usesScheme2021(table) && (level2 === "成本指标" || level2 === "可持续影响指标"));
}

const unknownLevel2 = {
  zh: "有的二级指标空着或认不出，先改好再查",
  en: "some level 2 is blank or unknown: mend that first",
};
