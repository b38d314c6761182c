import Big from "big.js";
import type { Level1, Level2 } from "../levels/level";
import type { Indicator, IndicatorTable, LevelField, TargetField } from "../reader/table";
import type { OwnWords } from "../rules/expectations";
import { tight } from "../text/normalise";
import type { Unit } from "../target/units";

/** The table with a department's own names of levels and units understood as the department means them. */
export function inOwnWords(table: IndicatorTable, words: OwnWords): IndicatorTable {
  if (words.units.length + words.level1.size + words.level2.size === 0) return table;
  const units = new Map(words.units.map((name) => [tight(name), ownUnit(name)]));
  const indicators = table.indicators.map((indicator): Indicator => ({
    ...indicator,
    level1: withSynonym<Level1>(indicator.level1, words.level1),
    level2: withSynonym<Level2>(indicator.level2, words.level2),
    targets: indicator.targets.map((target) => withUnit(target, units)),
  }));
  return { ...table, indicators };
}

/** An official name stays what it is, whatever the department says. */
function withSynonym<Name extends string>(
  field: LevelField<Name>,
  synonyms: ReadonlyMap<string, Name>,
): LevelField<Name> {
  const name = synonyms.get(field.text);
  if (name === undefined || (field.resolved && field.resolved.match !== "near")) return field;
  return { ...field, resolved: { name, match: "synonym" } };
}

function withUnit(target: TargetField, units: ReadonlyMap<string, Unit>): TargetField {
  const unit = target.unit ? undefined : units.get(tight(target.unknownUnit));
  if (!unit) return target;
  const { parsed } = target;
  const measured = parsed.kind === "quantity" || parsed.kind === "range";
  // Where the unit stands in a column of its own, the value has none of it.
  const inValue = measured && parsed.rest !== "" && tight(parsed.rest) === tight(target.unknownUnit);
  return { ...target, unit, unknownUnit: "", parsed: inValue ? { ...parsed, unit, rest: "" } : parsed };
}

function ownUnit(name: string): Unit {
  return { name, dimension: "other", factor: new Big(1) };
}
