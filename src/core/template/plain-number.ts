import Big from "big.js";

/** As many digits as a cell's number keeps. */
const mostDigits = 15;

/** A text that is a number and nothing else, "50000.00" or "1,200": only such a one may stand in a cell as a number. */
export function plainNumber(text: string): Big | null {
  const digits = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,12})?$/.test(text) ? text.replace(/,/g, "") : "";
  if (digits === "" || digits.replace(/[-.]/g, "").replace(/^0+/, "").length > mostDigits) return null;
  return new Big(digits);
}
