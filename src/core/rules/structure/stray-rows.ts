import { defineRule } from "../rule";

/** Silent by default: notes and totals between the indicators are skipped anyway. */
export const strayRows = defineRule({
  code: "A13",
  slug: "stray-rows",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时，每一行都当作一条指标，空行、合计行、说明行会报“必填”",
        en: "The budget systems take every row for an indicator and refuse blank rows, totals and notes.",
      },
    },
  ],
  title: { zh: "指标中间夹着别的行", en: "Other rows between the indicators" },
  message: {
    zh: "第 {row} 行不是指标（空行、合计或说明），校验时跳过了。",
    en: "Row {row} is no indicator (blank, a total or a note); the check skipped it.",
  },
  why: {
    zh: "校验不受影响；导入系统时这样的行会报错。",
    en: "The check is not affected; an import stumbles over such rows.",
  },
  remedy: {
    zh: "只公开、打印的不用改；要导入系统的，把这一行移到表的下面，或者删掉。",
    en: "Leave it on a printed or published table; for an import move it below the table, or delete it.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "注：以下为效益指标", level3: "", target: "" },
          { level1: "效益指标", level2: "社会效益指标" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
        ],
      },
    },
  ],
  check({ table: { strayRows: rows, sheet, range } }) {
    return rows.map((row) => ({ at: { sheet, row, column: range.left }, data: { row: row + 1 } }));
  },
});
