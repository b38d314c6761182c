import type { Field, Indicator, IndicatorTable, ProjectHeader } from "../reader/table";

type Visit = (field: Field) => void;

/** Visits every field of the table, header block first; a cell that several rows share comes once for each of them. */
export function eachField(table: IndicatorTable, visit: Visit): void {
  eachHeaderField(table.header, visit);
  for (const indicator of table.indicators) eachIndicatorField(indicator, visit);
}

function eachHeaderField(header: ProjectHeader, visit: Visit): void {
  const { title, code, name, department, purpose, unitLine, funds, plan, goals } = header;
  for (const field of [title, code, name, department, purpose, unitLine, ...plan, ...goals]) if (field) visit(field);
  for (const { total, parts } of funds) {
    if (total) visit(total);
    parts.forEach(visit);
  }
}

const parts = [
  "description",
  "basis",
  "operator",
  "unit",
  "direction",
  "weight",
  "actual",
  "score",
  "reason",
  "remark",
] as const;

function eachIndicatorField(indicator: Indicator, visit: Visit): void {
  visit(indicator.level1);
  visit(indicator.level2);
  visit(indicator.level3);
  indicator.targets.forEach(visit);
  for (const part of parts) {
    const field = indicator[part];
    if (field) visit(field);
  }
}
