import type { Range } from "../../core/sheet/address";
import { blankRuns } from "./blank-runs";
import { rectanglesWhere } from "./cell-areas";
import { CellSet } from "./cell-set";
import type { WrittenCells } from "./written-cells";

export interface Guess {
  readonly sure: readonly Range[];
  /** Blank cells under a text of the second level: a merged area, or levels that nobody wrote down. */
  readonly doubtful: readonly Range[];
}

/** What most likely is merged: the blank cells that forms merge, with the texts that they belong to. */
export function guessedMerges(cells: WrittenCells): Guess {
  const { used, isWritten } = cells;
  const { likely } = byLikelihood(cells);
  const isDoubtful = (run: Range): boolean =>
    run.left === used.left + 1 && run.right === run.left && isWritten(run.top - 1, run.left);
  const blanks = new CellSet(
    used,
    likely.filter((run) => !isDoubtful(run)),
  );
  const texts = new CellSet(used, textsBeside(cells, blanks).owners);
  return {
    sure: rectanglesWhere(used, (row, column) => blanks.has(row, column) || texts.has(row, column)),
    doubtful: likely.filter(isDoubtful).map((run) => ({ ...run, top: run.top - 1 })),
  };
}

/** 一级指标 and 二级指标 stand in the first two columns. */
const levelColumns = 2;

interface BlanksByLikelihood {
  /** Blank runs that official forms and published tables merge. */
  readonly likely: readonly Range[];
  /** Those that they do not. */
  readonly unlikely: readonly Range[];
  readonly emptyColumns: readonly Range[];
}

export function byLikelihood(cells: WrittenCells): BlanksByLikelihood {
  const { used, isWritten } = cells;
  const { behind, below, emptyRows, emptyColumns } = blankRuns(cells);
  const areWritten = ({ left, right }: Range, row: number): boolean =>
    numbers(left, right).every((column) => isWritten(row, column));
  /** Blank cells under a text each are rather values that nobody filled in, where columns go on like that. */
  const isLikely = (run: Range): boolean => {
    if (!areWritten(run, run.top - 1)) return true;
    return run.left < run.right && run.top === run.bottom && !areWritten(run, run.top - 2);
  };
  const isLevel = ({ left }: Range): boolean => left < used.left + levelColumns;
  return {
    likely: [...behind.filter(isLikely), ...below.filter(isLevel)],
    unlikely: [...behind.filter((run) => !isLikely(run)), ...below.filter((run) => !isLevel(run)), ...emptyRows],
    emptyColumns,
  };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

interface TextsBeside {
  /** Texts that most likely own the merged blank cells beside them. */
  readonly owners: readonly Range[];
  /** Those that most likely stand alone. */
  readonly others: readonly Range[];
}

/** The texts beside merged blank cells, but for those that are known to be merged. */
export function textsBeside({ used, isWritten }: WrittenCells, merged: CellSet): TextsBeside {
  const isBeside = (row: number, column: number): boolean =>
    isWritten(row, column) && !merged.has(row, column) && (merged.has(row, column + 1) || merged.has(row + 1, column));
  /** Whether a text further left may own the blank cell. */
  const followsText = (row: number, column: number): boolean => {
    let left = column;
    while (merged.has(row, left) && !isWritten(row, left)) left--;
    return left >= used.left && isWritten(row, left);
  };
  const owns = (row: number, column: number): boolean => {
    if (merged.has(row + 1, column) && !followsText(row + 1, column)) return true;
    return merged.has(row, column + 1) && (column > used.left || isTitle(row));
  };
  /** In the first column a title has its row to itself, the line below it ends in a unit; then come labels. */
  const isTitle = (row: number): boolean =>
    row === used.top || (row === used.top + 1 && numbers(used.left + 1, used.right).some((at) => isWritten(row, at)));
  return {
    owners: rectanglesWhere(used, (row, column) => isBeside(row, column) && owns(row, column)),
    others: rectanglesWhere(used, (row, column) => isBeside(row, column) && !owns(row, column)),
  };
}
