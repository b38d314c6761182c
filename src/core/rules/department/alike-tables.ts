import type { Indicator, IndicatorTable } from "../../reader/table";
import { tight } from "../../text/normalise";
import { meantValue } from "../meant-value";
import { isRunningCost } from "../running-cost";

/** Tables of different projects with so many equal rows were copied. */
const share = 0.8;

/** With fewer different rows two tables are soon alike by chance or by a small template. */
const fewestRows = 6;

/** A table is held against so many others at most: rows that many tables have in common tell nothing. */
const mostCompared = 200;

/** What tables are compared by. */
export interface Likeness {
  /** The name by which projects are told apart; "" where there is none. */
  readonly project: string;
  /** A 32-bit number for what each indicator says, without repetitions; empty where likeness would mean nothing. */
  readonly rows: readonly number[];
}

/**
 * Groups of tables that say the same; each in the order given, led by the table that the others are like. Takes time in
 * proportion to the tables: only those are compared that share one of their rarest rows, which four fifths of equal rows
 * cannot avoid.
 */
export function alikeTables<Table extends Likeness>(tables: readonly Table[]): readonly (readonly Table[])[] {
  const often = new RowCounts(tables);
  const groups: { readonly rows: ReadonlySet<number>; readonly all: Table[] }[] = [];
  const byRow = new Map<number, number[]>();
  for (const table of tables) {
    const size = table.rows.length;
    if (size === 0 || table.project === "") continue;
    const rarest = table.rows.map((row) => ({ row, count: often.of(row) }));
    rarest.sort((a, b) => a.count - b.count || a.row - b.row);
    const telling = rarest
      .slice(0, size - Math.ceil(share * size) + 1)
      .flatMap(({ row, count }) => (count > 1 ? [row] : []));
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
    groups.push({ rows: new Set(table.rows), all: [table] });
  }
  return groups.flatMap(({ all }) => (all.length > 1 ? [all] : []));
}

function sharesRows(rows: readonly number[], others: ReadonlySet<number>): boolean {
  const needed = Math.ceil(share * Math.max(rows.length, others.size));
  let shared = 0;
  for (const row of rows) if (others.has(row)) shared++;
  return shared >= needed;
}

/** Wages and running costs are planned with the same prescribed rows everywhere. */
export function rowNumbers(table: IndicatorTable): number[] {
  if (isRunningCost(table)) return [];
  const numbers = new Set<number>();
  for (const indicator of table.indicators) {
    const said = rowContent(indicator);
    if (said !== null) numbers.add(hash(said));
  }
  return numbers.size < fewestRows ? [] : [...numbers];
}

/** Name and value as they are meant, "≧90%" like "≥90%"; null where one of them is blank. */
function rowContent({ level3, operator, targets, unit }: Indicator): string | null {
  const name = tight(level3.text);
  const values = targets.map(({ parsed }) => meantValue(parsed)).join("\t");
  if (name === "" || values.trim() === "") return null;
  // None of them has white space of its own.
  return [name, tight(operator?.text ?? ""), tight(unit?.text ?? ""), values].join("\n");
}

/** FNV-1a over UTF-16 units. A chance collision makes one row alike, never four fifths of a table. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** How many tables have a row, in a sorted array of numbers: a map of millions of rows would be ten times as large. */
class RowCounts {
  private readonly sorted: Uint32Array;

  constructor(tables: readonly Likeness[]) {
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
