import type { Profile } from "./profile/profile";
import { inOwnWords } from "./profile/own-words";
import type { DepartmentText } from "./reader/department/department-text";
import type { IndicatorTable, UnreadableRegion } from "./reader/table";
import type { NotChecked, Outcomes } from "./report/report";
import type { Expectations } from "./rules/expectations";
import type { Finding } from "./rules/finding";
import { PlacedWorkbook, type PlacedTable, type PlacedText } from "./rules/places";
import { rules } from "./rules/registry";
import { applyProseRule, applyRules, applyWorkbookRule, isWorkbookRule, type RuleOutcome } from "./rules/run";
import { isRunningCost } from "./rules/running-cost";
import { headerMissing } from "./rules/structure/header-missing";
import { byPosition, type SheetId } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";

/** What the rules of a profile say of one table, at the profile's severities. */
export interface TableAnswers {
  /** As read, but with the profile's own words understood. */
  readonly table: IndicatorTable;
  readonly counts: Outcomes;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Collects what the rules say: of table by table, of the department's part, and at last of all of them together. */
export class Tally {
  private readonly findings: Finding[] = [];
  private readonly notChecked: NotChecked[] = [];
  private readonly counts = noOutcomes();
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

  /** Asks every rule about some tables, counting nothing yet; the answers come in the order of the tables. */
  ask(read: readonly PlacedTable[]): readonly TableAnswers[] {
    const asked = read.map(({ table, sheet }) => {
      const place = { table: inOwnWords(table, this.profile.words), sheet };
      return { place, context: { ...this.expected, runningCost: isRunningCost(place.table) } };
    });
    return applyRules(this.tableRules, asked).map(({ table, outcomes }) => this.answers(table, outcomes));
  }

  private answers(table: IndicatorTable, outcomes: readonly RuleOutcome[]): TableAnswers {
    const counts = noOutcomes();
    const findings: Finding[] = [];
    const notChecked: NotChecked[] = [];
    for (const { code, kind, findings: found, reasons } of outcomes) {
      counts[kind]++;
      for (const finding of found) findings.push(this.atProfileSeverity(finding));
      for (const reason of reasons) notChecked.push({ code, tableId: table.id, reason });
    }
    return { table, counts, findings, notChecked };
  }

  add({ table, counts, findings, notChecked }: TableAnswers, sheet: Sheet): void {
    this.indicators += table.indicators.length;
    this.placed.push({ table, sheet });
    for (const kind of outcomeKinds) this.counts[kind] += counts[kind];
    for (const finding of findings) this.findings.push(finding);
    for (const one of notChecked) this.notChecked.push(one);
  }

  addText(text: DepartmentText, sheet: Sheet): void {
    this.texts.push({ text, sheet });
    for (const rule of this.proseRules) this.note(applyProseRule(rule, { text, sheet }, this.expected));
  }

  /** To be called once, when all tables and texts were added. */
  addWorkbook(whole: boolean): void {
    const workbook = new PlacedWorkbook(this.placed, this.texts, whole);
    for (const rule of this.workbookRules) this.note(applyWorkbookRule(rule, workbook, this.expected));
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
    return { findings, notChecked, outcomes: this.counts, indicators, rules: asked };
  }

  /** Of what belongs to no table. */
  private note({ code, kind, findings, reasons }: RuleOutcome): void {
    this.counts[kind]++;
    for (const finding of findings) this.findings.push(this.atProfileSeverity(finding));
    for (const reason of reasons) this.notChecked.push({ code, tableId: null, reason });
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

const outcomeKinds = ["passed", "failed", "notApplicable", "notChecked"] as const satisfies (keyof Outcomes)[];

function noOutcomes(): Record<keyof Outcomes, number> {
  return { passed: 0, failed: 0, notApplicable: 0, notChecked: 0 };
}
