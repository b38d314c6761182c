import type { Field, Indicator, IndicatorTable, ProjectHeader } from "../reader/table";

type Visit = (field: Field) => void;

/** Visits every field of the table, header block first; a cell that several rows share comes once for each of them. */
export function eachField(table: IndicatorTable, visit: Visit): void {
  eachHeaderField(table.header, visit);
  for (const indicator of table.indicators) eachIndicatorField(indicator, visit);
}

function eachHeaderField(header: ProjectHeader, visit: Visit): void {
  const { title, code, name, department, purpose, unitLine, funds, plan, goals } = header;
  for (const field of [title, code, name, department, purpose, unitLine]) if (field) visit(field);
  for (const field of plan) visit(field);
  for (const field of goals) visit(field);
  for (const { total, parts } of funds) {
    if (total) visit(total);
    for (const part of parts) visit(part);
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
  for (const target of indicator.targets) visit(target);
  for (const part of parts) {
    const field = indicator[part];
    if (field) visit(field);
  }
}
