import type { IndicatorTable } from "../reader/table";
import type { Sheet } from "../sheet/sheet";
import type { TableFacts } from "./facts";
import { headerFacts } from "./header-facts";
import { listedFacts } from "./listed-facts";
import { rowFacts } from "./row-facts";

/** Everything that a table says, each thing with its cell: what can be told in another form, and what has no place there. */
export function readFacts(sheet: Sheet, table: IndicatorTable): TableFacts {
  const isList = table.columns.some(({ role }) => role === "project");
  const project = isList ? listedFacts(sheet, table) : headerFacts(sheet, table);
  return { facts: [...project, ...rowFacts(sheet, table, isList)], rows: table.indicators.length };
}
