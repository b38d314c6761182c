import type { Position, Range } from "../../core/sheet/address";
import { rectanglesOf } from "./cell-areas";
import type { Questions } from "./questions";

export const generalFormat = "General";

/** What a number format is called where nobody chose one; the second name is that of a Chinese WPS. */
const generalNames: ReadonlySet<string> = new Set(["", "General", "G/通用格式", "常规"]);

export interface NumberCell extends Position {
  readonly value: number;
}

/** A column with fewer numbers is no column of numbers: they stand in a row, as the amounts of a project do. */
const fewestInColumn = 4;

/**
 * The number formats of the cells that hold numbers; texts show as they are, whatever the format. Asked about together
 * are numbers that most likely share their format: those in a row and, where they fill columns, those of a kind, since
 * 0.95 and 0.8 are percentages and 46000 is a date.
 */
export function numberFormats(
  numbers: readonly NumberCell[],
  questions: Questions,
  onFormat: (area: Range, format: string) => void,
): void {
  const inColumn = new Map<number, number>();
  for (const { column } of numbers) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  const groups = new Map<string, NumberCell[]>();
  for (const cell of numbers) {
    const fills = (inColumn.get(cell.column) ?? 0) >= fewestInColumn;
    const group = fills ? kindOf(cell.value) : `row ${cell.row}`;
    const there = groups.get(group);
    if (there) there.push(cell);
    else groups.set(group, [cell]);
  }
  for (const cells of groups.values()) {
    questions.ask(
      rectanglesOf(cells),
      (range) => range.NumberFormat as string | null,
      (area, format) => onFormat(area, generalNames.has(format ?? "") ? generalFormat : (format ?? generalFormat)),
    );
  }
}

function kindOf(value: number): string {
  if (!Number.isInteger(value)) return Math.abs(value) < 1 ? "share" : "decimal";
  // 2009 to 2064 as day numbers.
  return value >= 40000 && value < 60000 ? "day" : "integer";
}
