import type { CheckProgress } from "../../app/check-workbook";
import type { ConvertProgress } from "../../app/convert-projects";
import type { InsertProgress } from "../../app/insert-templates";
import type { Refusal } from "../../core/fix/apply-plan";
import type { Severity } from "../../core/rules/finding";
import type { HostErrorCode } from "../../hosts/host";

/** Everything the pane itself says; what is wrong in a cell is said by the rules. */
export interface PaneTexts {
  /** For the `lang` attribute. */
  readonly languageTag: string;
  /** The language's own name for itself. */
  readonly languageName: string;
  readonly pane: string;

  readonly checkSheet: string;
  readonly checkAll: string;
  readonly insert: string;
  readonly insertNewSheet: string;
  readonly more: string;
  readonly back: string;
  readonly carryOver: string;
  readonly selfEvaluation: string;
  readonly convert: string;
  readonly importWord: string;
  readonly exportWord: string;
  /** The heading over what a person should look at after something was made. */
  matters(count: number): string;
  readonly mattersSeen: string;
  readonly clearMarks: string;
  readonly hidePane: string;

  readonly firstRun: readonly string[];
  /** In place of the pane where there is no Excel around it. */
  readonly outsideExcel: string;
  readonly officeUnreachable: string;
  /** In place of the pane where there is no WPS around it. */
  readonly outsideWps: string;

  readonly working: string;
  progress(progress: CheckProgress | InsertProgress | ConvertProgress | null): string;
  readonly cancel: string;

  scope(tables: number, indicators: number, rules: number): string;
  readonly nothingFound: string;
  readonly noTable: string;
  readonly noTableRemedy: string;
  /** Between what was checked and what came of it. */
  readonly colon: string;
  /** Between counts. */
  readonly comma: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** "3 个错误" */
  counted(severity: Severity, count: string): string;
  readonly filter: string;
  readonly allFiltered: string;
  readonly capped: string;

  readonly details: string;
  readonly passed: string;
  readonly failed: string;
  readonly notApplicable: string;
  readonly notChecked: string;
  readonly ruleSet: string;
  readonly profile: string;
  marked(cells: number): string;
  sheetProtected(sheetName: string): string;
  notMarked(reason: string): string;
  readonly noNotes: string;
  readonly noMerges: string;
  readonly noEvents: string;

  readonly notCheckedTitle: string;
  sheetSkipped(sheetName: string, reason: string): string;
  ruleNotChecked(code: string, reason: string): string;
  /** Closes a sentence about several tables; "" for one. */
  inTables(count: number): string;
  moreGaps(count: number): string;

  /** In place of a part of the pane while it is fetched, and where it cannot be. */
  readonly loading: string;
  readonly notLoaded: string;

  readonly findings: string;
  readonly keys: string;
  /** In place of a table's name where a region could not be read as a table. */
  readonly unreadable: string;
  readonly department: string;
  quoted(text: string): string;
  readonly blank: string;
  readonly toDo: string;

  readonly fix: string;
  readonly takeSuggestion: string;
  fixAllSafe(count: number): string;
  readonly fixAllSafeHint: string;
  /** Changes of one fix that are not listed. */
  moreChanges(count: number): string;
  fixed(cells: number): string;
  readonly takeBack: string;
  /** By reason; told of one cell or several. */
  readonly notFixed: Readonly<Record<Refusal["because"], (cells: string) => string>>;
  /** A list cut off: the first ones, and how many there are in all. */
  andMore(list: string, count: number): string;

  readonly waive: string;
  readonly waiveReason: string;
  readonly waiveHint: string;
  readonly waiveReasonMissing: string;
  readonly waiveConfirm: string;
  /** `row` as people count it. */
  waivedAt(row: number): string;
  readonly unwaive: string;
  readonly unwaived: string;
  readonly notWaived: Readonly<Record<"protected" | "no-heading" | "refused", string>>;
  readonly waived: string;
  readonly waiverProblems: string;
  reason(reason: string): string;

  readonly explain: string;
  readonly basis: string;
  readonly wrong: string;
  readonly right: string;
  readonly asHint: string;
  readonly turnOff: string;

  readonly loadProfile: string;
  readonly faultyProfile: string;
  proposed(profile: string): string;
  readonly useProposed: string;
  /** How many rules the person turned off or made milder. */
  adjusted(rules: number): string;
  readonly unadjust: string;

  readonly stale: string;
  readonly checkAgain: string;

  readonly dismiss: string;
  readonly retry: string;
  readonly cancelled: string;
  readonly cleared: string;
  inserted(tables: number, sheetName: string, range: string): string;
  insertedSheets(tables: number, first: string, last: string): string;
  /** `reason` is a sentence, "" where the person cancelled. */
  insertBroken(missing: number, reason: string): string;
  insertSteps(steps: number): string;
  occupied(range: string): string;
  insertAt(cell: string): string;
  cannotInsert(sheetName: string): string;
  readonly noSelection: string;
  readonly hostError: Readonly<Record<HostErrorCode, string>>;
  unexpected(detail: string): string;
}
