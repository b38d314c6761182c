import type { Field, Indicator, IndicatorTable, ProjectHeader } from "../reader/table";

type MaybeField = Field | null;

/** Every field of the table, header block first; a cell that several rows share comes once for each of them. */
export function* writtenFields(table: IndicatorTable): Iterable<Field> {
  for (const field of headerFields(table.header)) if (field) yield field;
  for (const indicator of table.indicators) {
    for (const field of indicatorFields(indicator)) if (field) yield field;
    yield* indicator.targets;
  }
}

function headerFields(header: ProjectHeader): readonly MaybeField[] {
  const { title, code, name, department, purpose, unitLine, funds, plan, goals } = header;
  const amounts = funds.flatMap(({ total, parts }): MaybeField[] => [total, ...parts]);
  return [title, code, name, department, purpose, unitLine, ...amounts, ...plan, ...goals];
}

function indicatorFields(indicator: Indicator): readonly MaybeField[] {
  const { level1, level2, level3, description, basis, operator, unit, direction, weight } = indicator;
  const { actual, score, reason, remark } = indicator;
  return [level1, level2, level3, description, basis, operator, unit, direction, weight, actual, score, reason, remark];
}
