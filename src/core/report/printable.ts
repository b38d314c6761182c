/*
 * Text from a workbook must not steer what shows it: no escape sequences, no reversed reading order, no second line
 * where one was meant.
 */
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
/** Half of a pair is no character, and no encoding can write it. */
const halfPairs = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function printable(line: string): string {
  return wellFormed(line.replace(steering, " "));
}

/** The text with every half pair replaced by the sign for what cannot be read. */
export function wellFormed(text: string): string {
  return text.replace(halfPairs, "\ufffd");
}

/** The same, cut where it is longer than a person reads: a "…" tells that there is more. */
export function readable(text: string, longest: number): string {
  // Two code units a character at most, so that a huge text is not taken apart for nothing.
  const line = printable(text.slice(0, longest * 2 + 2));
  const characters = Array.from(line);
  if (text.length <= longest * 2 + 2 && characters.length <= longest) return line;
  return `${characters.slice(0, longest).join("")}…`;
}
