import type { IndicatorTable } from "../reader/table";
import { contains } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Wording } from "../text/wording";
import type { Expectations } from "./expectations";
import type { Finding, Fix } from "./finding";
import {
  notApplicable,
  type Answer,
  type Detection,
  type FixOffer,
  type Rule,
  type RuleContext,
  type Scope,
  type Subjects,
} from "./rule";

/** What one rule says of one table, or of the whole workbook. */
export interface RuleOutcome {
  /** The rule's code. */
  readonly code: string;
  readonly kind: "passed" | "failed" | "notApplicable" | "notChecked";
  readonly findings: readonly Finding[];
  /** Why it could not answer about some part; findings about other parts may stand beside them. */
  readonly reasons: readonly Wording[];
}

const crashed: Wording = {
  zh: "校验程序内部出错，这条规则没有执行；其他规则不受影响",
  en: "The checker failed inside; this rule did not run, the others are not affected",
};

/** The rules that look at all tables of the workbook at once; every other rule looks at one table after the other. */
export function isWorkbookRule(rule: Rule): rule is Rule & Rule<"workbook"> {
  return isFor(rule, "workbook");
}

/** A table together with the sheet that it stands on. */
export interface PlacedTable {
  readonly table: IndicatorTable;
  readonly sheet: Sheet;
}

/**
 * Asks the rules about one table, each subject on its own; the outcomes come in the order of the rules. It goes row by
 * row, not rule by rule: what the rules remember of a row's texts is still at hand when the next one asks, however
 * long the table is.
 */
export function applyRules(rules: readonly Rule[], place: PlacedTable, context: RuleContext): readonly RuleOutcome[] {
  const { table } = place;
  const inquiries = rules.map((rule) => new Inquiry(rule, context, (detection) => findingOf(rule, detection, place)));
  const about = <S extends Scope>(scope: S): readonly Inquiry<S>[] => inquiries.filter((one) => one.isAbout(scope));
  const [ofTable, ofIndicator, ofTarget] = [about("table"), about("indicator"), about("target")];
  for (const inquiry of ofTable) inquiry.ask({ table });
  for (const indicator of table.indicators) {
    const row = { indicator, table };
    for (const inquiry of ofIndicator) inquiry.ask(row);
    for (const target of indicator.targets) {
      const value = { target, indicator, table };
      for (const inquiry of ofTarget) inquiry.ask(value);
    }
  }
  return inquiries;
}

/** Asks one rule about all tables at once. What it finds belongs to the table in which the cell lies. */
export function applyWorkbookRule(
  rule: Rule<"workbook">,
  placed: readonly PlacedTable[],
  expected: Expectations,
): RuleOutcome {
  const tables = placed.map(({ table }) => table);
  // Of a whole workbook nothing is known that is true of a single project.
  const context = { ...expected, runningCost: false };
  const inquiry = new Inquiry<"workbook">(rule, context, (detection) => {
    const onSheet = placed.filter(({ table }) => table.sheet === detection.at.sheet);
    const place = onSheet.find(({ table }) => contains(table.range, detection.at)) ?? onSheet[0];
    if (!place) throw new Error(`${rule.code} found something outside of every table`);
    return findingOf(rule, detection, place);
  });
  inquiry.ask({ tables });
  return inquiry;
}

/** Asks one rule about one subject after the other and adds its answers up. One that throws could not be checked. */
class Inquiry<S extends Scope = Scope> implements RuleOutcome {
  readonly findings: Finding[] = [];
  readonly reasons: Wording[] = [];
  private answered = false;
  private failed = false;

  constructor(
    private readonly rule: Rule<S>,
    private readonly context: RuleContext,
    private readonly told: (detection: Detection) => Finding,
  ) {}

  isAbout<Wanted extends Scope>(scope: Wanted): this is Inquiry<Wanted> {
    return (this.rule.scope as Scope) === scope;
  }

  ask(subject: Subjects[S]): void {
    if (this.failed) return;
    try {
      this.note(this.rule.check(subject, this.context));
    } catch {
      this.failed = true;
      this.addReason(crashed);
    }
  }

  get code(): string {
    return this.rule.code;
  }

  get kind(): RuleOutcome["kind"] {
    if (this.findings.length > 0) return "failed";
    if (this.reasons.length > 0) return "notChecked";
    return this.answered ? "passed" : "notApplicable";
  }

  private note(answer: Answer): void {
    // The two commonest answers by far come first.
    if (answer === notApplicable) return;
    if (Array.isArray(answer) && answer.length === 0) this.answered = true;
    else if (!("skip" in answer)) {
      this.answered = true;
      for (const detection of answer) this.findings.push(this.told(detection));
    } else if (answer.skip === "not-checked") this.addReason(answer.reason);
  }

  private addReason(reason: Wording): void {
    if (!this.reasons.some(({ zh }) => zh === reason.zh)) this.reasons.push(reason);
  }
}

function isFor<S extends Rule["scope"]>(rule: Rule, scope: S): rule is Rule & Rule<S> {
  return rule.scope === scope;
}

function findingOf(rule: Rule, detection: Detection, { table, sheet }: PlacedTable): Finding {
  const { at, data = {} } = detection;
  const text = sheet.cell(at.row, at.column)?.text ?? "";
  return {
    code: rule.code,
    slug: rule.slug,
    severity: detection.severity ?? rule.severity,
    tableId: table.id,
    sheetName: table.sheetName,
    at,
    text,
    message: detection.message ?? rule.message,
    remedy: detection.remedy ?? rule.remedy,
    data,
    fix: detection.fix ? fixOf(rule, detection.fix, data, sheet) : null,
  };
}

/** No fix where it would touch a formula, or would change nothing. */
function fixOf(rule: Rule, offer: FixOffer, data: Detection["data"] & object, sheet: Sheet): Fix | null {
  const touchesFormula = offer.edits.some(({ at }) => sheet.cell(at.row, at.column)?.formula === true);
  const title = offer.title ?? rule.fixTitle;
  if (touchesFormula || !title || offer.edits.every(({ before, after }) => before === after)) return null;
  const [first] = offer.edits;
  return { safe: offer.safe, title, data: { after: first?.after ?? "", ...data }, edits: offer.edits };
}
