import type { TracedTable } from "./table-trace";

/** Tables of different projects with so many equal rows were copied. */
const share = 0.8;

/** A table is held against so many others at most: rows that many tables have in common tell nothing. */
const mostCompared = 200;

/**
 * Groups of tables that say the same of different projects in different files; each group in the order given, led by the
 * table that the others are like. Takes time in proportion to the tables: only those are compared that share one of
 * their rarest rows, which four fifths of equal rows cannot avoid.
 */
export function copiedTables(tables: readonly TracedTable[]): TracedTable[][] {
  const often = new RowCounts(tables);
  const groups: { readonly first: TracedTable; readonly rows: ReadonlySet<number>; readonly all: TracedTable[] }[] = [];
  const byRow = new Map<number, number[]>();
  for (const table of tables) {
    const size = table.rows.length;
    if (size === 0 || table.project === "") continue;
    const rarest = [...table.rows].sort((a, b) => often.of(a) - often.of(b) || a - b);
    const telling = rarest.slice(0, size - Math.ceil(share * size) + 1).filter((row) => often.of(row) > 1);
    const candidates = new Set(telling.flatMap((row) => byRow.get(row) ?? []));
    const alike = [...candidates]
      .sort((a, b) => a - b)
      .slice(0, mostCompared)
      .find((index) => {
        const group = groups[index];
        return group !== undefined && sharesRows(table.rows, group.rows);
      });
    if (alike !== undefined) {
      groups[alike]?.all.push(table);
      continue;
    }
    for (const row of telling) {
      const there = byRow.get(row);
      if (!there) byRow.set(row, [groups.length]);
      else if (there.length < mostCompared) there.push(groups.length);
    }
    groups.push({ first: table, rows: new Set(table.rows), all: [table] });
  }
  return groups.map(({ all }) => ofDifferentProjects(all)).filter((group) => group.length > 1);
}

function sharesRows(rows: readonly number[], others: ReadonlySet<number>): boolean {
  const needed = Math.ceil(share * Math.max(rows.length, others.size));
  let shared = 0;
  for (const row of rows) if (others.has(row)) shared++;
  return shared >= needed;
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

/** How many tables have a row, in a sorted array of numbers: a map of millions of rows would be ten times as large. */
class RowCounts {
  private readonly sorted: Uint32Array;

  constructor(tables: readonly TracedTable[]) {
    let size = 0;
    for (const { rows } of tables) size += rows.length;
    this.sorted = new Uint32Array(size);
    let at = 0;
    for (const { rows } of tables) {
      this.sorted.set(rows, at);
      at += rows.length;
    }
    this.sorted.sort();
  }

  of(row: number): number {
    return this.placeOf(row + 1) - this.placeOf(row);
  }

  /** The place of the first number that is not smaller. */
  private placeOf(row: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
