import { checkInSteps } from "../core/check";
import { hebeiCounty, type Profile } from "../core/profile/profile";
import type { Report } from "../core/report/report";
import type { SheetId } from "../core/sheet/address";
import type { Sheet, SheetInfo } from "../core/sheet/sheet";
import type { Language } from "../core/text/wording";
import { isWaiverSheet } from "../core/waiver/waiver-sheet";
import { HostError, type HostErrorCode, type SpreadsheetHost } from "../hosts/host";
import { createBreather } from "./breathe";
import { markFindings, type Marking } from "./mark-findings";

export type CheckScope = "active-sheet" | "all-sheets";

export interface CheckProgress {
  readonly stage: "reading" | "checking" | "marking";
  /** Sheets that this stage is done with, of all in scope. */
  readonly sheets: number;
  readonly totalSheets: number;
  /** Tables found so far. */
  readonly tables: number;
}

export interface CheckRequest {
  readonly scope: CheckScope;
  /** Of the notes that the marks get. */
  readonly language: Language;
  readonly profile?: Profile;
  /** Aborting ends the work at the next step, with the workbook as it was. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
}

/** A worksheet that the program did not hand over, so that nothing is known of it. */
export interface SkippedSheet {
  readonly name: string;
  readonly because: HostErrorCode;
}

export interface CheckedWorkbook {
  readonly kind: "checked";
  readonly scope: CheckScope;
  readonly report: Report;
  /** The sheets that were read, by id: a change elsewhere does not date the report. */
  readonly sheets: readonly SheetId[];
  readonly skipped: readonly SkippedSheet[];
  readonly marking: Marking;
}

export type CheckOutcome = CheckedWorkbook | { readonly kind: "cancelled" };

/**
 * Reads the sheets in scope one by one, checks them and marks what was found, never holding the thread for long.
 * Rejects with a `HostError` where not a single sheet could be read; a failure to mark is part of the outcome.
 */
export async function checkWorkbook(host: SpreadsheetHost, request: CheckRequest): Promise<CheckOutcome> {
  const { scope, language, profile = hebeiCounty, signal, onProgress = () => undefined } = request;
  const breathe = createBreather();

  const wanted = await sheetsInScope(host, scope);
  const sheets: Sheet[] = [];
  const skipped: SkippedSheet[] = [];
  for (const [done, info] of wanted.entries()) {
    onProgress({ stage: "reading", sheets: done, totalSheets: wanted.length, tables: 0 });
    await breathe();
    if (signal?.aborted) return { kind: "cancelled" };
    try {
      sheets.push(await host.read(info.id));
    } catch (error) {
      // One sheet that is too large or just deleted must not cost the report on the others.
      if (!(error instanceof HostError) || wanted.filter((one) => !isWaiverSheet(one)).length <= 1) throw error;
      skipped.push({ name: info.name, because: error.code });
    }
  }

  const steps = checkInSteps(sheets, profile, scope === "all-sheets");
  let step = steps.next();
  while (!step.done) {
    onProgress({ stage: "checking", ...step.value });
    await breathe();
    if (signal?.aborted) return { kind: "cancelled" };
    step = steps.next();
  }
  const report = step.value;

  onProgress({ stage: "marking", sheets: 0, totalSheets: sheets.length, tables: report.tables.length });
  await breathe();
  if (signal?.aborted) return { kind: "cancelled" };
  const marking = await markFindings(host, report, language);
  return { kind: "checked", scope, report, sheets: sheets.map((sheet) => sheet.id), skipped, marking };
}

async function sheetsInScope(host: SpreadsheetHost, scope: CheckScope): Promise<readonly SheetInfo[]> {
  const all = await host.sheets();
  if (scope === "all-sheets") return all;
  const active = await host.activeSheet();
  // What was waived is written on a sheet of its own.
  return all.filter((sheet) => sheet.id === active || isWaiverSheet(sheet));
}
