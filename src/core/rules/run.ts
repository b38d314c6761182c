import type { IndicatorTable } from "../reader/table";
import type { Sheet } from "../sheet/sheet";
import type { Wording } from "../text/wording";
import type { Finding, Fix } from "./finding";
import type { Answer, Detection, FixOffer, Rule, RuleContext } from "./rule";

/** What one rule says of one table. */
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

/** Asks one rule about one table, each subject on its own. A rule that throws could not be checked. */
export function applyRule(rule: Rule, table: IndicatorTable, context: RuleContext, sheet: Sheet): RuleOutcome {
  const findings: Finding[] = [];
  const reasons = new Map<string, Wording>();
  let answered = false;
  const note = (answer: Answer): void => {
    if ("skip" in answer) {
      if (answer.skip === "not-checked") reasons.set(answer.reason.zh, answer.reason);
      return;
    }
    answered = true;
    for (const detection of answer) findings.push(findingOf(rule, detection, table, sheet));
  };
  try {
    askAll(rule, table, context, note);
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

function findingOf(rule: Rule, detection: Detection, table: IndicatorTable, sheet: Sheet): Finding {
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
