import type { Profile } from "./profile/profile";
import { readSheetInParts } from "./reader/read";
import type { IndicatorTable, UnreadableRegion } from "./reader/table";
import type { NotChecked, Outcomes, Report } from "./report/report";
import type { Finding } from "./rules/finding";
import { ruleSet, rules } from "./rules/registry";
import { applyRule, type RuleOutcome } from "./rules/run";
import { isRunningCost } from "./rules/running-cost";
import { headerMissing } from "./rules/structure/header-missing";
import { byPosition } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";

/** How far a check has come. */
export interface CheckProgress {
  readonly sheets: number;
  readonly totalSheets: number;
  readonly tables: number;
}

/**
 * Finds every indicator table of the sheets and asks every rule of the profile about it.
 * The same sheets and profile give the same report. Never throws: a rule that fails is reported as not checked.
 */
export function check(sheets: readonly Sheet[], profile: Profile): Report {
  const steps = checkInSteps(sheets, profile);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same check in pieces: it pauses after each table and each sheet, so that a caller can yield or stop. */
export function* checkInSteps(sheets: Iterable<Sheet>, profile: Profile): Generator<CheckProgress, Report> {
  const all = [...sheets];
  const tables: IndicatorTable[] = [];
  const unreadable: UnreadableRegion[] = [];
  const tally = new Tally(profile);
  for (const [index, sheet] of all.entries()) {
    const progress = { sheets: index, totalSheets: all.length };
    for (const part of readSheetInParts(sheet, tables.length)) {
      for (const table of part.tables) {
        tables.push(table);
        tally.add(table, sheet);
        yield { ...progress, tables: tables.length };
      }
      unreadable.push(...part.unreadable);
      tally.addUnreadable(part.unreadable);
    }
    tally.endSheet();
    yield { ...progress, tables: tables.length };
  }
  return { tables, unreadable, ...tally.result(), profile: profile.name, ruleSet };
}

/** Collects what the rules say, table by table, in reading order. */
class Tally {
  private readonly findings: Finding[] = [];
  private readonly notChecked: NotChecked[] = [];
  private readonly counts: Record<RuleOutcome["kind"], number> = {
    passed: 0,
    failed: 0,
    notApplicable: 0,
    notChecked: 0,
  };
  private readonly asked;
  private ofSheet: Finding[] = [];
  private indicators = 0;

  constructor(private readonly profile: Profile) {
    this.asked = rules.filter((rule) => profile.severities[rule.code] !== "off");
  }

  add(table: IndicatorTable, sheet: Sheet): void {
    const context = { runningCost: isRunningCost(table) };
    this.indicators += table.indicators.length;
    for (const rule of this.asked) {
      const outcome = applyRule(rule, table, context, sheet);
      this.counts[outcome.kind]++;
      for (const finding of outcome.findings) this.ofSheet.push(this.atProfileSeverity(finding));
      for (const reason of outcome.reasons) this.notChecked.push({ code: rule.code, tableId: table.id, reason });
    }
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
      this.ofSheet.push(this.atProfileSeverity(finding));
    }
  }

  endSheet(): void {
    this.ofSheet.sort((a, b) => byPosition(a.at, b.at) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
    // One by one: a long sheet has more findings than a call may have arguments.
    for (const finding of this.ofSheet) this.findings.push(finding);
    this.ofSheet = [];
  }

  result(): { findings: Finding[]; notChecked: NotChecked[]; outcomes: Outcomes; indicators: number; rules: number } {
    const { findings, notChecked, indicators } = this;
    return { findings, notChecked, outcomes: { ...this.counts }, indicators, rules: this.asked.length };
  }

  private atProfileSeverity(finding: Finding): Finding {
    const severity = this.profile.severities[finding.code];
    return severity && severity !== "off" ? { ...finding, severity } : finding;
  }
}
