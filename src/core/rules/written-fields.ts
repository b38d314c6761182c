import { cellName } from "../sheet/address";
import type { Field, Indicator, IndicatorTable, ProjectHeader } from "../reader/table";

/** Every field of the table once, header block first; a cell that several rows share comes once. */
export function* writtenFields(table: IndicatorTable): Iterable<Field> {
  const seen = new Set<string>();
  for (const field of [headerFields(table.header), ...table.indicators.map(indicatorFields)].flat()) {
    if (!field || seen.has(cellName(field.at))) continue;
    seen.add(cellName(field.at));
    yield field;
  }
}

type MaybeField = Field | null;

function headerFields(header: ProjectHeader): readonly MaybeField[] {
  const { title, code, name, department, purpose, unitLine, funds, plan, goals } = header;
  const amounts = funds.flatMap(({ total, parts }): MaybeField[] => [total, ...parts]);
  return [title, code, name, department, purpose, unitLine, ...amounts, ...plan, ...goals];
}

function indicatorFields(indicator: Indicator): readonly MaybeField[] {
  const { level1, level2, level3, targets, description, basis, operator, unit, direction, weight } = indicator;
  const { actual, score, reason, remark } = indicator;
  const planned = [level1, level2, level3, ...targets, description, basis, operator, unit, direction, weight];
  return [...planned, actual, score, reason, remark];
}
