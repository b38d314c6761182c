import { check } from "../../core/check";
import type { Profile } from "../../core/profile/profile";
import type { CheckedFile, FileProblem } from "../../core/report/checked-file";
import { fileJson } from "../../core/report/json";
import { tableTrace, type TableTrace } from "../../core/report/table-trace";
import type { Finding, Severity } from "../../core/rules/finding";
import type { Language } from "../../core/text/wording";
import { readWorkbook } from "../../hosts/file/read/read-workbook";
import { nodeInflate } from "../node-inflate";
import { fileProblem, readInput, type FoundFile } from "../files";

export const severities: readonly Severity[] = ["error", "warning", "hint"];

/** How every file of a call is checked. Plain data: it crosses over to other threads. */
export interface CheckSetup {
  readonly profile: Profile;
  /** The mildest severity to list. */
  readonly severity: Severity;
  readonly language: Language;
}

/** What came of one file. Plain data: it crosses over from other threads and is kept in the record. */
export interface FileAnswer {
  /** Its `FileJson`, as JSON text: a single string crosses over faster than the objects it stands for. */
  readonly json: string;
  readonly traces: readonly TableTrace[];
  /** The machine had too little memory: with fewer jobs, or on another one, the answer may be another. */
  readonly mayPass?: true;
}

/** Reads and checks one file. Never rejects: a problem is an answer too. */
export async function checkFile(found: FoundFile, { profile, severity, language }: CheckSetup): Promise<FileAnswer> {
  const { path } = found;
  try {
    if (found.problem !== null) return failed(path, fileProblem(found.problem), language);
    const { sheets } = readWorkbook(await readInput(path), nodeInflate);
    const report = check(sheets, profile);
    const outcome = { ...report, findings: atLeast(report.findings, severity) };
    return { json: jsonOf({ path, outcome }, language), traces: report.tables.map(tableTrace) };
  } catch (error) {
    return failed(path, fileProblem(error), language);
  }
}

export function failed(path: string, problem: FileProblem, language: Language): FileAnswer {
  return { json: jsonOf({ path, outcome: problem }, language), traces: [] };
}

function jsonOf(file: CheckedFile, language: Language): string {
  return JSON.stringify(fileJson(file, language));
}

/** Without the milder ones. */
export function atLeast<Item extends Pick<Finding, "severity">>(findings: readonly Item[], mildest: Severity): Item[] {
  const listed = severities.slice(0, severities.indexOf(mildest) + 1);
  return findings.filter(({ severity }) => listed.includes(severity));
}
