import { ruleReferenceMarkdown, rulesJson } from "../core/report/rule-reference";
import { rules } from "../core/rules/registry";
import type { Language } from "../core/text/wording";
import { UsageError, type RulesOptions } from "./arguments";
import { texts } from "./locale";

/**
 * The reference of one rule or of all, as text for the screen.
 * @throws UsageError where there is no such rule
 */
export function ruleReference({ code, format }: RulesOptions, language: Language): string {
  const wanted = code?.toUpperCase();
  const chosen = wanted === undefined ? rules : rules.filter((rule) => rule.code === wanted);
  if (chosen.length === 0) throw new UsageError(texts.unknownRule, language, { given: code ?? "" });
  return format === "json"
    ? `${JSON.stringify(rulesJson(chosen), null, 2)}\n`
    : ruleReferenceMarkdown(chosen, language);
}
