import type { ColumnRole } from "../forms/column-role";
import type { Field, Indicator, IndicatorTable } from "../reader/table";
import type { Finding } from "../rules/finding";
import { cellName, rangeName, type SheetId } from "../sheet/address";
import { say, type Language } from "../text/wording";
import { isReport, type CheckedFile } from "./checked-file";
import type { NotChecked, Report, WaivedFinding, WaiverProblem } from "./report";

/*
 * A file in the JSON of `jixiao check`, a contract with outside programs: fields may be added, never renamed or removed.
 */

/** One file of the output; a line of `--format ndjson`. Plain data: it can cross over from another thread. */
export interface FileJson {
  /** As the person gave it. */
  readonly path: string;
  /** Why the file could not be checked; null where it was. Then everything below is empty. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** How many rules were asked. */
  readonly rules: number;
  readonly tables: readonly TableJson[];
  readonly findings: readonly FindingJson[];
  readonly notChecked: readonly NotCheckedJson[];
  readonly waived: readonly WaivedJson[];
  readonly waiverProblems: readonly WaiverProblemJson[];
}

export type TableJson = ReturnType<typeof tableJson>;
export type FindingJson = ReturnType<typeof findingJson>;
export type NotCheckedJson = ReturnType<typeof notCheckedJson>;
export type WaivedJson = ReturnType<typeof waivedJson>;
export type WaiverProblemJson = ReturnType<typeof waiverProblemJson>;

type SheetNames = ReadonlyMap<SheetId, string>;

export function fileJson({ path, outcome }: CheckedFile, language: Language): FileJson {
  if (isReport(outcome)) return { path, error: null, ...reportJson(outcome, language) };
  const error = { code: outcome.code, message: say(outcome.message, language) };
  return { path, error, rules: 0, tables: [], findings: [], notChecked: [], waived: [], waiverProblems: [] };
}

function reportJson(report: Report, language: Language): Omit<FileJson, "path" | "error"> {
  const { rules, tables, departments, findings, notChecked, waived, waiverProblems } = report;
  const sheetNames = new Map([...tables, ...departments].map(({ sheet, sheetName }) => [sheet, sheetName]));
  return {
    rules,
    tables: tables.map(tableJson),
    findings: findings.map((finding) => findingJson(finding, sheetNames, language)),
    notChecked: notChecked.map((one) => notCheckedJson(one, language)),
    waived: waived.map((one) => waivedJson(one, sheetNames, language)),
    waiverProblems: waiverProblems.map((one) => waiverProblemJson(one, language)),
  };
}

function notCheckedJson({ code, tableId, reason }: NotChecked, language: Language) {
  return { code, tableId, reason: say(reason, language) };
}

function waivedJson(one: WaivedFinding, sheetNames: SheetNames, language: Language) {
  const { finding, reason, date, sheetName, at } = one;
  const waiver = { sheet: sheetName, row: at.row + 1 };
  return { ...findingJson(finding, sheetNames, language), reason, date, waiver };
}

function waiverProblemJson({ kind, sheetName, at, message, data }: WaiverProblem, language: Language) {
  return { kind, sheet: sheetName, row: at.row + 1, cell: cellName(at), message: say(message, language, data) };
}

function tableJson(table: IndicatorTable) {
  const { code, name, department } = table.header;
  return {
    id: table.id,
    sheet: table.sheetName,
    range: rangeName(table.range),
    form: table.form,
    department: department?.text ?? null,
    project: { code: code?.text ?? null, name: name?.text ?? null },
    indicators: table.indicators.map((indicator) => indicatorJson(indicator, table)),
  };
}

function indicatorJson({ row, level1, level2, level3, targets, operator, unit }: Indicator, table: IndicatorTable) {
  const target = targets[0];
  // A form may have no column for a level (河北 2019 has no 二级): then there is no cell to go to.
  const cellOf = (role: ColumnRole, field: Field): string | null =>
    table.columns.some((column) => column.role === role) ? nameOf(field) : null;
  return {
    row: row + 1,
    level1: level1.text,
    level2: level2.text,
    canonicalLevel1: level1.resolved?.name ?? null,
    canonicalLevel2: level2.resolved?.name ?? null,
    level3: level3.text,
    target: target?.text ?? "",
    targets: targets.map(({ at, text, label }) => ({ cell: cellName(at), text, label })),
    operator: operator?.text ?? null,
    unit: unit?.text ?? null,
    cells: {
      level1: cellOf("level1", level1),
      level2: cellOf("level2", level2),
      level3: cellOf("level3", level3),
      target: target ? nameOf(target) : null,
    },
  };
}

function nameOf({ at }: Field): string {
  return cellName(at);
}

function findingJson(finding: Finding, sheetNames: SheetNames, language: Language) {
  const { code, slug, severity, tableId, sheetName, at, text, message, remedy, data, fix } = finding;
  return {
    code,
    rule: slug,
    severity,
    tableId,
    sheet: sheetName,
    cell: cellName(at),
    text,
    message: say(message, language, data),
    remedy: say(remedy, language, data),
    fix: fix && {
      safe: fix.safe,
      title: say(fix.title, language, fix.data),
      edits: fix.edits.map((edit) => ({
        sheet: sheetNames.get(edit.at.sheet) ?? edit.at.sheet,
        cell: cellName(edit.at),
        before: edit.before,
        after: edit.after,
      })),
    },
  };
}
