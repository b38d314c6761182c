import { readTables } from "../../reader/read";
import type { Indicator, IndicatorTable, LevelField } from "../../reader/table";
import type { Sheet } from "../../sheet/sheet";
import { tight } from "../../text/normalise";
import type { DocumentCell, DocumentTable } from "../document";
import { stackedSheet } from "../table-sheet";

/** A table without the headings that printed pages repeated inside it. */
export function withoutRepeatedHeadings(table: DocumentTable): DocumentTable {
  return withoutRows(table, repeatedRows(stackedSheet([table], "")));
}

/** What a table goes on with below its repeated heading, where a page break cut it off the one before; else null. */
export function continuationOf(table: DocumentTable, before: DocumentTable): DocumentTable | null {
  if (table.columns !== before.columns) return null;
  const rows = new Set([...repeatedRows(stackedSheet([before, table], ""))].map((row) => row - before.rows));
  return rows.has(0) ? withoutRows(table, rows) : null;
}

/** The rows of headings that say again what the table right above is headed with. */
function repeatedRows(sheet: Sheet): ReadonlySet<number> {
  const { tables } = readTables([sheet]);
  const rows = new Set<number>();
  tables.forEach((table, nth) => {
    const above = tables[nth - 1];
    if (!above || !repeats(sheet, table, above)) return;
    for (let row = table.headingRow; row < table.bodyRow; row++) rows.add(row);
  });
  return rows;
}

function repeats(sheet: Sheet, table: IndicatorTable, above: IndicatorTable): boolean {
  return (
    table.headingRow === above.range.bottom + 1 &&
    headingOf(sheet, table) === headingOf(sheet, above) &&
    goesOn(table.indicators, above.indicators)
  );
}

function headingOf(sheet: Sheet, { headingRow, bodyRow }: IndicatorTable): string {
  const texts: string[] = [];
  for (let row = headingRow; row < bodyRow; row++) {
    sheet.eachInRow(row, ({ text }, column) => texts.push(`${row - headingRow},${column} ${tight(text)}`));
  }
  return texts.join("\n");
}

/** Whether indicators go on where others stopped; those of the next project start over with a level that was there. */
function goesOn([first]: readonly Indicator[], above: readonly Indicator[]): boolean {
  const [begin] = above;
  const last = above.at(-1);
  if (!first || !begin || !last) return false;
  const [level1, level2] = [nameOf(first.level1), nameOf(first.level2)];
  if (level1 === "") return true;
  if (level1 !== nameOf(last.level1)) return above.every((one) => nameOf(one.level1) !== level1);
  if (level2 === nameOf(last.level2)) return level1 !== nameOf(begin.level1) || level2 !== nameOf(begin.level2);
  return above.every((one) => nameOf(one.level1) !== level1 || nameOf(one.level2) !== level2);
}

function nameOf({ resolved, text }: LevelField<string>): string {
  return resolved?.name ?? tight(text);
}

/** A cell that reaches from such a row into others stays there, blank: what it says stands further up already. */
function withoutRows(table: DocumentTable, rows: ReadonlySet<number>): DocumentTable {
  if (rows.size === 0) return table;
  const places: number[] = [];
  let kept = 0;
  for (let row = 0; row < table.rows; row++) {
    places.push(kept);
    if (!rows.has(row)) kept++;
  }
  places.push(kept);
  const cells = table.cells.flatMap(({ area, text }): DocumentCell[] => {
    const top = places[area.top] ?? 0;
    const bottom = (places[area.bottom + 1] ?? kept) - 1;
    return bottom < top ? [] : [{ area: { ...area, top, bottom }, text: rows.has(area.top) ? "" : text }];
  });
  return { ...table, rows: kept, cells };
}
