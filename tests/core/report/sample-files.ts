import type { AcrossFinding } from "../../../src/core/report/across-files";
import type { FileJson, FindingJson, TableJson } from "../../../src/core/report/json";

const table: TableJson = {
  id: "t1",
  sheet: "目标表",
  range: "A1:G20",
  form: "hebei-project",
  department: "766001某某局本级",
  project: { code: null, name: "防汛项目" },
  indicators: [],
};

const finding: FindingJson = {
  code: "C06",
  rule: "unit-missing",
  severity: "error",
  tableId: "t1",
  sheet: "目标表",
  cell: "E12",
  text: "≥90",
  message: "“≥90”缺少单位",
  remedy: "补上单位",
  fix: {
    safe: false,
    title: "改为“≥90%”",
    edits: [{ sheet: "目标表", cell: "E12", before: "≥90", after: "≥90%" }],
  },
};

const indicator: TableJson["indicators"][number] = {
  row: 12,
  level1: "产出指标",
  level2: "质量指标",
  canonicalLevel1: "产出指标",
  canonicalLevel2: "质量指标",
  level3: "合格率",
  target: "≥90",
  targets: [],
  operator: null,
  unit: null,
  cells: { level1: "A12", level2: "B12", level3: "C12", target: "E12" },
};

export function sampleFinding(changes: Partial<FindingJson> = {}): FindingJson {
  return { ...finding, ...changes };
}

export function sampleTable(changes: Partial<TableJson> = {}): TableJson {
  return { ...table, indicators: [indicator], ...changes };
}

/** A file with one table and one finding, or what is asked for. */
export function sampleFile(changes: Partial<FileJson> = {}): FileJson {
  return {
    path: "预算/一.xlsx",
    error: null,
    rules: 111,
    tables: [sampleTable()],
    findings: [sampleFinding()],
    notChecked: [],
    waived: [],
    waiverProblems: [],
    ...changes,
  };
}

export const brokenFile: FileJson = {
  ...sampleFile({ path: "坏.xlsx", tables: [], findings: [], rules: 0 }),
  error: { code: "truncated", message: "文件不完整。" },
};

/** A row of 校验说明 that covers nothing. */
export function sampleWaiverProblem(changes: Partial<FileJson["waiverProblems"][number]> = {}) {
  return {
    kind: "lapsed" as const,
    sheet: "校验说明",
    row: 3,
    cell: "A3",
    message: "规则 C06 的说明已失效。",
    ...changes,
  };
}

/** A finding about two files. */
export function sampleAcross(text = "防汛项目"): AcrossFinding {
  const at = { path: "预算/二.xlsx", tableId: "t1", sheet: "目标表", cell: "B3" };
  const project = { code: "13", name: text };
  const places = [
    { ...at, path: "预算/一.xlsx", project },
    { ...at, project },
  ];
  const told = { code: "F12", rule: "code-dup", message: `“${text}”重复`, remedy: "核对编码" };
  return { ...told, ...at, severity: "error", fix: null, files: places, count: 2 };
}

/** The end of a run. */
export const sampleClosing = { durationMs: 5, across: [], notReached: 0 } as const;

/** A file that holds the text in every place where a workbook's text can come to stand. */
export function hostileFile(text: string): FileJson {
  const edits = [{ sheet: text, cell: "E12", before: text, after: text }];
  const said = { sheet: text, text, message: text, remedy: text, fix: { safe: true, title: text, edits } };
  return sampleFile({
    path: text,
    tables: [sampleTable({ sheet: text, department: text, project: { code: text, name: text } })],
    findings: [sampleFinding(said), sampleFinding({ ...said, severity: "hint", code: "C01", tableId: null })],
    notChecked: [{ code: "E03", tableId: "t1", reason: text }],
    waived: [{ ...sampleFinding(said), reason: text, date: text, waiver: { sheet: text, row: 2 } }],
    waiverProblems: [{ kind: "lapsed", sheet: text, row: 3, cell: "A3", message: text }],
  });
}
