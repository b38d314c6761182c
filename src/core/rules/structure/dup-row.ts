import { defineRule } from "../rule";
import { repetitions } from "./repeated-indicators";

export const dupRow = defineRule({
  code: "A12",
  slug: "dup-row",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "同一指标只列一次，重复行多由复制粘贴造成",
        en: "An indicator stands once; a repeated row is a slip of copy and paste.",
      },
    },
  ],
  title: { zh: "整行重复", en: "A row that repeats another" },
  message: {
    zh: "这一行和第 {row} 行完全一样：“{name}”。",
    en: "This row is the same as row {row}: “{name}”.",
  },
  why: {
    zh: "同一条指标算两遍，自评打分时会重复计分。",
    en: "The indicator would count twice when the project is scored.",
  },
  remedy: {
    zh: "删掉其中一行；本来要填另一个指标的，改成那个指标的名称和指标值。",
    en: "Delete one of the rows, or enter the indicator that was meant to stand here.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" },
          { level3: "培训场次", target: "≥4场" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" },
          { level3: "培训人数", target: "≥120人" },
        ],
      },
    },
  ],
  check({ table }) {
    return repetitions(table)
      .filter(({ identical }) => identical)
      .map(({ first, again }) => ({
        at: again.level3.at,
        data: { name: again.level3.text, row: first.row + 1 },
      }));
  },
});
