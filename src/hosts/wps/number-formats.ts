import type { Position, Range } from "../../core/sheet/address";
import { rectanglesOf } from "./cell-areas";
import type { Questions } from "./questions";

export const generalFormat = "General";

/** What a number format is called where nobody chose one; the second name is that of a Chinese WPS. */
const generalNames: ReadonlySet<string> = new Set(["", "General", "G/通用格式", "常规"]);

export interface NumberCell extends Position {
  readonly value: number;
}

/**
 * The number formats of the cells that hold numbers; texts show as they are, whatever the format. Numbers of one kind
 * are asked about together, since they mostly share their format: 0.95 and 0.8 are percentages, 46000 is a date.
 */
export function numberFormats(
  numbers: readonly NumberCell[],
  questions: Questions,
  onFormat: (area: Range, format: string) => void,
): void {
  const kinds = new Map<string, NumberCell[]>();
  for (const cell of numbers) {
    const kind = kindOf(cell.value);
    const there = kinds.get(kind);
    if (there) there.push(cell);
    else kinds.set(kind, [cell]);
  }
  for (const cells of kinds.values()) {
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
