import type { IndicatorTable } from "../reader/table";
import { contains } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Wording } from "../text/wording";
import type { Expectations } from "./expectations";
import type { Finding, Fix } from "./finding";
import type { Answer, Detection, FixOffer, Rule, RuleContext } from "./rule";

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

/** Asks one rule about one table, each subject on its own. A rule that throws could not be checked. */
export function applyRule(rule: Rule, table: IndicatorTable, context: RuleContext, sheet: Sheet): RuleOutcome {
  const place = { table, sheet };
  return collect(
    (note) => askAll(rule, table, context, note),
    (detection) => findingOf(rule, detection, place),
  );
}

/** A table together with the sheet that it stands on. */
export interface PlacedTable {
  readonly table: IndicatorTable;
  readonly sheet: Sheet;
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
  return collect(
    (note) => note(rule.check({ tables }, context)),
    (detection) => {
      const onSheet = placed.filter(({ table }) => table.sheet === detection.at.sheet);
      const place = onSheet.find(({ table }) => contains(table.range, detection.at)) ?? onSheet[0];
      if (!place) throw new Error(`${rule.code} found something outside of every table`);
      return findingOf(rule, detection, place);
    },
  );
}

function collect(ask: (note: (answer: Answer) => void) => void, told: (detection: Detection) => Finding): RuleOutcome {
  const findings: Finding[] = [];
  const reasons = new Map<string, Wording>();
  let answered = false;
  const note = (answer: Answer): void => {
    if ("skip" in answer) {
      if (answer.skip === "not-checked") reasons.set(answer.reason.zh, answer.reason);
      return;
    }
    answered = true;
    for (const detection of answer) findings.push(told(detection));
  };
  try {
    ask(note);
  } catch {
    reasons.set(crashed.zh, crashed);
  }
  return { kind: outcome(findings.length, reasons.size, answered), findings, reasons: [...reasons.values()] };
}

function askAll(rule: Rule, table: IndicatorTable, context: RuleContext, note: (answer: Answer) => void): void {
  if (isFor(rule, "table")) note(rule.check({ table }, context));
  else if (isFor(rule, "indicator")) {
    for (const indicator of table.indicators) note(rule.check({ indicator, table }, context));
  } else if (isFor(rule, "target")) {
    for (const indicator of table.indicators) {
      for (const target of indicator.targets) note(rule.check({ target, indicator, table }, context));
    }
  }
}

function outcome(findings: number, reasons: number, answered: boolean): RuleOutcome["kind"] {
  if (findings > 0) return "failed";
  if (reasons > 0) return "notChecked";
  return answered ? "passed" : "notApplicable";
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
