import type { CheckedWorkbook, CheckProgress, CheckScope } from "../app/check-workbook";
import type { ConvertProgress } from "../app/convert-projects";
import type { Notation } from "../app/convert-table";
import type { InsertedTables, InsertProgress, InsertRequest } from "../app/insert-templates";
import type { ImportSource } from "../app/import-document";
import type { Refusal } from "../core/fix/apply-plan";
import type { Address, Range, SheetId } from "../core/sheet/address";
import type { IndicatorTable } from "../core/reader/table";
import type { Report, WaivedFinding } from "../core/report/report";
import type { CellEdit, Finding, Severity } from "../core/rules/finding";
import { byPosition } from "../core/sheet/address";
import type { Wording, WordingData } from "../core/text/wording";
import type { HostErrorCode } from "../hosts/host";
import { groupFindings, withoutSeverities, type Section, type TableGroup } from "./groups";
import { findingKey, isSectionOpen, isTableOpen, type Toggled } from "./stops";

/** What a person can ask the spreadsheet for. */
export type Command =
  | { readonly kind: "check"; readonly scope: CheckScope }
  | ({ readonly kind: "insert" } & InsertRequest)
  | { readonly kind: "clear" }
  | MakeCommand
  /** Writes or takes back a waiver, then checks again. `date` as it stands in the sheet. */
  | {
      readonly kind: "waive";
      readonly finding: Finding;
      readonly table: IndicatorTable | undefined;
      readonly reason: string;
      readonly date: string;
      readonly scope: CheckScope;
    }
  | { readonly kind: "unwaive"; readonly waived: WaivedFinding; readonly scope: CheckScope }
  /** Fixes, then checks again. */
  | { readonly kind: "fix"; readonly finding: Finding; readonly scope: CheckScope }
  | { readonly kind: "fix-safe"; readonly report: Report; readonly scope: CheckScope }
  | { readonly kind: "take-back"; readonly edits: readonly CellEdit[]; readonly scope: CheckScope }
  | { readonly kind: "go"; readonly at: Address };

/** Tables and documents made from others: next year's table, sheets from a Word document, the disclosure document. */
export type MakeCommand =
  | { readonly kind: "carry-over" | "self-evaluation" }
  /** `all`: every project of the workbook as one list, or of the sheet in front as forms. */
  | { readonly kind: "convert"; readonly to: Notation; readonly all: boolean }
  | { readonly kind: "import"; readonly source: ImportSource }
  | { readonly kind: "export" };

/** A sentence of a part that is fetched later. */
export interface Said {
  readonly wording: Wording;
  readonly data?: WordingData;
}

/** What a person should look at after something was made; null where it has no cell. */
export interface Matter extends Said {
  readonly at: Address | null;
}

export type InsertCommand = Extract<Command, { readonly kind: "insert" }>;

/** How far long work has come. */
export type WorkProgress = CheckProgress | InsertProgress | ConvertProgress;

/** Cells that a fix was not written to, by their full names. */
export interface RefusedCells {
  readonly because: Refusal["because"];
  readonly cells: readonly string[];
}

/** The one message above the list. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "cleared" }
  | { readonly kind: "waived"; readonly row: number }
  | { readonly kind: "unwaived" }
  | { readonly kind: "not-waived"; readonly because: "protected" | "no-heading" | "refused" }
  | {
      readonly kind: "fixed";
      readonly cells: number;
      readonly refused: readonly RefusedCells[];
      /** Takes it back, where the program cannot do so itself. */
      readonly takeBack: Command | null;
    }
  | InsertedTables
  | { readonly kind: "made"; readonly intent: "success" | "warning"; readonly sentences: readonly Said[] }
  /** `command` is what could not be done there. */
  | { readonly kind: "occupied"; readonly by: Range; readonly free: Address; readonly command: InsertCommand }
  | { readonly kind: "protected"; readonly sheetName: string; readonly command: InsertCommand }
  | { readonly kind: "no-selection"; readonly command: InsertCommand }
  /** `unexpected` carries the program's own words, the only lead there is. */
  | { readonly kind: "failed"; readonly because: HostErrorCode; readonly command: Command }
  | { readonly kind: "unexpected"; readonly detail: string; readonly command: Command };

export interface PaneState {
  /** The command under way, with how far it has come where that is known. */
  readonly working: { readonly command: Command; readonly progress: WorkProgress | null } | null;
  readonly checked: CheckedWorkbook | null;
  /** The findings of `checked`, as they are listed before filtering. */
  readonly groups: readonly TableGroup[];
  /** Sheets changed since the last command began: those that change under a running check date its report. */
  readonly changed: ReadonlySet<SheetId>;
  /** A checked sheet has changed since it was read. */
  readonly stale: boolean;
  readonly notice: Notice | null;
  /** Stays until the person has seen to it, or makes something else. */
  readonly matters: readonly Matter[];
  /** Severities that are not shown. */
  readonly hidden: ReadonlySet<Severity>;
  readonly toggled: Toggled;
  /** The finding whose cell is selected in the sheet. */
  readonly current: number | null;
  /** Where the list stands; a new object each time it shall be brought into view, with the focus or without. */
  readonly stop: { readonly key: string; readonly focus: boolean } | null;
}

/** What a person is told. */
interface Telling {
  /** Null takes the notice away. */
  readonly notice: Notice | null;
  /** Left out where those of before stay. */
  readonly matters?: readonly Matter[];
}

export type Action =
  | { readonly type: "started"; readonly command: Command }
  | { readonly type: "progressed"; readonly progress: WorkProgress }
  | { readonly type: "checked"; readonly outcome: CheckedWorkbook }
  | ({ readonly type: "finished" } & Telling)
  | ({ readonly type: "told" } & Telling)
  | { readonly type: "sheet-changed"; readonly sheet: SheetId }
  | { readonly type: "cell-selected"; readonly at: Address }
  | { readonly type: "went"; readonly finding: number }
  | { readonly type: "moved"; readonly key: string }
  | { readonly type: "toggled"; readonly key: string }
  | { readonly type: "filtered"; readonly severity: Severity };

export const initialState: PaneState = {
  working: null,
  checked: null,
  groups: [],
  changed: new Set(),
  stale: false,
  notice: null,
  matters: [],
  hidden: new Set(),
  toggled: new Set(),
  current: null,
  stop: null,
};

/** The pane after something happened. Pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "started":
      return { ...state, working: { command: action.command, progress: null }, notice: null, changed: new Set() };
    case "progressed":
      return state.working ? { ...state, working: { ...state.working, progress: action.progress } } : state;
    case "checked":
      return withReport(state, action.outcome);
    case "finished":
      return { ...told(state, action), working: null };
    case "told":
      return told(state, action);
    case "sheet-changed":
      return {
        ...state,
        changed: new Set(state.changed).add(action.sheet),
        stale: state.stale || (state.checked?.sheets.includes(action.sheet) ?? false),
      };
    case "cell-selected":
      return atCell(state, action.at);
    case "went":
      return { ...reveal(state, action.finding), stop: { key: findingKey(action.finding), focus: true } };
    case "moved":
      return { ...state, stop: { key: action.key, focus: true } };
    case "toggled":
      return { ...state, toggled: flipped(state.toggled, action.key), stop: { key: action.key, focus: true } };
    case "filtered":
      return { ...state, hidden: flipped(state.hidden, action.severity) };
  }
}

function told(state: PaneState, { notice, matters = state.matters }: Telling): PaneState {
  return { ...state, notice, matters };
}

/** The groups that the filter leaves. */
export function shownGroups(state: Pick<PaneState, "groups" | "hidden">): readonly TableGroup[] {
  return withoutSeverities(state.groups, state.hidden);
}

/** A new report: filter and opened headings stay as they are, the place in the list only where it is still there. */
function withReport(state: PaneState, checked: CheckedWorkbook): PaneState {
  const before = state.current === null ? undefined : state.checked?.report.findings[state.current];
  const { findings } = checked.report;
  const current = before ? findings.findIndex((now) => now.code === before.code && sameCell(now.at, before.at)) : -1;
  return {
    ...state,
    working: null,
    checked,
    groups: groupFindings(checked.report),
    stale: checked.sheets.some((sheet) => state.changed.has(sheet)),
    current: current < 0 ? null : current,
    stop: stopAfter(state.working?.command, findings),
  };
}

/** Who fixes or waives one finding after the other by keyboard goes on with the next one. */
function stopAfter(command: Command | undefined, findings: readonly Finding[]): PaneState["stop"] {
  if (command?.kind !== "fix" && command?.kind !== "waive") return null;
  const { at } = command.finding;
  const next = findings.findIndex((finding) => finding.at.sheet === at.sheet && byPosition(finding.at, at) >= 0);
  return next < 0 ? null : { key: findingKey(next), focus: true };
}

/** The person selected a cell in the sheet: its finding comes into view; the focus stays in the sheet. */
function atCell(state: PaneState, at: Address): PaneState {
  const findings = state.checked?.report.findings ?? [];
  const current = state.current === null ? undefined : findings[state.current];
  if (current && sameCell(current.at, at)) return state;

  const shown = shownGroups(state).flatMap(({ sections }) => sections.flatMap((section) => section.findings));
  const there = shown.find(({ finding }) => sameCell(finding.at, at));
  if (!there) return state.current === null ? state : { ...state, current: null };
  return { ...reveal(state, there.id), stop: { key: findingKey(there.id), focus: false } };
}

/** Makes a finding the current one and opens the headings that it lies under. */
function reveal(state: PaneState, id: number): PaneState {
  const holds = (section: Section): boolean => section.findings.some((listed) => listed.id === id);
  let { toggled } = state;
  for (const group of state.groups) {
    const section = group.sections.find(holds);
    if (!section) continue;
    if (!isTableOpen(group, toggled)) toggled = flipped(toggled, group.key);
    if (!isSectionOpen(section, toggled)) toggled = flipped(toggled, section.key);
  }
  return { ...state, current: id, toggled };
}

function sameCell(a: Address, b: Address): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

function flipped<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const result = new Set(set);
  if (!result.delete(item)) result.add(item);
  return result;
}
