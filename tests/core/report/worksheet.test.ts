import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { drawReportSheet, isReportSheet } from "../../../src/core/report/worksheet";
import { cellName } from "../../../src/core/sheet/address";
import { blockSheet } from "../../fixtures/block-sheet";
import { gridSheet } from "../../fixtures/text-grid";
import { sampleReport } from "./sample-report";

const linesOf = (report = sampleReport(), language: "zh" | "en" = "zh") => {
  const sheet = blockSheet([drawReportSheet(report, language).block]);
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_, column) => sheet.cell(row, column)?.text ?? "").join("|"),
  );
};

test("one row a finding, below what the sheet is and what was found", () => {
  expect(linesOf()).toEqual([
    "【绩效目标表助手】校验报告|||||||",
    "1 张表、2 行指标：错误 1 个、提醒 0 个、建议 1 条。有 1 项未能校验。校验方案：hebei-county。|||||||",
    "点“单元格”一列可跳到该处。再次批注时本表整张更新，请不要在这里另写内容。|||||||",
    "序号|表|单元格|级别|规则|内容|问题|怎么改",
    "1|防汛项目|一表!E4|✖ 错误|C06|≥90|“≥90”缺少单位|补上单位",
    "2|一表|一表!A12|● 建议|A01|≥90|第 12 行起像是指标表|补上单位",
  ]);
});

test("in English as a whole", () => {
  const lines = linesOf(sampleReport(), "en");
  expect(lines[1]).toContain(
    "1 table(s), 2 indicator row(s): 1 error(s), 0 warning(s), 1 suggestion(s). 1 check(s) could not be made. Profile: hebei-county.",
  );
  expect(lines[4]).toBe("1|防汛项目|一表!E4|✖ Error|C06|≥90|“≥90” has no unit|Add the unit");
});

test.each([
  ["nothing wrong", { findings: [], notChecked: [] }, "1 张表、2 行指标：未发现问题。校验方案：hebei-county。"],
  ["no table", { findings: [], notChecked: [], tables: [] }, "没有找到绩效目标表。校验方案：hebei-county。"],
  [
    "a waiver that covers nothing",
    {
      waiverProblems: [
        {
          kind: "lapsed" as const,
          at: { sheet: "s2", row: 2, column: 0 },
          sheetName: "校验说明",
          message: { zh: "已失效", en: "lapsed" },
          data: {},
        },
      ],
    },
    "“校验说明”有 1 行不起作用。",
  ],
])("%s is said, too", (_what, changes, sentence) => {
  expect(linesOf(sampleReport(changes))[1]).toContain(sentence);
});

test("the cell of each finding is a link to it", () => {
  const { links } = drawReportSheet(sampleReport(), "zh");
  expect(links.map(({ to, ...at }) => `${cellName(at)} → ${to.sheetName}!${cellName(to)}`)).toEqual([
    "C5 → 一表!E4",
    "C6 → 一表!A12",
  ]);
});

test("a text of the workbook stays a text, and a very long one is cut", () => {
  const [first] = sampleReport().findings;
  const { block } = drawReportSheet(sampleReport({ findings: [{ ...first!, text: `=${"1+".repeat(9999)}1` }] }), "zh");
  const cell = block.cells.find(({ row, column }) => row === 4 && column === 5);
  expect(cell?.style.format).toBe("@");
  expect(cell?.text).toHaveLength(301);
  expect(Math.max(...block.rowHeights)).toBeLessThanOrEqual(409);
});

test("a report is known by its first cell in either language, and nothing else is", () => {
  for (const language of ["zh", "en"] as const) {
    expect(isReportSheet(blockSheet([drawReportSheet(sampleReport(), language).block], "改了名"))).toBe(true);
  }
  expect(isReportSheet(gridSheet("|校验报告|", [], "校验报告"))).toBe(false);
});

test("a check reads no table from it, whatever stands there", () => {
  const rows = "\n|一级指标|二级指标|三级指标|指标值|\n|产出指标|数量指标|培训次数|≥4场|\n";
  expect(check([gridSheet(rows, [], "校验报告")], hebeiCounty).tables).toHaveLength(1);
  expect(check([gridSheet(`\n|【绩效目标表助手】校验报告||||${rows}`, [], "任意")], hebeiCounty).tables).toEqual([]);
});
