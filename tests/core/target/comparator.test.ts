import { parseComparator, readSigns } from "../../../src/core/target/comparator";

test.each([
  ["≥", "≥"],
  [" ≥ ", "≥"],
  ["≧", "≥"],
  [">=", "≥"],
  ["＞＝", "≥"],
  ["＝", "="],
  ["》", "≥"],
  ["＜", "<"],
  ["≥≥", "≥"],
  ["大于等于", "≥"],
  ["大 于", ">"],
  ["不低于", "≥"],
  ["小于等于", "≤"],
  ["不超过", "≤"],
  ["小于", "<"],
  ["等于", "="],
  ["定性", null],
  ["是/否", null],
  ["正向指标", null],
  ["约", null],
  ["≥≤", null],
  ["≥90", null],
  ["", null],
  ["≥".repeat(5000), null],
])("a 符号 cell %j is %s", (typed, comparator) => {
  expect(parseComparator(typed)).toBe(comparator);
});

test.each([
  ["≥90", ["≥"], false, 1],
  ["≥ 90", ["≥"], false, 2],
  ["> = 90", ["≥"], true, 4],
  ["》》90", ["≥", "≥"], true, 2],
  ["《预算法》", [], false, 0],
  ["〉优秀", [], false, 0],
  ["90", [], false, 0],
  ["", [], false, 0],
])("%j starts with %j", (text, comparators, lookalike, end) => {
  expect(readSigns(text)).toEqual({ comparators, lookalike, end });
});
