const chineseDigits = "零一二三四五六七八九";
const formalDigits = "零壹贰叁肆伍陆柒捌玖";
const heavenly = "甲乙丙丁戊己庚辛壬癸";

const counting = (value: number): string => counted(value, chineseDigits, ["", "十", "百", "千"]);
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
  ["chineseLegalSimplified", (value) => counted(value, formalDigits, ["", "拾", "佰", "仟"])],
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

/** 12 → 十二, 105 → 一百零五; beyond 9999 in digits. */
function counted(value: number, digits: string, units: readonly string[]): string {
  if (value <= 0 || value > 9999) return String(value);
  const written = String(value);
  let text = "";
  let gap = false;
  [...written].forEach((digit, place) => {
    if (digit === "0") {
      gap = true;
      return;
    }
    if (gap) text += digits[0] ?? "";
    gap = false;
    text += (digits[Number(digit)] ?? "") + (units[written.length - 1 - place] ?? "");
  });
  // 十二, not 一十二.
  return value >= 10 && value < 20 && digits === chineseDigits ? text.slice(1) : text;
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
