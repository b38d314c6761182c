import type Big from "big.js";
import { anyWordAfter } from "../target/comparator";
import { readNumber } from "../target/number";
import { matchUnit } from "../target/unit";
import type { Unit } from "../target/units";
import { tight } from "../text/normalise";

/** A number with a unit we know, found in a sentence or a name. */
export interface StatedQuantity {
  readonly number: Big;
  readonly unit: Unit;
  /** As written, without blanks. */
  readonly text: string;
  /** What stands before and behind it, without blanks. */
  readonly before: string;
  readonly after: string;
}

const longest = 2000;

/**
 * Every number with a unit in a text, remarks in brackets left out. Years, ordinals (第3期), model numbers (A4, 1.2.3)
 * and placeholders (≥**人) are none. A text beyond 2,000 characters is not read to its end.
 */
export function statedQuantities(source: string): StatedQuantity[] {
  const text = tight(source.slice(0, longest)).replace(/\([^()]*\)/g, "");
  const found: StatedQuantity[] = [];
  if (!/\d/.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    const number = /\d/.test(text.charAt(at)) ? readNumber(text, at) : null;
    if (!number) continue;
    const start = at;
    at = number.end - 1;
    const match = matchUnit(text.slice(number.end, number.end + 40), anyWordAfter);
    const before = text.slice(0, start);
    if (!match || /[第a-z\d.〔]$/i.test(before) || isYear(number.value, match.unit)) continue;
    const end = number.end + match.length;
    found.push({
      number: number.value,
      unit: match.unit,
      text: text.slice(start, end),
      before,
      after: text.slice(end),
    });
    at = end - 1;
  }
  return found;
}

function isYear(number: Big, { name }: Unit): boolean {
  return name === "年" && number.gte(1900) && number.lte(2199);
}
