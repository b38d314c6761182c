import { overlaps, type Range } from "../../core/sheet/address";
import { rangeAt, rangeOf } from "./ranges";

/** Excel answers nothing at all where a range has more merged areas than this. */
const mostAtOnce = 512;
/** Rows of a form hold two or three merged areas. */
const ordinaryBand = 128;

/** So few rows that even with every pair of cells merged Excel answers. */
export function carefulBand({ left, right }: Range): number {
  return Math.max(2, Math.floor((2 * mostAtOnce) / (right - left + 1)));
}

/**
 * Cuts an area into bands of rows that Excel answers for. Every band begins on the last row of the one before, so that
 * an area which Excel gives in two parts, cut at the border, has a row in common by which `joined` can tell.
 */
export function bandsOf(area: Range, rows = ordinaryBand): Range[] {
  const bands: Range[] = [];
  for (let top = area.top; top <= area.bottom; top += rows - 1) {
    const bottom = Math.min(top + rows - 1, area.bottom);
    // The row that two bands share is no band of its own.
    if (bottom > top || bands.length === 0) bands.push({ ...area, top, bottom });
  }
  return bands;
}

/** Asks for the merged areas that begin in a range; one that only reaches into it may be there or not. */
export function askMergedAreas(sheet: Excel.Worksheet, area: Range): () => Range[] {
  const found = rangeAt(sheet, area).getMergedAreasOrNullObject();
  found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (found.isNullObject ? [] : found.areas.items.map(rangeOf));
}

/** Every merged area once and whole: since they never overlap in a sheet, what overlaps is parts of the same one. */
export function joined(parts: readonly Range[]): Range[] {
  const closed: Range[] = [];
  let open: Range[] = [];
  for (const part of [...parts].sort((a, b) => a.top - b.top)) {
    let whole = part;
    const apart: Range[] = [];
    for (const other of open) {
      if (other.bottom < part.top) closed.push(other);
      else if (overlaps(other, part)) whole = together(whole, other);
      else apart.push(other);
    }
    open = [...apart, whole];
  }
  return [...closed, ...open];
}

function together(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
