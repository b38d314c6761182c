import fc from "fast-check";
import { check } from "../../../../src/core/check";
import { hebeiCounty } from "../../../../src/core/profile/profile";
import { parseTarget } from "../../../../src/core/target/parse";
import type { Target } from "../../../../src/core/target/target";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sampleSheet, withEdits } from "../sample-sheet";

/** Safe fixes change spelling only. Whatever is wrong with a value, one after the other they mend it, and its meaning stays. */

const part = (...choices: string[]): fc.Arbitrary<string> => fc.constantFrom(...choices);
const misspelled = fc
  .tuple(
    part("", "≥", "≧", ">=", "》", "≥≥", "≧≥", "＝", "=<", "至少", "≥≤"),
    part("", "", " "),
    part("90", "９０", "9０", "2．5", "1,200", "１，２００", "百分之90", "3-5"),
    part("%", "％", "百分比", "万元", "次", "", "ｋｍ"),
    part("", "", "。", "；", "以上"),
  )
  .map((parts) => parts.join(""));

/** What a value says, without how it is spelled. */
function meaning(target: Target): unknown {
  if (target.kind === "qualitative") return target.words.replace(/\s/g, "");
  if (target.kind !== "quantity") return { ...target, source: "", misspellings: [] };
  const { comparator, number, unit, rest } = target;
  return { comparator, number: number.toFixed(), unit: unit?.name, rest };
}

function safeFixes(sheet: Sheet): readonly { code: string; after: string; mended: Sheet }[] {
  return check([sheet], hebeiCounty).findings.flatMap(({ code, fix }) =>
    fix?.safe ? [{ code, after: fix.edits[0]?.after ?? "", mended: withEdits(sheet, fix.edits) }] : [],
  );
}

test("a safe fix never changes what a value says", () => {
  fc.assert(
    fc.property(misspelled, (value) => {
      for (const { after } of safeFixes(sampleSheet(value))) {
        expect(meaning(parseTarget(after))).toEqual(meaning(parseTarget(value)));
      }
    }),
  );
});

test("one after the other they come to an end, and nothing safe is left to mend", () => {
  fc.assert(
    fc.property(misspelled, (value) => {
      let sheet = sampleSheet(value);
      for (let step = 0; step < 8; step++) {
        const [first] = safeFixes(sheet);
        if (!first) return;
        sheet = first.mended;
      }
      throw new Error(`${value} is never done`);
    }),
  );
});
