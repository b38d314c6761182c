import { rules } from "../rules/registry";
import type { Severity } from "../rules/finding";
import type { Block, CellStyle } from "../template/block";
import { drawBoxes, type Box } from "../template/draw";
import { listCell } from "../template/looks";
import { say, type Language, type Wording } from "../text/wording";
import type { AcrossFinding } from "./across-files";
import { acrossEntry, entryKindName, notReachedText, type Entry } from "./entry";
import type { RunFacts } from "./report-writer";
import { severityNames, severitySigns } from "./severity";
import type { Summary } from "./summary";
import { resultText } from "./text";
import type { Totals } from "./totals";

/** What one worksheet takes without making the program that opens it slow. The CSV has no such limit. */
export const mostRows = 10_000;

/** Room for the whole list; the longest text that a row can show. */
export const sheetRoom = { findings: mostRows, waived: 5000, characters: 300 } as const;

const words = {
  title: { zh: "绩效目标表校验汇总", en: "Check of performance target tables" },
  sheets: {
    summary: { zh: "汇总", en: "Summary" },
    departments: { zh: "按单位", en: "By department" },
    rules: { zh: "按规则", en: "By rule" },
    findings: { zh: "问题清单", en: "Findings" },
    failed: { zh: "未能读取的文件", en: "Files not read" },
  },
  scope: {
    zh: "共 {files} 份工作簿、{tables} 张表、{indicators} 行指标，用 {rules} 条规则校验：{result}。",
    en: "{files} workbook(s), {tables} table(s), {indicators} indicator row(s), {rules} rules: {result}.",
  },
  failed: { zh: "{count} 份没能读取，见“未能读取的文件”。", en: "{count} could not be read; see “Files not read”." },
  cut: {
    zh: "问题清单先列较重的，共 {shown} 条，其余 {count} 条没有列出；完整的清单请用 --format csv。",
    en: "The list holds {shown} entries, the gravest first; {count} are left out. For the whole list use --format csv.",
  },
  cutRows: {
    zh: "还有 {count} 个没有列出；完整的清单请用 --format csv。",
    en: "{count} more are left out; for the whole list use --format csv.",
  },
  waived: { zh: "已写明理由、不再计入的 {count} 条。", en: "{count} waived, with a reason." },
  waiverProblems: {
    zh: "“校验说明”有 {count} 行不起作用，列在问题清单的最后面。",
    en: "{count} waiver(s) have no effect; they stand last in the list.",
  },
  across: {
    zh: "各工作簿之间有 {count} 处要核对，列在问题清单的最前面。",
    en: "{count} finding(s) between the workbooks stand first in the list.",
  },
  gaps: { zh: "没有得出结论的校验 {count} 项。", en: "{count} check(s) gave no answer." },
  origin: {
    zh: "校验方案 {profile}，规则 {ruleSet}，绩效目标表助手 {version}",
    en: "Profile {profile}, rules {ruleSet}, jixiao {version}",
  },
  noDepartment: { zh: "未写单位", en: "no department given" },
  unfinished: { zh: "没有校验完", en: "Not finished" },
  none: { zh: "没有", en: "None" },
} satisfies Record<string, Wording | Record<string, Wording>>;

interface Column {
  readonly heading: Wording;
  /** In characters. */
  readonly width: number;
  readonly align?: "center" | "right";
}

const columns = {
  department: { heading: { zh: "单位", en: "Department" }, width: 32 },
  files: { heading: { zh: "工作簿", en: "Workbooks" }, width: 10, align: "right" },
  tables: { heading: { zh: "表", en: "Tables" }, width: 10, align: "right" },
  indicators: { heading: { zh: "指标", en: "Indicators" }, width: 10, align: "right" },
  errors: { heading: { zh: "错误", en: "Errors" }, width: 10, align: "right" },
  warnings: { heading: { zh: "提醒", en: "Warnings" }, width: 10, align: "right" },
  hints: { heading: { zh: "建议", en: "Suggestions" }, width: 12, align: "right" },
  code: { heading: { zh: "规则", en: "Rule" }, width: 8, align: "center" },
  title: { heading: { zh: "规则名称", en: "Rule name" }, width: 32 },
  severity: { heading: { zh: "级别", en: "Severity" }, width: 12, align: "center" },
  findings: { heading: { zh: "处", en: "Places" }, width: 10, align: "right" },
  number: { heading: { zh: "序号", en: "No." }, width: 7, align: "center" },
  path: { heading: { zh: "文件", en: "File" }, width: 34 },
  // In the list of findings these stand beside many others: it must stay readable on paper.
  owner: { heading: { zh: "单位", en: "Department" }, width: 20 },
  file: { heading: { zh: "文件", en: "File" }, width: 24 },
  project: { heading: { zh: "项目", en: "Project" }, width: 16 },
  sheet: { heading: { zh: "工作表", en: "Sheet" }, width: 12 },
  cell: { heading: { zh: "单元格", en: "Cell" }, width: 9, align: "center" },
  rule: { heading: { zh: "规则名称", en: "Rule name" }, width: 18 },
  text: { heading: { zh: "单元格内容", en: "Cell content" }, width: 18 },
  message: { heading: { zh: "问题", en: "Problem" }, width: 36 },
  remedy: { heading: { zh: "怎么改", en: "What to do" }, width: 36 },
  fix: { heading: { zh: "修改建议", en: "Suggested change" }, width: 20 },
  reason: { heading: { zh: "原因", en: "Reason" }, width: 60 },
} as const satisfies Record<string, Column>;

type ColumnKey = keyof typeof columns;
type Value = string | number;

export interface SheetContent {
  readonly facts: RunFacts;
  readonly summary: Summary;
  readonly totals: Totals;
  readonly across: readonly AcrossFinding[];
  readonly notReached: number;
}

/** The report as worksheets: 汇总, 按单位, 按规则, 问题清单, 未能读取的文件. The same report gives the same sheets. */
export function reportSheets(content: SheetContent, language: Language): Block[] {
  const { summary, across } = content;
  const titles = new Map(rules.map(({ code, title }) => [code, say(title, language)]));
  const nameOf = (department: string | null): string => department ?? say(words.noDepartment, language);
  const departments = summary
    .departments()
    .map(({ name, files, tables, indicators, counts }) => [
      nameOf(name),
      files,
      tables,
      indicators,
      counts.error,
      counts.warning,
      counts.hint,
    ]);
  const byRule = summary
    .rules()
    .map(({ code, severity, findings, files }) => [
      code,
      titles.get(code) ?? "",
      severityText(severity, language),
      findings,
      files,
    ]);
  const entries = [
    ...across.slice(0, mostRows).map(acrossEntry),
    ...summary.findings(),
    ...summary.waived,
    ...summary.waiverProblems,
  ].slice(0, mostRows);
  const listed = entries.map((entry, index) => listRow(entry, index, nameOf, titles, language));
  const failed = summary.files.flatMap(({ path, problem }) => (problem ? [[path, problem.message]] : []));
  return [
    summarySheet(content, entries.length, language),
    listSheet(
      words.sheets.departments,
      ["department", "files", "tables", "indicators", "errors", "warnings", "hints"],
      departments,
      language,
    ),
    listSheet(words.sheets.rules, ["code", "title", "severity", "findings", "files"], byRule, language),
    listSheet(
      words.sheets.findings,
      [
        "number",
        "owner",
        "file",
        "project",
        "sheet",
        "cell",
        "severity",
        "code",
        "rule",
        "text",
        "message",
        "remedy",
        "fix",
      ],
      listed,
      language,
      entryCount(content),
    ),
    listSheet(words.sheets.failed, ["path", "reason"], failed, language),
  ];
}

function listRow(
  entry: Entry,
  index: number,
  nameOf: (department: string | null) => string,
  titles: ReadonlyMap<string, string>,
  language: Language,
): Value[] {
  const { kind, department, path, project, sheet, cell, code, text, message, remedy, fix } = entry;
  const severity = entryKindName(kind, language);
  const title = titles.get(code) ?? "";
  return [index + 1, nameOf(department), path, project, sheet, cell, severity, code, title, text, message, remedy, fix];
}

function severityText(severity: Severity, language: Language): string {
  return `${severitySigns[severity]} ${say(severityNames[severity], language)}`;
}

const styles = {
  heading: { ...listCell, bold: true, horizontal: "center", fill: "#EEF2F6" },
  left: listCell,
  center: { ...listCell, horizontal: "center" },
  right: { ...listCell, horizontal: "right", format: "#,##0" },
  title: { ...listCell, size: 18, bold: true, borders: {} },
  text: { ...listCell, size: 11, borders: {} },
  label: { ...listCell, size: 11, bold: true },
  count: { ...listCell, size: 11, horizontal: "right", format: "#,##0" },
} as const satisfies Record<string, CellStyle>;

const landscape = {
  paper: "A4",
  orientation: "landscape",
  margins: { top: 15, right: 12, bottom: 15, left: 12 },
  fitToWidth: true,
  centerHorizontally: true,
} as const;

/** How many entries the list would have if there were room for all of them. */
function entryCount({ summary, across }: SheetContent): number {
  return across.length + summary.findingCount + summary.waivedCount + summary.waiverProblemCount;
}

/** A heading that stays in view, filters under it, and a row for each entry. @param count how many there are in all */
function listSheet(
  name: Wording,
  keys: readonly ColumnKey[],
  rows: readonly (readonly Value[])[],
  language: Language,
  count = rows.length,
): Block {
  const shown: readonly Column[] = keys.map((key) => columns[key]);
  const lines: (readonly Value[])[] = rows.slice(0, mostRows);
  const left = count - lines.length;
  if (rows.length === 0) lines.push([say(words.none, language)]);
  if (left > 0) lines.push([say(words.cutRows, language, { count: left })]);
  const boxes = [
    ...shown.map(({ heading }, column) => box(0, column, say(heading, language), styles.heading)),
    ...lines.flatMap((values, index) =>
      shown.map(({ align }, column) => box(index + 1, column, values[column] ?? "", styles[align ?? "left"])),
    ),
  ];
  const widths = shown.map(({ width }) => width);
  return {
    sheetName: say(name, language),
    ...drawn(boxes, widths, (row) => (row === 0 ? 24 : 20)),
    print: { ...landscape, titleRows: { top: 0, bottom: 0 } },
    frozenRows: 1,
    filter: { top: 0, left: 0, bottom: lines.length, right: shown.length - 1 },
  };
}

const summaryWidths = [18, 14, 70];

/** @param shown how many entries the list has */
function summarySheet(content: SheetContent, shown: number, language: Language): Block {
  const { facts, summary, totals, across, notReached } = content;
  const { files, tables, indicators, errors, warnings, hints, failedFiles } = totals;
  const { heading: departmentHeading } = columns.department;
  const numbers: readonly (readonly [Wording, number])[] = [
    [columns.files.heading, files],
    [columns.tables.heading, tables],
    [columns.indicators.heading, indicators],
    [departmentHeading, summary.departments().filter(({ name }) => name !== null).length],
    [columns.errors.heading, errors],
    [columns.warnings.heading, warnings],
    [columns.hints.heading, hints],
  ];
  const { waivedCount, waiverProblemCount, gapCount } = summary;
  const left = entryCount(content) - shown;
  const { profile, ruleSet, version } = facts;
  const unfinished = notReachedText(notReached, language);
  const sentences = [
    say(words.scope, language, { ...totals, result: resultText(totals, language) }),
    ...(unfinished === null ? [] : [unfinished]),
    ...(failedFiles > 0 ? [say(words.failed, language, { count: failedFiles })] : []),
    ...(across.length > 0 ? [say(words.across, language, { count: across.length })] : []),
    ...(left > 0 ? [say(words.cut, language, { shown, count: left })] : []),
    ...(waivedCount > 0 ? [say(words.waived, language, { count: waivedCount })] : []),
    ...(waiverProblemCount > 0 ? [say(words.waiverProblems, language, { count: waiverProblemCount })] : []),
    ...(gapCount > 0 ? [say(words.gaps, language, { count: gapCount })] : []),
    say(words.origin, language, { profile, ruleSet, version }),
  ];
  const boxes = [
    wide(0, say(words.title, language), styles.title),
    ...numbers.flatMap(([heading, count], index) => [
      box(index + 1, 0, say(heading, language), styles.label),
      box(index + 1, 1, count, styles.count),
    ]),
    ...sentences.map((sentence, index) => wide(index + numbers.length + 2, sentence, styles.text)),
  ];
  return {
    sheetName: say(words.sheets.summary, language),
    ...drawn(boxes, summaryWidths, (row) => (row === 0 ? 36 : 22)),
  };
}

function drawn(boxes: readonly Box[], widths: readonly number[], leastHeight: (row: number) => number) {
  return { ...drawBoxes(boxes, widths, leastHeight), columnWidths: widths, dropdowns: [], print: landscape };
}

function box(row: number, column: number, value: Value, style: CellStyle): Box {
  const area = { top: row, left: column, bottom: row, right: column };
  return { area, text: String(value), style, ...(typeof value === "number" ? { number: value } : {}) };
}

function wide(row: number, text: string, style: CellStyle): Box {
  return { area: { top: row, left: 0, bottom: row, right: summaryWidths.length - 1 }, text, style };
}
