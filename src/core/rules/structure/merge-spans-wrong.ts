import { overlongMerges } from "../level/overlong-merges";
import { defineRule } from "../rule";

export const mergeSpansWrong = defineRule({
  code: "A04",
  slug: "merge-spans-wrong",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "一级指标的合并单元格盖住哪些行，那些行就算在它名下",
        en: "The rows that a merged level-1 cell covers count as its own.",
      },
    },
  ],
  title: { zh: "一级指标的合并范围不对", en: "A merged level 1 reaches too far" },
  message: {
    zh: "“{level1}”的合并单元格多盖了第 {rows} 行，那里的“{level2}”属于“{home}”。",
    en: "The merged cell “{level1}” also covers row {rows}, whose “{level2}” belongs to “{home}”.",
  },
  why: {
    zh: "多盖的行会算到别的一级指标里，导入和打分都会出错。",
    en: "The rows are counted in the wrong class, at the import and in the score.",
  },
  remedy: {
    zh: "取消这个合并，按行重新合并：“{level1}”只盖自己的行，第 {rows} 行并到“{home}”。",
    en: "Unmerge the cell and merge again: “{level1}” over its own rows only, row {rows} with “{home}”.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level2: "质量指标" },
          { level2: "经济效益指标" },
          { level1: "效益指标", level2: "社会效益指标" },
        ],
        mergedLevel1: [[0, 2]],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level2: "质量指标" },
          { level1: "效益指标", level2: "经济效益指标" },
          { level2: "社会效益指标" },
        ],
        mergedLevel1: [
          [0, 1],
          [2, 3],
        ],
      },
    },
  ],
  check({ table }) {
    return overlongMerges(table).map(({ written, home, foreign }) => {
      const rows = foreign.map(({ row }) => row + 1).sort((a, b) => a - b);
      const level2 = [...new Set(foreign.map((indicator) => indicator.level2.text))].join("、");
      return { at: written.field.at, data: { level1: written.field.text, level2, home, rows: rows.join("、") } };
    });
  },
});
