import type { Indicator, IndicatorTable } from "../reader/table";
import { isProjectCode } from "../rules/project/project-code";
import { isRunningCost } from "../rules/running-cost";
import { cellName } from "../sheet/address";
import { formatTarget } from "../target/format";
import { tight } from "../text/normalise";

/**
 * What is kept of a table to find it again in another workbook: a few words and a number a row instead of the table, so
 * that a hundred thousand workbooks fit into memory. Plain data: it crosses over from another thread and is stored.
 */
export interface TableTrace {
  readonly tableId: string;
  readonly sheet: string;
  /** Where a person looks: the code's cell, else the name's, else the table's first. */
  readonly cell: string;
  /** A well-formed project code, else null. */
  readonly code: string | null;
  readonly name: string;
  readonly form: string;
  readonly year: number | null;
  /** A 32-bit number for what each indicator says, without repetitions; empty where likeness would mean nothing. */
  readonly rows: readonly number[];
}

/** A table among those of all files. */
export interface TracedTable extends TableTrace {
  /** The file's place in the order given. */
  readonly file: number;
  readonly path: string;
  /** The name by which projects are told apart, without the year; "" where there is none. */
  readonly project: string;
}

/** With fewer different rows two tables are soon alike by chance or by a small template. */
const fewestRows = 6;

export function tableTrace(table: IndicatorTable): TableTrace {
  const { code, name, year } = table.header;
  const { top, left } = table.range;
  const at = code ?? name;
  return {
    tableId: table.id,
    sheet: table.sheetName,
    cell: cellName(at ? at.at : { row: top, column: left }),
    code: code && isProjectCode(code.text) ? code.text : null,
    name: name?.text.slice(0, 200) ?? "",
    form: table.form,
    year,
    rows: rowNumbers(table),
  };
}

/** Wages and running costs are planned with the same prescribed rows everywhere. */
function rowNumbers(table: IndicatorTable): number[] {
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
  const values = targets.map(({ parsed }) => tight(formatTarget(parsed)));
  if (name === "" || values.every((value) => value === "")) return null;
  return JSON.stringify([name, tight(operator?.text ?? ""), values, tight(unit?.text ?? "")]);
}

/** FNV-1a over UTF-16 units. A chance collision makes one row alike, never four fifths of a table. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
