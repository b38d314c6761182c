import type Big from "big.js";
import type { TargetField } from "../../reader/table";
import type { Comparator, Target } from "../../target/target";
import type { Unit } from "../../target/units";
import { formatTarget } from "../../target/format";
import { tight } from "../../text/normalise";

interface Measure {
  readonly number: Big;
  readonly comparator: Comparator | null;
  readonly unit: Unit | null;
}

/**
 * Whether a value told in prose is that of a table's cell, however each is written: 5万元 is 50000元, and a comparator
 * or unit that one of them leaves out contradicts nothing.
 */
export function sameTarget(told: Target, field: TargetField): boolean {
  const { parsed } = field;
  if (told.kind === "quantity" && parsed.kind === "quantity") {
    return sameMeasure(told, { number: parsed.number, comparator: field.comparator, unit: field.unit });
  }
  return words(told) === words(parsed);
}

function sameMeasure(one: Measure, other: Measure): boolean {
  if (one.comparator && other.comparator && one.comparator !== other.comparator) return false;
  if (!one.unit || !other.unit) return one.number.eq(other.number);
  if (one.unit.dimension !== other.unit.dimension) return false;
  return one.number.times(one.unit.factor).eq(other.number.times(other.unit.factor));
}

function words(target: Target): string {
  return tight(formatTarget(target)).replace(/[，,。;；]/g, "");
}
