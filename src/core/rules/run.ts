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
  type Subjects,
} from "./rule";

/** What one rule says of one table, or of the whole workbook. */
export interface RuleOutcome {
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

/** Asks rules about one table, each subject on its own. The subjects are made once for all rules. */
export class TableInquiry {
  private readonly indicators: readonly Subjects["indicator"][];
  private readonly targets: readonly Subjects["target"][];

  constructor(
    private readonly place: PlacedTable,
    private readonly context: RuleContext,
  ) {
    const { table } = place;
    this.indicators = table.indicators.map((indicator) => ({ indicator, table }));
    this.targets = table.indicators.flatMap((indicator) =>
      indicator.targets.map((target) => ({ target, indicator, table })),
    );
  }

  /** What the rule says. One that throws could not be checked. */
  ask(rule: Rule): RuleOutcome {
    const told = new Answers((detection) => findingOf(rule, detection, this.place));
    try {
      this.askEach(rule, told);
    } catch {
      told.crashed();
    }
    return told;
  }

  private askEach(rule: Rule, told: Answers): void {
    const { context } = this;
    if (isFor(rule, "table")) told.note(rule.check(this.place, context));
    else if (isFor(rule, "indicator")) for (const subject of this.indicators) told.note(rule.check(subject, context));
    else if (isFor(rule, "target")) for (const subject of this.targets) told.note(rule.check(subject, context));
  }
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
  const told = new Answers((detection) => {
    const onSheet = placed.filter(({ table }) => table.sheet === detection.at.sheet);
    const place = onSheet.find(({ table }) => contains(table.range, detection.at)) ?? onSheet[0];
    if (!place) throw new Error(`${rule.code} found something outside of every table`);
    return findingOf(rule, detection, place);
  });
  try {
    told.note(rule.check({ tables }, context));
  } catch {
    told.crashed();
  }
  return told;
}

/** Adds up what a rule answers about one subject after the other. */
class Answers implements RuleOutcome {
  findings: Finding[] = [];
  reasons: Wording[] = [];
  private answered = false;

  constructor(private readonly told: (detection: Detection) => Finding) {}

  note(answer: Answer): void {
    // The two commonest answers by far come first.
    if (answer === notApplicable) return;
    if (Array.isArray(answer) && answer.length === 0) this.answered = true;
    else if (!("skip" in answer)) {
      this.answered = true;
      for (const detection of answer) this.findings.push(this.told(detection));
    } else if (answer.skip === "not-checked") this.addReason(answer.reason);
  }

  crashed(): void {
    this.addReason(crashed);
  }

  get kind(): RuleOutcome["kind"] {
    if (this.findings.length > 0) return "failed";
    if (this.reasons.length > 0) return "notChecked";
    return this.answered ? "passed" : "notApplicable";
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
