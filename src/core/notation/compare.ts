import type { Fact, TableFacts } from "./facts";

/**
 * What the one says and the other does not, or says otherwise. Indicators are matched by what they are, as a form may
 * draw them in another order, else by their place.
 */
export function missingFrom(after: TableFacts, before: TableFacts): readonly Fact[] {
  const rows = matchRows(before, after);
  const said = new Set(after.facts.map((fact) => saying(fact, fact.row)));
  return before.facts.filter((fact) => !said.has(saying(fact, fact.row === null ? null : (rows.get(fact.row) ?? -1))));
}

function saying({ key, text }: Fact, row: number | null): string {
  return JSON.stringify([row, key, text]);
}

function matchRows(before: TableFacts, after: TableFacts): ReadonlyMap<number, number> {
  const free = new Map<string, number[]>();
  for (const [row, name] of rowNames(after)) free.set(name, [...(free.get(name) ?? []), row]);
  const matches = new Map<number, number>();
  for (const [row, name] of rowNames(before)) {
    const found = free.get(name)?.shift();
    if (found !== undefined) matches.set(row, found);
  }
  const taken = new Set(matches.values());
  for (let row = 0; row < before.rows; row++) if (!matches.has(row) && !taken.has(row)) matches.set(row, row);
  return matches;
}

/** The row with all that tells it from others. */
function rowNames({ facts, rows }: TableFacts): readonly (readonly [row: number, name: string])[] {
  const keys = ["row.period", "row.level1", "row.level2", "row.level3", "row.target"] as const;
  const texts = new Map(facts.map((fact) => [`${fact.row ?? ""}|${fact.key}`, fact.text]));
  return Array.from({ length: rows }, (_, row) => [
    row,
    keys.map((key) => texts.get(`${row}|${key}`) ?? "").join("\n"),
  ]);
}
