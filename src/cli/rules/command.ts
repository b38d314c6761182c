import { ruleReferenceMarkdown, rulesJson } from "../../core/report/rule-reference";
import { rules } from "../../core/rules/registry";
import type { Language } from "../../core/text/wording";
import { pick } from "../choices";
import { defineCommand, type CommandCall } from "../command";
import { UsageError } from "../usage-error";
import { texts } from "./locale";

const formats = ["md", "json"] as const;

export interface RulesOptions {
  /** One rule; null for all. */
  readonly code: string | null;
  readonly format: (typeof formats)[number];
}

export const rulesCommand = defineCommand(
  {
    name: "rules",
    help: { usage: texts.usage, options: texts.options, data: { formats: formats.join("|") } },
    options: { format: "text" },
  },
  rulesOptions,
  async (options, language, terminal) => {
    await terminal.out(ruleReference(options, language));
    return 0;
  },
);

function rulesOptions({ words, text, language }: CommandCall): RulesOptions {
  const [code = null, ...more] = words;
  if (more.length > 0) throw new UsageError(texts.oneRule, language);
  return { code, format: pick("format", formats, text("format") ?? "md", language) };
}

/**
 * The reference of one rule or of all, as text for the screen.
 * @throws UsageError where there is no such rule
 */
function ruleReference({ code, format }: RulesOptions, language: Language): string {
  const wanted = code?.toUpperCase();
  const chosen = wanted === undefined ? rules : rules.filter((rule) => rule.code === wanted);
  if (chosen.length === 0) throw new UsageError(texts.unknownRule, language, { given: code ?? "" });
  return format === "json"
    ? `${JSON.stringify(rulesJson(chosen), null, 2)}\n`
    : ruleReferenceMarkdown(chosen, language);
}
