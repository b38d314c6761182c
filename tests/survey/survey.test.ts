import { rules } from "../../src/core/rules/registry";
import { survey } from "./survey";

test("every rule has its line, and what is grave stands below with its cell", () => {
  const text = survey();
  for (const { code } of rules) expect(text).toMatch(new RegExp(`^${code} +\\d+ +\\d+ +\\d+ +\\d+ {2}\\S`, "m"));
  expect(text).toMatch(/^seed_1 \(hebei-county\)$/m);
  expect(text).toMatch(/^ {2}error {4}C06 {2}/m);
});
