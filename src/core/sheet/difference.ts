import type { Position, Range } from "./address";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

/** Beyond it nothing is gained by looking at the changed places alone. */
const most = 500;

/**
 * Where two readings of one worksheet differ; null where the sheet was renamed, grew or shrank, has other merged areas,
 * or differs in more than a few hundred cells.
 */
export function changedCells(before: Sheet, now: Sheet): readonly Position[] | null {
  if (before === now) return [];
  if (before.id !== now.id || before.name !== now.name) return null;
  if (before.rows !== now.rows || before.columns !== now.columns || !sameRanges(before.merges, now.merges)) return null;
  const changed: Position[] = [];
  for (let row = 0; row < now.rows; row++) {
    for (let column = 0; column < now.columns; column++) {
      if (sameCell(before.cell(row, column), now.cell(row, column))) continue;
      changed.push({ row, column });
      if (changed.length > most) return null;
    }
  }
  return changed;
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.text === b.text && a.raw === b.raw && a.format === b.format && a.formula === b.formula;
}

function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(({ top, left, bottom, right }, index) => {
    const other = b[index];
    return other?.top === top && other.left === left && other.bottom === bottom && other.right === right;
  });
}
