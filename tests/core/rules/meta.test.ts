import { ruleCodes } from "../../../src/core/rules/codes";
import { check } from "../../../src/core/check";
import { everyRule } from "./every-rule";
import type { Finding } from "../../../src/core/rules/finding";
import { rules } from "../../../src/core/rules/registry";
import type { Example, Rule, Sample } from "../../../src/core/rules/rule";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { say, type Wording } from "../../../src/core/text/wording";
import { sampleSheet, seen, withEdits } from "./sample-sheet";

/** What every rule owes to the people who read it, and what its examples promise. */

const byCode = rules.map((rule) => [rule.code, rule] as const);
const examples = rules.flatMap((rule) =>
  rule.examples.map((example, index) => [`${rule.code} example ${index + 1}`, rule, example] as const),
);

function findingsOf(rule: Rule, sheet: Sheet): readonly Finding[] {
  return check([sheet], everyRule).findings.filter(({ code }) => code === rule.code);
}

describe("the registry", () => {
  test("lists every rule once, in the order of the codes", () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length);
  });
});

describe.each(byCode)("rule %s", (_, rule) => {
  const { code, slug, basis, title, message, why, remedy, fix, fixTitle } = rule;

  test("has a code and a slug of their form", () => {
    expect(code).toMatch(/^[A-G]\d\d$/);
    expect(slug).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
  });

  test("speaks both languages and says what it rests on", () => {
    expect(basis.length).toBeGreaterThan(0);
    const wordings: Wording[] = [title, message, why, remedy, ...basis.map((one) => one.text)];
    for (const { zh, en } of fixTitle ? [...wordings, fixTitle] : wordings) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{3}/i);
      expect(placesIn(zh)).toEqual(placesIn(en));
    }
    // What stands without a finding has no data to be filled with.
    for (const one of [title, why, ...basis.map(({ text }) => text)]) expect(placesIn(one.zh)).toEqual([]);
  });

  test("names its fix if and only if it has one", () => {
    expect(fixTitle !== undefined).toBe(fix !== "none");
  });

  test("has examples, one of them with its fix", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    const fixed = rule.examples.some(({ bad }) => findingsOf(rule, sampleSheet(bad)).some((found) => found.fix));
    expect(fixed).toBe(fix !== "none");
  });
});

describe.each(examples)("%s", (_, rule: Rule, { bad, good, severity }: Example) => {
  const found = findingsOf(rule, sampleSheet(bad));

  test("is reported where it is bad", () => {
    expect(found.map((finding) => finding.severity)).toContain(severity ?? rule.severity);
  });

  test("is not reported where it is good", () => {
    expect(findingsOf(rule, sampleSheet(good))).toEqual([]);
  });

  test("leaves no place of its sentences unfilled", () => {
    const sentences = found.flatMap(({ message, remedy, data, fix }) =>
      (["zh", "en"] as const).flatMap((language) => [
        say(message, language, data),
        say(remedy, language, data),
        fix ? say(fix.title, language, fix.data) : "",
      ]),
    );
    expect(sentences.filter((sentence) => /\{\w*\}/.test(sentence))).toEqual([]);
  });

  test("is mended by its fix", () => {
    const fixes = found.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) return;
    const mended = withEdits(
      sampleSheet(bad),
      fixes.flatMap(({ edits }) => edits),
    );
    expect(seen(mended)).toEqual(seen(sampleSheet(good as Sample)));
    if (rule.fix === "suggestion") expect(fixes.map(({ safe }) => safe)).not.toContain(true);
  });
});

function placesIn(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort();
}

test("the list of codes is that of the registry", () => {
  expect(ruleCodes).toEqual(rules.map(({ code }) => code));
});
