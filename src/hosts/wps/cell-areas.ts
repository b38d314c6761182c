import { rangeName, type Position, type Range } from "../../core/sheet/address";

/** `Range("A1,B2")` takes no longer text; as in Excel, whose model WPS follows. */
const longestAddress = 255;

/** The fewest rectangles that a simple walk finds: cells below one another first, then equal columns side by side. */
export function rectanglesOf(cells: readonly Position[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  return joinColumns(sorted);
}

/** The rectangles over those cells of an area that fulfil a condition; column by column, from the left. */
export function rectanglesWhere(area: Range, condition: (row: number, column: number) => boolean): Range[] {
  return joinColumns(cellsWhere(area, condition));
}

function* cellsWhere(area: Range, condition: (row: number, column: number) => boolean): Generator<Position> {
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) if (condition(row, column)) yield { row, column };
  }
}

/** @param cells column by column */
function joinColumns(cells: Iterable<Position>): Range[] {
  const rectangles: Range[] = [];
  // By the rows they cover, the last rectangle that may still grow to the right.
  const growing = new Map<string, number>();
  for (const run of columnRuns(cells)) {
    const rows = `${run.top}:${run.bottom}`;
    const index = growing.get(rows);
    const neighbour = index === undefined ? undefined : rectangles[index];
    if (index !== undefined && neighbour?.right === run.left - 1) {
      rectangles[index] = { ...neighbour, right: run.right };
    } else {
      growing.set(rows, rectangles.length);
      rectangles.push(run);
    }
  }
  return rectangles;
}

function columnRuns(cells: Iterable<Position>): Range[] {
  const runs: Range[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** The areas in as few texts for `Range(…)` as its limit allows. */
export function addressesOf(areas: readonly Range[]): string[] {
  const addresses: string[] = [];
  for (const name of areas.map(rangeName)) {
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + 1 + name.length <= longestAddress) {
      addresses[addresses.length - 1] = `${last},${name}`;
    } else {
      addresses.push(name);
    }
  }
  return addresses;
}

export function cellsOf({ top, left, bottom, right }: Range): Position[] {
  const cells: Position[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}
