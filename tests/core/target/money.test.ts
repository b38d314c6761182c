import Big from "big.js";
import fc from "fast-check";
import { parseAmount, toYuan } from "../../../src/core/target/money";
import { parseUnit } from "../../../src/core/target/unit";

test.each([
  ["660,000.00", "660000", undefined],
  ["4000.00", "4000", undefined],
  ["0", "0", undefined],
  ["5，000", "5000", undefined],
  ["６６０", "660", undefined],
  ["-12.5", "-12.5", undefined],
  ["￥50000", "50000", undefined],
  ["¥ 1,000.00 元", "1000", "元"],
  ["人民币5000元整", "5000", "元"],
  ["854万元", "854", "万元"],
  ["854 (万元)", "854", "万元"],
  ["50万", "50", "万元"],
  ["1.2亿", "1.2", "亿元"],
])("the amount %s", (typed, amount, unit) => {
  const read = parseAmount(typed);
  expect([read?.amount.toFixed(), read?.unit?.name]).toEqual([amount, unit]);
});

test.each([
  "",
  " ",
  "-",
  "/",
  "无",
  "90%",
  "5亩",
  "元",
  "854万(高标准农田)",
  "1.5万-2万",
  "1 000 000 元以内",
  "9".repeat(101),
])("%j is no amount", (text) => {
  expect(parseAmount(text)).toBeNull();
});

test.each([
  ["1.05", "元", "1.05"],
  ["1.05", "万元", "10500"],
  ["0.00000001", "亿元", "1"],
  ["12345678901234567890.12", "万元", "123456789012345678901200"],
])("%s %s are %s 元", (amount, unit, yuan) => {
  expect(toYuan(new Big(amount), parseUnit(unit)!)?.toFixed()).toBe(yuan);
});

test.each(["亩", "%", "元/亩", "万", "万美元"])("%s is no money", (unit) => {
  expect(toYuan(new Big(1), parseUnit(unit)!)).toBeNull();
});

test("the same money in 元, 万元 and 亿元 is the same to the last 分", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (fen) => {
      const yuan = new Big(fen.toString()).times("0.01");
      for (const unit of ["元", "万元", "亿元"].map((name) => parseUnit(name)!)) {
        const typed = yuan.times(new Big(1).div(unit.factor)).toFixed() + unit.name;
        const read = parseAmount(typed);
        expect(toYuan(read!.amount, read!.unit!)?.toFixed()).toBe(yuan.toFixed());
      }
    }),
  );
});
