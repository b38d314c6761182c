import { readNumber } from "./number";
import { rangeSign } from "./range-sign";
import { readTail } from "./quantity";
import { matchUnit } from "./unit";
import type { RangeTarget } from "./target";

/** A range as read, before its spelling is judged. */
export interface Range extends Pick<RangeTarget, "from" | "to" | "unit" | "rest"> {
  readonly percentWord: boolean;
}

const sign = new RegExp(rangeSign, "y");
const anySign = new RegExp(rangeSign);

/**
 * Reads a range of numbers from a text that `plain` has been over and that holds no blanks: "3-5次", "80%~90%".
 * The order is kept. Null where it is none, or where the two ends have different units (500元-1万元).
 */
export function readRange(text: string): Range | null {
  const from = readNumber(text, 0);
  if (!from) return null;
  const firstUnit = text.charAt(from.end) === "" ? null : matchUnit(text.slice(from.end), anySign);
  sign.lastIndex = from.end + (firstUnit?.length ?? 0);
  if (!sign.test(text)) return null;
  const to = readNumber(text, sign.lastIndex);
  if (!to) return null;
  const tail = readTail(text.slice(to.end));
  if (!tail || (firstUnit && firstUnit.unit.name !== tail.unit?.name)) return null;
  const rest = (tail.word?.word ?? "") + tail.rest;
  return { from: from.value, to: to.value, unit: tail.unit, rest, percentWord: tail.percentWord };
}
