import fc from "fast-check";
import { parseTarget } from "../../../src/core/target/parse";
import { joinValue, splitValue } from "../../../src/core/target/parts";
import { realTables } from "../../fixtures/real-tables";
import { reading } from "./reading";

const same: readonly (readonly [text: string, operator: string, value: string, unit: string])[] = [
  ["≥90%", "≥", "90", "%"],
  ["=100%", "=", "100", "%"],
  ["≤5万元", "≤", "5", "万元"],
  ["<0.5‰", "<", "0.5", "‰"],
  ["≤28.40/株", "≤", "28.40", "/株"],
  ["≥3", "≥", "3", ""],
  ["63人", "", "63", "人"],
  ["100%", "", "100", "%"],
  ["≤5万元(含税)", "≤", "5", "万元(含税)"],
  ["≥-5%", "≥", "-5", "%"],
  ["", "", "", ""],
  ["应保尽保", "定性", "应保尽保", ""],
  ["2025年12月底前", "定性", "2025年12月底前", ""],
  ["≤12月底", "定性", "≤12月底", ""],
  ["3-5次", "定性", "3-5次", ""],
  ["80%～90%", "定性", "80%～90%", ""],
  ["是", "定性", "是", ""],
  ["约30人", "定性", "约30人", ""],
  ["≥≤90%", "", "≥≤90%", ""],
  ["第一年20%，分红8%", "定性", "第一年20%，分红8%", ""],
];

test.each(same)("%s ⇄ %s | %s | %s", (text, operator, value, unit) => {
  expect(splitValue(text)).toEqual({ operator, value, unit, exact: true });
  expect(joinValue({ operator, value, unit })).toEqual({ text, exact: true });
});

test.each([
  [">=21933人", "≥", "21933", "人"],
  ["≧ 90 %", "≥", "90", "%"],
  ["≥９０％", "≥", "90", "%"],
  ["不低于90%", "≥", "90", "%"],
  ["60分以上", "≥", "60", "分"],
  ["控制在5万元以内", "≤", "5", "万元"],
  ["≥100百分比", "≥", "100", "%"],
  ["百分之90", "", "90", "%"],
  ["≥660,000.00元", "≥", "660000.00", "元"],
  ["≥95%。", "≥", "95", "%"],
])("%s is spelled as a system takes it: %s | %s | %s", (text, operator, value, unit) => {
  expect(splitValue(text)).toEqual({ operator, value, unit, exact: false });
});

test.each([
  ["a sign and a unit that the value has itself", "≥", "≥90%", "%", "≥90%"],
  ["a sign in another spelling", "大于等于", "90", "%", "≥90%"],
  ["words beside a sign", "≥", "稳步提高", "", "稳步提高"],
  ["a sign that is none", "是/否", "否", "", "否"],
  ["a number called 定性", "定性", "90", "%", "90%"],
])("joined with a loss that is told: %s", (_name, operator, value, unit, text) => {
  expect(joinValue({ operator, value, unit })).toEqual({ text, exact: false });
});

const targets = [
  ...new Set(realTables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).map((text) => text.trim())))),
];

test("every text of the real tables comes back, to the letter or in its meaning", () => {
  expect(targets.length).toBeGreaterThan(200);
  for (const text of targets) expectSame(text);
});

const quantity = fc
  .tuple(
    fc.constantFrom("", "≥", "≤", ">", "<", "=", ">=", "≧ ", "不低于", "不超过", "约", "至少 ", "≥≥"),
    fc.oneof(
      fc.integer({ min: -5, max: 1_000_000 }).map(String),
      fc.constantFrom("28.40", "1,000", "９０", "0.05", "1e3"),
    ),
    fc.constantFrom(
      "",
      "%",
      "万元",
      "人次",
      "元/人·月",
      "(亩)",
      "/株",
      "以上",
      "左右",
      " 个",
      "。",
      "以内(含税)",
      "％",
    ),
  )
  .map((parts) => parts.join(""));

test("taking apart and putting together is the identity wherever it says so, and keeps the meaning elsewhere", () => {
  fc.assert(fc.property(fc.oneof(quantity, fc.string({ unit: "grapheme" }), fc.constantFrom(...targets)), expectSame), {
    numRuns: 3000,
  });
});

test("putting together and taking apart is the identity wherever it says so", () => {
  const part = fc.oneof(fc.string(), fc.constantFrom("≥", "定性", "90", "%", "≥90%", "人次", "6", "是/否", ""));
  fc.assert(
    fc.property(part, part, part, (operator, value, unit) => {
      const { text, exact } = joinValue({ operator, value, unit });
      const again = splitValue(text);
      const parts = [operator, value, unit].map((one) => one.trim());
      expect([again.operator, again.value, again.unit].every((one, index) => one === parts[index])).toBe(exact);
    }),
    { numRuns: 3000 },
  );
});

function expectSame(text: string): void {
  const { exact, ...parts } = splitValue(text);
  const again = joinValue(parts).text;
  if (exact) expect(again).toBe(text.trim());
  else expect(meaning(again)).toBe(meaning(text));
}

/** A comparator's word is the same as its sign. */
function meaning(text: string): string {
  const target = parseTarget(text);
  if (target.kind !== "quantity") return reading(target);
  return [target.comparator, target.number.toFixed(), target.unit?.name, target.rest.replace(/\s/g, "")].join("|");
}
