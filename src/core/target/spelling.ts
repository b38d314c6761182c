import { plain } from "../text/normalise";

const openers = new Set(",，、;；:：。");
const closers = new Set("。.．,，、;；:：!！");

const brackets = new Map([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["(", ")"],
  ["（", "）"],
  ["【", "】"],
  ["[", "]"],
]);

/** Figures, Latin letters and their signs in full width; Chinese punctuation (（，～) is right as it is. */
const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A％﹪．，／＊＋]/i;
const figure = /[\d\uFF10-\uFF19]/;
const gap = /[\s\p{DI}\p{Cc}]/u;

/**
 * The text without punctuation at its ends, and without brackets or quotation marks around the whole of a figure:
 * “≥90%”。 → ≥90%. Around words they may be meant: “应保尽保”. Punctuation alone stays as it is.
 */
export function withoutOuterPunctuation(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOuter(text.charAt(start), openers)) start++;
  while (end > start && isOuter(text.charAt(end - 1), closers)) end--;
  if (start === end) return text;
  const inner = text.slice(start, end);
  const closing = brackets.get(inner.charAt(0));
  const isWrapped = closing !== undefined && inner.indexOf(closing, 1) === inner.length - 1;
  return isWrapped && figure.test(inner) ? withoutOuterPunctuation(inner.slice(1, -1)) : inner;
}

/** The text as `plain` gives it without blanks; "5 10" keeps its blank, as it is no 510. */
export function compact(text: string): string {
  const body = plain(text);
  return body.includes(" ") && !/\d \d/.test(body) ? body.replace(/ /g, "") : body;
}

/** Whether figures or letters are written in full width. */
export function hasFullWidth(text: string): boolean {
  return fullWidth.test(text);
}

/** Whether white space or characters without width stand in the text. */
export function hasGap(text: string): boolean {
  return gap.test(text);
}

function isOuter(character: string, set: ReadonlySet<string>): boolean {
  return set.has(character) || /\s/.test(character);
}
