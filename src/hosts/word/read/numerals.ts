import { chineseDigits, chineseNumeral } from "../../../core/text/chinese-numerals";

const heavenly = "甲乙丙丁戊己庚辛壬癸";

const counting = (value: number): string => chineseNumeral(value);
const formalSigns = { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] };
const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
const digital = (value: number): string =>
  [...String(value)].map((digit) => (digit === "0" ? "〇" : (chineseDigits[Number(digit)] ?? ""))).join("");
const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join("");

/** By the names of ST_NumberFormat (ECMA-376 part 1, 17.18.59). */
const formats: ReadonlyMap<string, (value: number) => string> = new Map([
  ["chineseCounting", counting],
  ["chineseCountingThousand", counting],
  ["taiwaneseCounting", counting],
  ["taiwaneseCountingThousand", counting],
  ["japaneseCounting", counting],
  ["chineseLegalSimplified", (value) => chineseNumeral(value, formalSigns)],
  ["ideographDigital", digital],
  ["japaneseDigitalTenThousand", digital],
  ["taiwaneseDigital", digital],
  ["ideographTraditional", (value) => heavenly[value - 1] ?? String(value)],
  ["decimalEnclosedCircle", circled],
  ["decimalEnclosedCircleChinese", circled],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["lowerLetter", (value) => letters(value, 0x61)],
  ["upperLetter", (value) => letters(value, 0x41)],
  ["lowerRoman", (value) => roman(value).toLowerCase()],
  ["upperRoman", (value) => roman(value)],
]);

/** A number as a list writes it; plain digits where the format is a rare one. */
export function numeral(value: number, format: string): string {
  return formats.get(format)?.(value) ?? String(value);
}

/** a … z, aa, bb …, as Word does. */
function letters(value: number, first: number): string {
  if (value <= 0 || value > 780) return String(value);
  return String.fromCodePoint(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (value <= 0 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
