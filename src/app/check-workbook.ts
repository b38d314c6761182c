import { checkInSteps } from "../core/check";
import type { CheckMemory } from "../core/memory";
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
  /** Of the earlier checks of this workbook: only what changed is asked about again. */
  readonly memory?: CheckMemory;
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
 * Reads the sheets in scope, checks them and marks what was found, never holding the thread for long.
 * Rejects with a `HostError` where not a single sheet could be read; a failure to mark is part of the outcome.
 */
export async function checkWorkbook(host: SpreadsheetHost, request: CheckRequest): Promise<CheckOutcome> {
  const { scope, language, profile = hebeiCounty, memory, signal, onProgress = () => undefined } = request;
  const breathe = createBreather();

  const wanted = await sheetsInScope(host, scope);
  let read = 0;
  const onRead = (): void => {
    if (read < wanted.length) onProgress({ stage: "reading", sheets: read, totalSheets: wanted.length, tables: 0 });
    read++;
  };
  onRead();
  const readings: Promise<Reading>[] = [];
  for (const info of wanted) {
    // A breath between two questions would send the first one off alone.
    if (!host.capabilities.readsTogether) await breathe();
    if (signal?.aborted) return { kind: "cancelled" };
    readings.push(reading(host, info).finally(onRead));
  }
  const answers = await unlessAborted(Promise.all(readings), signal);
  if (!answers) return { kind: "cancelled" };
  const { sheets, skipped } = sorted(answers);

  const steps = checkInSteps(sheets, profile, { whole: scope === "all-sheets", ...(memory && { memory }) });
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
  if (scope === "all-sheets") return host.sheets();
  const [all, active] = await Promise.all([host.sheets(), host.activeSheet()]);
  // What was waived is written on a sheet of its own.
  return all.filter((sheet) => sheet.id === active || isWaiverSheet(sheet));
}

/** What came of asking for a sheet. */
type Reading = { readonly sheet: Sheet } | { readonly info: SheetInfo; readonly error: unknown };

async function reading(host: SpreadsheetHost, info: SheetInfo): Promise<Reading> {
  try {
    return { sheet: await host.read(info.id) };
  } catch (error) {
    return { info, error };
  }
}

/** Null as soon as the work is aborted, even where the program does not answer. */
function unlessAborted<Answer>(work: Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer | null> {
  if (!signal) return work;
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  return Promise.race([work, aborted]);
}

/** One sheet that is too large or just deleted must not cost the report on the others; nothing but such is an error. */
function sorted(readings: readonly Reading[]): { sheets: Sheet[]; skipped: SkippedSheet[] } {
  const sheets: Sheet[] = [];
  const skipped: SkippedSheet[] = [];
  for (const one of readings) {
    if ("sheet" in one) sheets.push(one.sheet);
    else if (one.error instanceof HostError) skipped.push({ name: one.info.name, because: one.error.code });
    else throw one.error;
  }
  const failed = readings.find((one) => "error" in one);
  if (failed && sheets.length === 0) throw failed.error;
  return { sheets, skipped };
}
