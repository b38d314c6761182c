import { perUnitOf } from "../forms/header-labels";
import { orderHeading } from "../reader/listed-project";
import type { IndicatorTable } from "../reader/table";
import type { Sheet } from "../sheet/sheet";
import { FactList } from "./fact-list";
import { keyOfHeading, type Fact, type FactKey } from "./facts";
import { currencies, unitOfLine } from "./currency";
import { fieldAt } from "./row-facts";

const roles: Readonly<Record<string, FactKey>> = {
  project: "name",
  code: "code",
  department: "department",
  budget: "total",
  goal: "goals",
};

/** What the columns left of the levels say of a project in a flat list; what they do not say, the lines above say of all. */
export function listedFacts(sheet: Sheet, table: IndicatorTable): readonly Fact[] {
  const list = new FactList();
  const first = table.indicators[0];
  const firstLevel = Math.min(...table.columns.filter(({ role }) => role === "level1").map(({ column }) => column));
  for (const { role, column, heading } of table.columns) {
    if (!first || column >= firstLevel || role === "number" || heading === orderHeading) continue;
    const key = keyOfHeading(heading) ?? roles[role];
    const field = fieldAt(sheet, first.row, column);
    if (key) list.add(key, field);
    else list.addOwn("project", heading, field);
  }
  const { header } = table;
  if (!list.has("year") && header.year !== null && header.title) {
    list.add("year", { at: header.title.at, text: String(header.year) });
  }
  const currency = unitOfLine(header.unitLine);
  if (!list.has("currency") && header.unitLine && currency !== null) {
    list.add("currency", { at: header.unitLine.at, text: currency });
  }
  return list.facts.map((fact) =>
    fact.key === "currency" ? { ...fact, text: currencies.get(perUnitOf(fact.text) ?? 0) ?? fact.text } : fact,
  );
}
