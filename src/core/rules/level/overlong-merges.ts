import type { Level1 } from "../../levels/level";
import { homesOf } from "../../levels/schemes";
import type { Indicator, IndicatorTable } from "../../reader/table";
import { writtenLevel1, type WrittenLevel } from "./written-levels";

/** A merged 一级 cell that also covers rows which belong to its neighbour. */
export interface OverlongMerge {
  readonly written: WrittenLevel<Level1>;
  /** The neighbour that the rows belong to. */
  readonly home: Level1;
  readonly foreign: readonly Indicator[];
}

/**
 * Merged 一级 cells whose last rows belong, by their 二级, to the 一级 that follows, or whose first rows belong to the
 * one before. Rows that merely stand in the wrong place have no such neighbour.
 */
export function overlongMerges(table: IndicatorTable): readonly OverlongMerge[] {
  if (!table.indicators.some(({ level1 }) => level1.merged)) return [];
  const all = writtenLevel1(table);
  return all.flatMap((written, nth): OverlongMerge[] => {
    if (!written.indicators.some(({ level1 }) => level1.merged)) return [];
    const own = written.field.resolved?.name;
    if (own === undefined) return [];
    const downwards = [...written.indicators].reverse();
    return [
      ...foreignTo(own, downwards, all[nth + 1], written),
      ...foreignTo(own, written.indicators, all[nth - 1], written),
    ];
  });
}

function foreignTo(
  own: Level1,
  fromTheEdge: readonly Indicator[],
  neighbour: WrittenLevel<Level1> | undefined,
  written: WrittenLevel<Level1>,
): OverlongMerge[] {
  const home = neighbour?.field.resolved?.name;
  if (home === undefined || home === own) return [];
  const end = fromTheEdge.findIndex(({ level2 }) => {
    const homes = level2.resolved ? homesOf(level2.resolved.name) : [];
    return !homes.includes(home) || homes.includes(own);
  });
  // A cell none of whose rows is its own has the wrong name, not the wrong size.
  if (end <= 0) return [];
  return [{ written, home, foreign: fromTheEdge.slice(0, end) }];
}
