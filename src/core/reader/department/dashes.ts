import { isComparatorSign } from "../../text/lookalikes";

/** Everything that people and input methods put between two levels: —— - – ― ─ － ー → */
const dashes: ReadonlySet<string> = new Set("-‐‑‒–—―−─━﹘﹣－ー→");

export function isDash(character: string): boolean {
  return dashes.has(character);
}

/** A run of dashes; both ends with the blanks around it. */
export interface Dash {
  readonly start: number;
  readonly end: number;
}

/**
 * The dashes between the levels of a list entry. A single one between Latin letters or figures belongs to a range or
 * a model number (3-5次, A-4, 2024—2025年), after a comparator it is a minus.
 */
export function levelDashes(text: string): readonly Dash[] {
  const found: Dash[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!dashes.has(text.charAt(at))) continue;
    let start = at;
    let end = at + 1;
    let signs = 1;
    while (end < text.length && (dashes.has(text.charAt(end)) || isBlank(text.charAt(end)))) {
      if (dashes.has(text.charAt(end))) signs++;
      end++;
    }
    while (start > 0 && isBlank(text.charAt(start - 1))) start--;
    at = end - 1;
    if (signs > 1 || parts(text.charAt(start - 1), text.charAt(end))) found.push({ start, end });
  }
  return found;
}

function parts(before: string, after: string): boolean {
  if (isComparatorSign(before)) return false;
  return !(/[\da-z%]/i.test(before) && /[\da-z]/i.test(after));
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}
