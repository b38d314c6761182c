import { inOwnWords } from "./profile/own-words";
import type { Profile } from "./profile/profile";
import type { DepartmentText } from "./reader/department/department-text";
import { readDepartment } from "./reader/department/read-department";
import { readSheetInParts } from "./reader/read";
import type { IndicatorTable, UnreadableRegion } from "./reader/table";
import type { NotChecked, Outcomes, Report } from "./report/report";
import { isReportSheet } from "./report/worksheet";
import type { Expectations } from "./rules/expectations";
import type { Finding } from "./rules/finding";
import { ruleSet, rules } from "./rules/registry";
import {
  applyProseRule,
  applyRules,
  applyWorkbookRule,
  isWorkbookRule,
  type PlacedTable,
  type PlacedText,
  type RuleOutcome,
} from "./rules/run";
import { isRunningCost } from "./rules/running-cost";
import { headerMissing } from "./rules/structure/header-missing";
import { byPosition, type SheetId } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";
import { judgeWaivers } from "./waiver/match";
import { isWaiverSheet, readWaivers } from "./waiver/waiver-sheet";

/** How far a check has come. */
export interface CheckProgress {
  readonly sheets: number;
  readonly totalSheets: number;
  readonly tables: number;
}

/**
 * Finds every indicator table of a workbook's sheets and the department's part beside them, and asks every rule of the
 * profile about them; what the worksheet 校验说明 waives stands apart.
 * The same sheets and profile give the same report. Never throws: a rule that fails is reported as not checked.
 */
export function check(sheets: readonly Sheet[], profile: Profile): Report {
  const steps = checkInSteps(sheets, profile);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same check in pieces: it pauses after each table and each sheet, so that a caller can yield or stop.
 * `whole` is false where these are not all sheets of the workbook.
 */
export function* checkInSteps(
  sheets: Iterable<Sheet>,
  profile: Profile,
  whole = true,
): Generator<CheckProgress, Report> {
  const all = [...sheets];
  const tables: IndicatorTable[] = [];
  const departments: DepartmentText[] = [];
  const unreadable: UnreadableRegion[] = [];
  const tally = new Tally(profile, all);
  for (const [index, sheet] of all.entries()) {
    if (isWaiverSheet(sheet) || isReportSheet(sheet)) continue;
    const progress = { sheets: index, totalSheets: all.length };
    const before = tables.length;
    for (const part of readSheetInParts(sheet, tables.length)) {
      for (const table of part.tables.map((one) => inOwnWords(one, profile.words))) {
        tables.push(table);
        tally.add(table, sheet);
        yield { ...progress, tables: tables.length };
      }
      unreadable.push(...part.unreadable);
      tally.addUnreadable(part.unreadable);
    }
    const ranges = tables.slice(before).map(({ range }) => range);
    const text = readDepartment(sheet, ranges);
    if (text) {
      departments.push(text);
      tally.addText(text, sheet);
    }
    yield { ...progress, tables: tables.length };
  }
  // What looks at all tables at once is the longest single step: whoever waits gets a turn before and after it.
  const last = { sheets: Math.max(0, all.length - 1), totalSheets: all.length, tables: tables.length };
  yield last;
  tally.addWorkbook(whole);
  yield last;
  const told = tally.result();
  const asked = (code: string): boolean => profile.severities[code] !== "off";
  const waivers = all.filter(isWaiverSheet).flatMap(readWaivers);
  const { findings, waived, problems } = judgeWaivers(waivers, { findings: told.findings, tables, asked, whole });
  return {
    tables,
    departments,
    unreadable,
    ...told,
    findings,
    waived,
    waiverProblems: problems,
    profile: profile.name,
    ruleSet,
  };
}

/** Collects what the rules say: of table by table, and at last of all tables together. */
class Tally {
  private readonly findings: Finding[] = [];
  private readonly notChecked: NotChecked[] = [];
  private readonly counts: Record<RuleOutcome["kind"], number> = {
    passed: 0,
    failed: 0,
    notApplicable: 0,
    notChecked: 0,
  };
  private readonly tableRules;
  private readonly workbookRules;
  private readonly proseRules;
  private readonly sheetOrder: ReadonlyMap<SheetId, number>;
  private readonly placed: PlacedTable[] = [];
  private readonly texts: PlacedText[] = [];
  private readonly expected: Expectations;
  private indicators = 0;

  constructor(
    private readonly profile: Profile,
    sheets: readonly Sheet[],
  ) {
    const asked = rules.filter((rule) => profile.severities[rule.code] !== "off");
    this.tableRules = asked.filter((rule) => !isWorkbookRule(rule));
    this.workbookRules = asked.filter(isWorkbookRule);
    this.proseRules = asked.filter((rule) => rule.checkProse);
    const { scheme, notation, thresholds, words } = profile;
    this.expected = { scheme, notation, thresholds, words };
    this.sheetOrder = new Map(sheets.map(({ id }, index) => [id, index]));
  }

  add(table: IndicatorTable, sheet: Sheet): void {
    const context = { ...this.expected, runningCost: isRunningCost(table) };
    this.indicators += table.indicators.length;
    this.placed.push({ table, sheet });
    for (const outcome of applyRules(this.tableRules, { table, sheet }, context)) this.note(table.id, outcome);
  }

  addText(text: DepartmentText, sheet: Sheet): void {
    this.texts.push({ text, sheet });
    for (const rule of this.proseRules) this.note(null, applyProseRule(rule, { text, sheet }, this.expected));
  }

  /** To be called once, when all tables and texts were added. */
  addWorkbook(whole: boolean): void {
    const workbook = { tables: this.placed, departments: this.texts, whole };
    for (const rule of this.workbookRules) this.note(null, applyWorkbookRule(rule, workbook, this.expected));
  }

  addUnreadable(regions: readonly UnreadableRegion[]): void {
    if (this.profile.severities[headerMissing.code] === "off") return;
    for (const { at, sheetName, reason } of regions) {
      const { code, slug, severity, remedy } = headerMissing;
      const finding = {
        code,
        slug,
        severity,
        tableId: null,
        sheetName,
        at,
        text: "",
        message: reason,
        remedy,
        data: {},
        fix: null,
      };
      this.findings.push(this.atProfileSeverity(finding));
    }
  }

  result(): { findings: Finding[]; notChecked: NotChecked[]; outcomes: Outcomes; indicators: number; rules: number } {
    const { notChecked, indicators } = this;
    const findings = this.findings.sort((a, b) => this.inReadingOrder(a, b));
    const asked = this.tableRules.length + this.workbookRules.length;
    return { findings, notChecked, outcomes: { ...this.counts }, indicators, rules: asked };
  }

  private note(tableId: string | null, { code, kind, findings, reasons }: RuleOutcome): void {
    this.counts[kind]++;
    for (const finding of findings) this.findings.push(this.atProfileSeverity(finding));
    for (const reason of reasons) this.notChecked.push({ code, tableId, reason });
  }

  private inReadingOrder(a: Finding, b: Finding): number {
    const sheets = (this.sheetOrder.get(a.at.sheet) ?? 0) - (this.sheetOrder.get(b.at.sheet) ?? 0);
    return sheets || byPosition(a.at, b.at) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  }

  private atProfileSeverity(finding: Finding): Finding {
    const severity = this.profile.severities[finding.code];
    return severity && severity !== "off" ? { ...finding, severity } : finding;
  }
}
