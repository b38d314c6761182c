import { format } from "numfmt";
import { isDateFormat } from "../../../core/sheet/cell";

/** How many days the 1904 date system lags behind the 1900 one. */
const days1904 = 1462;

/** No real format code comes near this; a longer one is not worth parsing. */
const longestCode = 255;

/** Shows a number as a person sees it in a cell of that format. Column width is not looked at. */
export type NumberDisplay = (value: number) => string;

/** Shows numbers in one format. Made once a style, not once a cell. */
export function numberDisplay(code: string, date1904: boolean): NumberDisplay {
  if (code === "General" || code === "@" || code === "" || code.length > longestCode) return generalText;
  const pattern = rewriteForNumfmt(code);
  const shift = date1904 && isDateFormat(code) ? days1904 : 0;
  return (value) => {
    try {
      return format(pattern, asShown(value) + shift, { locale: "zh-CN" });
    } catch {
      return generalText(value);
    }
  };
}

/** Spreadsheet programs keep more of a number than they show: fifteen digits, whatever the format. */
function asShown(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** Shows a text in a cell of that format: all but those with a text section show it as it is. */
export function textDisplay(code: string): (text: string) => string {
  if (code === "@" || !code.includes("@") || code.length > longestCode) return (text) => text;
  const pattern = rewriteForNumfmt(code);
  return (text) => {
    try {
      return format(pattern, text, { locale: "zh-CN" });
    } catch {
      return text;
    }
  };
}

/** What `numfmt` does not know: the system's long date and time, and the Chinese word for AM/PM. */
function rewriteForNumfmt(code: string): string {
  return code
    .replace(/^\[\$-(?:x-sysdate|F800)\].*$/i, 'yyyy"年"m"月"d"日"')
    .replace(/^\[\$-(?:x-systime|F400)\].*$/i, "h:mm:ss")
    .replace(/上午\/下午/g, "AM/PM");
}

/**
 * A number in the format General, as wide as it likes to be: at most eleven characters with the decimal point, without
 * trailing zeros; 1E+11 and more, and what is too small for nine decimals, in scientific notation with six digits.
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e-4 && size < 99999999999.5) {
    const integerDigits = size < 10 ? 1 : Math.floor(Math.log10(size)) + 1;
    return withoutTrailingZeros(value.toFixed(Math.max(0, 10 - integerDigits)));
  }
  if (size < 1e-4 && Number(value.toFixed(9)) === value) return withoutTrailingZeros(value.toFixed(9));
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  return `${withoutTrailingZeros(mantissa)}E${exponent[0] ?? "+"}${exponent.slice(1).padStart(2, "0")}`;
}

function withoutTrailingZeros(digits: string): string {
  if (!digits.includes(".")) return digits;
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, digits[end - 1] === "." ? end - 1 : end);
}
