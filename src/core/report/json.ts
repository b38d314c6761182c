import type { Field, Indicator, IndicatorTable } from "../reader/table";
import type { Finding } from "../rules/finding";
import { cellName, rangeName, type SheetId } from "../sheet/address";
import { say, type Language } from "../text/wording";
import { isReport, type CheckedFile } from "./checked-file";
import type { Report } from "./report";
import type { Totals } from "./totals";

/*
 * The JSON of `jixiao check`, a contract with outside programs: fields may be added, never renamed or removed.
 */

/** What the whole output says besides its files. */
export interface OutputFacts {
  readonly version: string;
  readonly profile: string;
  readonly ruleSet: string;
  readonly durationMs: number;
}

/** The whole output of `--format json`; `files` as `fileJson` gives them. */
export function checkJson(files: readonly FileJson[], totals: Totals, facts: OutputFacts) {
  const { tables, indicators, errors, warnings, hints } = totals;
  return {
    schema: "jixiao.check/1",
    version: facts.version,
    profile: facts.profile,
    ruleSet: facts.ruleSet,
    files,
    summary: { files: totals.files, tables, indicators, errors, warnings, hints, durationMs: facts.durationMs },
  };
}

export type FileJson = ReturnType<typeof fileJson>;

/** One file of the output; a line of `--format ndjson`. */
export function fileJson({ path, outcome }: CheckedFile, language: Language) {
  if (isReport(outcome)) return { path, error: null, ...reportJson(outcome, language) };
  const error = { code: outcome.code, message: say(outcome.message, language) };
  return { path, error, tables: [], findings: [], notChecked: [], waived: [], waiverProblems: [] };
}

function reportJson({ tables, findings, notChecked, waived, waiverProblems }: Report, language: Language) {
  const sheetNames = new Map(tables.map(({ sheet, sheetName }) => [sheet, sheetName]));
  return {
    tables: tables.map(tableJson),
    findings: findings.map((finding) => findingJson(finding, sheetNames, language)),
    notChecked: notChecked.map(({ code, tableId, reason }) => ({ code, tableId, reason: say(reason, language) })),
    waived: waived.map(({ finding, reason, date, sheetName, at }) => ({
      ...findingJson(finding, sheetNames, language),
      reason,
      date,
      waiver: { sheet: sheetName, row: at.row + 1 },
    })),
    waiverProblems: waiverProblems.map(({ kind, sheetName, at, message, data }) => ({
      kind,
      sheet: sheetName,
      row: at.row + 1,
      message: say(message, language, data),
    })),
  };
}

function tableJson(table: IndicatorTable) {
  const { code, name } = table.header;
  return {
    id: table.id,
    sheet: table.sheetName,
    range: rangeName(table.range),
    form: table.form,
    project: { code: code?.text ?? null, name: name?.text ?? null },
    indicators: table.indicators.map(indicatorJson),
  };
}

function indicatorJson({ row, level1, level2, level3, targets, operator, unit }: Indicator) {
  const target = targets[0];
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
      level1: nameOf(level1),
      level2: nameOf(level2),
      level3: nameOf(level3),
      target: target ? nameOf(target) : null,
    },
  };
}

function nameOf({ at }: Field): string {
  return cellName(at);
}

function findingJson(finding: Finding, sheetNames: ReadonlyMap<SheetId, string>, language: Language) {
  const { code, slug, severity, tableId, sheetName, at, message, remedy, data, fix } = finding;
  return {
    code,
    rule: slug,
    severity,
    tableId,
    sheet: sheetName,
    cell: cellName(at),
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
