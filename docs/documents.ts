import { profileSchema } from "../src/core/profile/profile-schema";
import { ruleReferenceMarkdown } from "../src/core/report/rule-reference";
import { rules } from "../src/core/rules/registry";

/** The generated documents of this folder, by file name. */
export function documents(): Readonly<Record<string, string>> {
  const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "jixiao profile", ...profileSchema };
  return {
    "rules.md": ruleReferenceMarkdown(rules, "zh"),
    "profile.schema.json": `${JSON.stringify(schema, null, 2)}\n`,
  };
}
