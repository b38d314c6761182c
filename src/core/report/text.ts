import { say, type Language, type Wording } from "../text/wording";
import type { FileJson, FindingJson, NotCheckedJson, TableJson, WaivedJson, WaiverProblemJson } from "./json";
import { printable } from "./printable";
import { severityCounts, severityOrder, severitySigns as signs } from "./severity";
import type { Totals } from "./totals";

const words = {
  problem: { zh: "✖ 无法校验（{code}）：{message}", en: "✖ Could not be checked ({code}): {message}" },
  untitled: { zh: "（无项目名称）", en: "(no project name)" },
  remedy: { zh: "怎么改：{remedy}", en: "What to do: {remedy}" },
  notChecked: { zh: "未能校验 {code}：{reason}", en: "{code} could not be checked: {reason}" },
  waived: { zh: "○ {cell}  已忽略：{message} 理由：{reason}", en: "○ {cell}  waived: {message} Reason: {reason}" },
  clean: { zh: "未发现问题", en: "no problems found" },
  noTable: {
    zh: "没有找到绩效目标表。请看表头是否有“一级指标、二级指标、三级指标、指标值”。",
    en: "No performance target table found. See whether the headings 一级指标, 二级指标, 三级指标 and 指标值 are there.",
  },
  files: { zh: "{files} 个文件、", en: "{files} files, " },
  scope: {
    zh: "{tables} 张表、{indicators} 行指标、{rules} 条规则：{result}。",
    en: "{tables} table(s), {indicators} indicator row(s), {rules} rules: {result}.",
  },
  failedFiles: { zh: "{count} 个文件无法校验，原因见上。", en: "{count} file(s) could not be checked; see above." },
  separator: { zh: "、", en: ", " },
} satisfies Record<string, Wording>;

/** One file's part of the report for people: its path, then its tables with what was found. Ends with a line break. */
export function fileText(file: FileJson, language: Language): string {
  const body = file.error ? [say(words.problem, language, file.error)] : reportLines(file, language);
  return [file.path, ...body.map((line) => `  ${line}`)].map((line) => `${printable(line)}\n`).join("");
}

/** The last lines: "2 张表、17 行指标、49 条规则：5 个错误、3 个提醒。" Ends with a line break. */
export function totalsText(totals: Totals, language: Language): string {
  const { files, failedFiles, tables, indicators, rules } = totals;
  const lines: string[] = [];
  if (tables > 0) {
    const scope = say(words.scope, language, { tables, indicators, rules, result: resultText(totals, language) });
    lines.push((files > 1 ? say(words.files, language, { files }) : "") + scope);
  }
  if (failedFiles > 0) lines.push(say(words.failedFiles, language, { count: failedFiles }));
  return lines.map((line) => `${line}\n`).join("");
}

/** "5 个错误、3 个提醒", or that there is nothing; `written` is how a number is written. */
export function resultText(
  { errors, warnings, hints }: Totals,
  language: Language,
  written: (count: number) => string = String,
): string {
  const counts = { error: errors, warning: warnings, hint: hints };
  const found = severityOrder.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return say(words.clean, language);
  return found
    .map((severity) => say(severityCounts[severity], language, { count: written(counts[severity]) }))
    .join(say(words.separator, language));
}

function reportLines({ tables, findings, notChecked, waived, waiverProblems }: FileJson, language: Language): string[] {
  const found = byTable(findings);
  const gaps = byTable(notChecked);
  const outside = found.get(null) ?? [];
  if (tables.length === 0 && outside.length === 0) return [say(words.noTable, language)];
  return [
    ...tables.flatMap((table) => [
      tableTitle(table, language),
      ...tableLines(found.get(table.id) ?? [], gaps.get(table.id) ?? [], language).map((line) => `  ${line}`),
    ]),
    ...outside.flatMap((finding) => findingLines(finding, language)),
    ...(gaps.get(null) ?? []).map((gap) => gapLine(gap, language)),
    ...waived.map((one) => waivedLine(one, language)),
    ...waiverProblems.map((one) => problemLine(one)),
  ];
}

function byTable<Item extends FindingJson | NotCheckedJson>(items: readonly Item[]): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const group = groups.get(item.tableId);
    if (group) group.push(item);
    else groups.set(item.tableId, [item]);
  }
  return groups;
}

function tableTitle({ sheet, range, project }: TableJson, language: Language): string {
  return `${sheet} ${range} ${project.name || say(words.untitled, language)}`;
}

function tableLines(findings: readonly FindingJson[], gaps: readonly NotCheckedJson[], language: Language): string[] {
  const lines = [
    ...findings.flatMap((finding) => findingLines(finding, language)),
    ...gaps.map((gap) => gapLine(gap, language)),
  ];
  return lines.length === 0 ? [say(words.clean, language)] : lines;
}

function gapLine({ code, reason }: NotCheckedJson, language: Language): string {
  return say(words.notChecked, language, { code, reason });
}

function waivedLine({ sheet, cell, message, reason, code }: WaivedJson, language: Language): string {
  return `${say(words.waived, language, { cell: `${sheet}!${cell}`, message, reason })}  [${code}]`;
}

function problemLine({ sheet, cell, message }: WaiverProblemJson): string {
  return `${signs.hint} ${sheet}!${cell}  ${message}`;
}

function findingLines({ severity, code, sheet, cell, message, remedy }: FindingJson, language: Language): string[] {
  return [
    `${signs[severity]} ${sheet}!${cell}  ${message}  [${code}]`,
    `    ${say(words.remedy, language, { remedy })}`,
  ];
}
