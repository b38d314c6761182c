import type { CheckedFile } from "../../../src/core/report/checked-file";
import { fileJson } from "../../../src/core/report/json";
import { fileText, totalsText } from "../../../src/core/report/text";
import { noTotals, type Totals } from "../../../src/core/report/totals";
import type { Language } from "../../../src/core/text/wording";
import { sampleReport } from "./sample-report";

const textOf = (file: CheckedFile, language: Language): string => fileText(fileJson(file, language), language);

test("a file's findings under its tables, what lies outside of tables last", () => {
  expect(textOf({ path: "一.xlsx", outcome: sampleReport() }, "zh")).toBe(
    [
      "一.xlsx",
      "  一表 A1:F4 防汛项目",
      "    ✖ 一表!E4  “≥90”缺少单位  [C06]",
      "        怎么改：补上单位",
      "    未能校验 E03：公式没有结果",
      "  ● 一表!A12  第 12 行起像是指标表  [A01]",
      "      怎么改：补上单位",
      "",
    ].join("\n"),
  );
});

test("in English", () => {
  const report = sampleReport({ notChecked: [] });
  expect(textOf({ path: "一.xlsx", outcome: { ...report, findings: report.findings.slice(0, 1) } }, "en")).toBe(
    [
      "一.xlsx",
      "  一表 A1:F4 防汛项目",
      "    ✖ 一表!E4  “≥90” has no unit  [C06]",
      "        What to do: Add the unit",
      "",
    ].join("\n"),
  );
});

test.each([
  ["a table without a finding", sampleReport({ findings: [], notChecked: [] }), /防汛项目\n {4}未发现问题\n$/],
  ["no table", sampleReport({ tables: [], findings: [], notChecked: [] }), /^一.xlsx\n {2}没有找到绩效目标表。.*\n$/],
  [
    "a file that could not be read",
    { code: "truncated", message: { zh: "文件不完整。", en: "Incomplete." } },
    /^一.xlsx\n {2}✖ 无法校验（truncated）：文件不完整。\n$/,
  ],
])("%s", (_what, outcome, text) => {
  expect(textOf({ path: "一.xlsx", outcome }, "zh")).toMatch(text);
});

test("text from a workbook cannot steer the terminal", () => {
  const report = sampleReport({ notChecked: [] });
  const findings = report.findings.map((finding) => ({ ...finding, data: { text: "\u001b[2J\r\n甲\u202e乙\u0007" } }));
  const text = textOf({ path: "\u001b]0;x\u0007.xlsx", outcome: { ...report, findings } }, "zh");
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text).toContain("甲 乙");
});

const some: Totals = { ...noTotals, files: 1, tables: 2, indicators: 17, rules: 49 };

test.each<[string, Totals, string]>([
  [
    "findings",
    { ...some, errors: 5, warnings: 7, hints: 9 },
    "2 张表、17 行指标、49 条规则：5 个错误、7 个提醒、9 条建议。\n",
  ],
  ["some severities only", { ...some, hints: 9 }, "2 张表、17 行指标、49 条规则：9 条建议。\n"],
  ["nothing found", some, "2 张表、17 行指标、49 条规则：未发现问题。\n"],
  ["several files", { ...some, files: 3 }, "3 个文件、2 张表、17 行指标、49 条规则：未发现问题。\n"],
  [
    "a file that failed",
    { ...some, files: 2, failedFiles: 1 },
    "2 个文件、2 张表、17 行指标、49 条规则：未发现问题。\n1 个文件无法校验，原因见上。\n",
  ],
  ["no table at all", { ...noTotals, files: 1 }, ""],
])("the last line: %s", (_what, totals, text) => {
  expect(totalsText(totals, "zh")).toBe(text);
});
