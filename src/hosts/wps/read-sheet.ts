import type { Range } from "../../core/sheet/address";
import { isDateFormat, type Cell } from "../../core/sheet/cell";
import { createSheet, type Sheet } from "../../core/sheet/sheet";
import { numberDisplay } from "../file/read/display";
import { mergedAreas } from "./merged-areas";
import type { NumberCell } from "./number-columns";
import { generalFormat, numberFormats } from "./number-formats";
import type { ListedSheet } from "./known-sheets";
import { blockOf, rawValueOf, type Workbook } from "./object-model";
import { Questions } from "./questions";
import { usedCells } from "./used-area";

/**
 * What one sheet may cost in bridge calls for merged areas and number formats, 0.2 ms each. A table as the ministries
 * draw it needs five; only a sheet full of exceptions comes near the limit, and then shows General and fewer merges.
 */
const mostQuestionCalls = 160;

/** Cells to be filled in: a cell's text follows once its number format is known. */
type Draft = { -readonly [Key in keyof Cell]: Cell[Key] };

export interface SheetToRead extends ListedSheet {
  readonly book: Workbook;
}

/** Reads a sheet in blocks. The number of bridge calls does not depend on the number of rows. */
export function readSheet({ book, worksheet, info }: SheetToRead): Sheet {
  const { range, area: used } = usedCells(worksheet);
  const values = blockOf(range.Value2);
  const formulas = blockOf(range.Formula);

  const grid: (Draft | undefined)[][] = [];
  const numbers: NumberCell[] = [];
  values.forEach((line, index) => {
    const row = used.top + index;
    const cells = draftRow(line, formulas[index] ?? [], used.left);
    if (cells.length === 0) return;
    grid[row] = cells;
    cells.forEach((cell, column) => {
      if (typeof cell?.raw !== "number") return;
      numbers.push({ row, column, value: cell.raw, isFormula: cell.formula });
    });
  });

  const questions = new Questions(worksheet, range, mostQuestionCalls);
  let date1904: boolean | undefined;
  numberFormats(numbers, questions, (area, format) => {
    const display = numberDisplay(format, isDateFormat(format) && (date1904 ??= book.Date1904));
    for (const cell of cellsIn(grid, area)) {
      if (typeof cell.raw !== "number") continue;
      cell.format = format;
      cell.text = display(cell.raw);
    }
  });
  const isWritten = (row: number, column: number): boolean => grid[row]?.[column] !== undefined;
  const textAt = (row: number, column: number): string => grid[row]?.[column]?.text ?? "";
  return createSheet(info, grid, mergedAreas({ used, isWritten, textAt }, questions));
}

function draftRow(values: readonly unknown[], formulas: readonly unknown[], left: number): (Draft | undefined)[] {
  const cells: (Draft | undefined)[] = [];
  values.forEach((value, index) => {
    const written = formulas[index];
    // A text that merely begins with "=" is its own formula.
    const formula = typeof written === "string" && written.startsWith("=") && written !== value;
    // A formula that gives an empty text has been calculated.
    const raw = formula && value === "" ? "" : rawValueOf(value);
    if (raw === null && !formula) return;
    cells[left + index] = { raw, text: textOf(raw), format: generalFormat, formula };
  });
  return cells;
}

function textOf(raw: Cell["raw"]): string {
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return raw === null ? "" : String(raw);
}

function* cellsIn(grid: readonly (readonly (Draft | undefined)[] | undefined)[], area: Range): Generator<Draft> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = grid[row]?.[column];
      if (cell) yield cell;
    }
  }
}
