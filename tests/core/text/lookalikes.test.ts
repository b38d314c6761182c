import { bracketSigns, comparatorSigns, isCorrectSign, joinedSign } from "../../../src/core/text/lookalikes";

test.each([
  ["≥", "≧⩾≽⪰≳≮》"],
  ["≤", "≦⩽≼⪯≲≯《"],
  [">", "＞﹥〉›»"],
  ["<", "＜﹤〈‹«"],
  ["=", "＝﹦═〓"],
])("%s is also written %s", (sign, lookalikes) => {
  expect(comparatorSigns.get(sign)).toBe(sign);
  expect(isCorrectSign(sign)).toBe(true);
  for (const character of lookalikes) {
    expect(comparatorSigns.get(character)).toBe(sign);
    expect(isCorrectSign(character)).toBe(false);
  }
});

test.each(["〇", "≠", "约", "≈", "2", ""])("%j is no comparator", (character) => {
  expect(comparatorSigns.has(character)).toBe(false);
});

test.each([
  [">", "=", "≥"],
  ["=", ">", "≥"],
  ["≥", "=", "≥"],
  ["<", "=", "≤"],
  ["=", "<", "≤"],
  ["=", "=", "="],
] as const)("%s and %s are one %s", (first, second, sign) => {
  expect(joinedSign(first, second)).toBe(sign);
});

test.each([
  ["≥", "≥"],
  ["≥", "≤"],
  ["<", ">"],
] as const)("%s and %s stay two", (first, second) => {
  expect(joinedSign(first, second)).toBeNull();
});

test("every quotation or book mark among the signs is known as one", () => {
  expect([...bracketSigns].every((character) => comparatorSigns.has(character))).toBe(true);
});
