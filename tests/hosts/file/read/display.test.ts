import fc from "fast-check";
import { builtinFormat } from "../../../../src/hosts/file/read/builtin-formats";
import { generalText, numberDisplay } from "../../../../src/hosts/file/read/display";

test.each<[number, string]>([
  [0, "0"],
  [-0, "0"],
  [100, "100"],
  [-1.5, "-1.5"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [200 / 3, "66.66666667"],
  [1234567.891, "1234567.891"],
  [12345678901.5, "12345678902"],
  [99999999999, "99999999999"],
  [99999999999.9, "1E+11"],
  [123456789012, "1.23457E+11"],
  [999999999999.5, "1E+12"],
  [1.30229e20, "1.30229E+20"],
  [-1.5e300, "-1.5E+300"],
  [0.0001, "0.0001"],
  [0.00001, "0.00001"],
  [0.00001234567, "1.23457E-05"],
  [1e-10, "1E-10"],
])("General shows %d as %s, like Excel", (value, text) => {
  expect(generalText(value)).toBe(text);
});

test.each<[format: string, value: number, text: string]>([
  ["0%", 0.95, "95%"],
  ["0.00%", 0.95, "95.00%"],
  ["0", 1.30229e20, "130229000000000000000"],
  ["0", 5.0011122000002076e20, "500111220000021000000"],
  ["0.0000000000000000", 0.1 + 0.2, "0.3000000000000000"],
  ["0.0", 0.25, "0.3"],
  ["#,##0.00", 1234567.891, "1,234,567.89"],
  ["#,##0.00_);[Red](#,##0.00)", -12345.6, "(12,345.60)"],
  ['"≥"0%', 0.9, "≥90%"],
  ['0"万元"', 5, "5万元"],
  ['General"元"', 12.5, "12.5元"],
  ['[>=100]"大";0', 120, "大"],
  ["@", 0.5, "0.5"],
  ["yyyy/m/d", 45000, "2023/3/15"],
  ["yyyy-mm-dd hh:mm:ss", 45000.5, "2023-03-15 12:00:00"],
  ["yyyy/m/d", 60, "1900/2/29"],
  ['[$-804]yyyy"年"m"月"d"日"', 45000, "2023年3月15日"],
  ["[$-F800]dddd, mmmm dd, yyyy", 45000, "2023年3月15日"],
  ["[$-F400]h:mm:ss AM/PM", 45000.75, "18:00:00"],
  ['上午/下午h"时"mm"分"', 45000.75, "下午6时00分"],
  ["aaaa", 45000, "星期三"],
  ["[h]:mm", 2.5, "60:00"],
  ["[no such thing", 3, "3"],
  [";;;", 3, ""],
])("%s shows %d as %s", (format, value, text) => {
  expect(numberDisplay(format, false)(value)).toBe(text);
});

test.each<[id: number, value: number, text: string]>([
  [0, 63, "63"],
  [9, 0.95, "95%"],
  [10, 0.95, "95.00%"],
  [14, 45000, "2023/3/15"],
  [22, 45000.5, "2023/3/15 12:00"],
  [27, 45000, "2023年3月"],
  [28, 45000, "3月15日"],
  [31, 45000, "2023年3月15日"],
  [32, 45000.75, "18时00分"],
  [55, 45000.75, "下午6时00分"],
  [57, 45000, "2023年3月"],
  [58, 45000, "3月15日"],
])("the built-in format %d shows %d as %s", (id, value, text) => {
  expect(numberDisplay(builtinFormat(id) ?? "", false)(value)).toBe(text);
});

test("the 1904 system shifts dates and nothing else", () => {
  expect(numberDisplay("yyyy/m/d", true)(0)).toBe("1904/1/1");
  expect(numberDisplay("0.0", true)(0)).toBe("0.0");
});

test("any format code shows any number as some text", () => {
  const piece = fc.constantFrom(
    "0",
    "#",
    "?",
    "/",
    "%",
    ",",
    ".",
    "E+",
    "yy",
    "m",
    "[h]",
    "[>5]",
    '"',
    "\\",
    "_",
    "*",
    ";",
    "@",
    "[Red]",
    "元",
  );
  const code = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (format, value) => {
      expect(typeof numberDisplay(format, false)(value)).toBe("string");
    }),
    { numRuns: 2_000 },
  );
});

test("a format code of a million characters is not parsed", () => {
  expect(numberDisplay("#,".repeat(500_000), false)(5)).toBe("5");
});
