import { readTables } from "../../../src/core/reader/read";
import type { Report } from "../../../src/core/report/report";
import type { Finding } from "../../../src/core/rules/finding";
import { gridSheet } from "../../fixtures/text-grid";

const sheet = gridSheet(
  `
  |项目名称|防汛项目|||||
  |一级指标|二级指标|三级指标|符号|指标值|单位|
  |产出指标|数量指标| 培训次数 |≥|4|场|
  |||合格率||≥90||
  `,
  [],
  "一表",
);

const at = { sheet: "一表", row: 3, column: 4 };

const missingUnit: Finding = {
  code: "C06",
  slug: "unit-missing",
  severity: "error",
  tableId: "t1",
  sheetName: "一表",
  at,
  text: "≥90",
  message: { zh: "“{text}”缺少单位", en: "“{text}” has no unit" },
  remedy: { zh: "补上单位", en: "Add the unit" },
  data: { text: "≥90" },
  fix: {
    safe: false,
    title: { zh: "改为“{after}”", en: "Change to “{after}”" },
    data: { after: "≥90%" },
    edits: [{ at, before: "≥90", after: "≥90%" }],
  },
};

const unreadable: Finding = {
  ...missingUnit,
  code: "A01",
  slug: "header-missing",
  severity: "hint",
  tableId: null,
  at: { ...at, row: 11, column: 0 },
  message: { zh: "第 12 行起像是指标表", en: "From row 12 on it looks like a table" },
  data: {},
  fix: null,
};

/** A report over one real small table, with findings of our own choosing. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  const { tables, unreadable: regions } = readTables([sheet]);
  return {
    tables,
    departments: [],
    unreadable: regions,
    findings: [missingUnit, unreadable],
    waived: [],
    waiverProblems: [],
    notChecked: [{ code: "E03", tableId: "t1", reason: { zh: "公式没有结果", en: "The formula has no result" } }],
    outcomes: { passed: 47, failed: 1, notApplicable: 0, notChecked: 1 },
    indicators: 2,
    rules: 49,
    profile: "hebei-county",
    ruleSet: "core-1",
    ...changes,
  };
}
