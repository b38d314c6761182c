import type { Range } from "../../core/sheet/address";
import { rectanglesOf } from "./cell-areas";
import { formatOf, formatOfNumbers, type NumberCell } from "./number-columns";
import type { Questions } from "./questions";

export const generalFormat = "General";

/** What a number format is called where nobody chose one; the second name is that of a Chinese WPS. */
const generalNames: ReadonlySet<string> = new Set(["", "General", "G/通用格式", "常规"]);

/** A column with fewer numbers is no column of numbers: they stand in a row, as the amounts of a project do. */
const fewestInColumn = 4;

/** With more pieces than that a column is asked about as a whole: their names grow with the number of rows. */
const mostPieces = 8;

type OnFormat = (area: Range, format: string) => void;

/**
 * The number formats of the cells that hold numbers; texts show as they are, whatever the format. Mostly the whole sheet
 * has one. Else numbers are asked about together that most likely share theirs: those in rows and, where they fill
 * columns, those of a kind, since 0.95 and 0.8 are percentages and 46000 is a date.
 */
export function numberFormats(numbers: readonly NumberCell[], questions: Questions, onFormat: OnFormat): void {
  if (numbers.length === 0) return;
  const tell: OnFormat = (area, format) => onFormat(area, generalNames.has(format) ? generalFormat : format);
  const common = questions.askWhole(formatOf);
  if (common !== null) {
    for (const area of rectanglesOf(numbers)) tell(area, common);
    return;
  }

  const columns = grouped(numbers, ({ column }) => column);
  const left: NumberCell[] = [];
  for (const cells of columns.values()) {
    const format = rectanglesOf(cells).length > mostPieces ? formatOfNumbers(cells, questions) : null;
    if (format === null) left.push(...cells);
    else for (const area of rectanglesOf(cells)) tell(area, format);
  }
  // 100% is a 1: it is told by the others of its row.
  const sharesIn = new Set(left.filter(({ value }) => kindOf(value) === "share").map(({ row }) => row));
  // 100 is an amount like the 99.50 above it.
  const withDecimals = new Set(left.filter(({ value }) => kindOf(value) === "decimal").map(({ column }) => column));
  const groups = grouped(left, ({ row, column, value, isFormula }) => {
    if ((columns.get(column)?.length ?? 0) < fewestInColumn) {
      if (sharesIn.has(row)) return "in rows of shares";
      return isFormula ? "sums in rows" : "in rows";
    }
    const kind = kindOf(value);
    return kind === "integer" && withDecimals.has(column) ? "decimal" : kind;
  });
  for (const cells of groups.values()) {
    questions.ask(areasByRow(cells), formatOf, (area, format) => tell(area, format ?? generalFormat));
  }
}

/** From the top, so that a list cut in halves keeps rows together. */
function areasByRow(cells: readonly NumberCell[]): readonly Range[] {
  return rectanglesOf(cells).sort((a, b) => a.top - b.top || a.left - b.left);
}

function grouped<Key>(cells: readonly NumberCell[], keyOf: (cell: NumberCell) => Key): Map<Key, NumberCell[]> {
  const groups = new Map<Key, NumberCell[]>();
  for (const cell of cells) {
    const there = groups.get(keyOf(cell));
    if (there) there.push(cell);
    else groups.set(keyOf(cell), [cell]);
  }
  return groups;
}

function kindOf(value: number): string {
  if (!Number.isInteger(value)) return Math.abs(value) < 1 ? "share" : "decimal";
  // 2009 to 2064 as day numbers.
  return value >= 40000 && value < 60000 ? "day" : "integer";
}
