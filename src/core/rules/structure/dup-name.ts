import { defineRule } from "../rule";
import { repetitions } from "./repeated-indicators";

export const dupName = defineRule({
  code: "A11",
  slug: "dup-name",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统默认检查重名，提示“指标名称重复，请检查”",
        en: "The budget systems by default refuse an indicator name that is used twice.",
      },
    },
  ],
  title: { zh: "三级指标重名", en: "An indicator name used twice" },
  message: {
    zh: "三级指标“{name}”在第 {row} 行已经用过。",
    en: "“{name}” is already the name of the indicator in row {row}.",
  },
  why: {
    zh: "同一张表里两个指标同名，分不清考核的是哪一个。",
    en: "With two indicators of one name nobody can tell which of them is meant.",
  },
  remedy: {
    zh: "把名称写具体，例如把“完成率”写成“培训计划完成率”；重复的就删掉一行。",
    en: "Make the name specific, or delete one of the rows.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "质量指标", level3: "完成率", target: "≥90%" },
          { level2: "时效指标", level3: "完成率", target: "=100%" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "质量指标", level3: "培训课程完成率", target: "≥90%" },
          { level2: "时效指标", level3: "培训按期完成率", target: "=100%" },
        ],
      },
    },
  ],
  check({ table }) {
    // An identical row is A12's.
    return repetitions(table)
      .filter(({ identical }) => !identical)
      .map(({ first, again }) => ({
        at: again.level3.at,
        data: { name: again.level3.text, row: first.row + 1 },
      }));
  },
});
