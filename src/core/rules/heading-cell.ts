import type { ColumnRole } from "../forms/column-role";
import type { Column, IndicatorTable } from "../reader/table";
import type { Address } from "../sheet/address";

export function hasColumn(table: IndicatorTable, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role);
}

/**
 * Where a finding about the whole table sends people: the heading of the column that it is about,
 * that of the same period where the form has two, or else the table's first heading.
 */
export function headingCell(table: IndicatorTable, role: ColumnRole, period: string | null = null): Address {
  const column = ofPeriod(table, role, period) ?? table.columns[0];
  // Further projects of a flat list stand below the first one's heading; their own first row stands for it.
  if (column && sharesHeading(table)) return { ...column.at, row: table.range.top };
  return column?.at ?? { sheet: table.sheet, row: table.headingRow, column: table.range.left };
}

/** Whether it is a further project of a flat list, below another project's heading. */
export function sharesHeading({ range, headingRow }: IndicatorTable): boolean {
  return range.top > headingRow;
}

function ofPeriod(table: IndicatorTable, role: ColumnRole, period: string | null): Column | undefined {
  const columns = table.columns.filter((column) => column.role === role);
  return columns.find((column) => column.period === period) ?? columns[0];
}
