import fc from "fast-check";
import { chineseNumeral, parseChineseNumeral } from "../../../src/core/text/chinese-numerals";

test.each([
  ["零", "0"],
  ["十", "10"],
  ["十二", "12"],
  ["二十", "20"],
  ["九十", "90"],
  ["百", "100"],
  ["两百", "200"],
  ["一百零五", "105"],
  ["一百一十", "110"],
  ["三万二千", "32000"],
  ["一亿零三万", "100030000"],
  ["九十五点五", "95.5"],
  ["零点零五", "0.05"],
  ["二〇二五", "2025"],
])("%s is %s", (numeral, number) => {
  expect(parseChineseNumeral(numeral)?.toFixed()).toBe(number);
});

test.each([
  "",
  "次",
  "十次",
  "百十万亿点点",
  "二十一百",
  "十十",
  "万",
  "点五",
  "九十点",
  "一二三百",
  "9十",
  "一".repeat(25),
])("%j is no number", (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

test("reads back every number up to 99,999,999 as it is written in Chinese", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
      expect(parseChineseNumeral(digitByDigit(number))?.toNumber()).toBe(number);
      expect(parseChineseNumeral(inWords(number))?.toNumber()).toBe(number);
    }),
  );
});

function digitByDigit(number: number): string {
  return String(number).replace(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
}

/** The number in words, as a textbook says it: 10500 → 一万零五百. */
function inWords(number: number): string {
  if (number === 0) return "零";
  const high = Math.floor(number / 10000);
  const low = number % 10000;
  if (high === 0) return group(low);
  return `${group(high)}万${low > 0 && low < 1000 ? "零" : ""}${low > 0 ? group(low) : ""}`;
}

function group(number: number): string {
  let words = "";
  let gap = false;
  for (const [power, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / power) % 10;
    if (digit === 0) gap = words !== "";
    else {
      words += `${gap ? "零" : ""}${"零一二三四五六七八九".charAt(digit)}${name}`;
      gap = false;
    }
  }
  return words;
}

test.each([
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [110, "一百一十"],
  [205, "二百零五"],
  [3007, "三千零七"],
  [0, "0"],
  [10000, "10000"],
])("%d is written %s", (value, text) => {
  expect(chineseNumeral(value)).toBe(text);
});

test("what is written is read as what it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(parseChineseNumeral(chineseNumeral(value))?.toNumber()).toBe(value);
    }),
  );
});
