import type Big from "big.js";
import { bareName } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";

/** The target's number (of a range the greater) in percent, where the value, the unit column or the name says %; null otherwise. */
export function percentOf({ parsed, unit, unknownUnit }: TargetField, { level3 }: Indicator): Big | null {
  if (parsed.kind !== "quantity" && parsed.kind !== "range") return null;
  const percent = unit ? unit.name === "%" : unknownUnit === "" && bareName(level3.text).statedUnits.includes("%");
  if (!percent) return null;
  if (parsed.kind === "quantity") return parsed.number;
  return parsed.from.gt(parsed.to) ? parsed.from : parsed.to;
}
