import Big from "big.js";

const digits = new Map([..."〇零一二三四五六七八九"].map((digit, index) => [digit, Math.max(0, index - 1)]));
digits.set("两", 2);

const powers = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

const groups = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

export const chineseDigits = "零一二三四五六七八九";
const plainSigns = { digits: chineseDigits, units: ["", "十", "百", "千"] };

/** 12 → 十二, 105 → 一百零五; noughts, negatives and what is beyond 9999 in digits. */
export function chineseNumeral(value: number, { digits: signs, units } = plainSigns): string {
  if (value <= 0 || value > 9999) return String(value);
  const written = String(value);
  let text = "";
  let gap = false;
  [...written].forEach((digit, place) => {
    if (digit === "0") {
      gap = true;
      return;
    }
    if (gap) text += signs[0] ?? "";
    gap = false;
    text += (signs[Number(digit)] ?? "") + (units[written.length - 1 - place] ?? "");
  });
  // 十二, not 一十二.
  return value >= 10 && value < 20 && signs === chineseDigits ? text.slice(1) : text;
}

/**
 * Reads a number written in Chinese numerals: 十二 → 12, 一百零五 → 105, 三万二千 → 32000, 九十五点五 → 95.5,
 * and digit by digit 二〇二五 → 2025. Null for anything else. "百分之" is the caller's matter.
 */
export function parseChineseNumeral(text: string): Big | null {
  if (text.length === 0 || text.length > 24) return null;
  const [whole = "", fraction, ...more] = text.split("点");
  if (more.length > 0) return null;
  const integer = readDigits(whole) ?? readInteger(whole);
  if (integer === null) return null;
  if (fraction === undefined) return new Big(integer);
  const decimals = readDigits(fraction);
  return decimals === null ? null : new Big(`${integer}.${decimals}`);
}

/** 二〇二五 → "2025"; null where a character is no digit. */
function readDigits(text: string): string | null {
  let read = "";
  for (const character of text) {
    const digit = digits.get(character);
    if (digit === undefined) return null;
    read += digit;
  }
  return read === "" ? null : read;
}

/** 一亿二千万 → "120000000". Powers must fall (一百二十, never 二十一百), or it is no number. */
function readInteger(text: string): string | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastPower = 10000;
  let lastGroup = Infinity;
  for (const character of text) {
    const value = digits.get(character);
    const power = powers.get(character);
    const unit = groups.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (power !== undefined) {
      if (power >= lastPower) return null;
      group += (digit ?? 1) * power;
      digit = null;
      lastPower = power;
    } else if (unit !== undefined) {
      if (unit >= lastGroup) return null;
      const amount = group + (digit ?? 0);
      if (amount === 0) return null;
      total += amount * unit;
      group = 0;
      digit = null;
      lastPower = 10000;
      lastGroup = unit;
    } else return null;
  }
  return text === "" ? null : String(total + group + (digit ?? 0));
}
