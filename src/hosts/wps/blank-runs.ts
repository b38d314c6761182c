import type { Range } from "../../core/sheet/address";
import type { WrittenCells } from "./written-cells";

/** Blank cells in pieces whose cells have much in common: all of a piece are merged, or none, in all but odd cases. */
export interface BlankRuns {
  /** Behind a text, up to the next one or the end of the row; the same on following rows in one piece. */
  readonly behind: readonly Range[];
  /** Below one another, with no text before them in their rows, as under 一级指标; columns that are alike in one piece. */
  readonly below: readonly Range[];
  /** Rows in which nothing stands at all. */
  readonly emptyRows: readonly Range[];
  /** Columns in which nothing stands at all. */
  readonly emptyColumns: readonly Range[];
}

/** Cuts the blank cells of a sheet into pieces. */
export function blankRuns({ used, isWritten }: WrittenCells): BlankRuns {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      if (!isWritten(row, column)) continue;
      rows.add(row);
      columns.add(column);
    }
  }

  const behind: Range[] = [];
  const below = new Map<number, Range[]>();
  for (const row of rows) {
    let textBefore = false;
    for (let column = used.left; column <= used.right; column++) {
      // What stands beyond an empty column is another matter.
      if (isWritten(row, column) || !columns.has(column)) {
        textBefore = columns.has(column);
        continue;
      }
      const cell = { top: row, left: column, bottom: row, right: column };
      if (!textBefore) {
        const runs = below.get(column) ?? [];
        lengthen(runs, cell);
        below.set(column, runs);
        continue;
      }
      while (columns.has(column + 1) && !isWritten(row, column + 1)) column++;
      lengthen(behind, { ...cell, right: column });
    }
  }
  return {
    behind,
    below: joined([...below.values()].flat()),
    emptyRows: stretches(used.top, used.bottom, (row) => !rows.has(row)).map(([top, bottom]) => ({
      ...used,
      top,
      bottom,
    })),
    emptyColumns: stretches(used.left, used.right, (column) => !columns.has(column)).map(([left, right]) => ({
      ...used,
      left,
      right,
    })),
  };
}

/** @param runs column by column */
function joined(runs: readonly Range[]): Range[] {
  const pieces = new Map<string, Range>();
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const before = pieces.get(key);
    if (before?.right === run.left - 1) pieces.set(key, { ...before, right: run.right });
    else if (before) pieces.set(`${key} ${run.left}`, run);
    else pieces.set(key, run);
  }
  return [...pieces.values()];
}

/** A row has few runs: the one above is among the last. */
const mostRunsBetween = 8;

/** Adds a run of one row, to the piece right above where that has the same columns. */
function lengthen(pieces: Range[], run: Range): void {
  for (let index = pieces.length - 1; index >= Math.max(0, pieces.length - mostRunsBetween); index--) {
    const above = pieces[index];
    if (!above || above.bottom !== run.top - 1 || above.left !== run.left || above.right !== run.right) continue;
    pieces[index] = { ...above, bottom: run.bottom };
    return;
  }
  pieces.push(run);
}

/** The first and last of all numbers in a row that fulfil a condition. */
function stretches(from: number, to: number, condition: (number: number) => boolean): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (let number = from; number <= to + 1; number++) {
    if (number <= to && condition(number)) continue;
    if (start < number) found.push([start, number - 1]);
    start = number + 1;
  }
  return found;
}
