import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { createSheet } from "../../../src/core/sheet/sheet";
import type { AcrossFinding } from "../../../src/core/report/across-files";
import { fileJson, type FileJson } from "../../../src/core/report/json";
import { jsonWriter, ndjsonWriter } from "../../../src/core/report/json-writer";
import type { Closing, ReportWriter } from "../../../src/core/report/report-writer";
import { addFile, noTotals } from "../../../src/core/report/totals";
import type { CheckedFile } from "../../../src/core/report/checked-file";
import { sampleReport } from "./sample-report";

const read: CheckedFile = { path: "预算/一.xlsx", outcome: sampleReport() };
const failed: CheckedFile = {
  path: "坏.xlsx",
  outcome: { code: "truncated", message: { zh: "文件不完整。", en: "Incomplete." } },
};

test("a file that was read, field by field as the contract has it", () => {
  expect(fileJson(read, "zh")).toEqual({
    path: "预算/一.xlsx",
    error: null,
    rules: 49,
    tables: [
      {
        id: "t1",
        sheet: "一表",
        range: "A1:F4",
        form: expect.any(String),
        department: null,
        project: { code: null, name: "防汛项目" },
        indicators: [
          {
            row: 3,
            level1: "产出指标",
            level2: "数量指标",
            canonicalLevel1: "产出指标",
            canonicalLevel2: "数量指标",
            level3: "培训次数",
            target: "4",
            targets: [{ cell: "E3", text: "4", label: null }],
            operator: "≥",
            unit: "场",
            cells: { level1: "A3", level2: "B3", level3: "C3", target: "E3" },
          },
          {
            row: 4,
            level1: "产出指标",
            level2: "数量指标",
            canonicalLevel1: "产出指标",
            canonicalLevel2: "数量指标",
            level3: "合格率",
            target: "≥90",
            targets: [{ cell: "E4", text: "≥90", label: null }],
            operator: "",
            unit: "",
            cells: { level1: "A3", level2: "B3", level3: "C4", target: "E4" },
          },
        ],
      },
    ],
    findings: [
      {
        code: "C06",
        rule: "unit-missing",
        severity: "error",
        tableId: "t1",
        sheet: "一表",
        cell: "E4",
        text: "≥90",
        message: "“≥90”缺少单位",
        remedy: "补上单位",
        fix: {
          safe: false,
          title: "改为“≥90%”",
          edits: [{ sheet: "一表", cell: "E4", before: "≥90", after: "≥90%" }],
        },
      },
      {
        code: "A01",
        rule: "header-missing",
        severity: "hint",
        tableId: null,
        sheet: "一表",
        cell: "A12",
        text: "≥90",
        message: "第 12 行起像是指标表",
        remedy: "补上单位",
        fix: null,
      },
    ],
    notChecked: [{ code: "E03", tableId: "t1", reason: "公式没有结果" }],
    waived: [],
    waiverProblems: [],
  });
});

test("a file that could not be read", () => {
  expect(fileJson(failed, "en")).toEqual({
    path: "坏.xlsx",
    error: { code: "truncated", message: "Incomplete." },
    rules: 0,
    tables: [],
    findings: [],
    notChecked: [],
    waived: [],
    waiverProblems: [],
  });
});

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 3 };
const files = [read, failed, read].map((file) => fileJson(file, "zh"));
const totals = files.reduce(addFile, noTotals);
const places = [read, read].map(({ path }) => ({
  path,
  tableId: "t1",
  sheet: "一表",
  cell: "A1",
  project: { code: null, name: "防汛项目" },
}));
const across: AcrossFinding = {
  path: "预算/一.xlsx",
  code: "F12",
  rule: "code-dup",
  severity: "hint",
  tableId: "t1",
  sheet: "一表",
  cell: "A1",
  message: "同一个项目",
  remedy: "留一张",
  fix: null,
  files: places,
  count: 2,
};
const closing = { durationMs: 12, across: [across], notReached: 0 };

/** Everything a writer gives. */
function written(writer: ReportWriter, given: readonly FileJson[], end: Closing): string {
  return [writer.begin(), ...given.map((file) => writer.file(file)), writer.end(totals, end)].join("");
}

test("the whole output counts over all files", () => {
  const whole = {
    schema: "jixiao.check/1",
    version: "1.2.3",
    profile: "hebei-county",
    ruleSet: "core-1",
    files,
    across: [across],
    summary: { files: 3, tables: 2, indicators: 4, errors: 2, warnings: 0, hints: 2, notReached: 0, durationMs: 12 },
  };
  expect(written(jsonWriter(facts), files, closing)).toBe(`${JSON.stringify(whole, null, 2)}\n`);
});

test("the whole output of no file, when the run was broken off at once", () => {
  const whole = JSON.parse(written(jsonWriter(facts), [], { ...closing, notReached: 3 }));
  expect(whole).toMatchObject({ files: [], summary: { notReached: 3 } });
});

test.each<[string, readonly AcrossFinding[], object]>([
  ["what concerns several files is a field of the last line", [across], { across: [across] }],
  ["where nothing does, the lines are the files", [], {}],
])("ndjson: %s", (_title, found, more) => {
  const lines = written(ndjsonWriter(facts), files, { ...closing, across: found }).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual([files[0], files[1], { ...files[2], ...more }]);
});

test("ndjson that was broken off has the lines of what was done", () => {
  const text = written(ndjsonWriter(facts), files.slice(0, 2), { ...closing, notReached: 1 });
  expect(text).toBe(`${JSON.stringify(files[0])}\n${JSON.stringify(files[1])}\n`);
});

test("a finding in the department's text belongs to no table, and its fix names the sheet as people see it", () => {
  const text = "1、生态效益指标—垃圾分类率≥90%。2、产出指标—数量指标—培训场次≥4场。";
  const cell = { raw: text, text, format: "General", formula: false };
  const prose = createSheet({ id: "7", name: "部门", hidden: false, protected: false }, [[cell]]);
  const { findings } = fileJson({ path: "一.xlsx", outcome: check([prose], hebeiCounty) }, "zh");
  expect(findings.map(({ code, tableId, sheet, fix }) => [code, tableId, sheet, fix?.edits[0]])).toEqual([
    ["G02", null, "部门", { sheet: "部门", cell: "A1", before: text, after: text.replace("生态", "效益指标—生态") }],
  ]);
});
