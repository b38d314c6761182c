import { rangeName, type Position, type Range } from "../../core/sheet/address";
import { optional, sameForAll, xl, type CellRange } from "./object-model";
import type { Questions } from "./questions";

export interface NumberCell extends Position {
  readonly value: number;
  readonly isFormula: boolean;
}

export function formatOf(range: CellRange): string | null {
  return range.NumberFormat as string | null;
}

/**
 * The number format that all numbers of a column have in common, however many rows apart they stand: of everything from
 * the first to the last of them or, where texts between them have another, of what the program itself picks as numbers.
 * Null where they differ, or where it does not pick just those.
 *
 * @param cells all numbers of the column, from the top; more than one
 */
export function formatOfNumbers(cells: readonly NumberCell[], questions: Questions): string | null {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (!first || !last || questions.areUsedUp) return null;
  const stretch: Range = { top: first.row, left: first.column, bottom: last.row, right: first.column };
  const range = questions.range(rangeName(stretch), 1);
  const all = sameForAll(formatOf(range));
  if (all !== null) return all;

  const formulas = cells.filter(({ isFormula }) => isFormula).length;
  const formats = [
    ...(formulas < cells.length ? [picked(range, xl.cellsWithConstants, cells.length - formulas, questions)] : []),
    ...(formulas > 0 ? [picked(range, xl.cellsWithFormulas, formulas, questions)] : []),
  ];
  const [format = null, ...others] = formats;
  return others.every((other) => other === format) ? format : null;
}

/** The format of the numbers in a range that are constants, or results of formulas. */
function picked(range: CellRange, type: number, expected: number, questions: Questions): string | null {
  questions.charge(3);
  // COM fails where it finds none.
  const found = optional(() => range.SpecialCells(type as Et.XlCellType, xl.numbers));
  return found && found.Count === expected ? sameForAll(formatOf(found)) : null;
}
