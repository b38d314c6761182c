import { parseTarget } from "../target/parse";
import { parseComparator } from "../target/comparator";
import { parseUnit } from "../target/unit";
import type { Unit } from "../target/units";
import { remember } from "../text/remember";
import type { Column, Field, TargetField } from "./table";

/** Grades of the old Hebei form: thresholds of a scale, not targets. */
const grades = new Set(["优", "良", "中", "差"]);

/** Reads value cells of one workbook; equal texts are parsed once. */
export class TargetReader {
  private readonly parse = remember(parseTarget);

  /** One value cell, understood together with what the 符号 and 计量单位 cells of its row say, "" where there are none. */
  read(field: Field, column: Column, operator: string, unit: string): TargetField {
    const parsed = this.parse(field.text);
    const compared = parsed.kind === "quantity" || parsed.kind === "date";
    const measured = parsed.kind === "quantity" || parsed.kind === "range" ? parsed : null;
    const known = measured?.unit ?? parseUnit(unit) ?? headingUnit(column.heading);
    // Member by member: a spread costs several times as much, and long sheets have many of these.
    return {
      at: field.at,
      text: field.text,
      cell: field.cell,
      label: column.label,
      grade: column.label !== null && grades.has(column.label),
      parsed,
      comparator: (compared ? parsed.comparator : null) ?? parseComparator(operator),
      unit: known,
      unknownUnit: known ? "" : measured?.rest || unit,
    };
  }
}

/** What a heading names in brackets as well: whose values they are. "年度" would be a length of time otherwise. */
const periods: ReadonlySet<string> = new Set(["年度", "全年", "本年", "当年", "年", "实施期", "中期", "长期"]);

/** The unit that a heading names in brackets: "指标值(%)", "目标值（万元）". */
function headingUnit(heading: string): Unit | null {
  const inBrackets = /[(（]([^()（）]{1,12})[)）]$/.exec(heading)?.[1];
  return inBrackets === undefined || periods.has(inBrackets) ? null : parseUnit(inBrackets);
}
