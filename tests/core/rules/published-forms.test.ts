import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { blockSheet } from "../../fixtures/block-sheet";
import { drawRealTable, realTables, type Layout } from "../../fixtures/real-tables";
import seed from "../../fixtures/seed-tables.json";

/**
 * What the rules about layout, levels and the header block (A, B, F) say of real published tables: each line was read
 * and judged. A line is "code severity: how many cells". Most tables are excerpts, so that classes are missing.
 */

function linesOf(sheet: Sheet): string[] {
  const lines = new Map<string, number>();
  for (const { code, severity } of check([sheet], hebeiCounty).findings) {
    const key = `${code} ${severity}`;
    if (/^[ABF]/.test(code)) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return [...lines].map(([key, count]) => `${key}: ${count}`).sort();
}

test("the seed: a plan of December alone, a goal that repeats the purpose, 生态 before 社会", () => {
  const forms = seed.tables.map((table, index) =>
    drawHebeiProject({
      number: index + 1,
      name: table.name,
      department: table.unit,
      code: table.code,
      total: table.budget.total,
      fiscal: table.budget.fiscal,
      purpose: table.purpose,
      plan: ["", "", "", table.plan["12月底"]],
      goals: [table.goal],
      indicators: table.rows,
    }),
  );
  expect(forms.map((form) => linesOf(blockSheet([form])))).toEqual([
    ["F08 hint: 1", "F16 hint: 1"],
    ["A10 hint: 1", "F08 hint: 1"],
  ]);
});

const recorded: Readonly<Record<string, readonly string[]>> = {
  // Several amounts stand in one cell of the transcript.
  anhui_guichi_tangxi_2022: ["A05 warning: 1", "F02 warning: 2", "F17 warning: 1"],
  anhui_jinzhai_wuye_2021: ["A15 hint: 3", "A16 hint: 3", "A17 hint: 1"],
  // 4604 of 4754 and 5830 for 5300 at most, both with full marks.
  anhui_suixi_linshijiuzhu_2019: ["A05 warning: 1", "A16 hint: 9", "F02 warning: 1", "F17 warning: 1", "F20 error: 2"],
  chongqing_fengjie_yunwu_2023: ["A05 error: 2", "A05 warning: 1", "A08 warning: 2"],
  fujian_xiuyu_shuili_2025: ["A05 error: 1", "A05 warning: 1"],
  hebei_handan_nongcundibao_2019: [],
  hubei_qingshan_xiaoshe_2020: ["B03 warning: 1"],
  hunan_nanyue_lvyou_2018: ["A14 warning: 1", "A16 hint: 11"],
  // The money's name stands in its cell.
  neimenggu_wuchuan_yangzhi_2021: ["A05 error: 1", "A05 warning: 1", "F02 warning: 1"],
  ningxia_tongxin_xiamaguan_putao_2023: ["A06 warning: 1", "A09 error: 2", "A16 hint: 8", "B02 error: 1"],
  shaanxi_qingjian_lu_2021: ["A05 error: 1", "A05 warning: 1"],
  sichuan_dyrmt_self: [],
  // A system's export: unsorted.
  sichuan_jingyan_mata_jiceng_2023: ["A10 hint: 1", "F17 error: 1"],
  sichuan_zhaohua_tekun_2021: [],
  xinjiang_liutuan_baoxianku_2021: ["A05 error: 1", "A05 warning: 1", "A06 warning: 1", "A17 hint: 1"],
};

const layouts: readonly (readonly [string, Layout])[] = [
  ["merged levels", { levels: "merged", down: 0, right: 0 }],
  ["blank continuation cells, shifted", { levels: "blank", down: 7, right: 3 }],
];

describe.each(layouts)("%s", (_, layout) => {
  test.each(realTables.map((table) => [table.id, table] as const))("%s", (id, table) => {
    expect(linesOf(drawRealTable(table, layout))).toEqual(recorded[id]);
  });
});
