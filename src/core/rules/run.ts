import type { DepartmentText } from "../reader/department/department-text";
import type { IndicatorTable } from "../reader/table";
import type { Sheet } from "../sheet/sheet";
import type { Wording } from "../text/wording";
import type { Expectations } from "./expectations";
import type { Finding, Fix } from "./finding";
import type { Place, PlacedTable, PlacedText, PlacedWorkbook } from "./places";
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

/** A table to be asked about, and what is known of it besides. */
export interface AskedTable {
  readonly place: PlacedTable;
  readonly context: RuleContext;
}

/** What the rules say of a table, in the order of the rules. */
export interface AnsweredTable {
  readonly table: IndicatorTable;
  readonly outcomes: readonly RuleOutcome[];
}

/** So many rows of a table are asked about by each rule in turn: as many as a processor keeps at hand. */
const stretch = 64;

/**
 * Asks the rules about some tables, each subject on its own; the answers come in the order of the tables.
 * It goes rule by rule over all the tables, not table by table: a processor that has one rule's code at hand asks it
 * a hundred times in half the time that it takes to fetch a hundred rules' code over and over. Of a long table it
 * takes a stretch at a time, for the same reason: its rows are to be at hand too.
 */
export function applyRules(rules: readonly Rule[], asked: readonly AskedTable[]): readonly AnsweredTable[] {
  const tables = asked.map(({ place, context }) => {
    const here = (): Place => place;
    const outcomes = rules.map((rule) => new Inquiry(rule, context, here));
    return { table: place.table, subjects: subjectsOf(place.table), outcomes };
  });
  const most = tables.reduce(
    (so, { subjects: { indicator, target } }) => Math.max(so, indicator.length, target.length),
    1,
  );
  for (let from = 0; from < most; from += stretch) {
    for (const [index, { scope }] of rules.entries()) {
      for (const { subjects, outcomes } of tables) outcomes[index]?.askEach(subjects[scope], from, from + stretch);
    }
  }
  return tables;
}

/** What the rules of each scope look at in one table. */
function subjectsOf(table: IndicatorTable): { readonly [S in Scope]: readonly Subjects[S][] } {
  const rows = table.indicators.map((indicator) => ({ indicator, table }));
  const values = rows.flatMap(({ indicator }) => indicator.targets.map((target) => ({ target, indicator, table })));
  return { table: [{ table }], indicator: rows, target: values, workbook: [] };
}

/** Asks one rule about all tables and department texts at once. */
export function applyWorkbookRule(
  rule: Rule<"workbook">,
  workbook: PlacedWorkbook,
  expected: Expectations,
): RuleOutcome {
  const inquiry = new Inquiry<"workbook">(rule, aboutNoProject(expected), ({ at }) => workbook.placeOf(at));
  inquiry.ask(workbook.subject);
  return inquiry;
}

/** Asks a rule that knows its defect in prose too about one department text. */
export function applyProseRule(rule: Rule, { text, sheet }: PlacedText, expected: Expectations): RuleOutcome {
  const place = { table: null, sheet };
  const inquiry = new Inquiry(rule, aboutNoProject(expected), () => place);
  inquiry.askProse(text);
  return inquiry;
}

/** Of a whole workbook nothing is known that is true of a single project. */
function aboutNoProject(expected: Expectations): RuleContext {
  return { ...expected, runningCost: false };
}

/** Asks one rule about one subject after the other and adds its answers up. One that throws could not be checked. */
class Inquiry<S extends Scope = Scope> implements RuleOutcome {
  // Most rules have neither about most tables: nothing is made for them.
  private found: Finding[] | null = null;
  private why: Wording[] | null = null;
  private answered = false;
  private failed = false;

  constructor(
    private readonly rule: Rule<S>,
    private readonly context: RuleContext,
    /** What a finding lies in. */
    private readonly placeOf: (detection: Detection) => Place | undefined,
  ) {}

  /** Asks about the subjects from `from` to before `to`, as far as there are any. */
  askEach(subjects: readonly Subjects[S][], from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const subject = subjects[at];
      if (!subject) return;
      this.ask(subject);
    }
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

  askProse(text: DepartmentText): void {
    try {
      this.note(this.rule.checkProse?.(text, this.context) ?? notApplicable);
    } catch {
      this.addReason(crashed);
    }
  }

  get code(): string {
    return this.rule.code;
  }

  get findings(): readonly Finding[] {
    return this.found ?? none;
  }

  get reasons(): readonly Wording[] {
    return this.why ?? none;
  }

  get kind(): RuleOutcome["kind"] {
    if (this.found) return "failed";
    if (this.why) return "notChecked";
    return this.answered ? "passed" : "notApplicable";
  }

  private note(answer: Answer): void {
    // The two commonest answers by far come first.
    if (answer === notApplicable) return;
    if (Array.isArray(answer) && answer.length === 0) this.answered = true;
    else if (!("skip" in answer)) {
      this.answered = true;
      for (const detection of answer) (this.found ??= []).push(this.told(detection));
    } else if (answer.skip === "not-checked") this.addReason(answer.reason);
  }

  private told(detection: Detection): Finding {
    const place = this.placeOf(detection);
    if (!place) throw new Error(`${this.code} found something outside of everything that was read`);
    return findingOf(this.rule, detection, place);
  }

  private addReason(reason: Wording): void {
    if (!this.why?.some(({ zh }) => zh === reason.zh)) (this.why ??= []).push(reason);
  }
}

const none: readonly never[] = [];

function isFor<S extends Rule["scope"]>(rule: Rule, scope: S): rule is Rule & Rule<S> {
  return rule.scope === scope;
}

function findingOf(rule: Rule, detection: Detection, { table, sheet }: Place): Finding {
  const { at, data = {} } = detection;
  const text = sheet.cell(at.row, at.column)?.text ?? "";
  return {
    code: rule.code,
    slug: rule.slug,
    severity: detection.severity ?? rule.severity,
    tableId: table?.id ?? null,
    sheetName: sheet.name,
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
