import Big from "big.js";

/** A number found in a text, and where what follows it starts. */
export interface NumberMatch {
  readonly value: Big;
  readonly end: number;
}

/**
 * A decimal number with optional sign, thousands separators (of three digits, or four as some write: 5,0000) and
 * exponent. The exponent is capped: 1E+999999999 would be a number of a thousand million digits.
 */
const decimal = /([+\-−]?)(\d+(?:,\d{3,4})*(?:\.\d+)?|\.\d+)(e[+-]?\d{1,2}(?!\d))?/iy;

/** Reads the number that starts at `at` in a text that `plain` has been over; null where none does. */
export function readNumber(text: string, at: number): NumberMatch | null {
  decimal.lastIndex = at;
  const match = decimal.exec(text);
  if (!match) return null;
  const [typed, sign, digits = "", exponent = ""] = match;
  const size = digits.replace(/,/g, "") + exponent;
  return { value: new Big(sign === "-" || sign === "−" ? `-${size}` : size), end: at + typed.length };
}
