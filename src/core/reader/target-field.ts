import { parseTarget } from "../target/parse";
import { parseComparator } from "../target/comparator";
import { parseUnit } from "../target/unit";
import type { Target } from "../target/target";
import type { Unit } from "../target/units";
import type { Column, Field, TargetField } from "./table";

/** Grades of the old Hebei form: thresholds of a scale, not targets. */
const grades = new Set(["优", "良", "中", "差"]);

/** Reads value cells of one workbook; equal texts are parsed once. */
export class TargetReader {
  private readonly parsed = new Map<string, Target>();

  /** One value cell, understood together with the 符号 and 计量单位 cells of its row. */
  read(field: Field, column: Column, operator: Field | null, unit: Field | null): TargetField {
    const parsed = this.parse(field.text);
    const measured = parsed.kind === "quantity" || parsed.kind === "range";
    const compared = parsed.kind === "quantity" || parsed.kind === "date";
    const columnUnit = unit && unit.text !== "" ? parseUnit(unit.text) : null;
    return {
      ...field,
      label: column.label,
      grade: column.label !== null && grades.has(column.label),
      parsed,
      comparator: (compared ? parsed.comparator : null) ?? (operator ? parseComparator(operator.text) : null),
      unit: (measured ? parsed.unit : null) ?? columnUnit ?? headingUnit(column.heading),
      unknownUnit: (measured ? parsed.rest : "") || (unit && !columnUnit ? unit.text : ""),
    };
  }

  private parse(text: string): Target {
    const known = this.parsed.get(text);
    if (known) return known;
    const target = parseTarget(text);
    this.parsed.set(text, target);
    return target;
  }
}

/** The unit that a heading names in brackets: "指标值(%)", "目标值（万元）". */
function headingUnit(heading: string): Unit | null {
  const inBrackets = /[(（]([^()（）]{1,12})[)）]$/.exec(heading)?.[1];
  return inBrackets === undefined ? null : parseUnit(inBrackets);
}
