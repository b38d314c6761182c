import { parseUnit } from "../../../src/core/target/unit";
import { unitEntries } from "../../../src/core/target/unit-list";

test.each([
  ["%", "%", "ratio", "1"],
  ["％", "%", "ratio", "1"],
  ["(%)", "%", "ratio", "1"],
  ["百分比", "%", "ratio", "1"],
  ["‰", "‰", "ratio", "0.1"],
  ["1/10万", "/10万", "ratio", "0.001"],
  ["元", "元", "money", "1"],
  ["万元", "万元", "money", "10000"],
  ["（万元）", "万元", "money", "10000"],
  ["亿元", "亿元", "money", "100000000"],
  ["百万元", "百万元", "money", "1000000"],
  ["人/次", "人次", "people", "1"],
  ["人*月", "人·月", "people", "1"],
  ["户", "户", "households", "1"],
  ["场次", "场次", "times", "1"],
  ["台(套)", "台（套）", "count", "1"],
  ["公 顷", "公顷", "area", "15"],
  ["㎡", "平方米", "area", "0.0015"],
  ["m²", "平方米", "area", "0.0015"],
  ["M2", "平方米", "area", "0.0015"],
  ["平米", "平方米", "area", "0.0015"],
  ["万亩", "万亩", "area", "10000"],
  ["KM", "公里", "length", "1000"],
  ["千米", "千米", "length", "1000"],
  ["m³", "立方米", "volume", "1"],
  ["千克", "千克", "weight", "1"],
  ["万吨", "万吨", "weight", "10000000"],
  ["个工作日", "个工作日", "duration", "86400"],
  ["分钟", "分钟", "duration", "60"],
  ["分", "分", "other", "1"],
  ["万", "万", "other", "10000"],
  ["元/亩", "元/亩", "composite", "1"],
  ["万元/公里", "万元/公里", "composite", "10000"],
  ["元/人*月", "元/人·月", "composite", "1"],
  ["元/人/月", "元/人·月", "composite", "1"],
  ["元/平米", "元/平方米", "composite", "1"],
  ["元/行政村", "元/行政村", "composite", "1"],
  ["次/年", "次/年", "composite", "1"],
])("%j is %s, %s, %s of the base unit", (typed, name, dimension, factor) => {
  const unit = parseUnit(typed);
  expect([unit?.name, unit?.dimension, unit?.factor.toFixed()]).toEqual([name, dimension, factor]);
});

test("a composite knows its parts", () => {
  expect(parseUnit("万元/km")).toMatchObject({ numerator: { name: "万元", dimension: "money" }, denominator: "公里" });
});

test.each(["", "无", "/", "/株", "人、户", "元/", "G", "5", "高质量", "万%", "元".repeat(3), "%".repeat(30000)])(
  "%j is no unit",
  (text) => {
    expect(parseUnit(text)).toBeNull();
  },
);

test("every spelling in the dictionary reads as its own unit, and stands there once", () => {
  const seen = new Set<string>();
  for (const { name, aliases } of unitEntries) {
    for (const spelling of [name, ...aliases]) {
      expect([spelling, parseUnit(spelling)?.name]).toEqual([spelling, name]);
      expect([spelling, seen.has(spelling)]).toEqual([spelling, false]);
      seen.add(spelling);
    }
  }
});
