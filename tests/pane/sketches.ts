import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { parseCellName } from "../../src/core/sheet/address";
import type { IndicatorTable } from "../../src/core/reader/table";
import type { Report } from "../../src/core/report/report";
import type { Finding, Severity } from "../../src/core/rules/finding";

/** A place on a sheet whose name is its id. */
export function at(cell: string, sheet = "Sheet1") {
  const position = parseCellName(cell);
  if (!position) throw new Error(`No cell name: ${cell}`);
  return { sheet, ...position };
}

/** A finding by its severity and cell: `finding("error", "E12")`, of table t1 on Sheet1 unless said otherwise. */
export function finding(severity: Severity, cell: string, more: Partial<Finding> = {}): Finding {
  return {
    code: "C06",
    slug: "unit-missing",
    severity,
    tableId: "t1",
    sheetName: more.at?.sheet ?? "Sheet1",
    at: at(cell),
    text: "≥90",
    message: { zh: "指标值没有单位。", en: "The target has no unit." },
    remedy: { zh: "补上单位。", en: "Add the unit." },
    data: {},
    fix: null,
    ...more,
  };
}

/** A table with a project's name and nothing in it; blank names are left out of its header. */
export function table(id: string, project: string, sheet = "Sheet1", title = ""): IndicatorTable {
  const field = (text: string) => (text === "" ? null : { at: at("A1", sheet), text, cell: undefined });
  return {
    id,
    sheet,
    sheetName: sheet,
    range: { top: 2, left: 1, bottom: 9, right: 6 },
    headingRow: 3,
    bodyRow: 4,
    form: "generic",
    header: {
      title: field(title),
      code: null,
      name: field(project),
      department: null,
      purpose: null,
      year: null,
      funds: [],
      plan: [],
      spendingRate: null,
      schedule: [],
      goals: [],
      unitLine: null,
    },
    columns: [],
    missing: [],
    indicators: [],
    strayRows: [],
  };
}

export function report(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    tables: [table("t1", "培训经费")],
    departments: [],
    unreadable: [],
    findings,
    waived: [],
    waiverProblems: [],
    notChecked: [],
    outcomes: { passed: 40, failed: 3, notApplicable: 5, notChecked: 1 },
    indicators: 9,
    rules: 49,
    profile: "hebei-county",
    ruleSet: "core-1",
    ...more,
  };
}

/** The outcome of a check of Sheet1 in which every cell could be marked. */
export function checked(findings: readonly Finding[], more: Partial<Report> = {}): CheckedWorkbook {
  return {
    kind: "checked",
    scope: "active-sheet",
    report: report(findings, more),
    sheets: ["Sheet1"],
    skipped: [],
    marking: { kind: "marked", cells: findings.length, protectedSheets: [] },
  };
}
