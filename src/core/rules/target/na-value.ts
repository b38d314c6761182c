import { notApplicableValues } from "../../levels/lexicon";

const values = new Set(notApplicableValues);

/** Whether a value says that there is nothing to say: 无, 不涉及, 无影响. */
export function saysNotApplicable(value: string): boolean {
  return value.length <= 10 && values.has(value.replace(/[\s。.]/g, ""));
}
