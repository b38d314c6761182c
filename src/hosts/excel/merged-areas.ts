import { overlaps, type Range } from "../../core/sheet/address";

/** Excel answers nothing at all where a range has more merged areas than this. */
export const mostMergesAtOnce = 512;
const allColumns = 16384;

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The merged areas on some rows, as Excel gave them. */
export interface MergeBand {
  readonly last: number;
  readonly areas: readonly Range[];
}

/**
 * Asks for the merged areas on some rows, band by band, since Excel fails beyond 512 at once. Every band begins on the
 * last row of the one before: an area that reaches over the border is found in both, and `joinBands` can tell.
 */
export function askMergedAreas(sheet: Excel.Worksheet, { top, bottom }: Rows, rowsPerBand: number): () => MergeBand[] {
  const bands: { readonly last: number; readonly found: Excel.RangeAreas }[] = [];
  for (let first = Math.max(0, top - 1); first <= bottom; first += Math.max(1, rowsPerBand - 1)) {
    const last = Math.min(first + rowsPerBand - 1, bottom);
    const found = sheet.getRangeByIndexes(first, 0, last - first + 1, allColumns).getMergedAreasOrNullObject();
    found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    bands.push({ last, found });
  }
  return () => bands.map(({ last, found }) => ({ last, areas: found.isNullObject ? [] : rangesIn(found) }));
}

export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function rangesIn(found: Excel.RangeAreas): Range[] {
  return found.areas.items.map(rangeOf);
}

/** Every merged area once and whole; `bands` from the top down. */
export function joinBands(bands: readonly MergeBand[]): Range[] {
  const kept = new Set<Range>();
  let reachingOn: Range[] = [];
  for (const { last, areas } of bands) {
    const here = areas.map((area) => {
      const before = reachingOn.find((one) => overlaps(one, area));
      if (!before) return area;
      kept.delete(before);
      return { ...area, top: Math.min(before.top, area.top), bottom: Math.max(before.bottom, area.bottom) };
    });
    for (const area of here) kept.add(area);
    reachingOn = here.filter(({ bottom }) => bottom >= last);
  }
  return [...kept];
}
