import { byPosition, overlaps, type Position, type Range } from "../../../core/sheet/address";

/** The cells as few rectangles: neighbours in a row join, then equal runs below one another. */
export function rectanglesOf(cells: readonly Position[]): Range[] {
  const runs: Range[] = [];
  for (const { row, column } of [...cells].sort(byPosition)) {
    const last = runs[runs.length - 1];
    if (last?.top === row && column <= last.right + 1)
      runs[runs.length - 1] = { ...last, right: Math.max(column, last.right) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const done: Range[] = [];
  const growing = new Map<string, Range>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = growing.get(key);
    if (above && above.bottom + 1 === run.top) {
      growing.set(key, { ...above, bottom: run.bottom });
    } else {
      if (above) done.push(above);
      growing.set(key, run);
    }
  }
  return [...done, ...growing.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** What is left of a rectangle without another: at most four pieces, above, left, right and below. */
export function without(range: Range, hole: Range): Range[] {
  if (!overlaps(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  return [
    { ...range, bottom: hole.top - 1 },
    { top, bottom, left: range.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: range.right },
    { ...range, top: hole.bottom + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
