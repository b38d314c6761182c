import type { IndicatorTable } from "../reader/table";
import { rowNumbers } from "../rules/department/alike-tables";
import { isProjectCode } from "../rules/project/project-code";
import { cellName } from "../sheet/address";

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
