import Big from "big.js";
import { formatNumber, formatTarget } from "../../../src/core/target/format";
import { parseTarget } from "../../../src/core/target/parse";

test.each([
  ["≧90%", "≥90%"],
  ["≥ ９０ ％。", "≥90%"],
  ["》90%", "≥90%"],
  ["≥≥90%", "≥90%"],
  ["≥90%以上", "≥90%"],
  ["≥100百分比", "≥100%"],
  ["百分之九十", "90%"],
  ["不低于百分之90；", "不低于90%"],
  ["控制在5 万元以内。", "控制在5万元以内"],
  ["5名左右。", "5名左右"],
  ["=100.00(%)", "=100.00%"],
  ["≦28.40/株", "≤28.40/株"],
  ["1,234.50元", "1234.50元"],
  [">=530元/人*月", "≥530元/人·月"],
  ["2km", "2公里"],
  ["90%以上人员满意。", "90%以上人员满意"],
  ["80％～90％", "80%～90%"],
  ["80-90%", "80%-90%"],
  ["3 - 5次", "3-5次"],
  ["3至5 次", "3至5次"],
  ["２０２１年９月。", "2021年9月"],
  ["＞＝12月底", "≥12月底"],
  ["是。", "是"],
  [" 效果明显。", "效果明显"],
  ["制度健全（含配套），执行到位。", "制度健全（含配套），执行到位"],
  ["\u200B", ""],
])("%j is spelled %s", (typed, spelled) => {
  expect(formatTarget(parseTarget(typed))).toBe(spelled);
});

test("two comparators that contradict each other both stay: neither may be guessed away", () => {
  expect(formatTarget(parseTarget("≥ ≤90。"))).toBe("≥≤90");
});

test.each([
  ["1.30229E+20", "130229000000000000000"],
  ["0.0000001", "0.0000001"],
  ["28.40", "28.4"],
  ["-5", "-5"],
])("the number %s is written %s", (number, written) => {
  expect(formatNumber(new Big(number))).toBe(written);
});
