import { alikeTables } from "../rules/department/alike-tables";
import type { TracedTable } from "./table-trace";

/** Groups of tables that say the same of different projects in different files, each in the order given. */
export function copiedTables(tables: readonly TracedTable[]): TracedTable[][] {
  return alikeTables(tables)
    .map(ofDifferentProjects)
    .filter((group) => group.length > 1);
}

/** One table a project, and nothing where all stand in one file: there G07 itself speaks. */
function ofDifferentProjects(group: readonly TracedTable[]): TracedTable[] {
  const kept: TracedTable[] = [];
  const names = new Set<string>();
  const codes = new Set<string>();
  for (const table of group) {
    if (names.has(table.project) || (table.code !== null && codes.has(table.code))) continue;
    names.add(table.project);
    if (table.code !== null) codes.add(table.code);
    kept.push(table);
  }
  return new Set(kept.map(({ file }) => file)).size > 1 ? kept : [];
}
