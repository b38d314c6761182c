import type { ValueEvidence, ValueKind } from "../../levels/evidence";
import type { TargetField } from "../../reader/table";
import type { Unit } from "../../target/units";
import { isMoney } from "../cost-row";

/** What a value adds to the name of its indicator; null where it is blank, or a number without a unit. */
export function valueEvidence({
  parsed,
  unit,
  comparator,
}: Pick<TargetField, "parsed" | "unit" | "comparator">): ValueEvidence | null {
  const kind = kindOf(parsed, unit);
  return kind && { kind, limit: comparator === "≤" || comparator === "<" };
}

function kindOf(parsed: TargetField["parsed"], unit: Unit | null): ValueKind | null {
  switch (parsed.kind) {
    case "quantity":
    case "range":
      return unit && kindOfUnit(unit);
    case "date":
      return "date";
    case "boolean":
      return "yes-no";
    case "qualitative":
      return /长期|持续|长效/.test(parsed.words.slice(0, 200)) ? "lasting" : "words";
    case "empty":
      return null;
  }
}

function kindOfUnit(unit: Unit): ValueKind {
  if (unit.dimension !== "composite") return unit.dimension;
  return isMoney(unit) ? "price" : unit.numerator ? kindOfUnit(unit.numerator) : "other";
}
