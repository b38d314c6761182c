import { cellName, parseRangeName, type Position, type Range } from "../../core/sheet/address";
import { blankRuns, type WrittenCells } from "./blank-runs";
import { rectanglesWhere } from "./cell-areas";
import type { CellRange } from "./object-model";
import type { Questions } from "./questions";

/**
 * The merged areas of a sheet. COM has no list of them, and to ask cell by cell would take a call for each. But a merged
 * area shows the text of its first cell only, so that all others are blank: it is asked which blank cells are merged,
 * many at once, and the areas follow from where the texts stand. The program is asked for an area itself only where the
 * texts leave more than one answer.
 */
export function mergedAreas(cells: WrittenCells, questions: Questions): Range[] {
  const merged = new Grid(cells.used);
  const isMerged = (range: CellRange): boolean | null => range.MergeCells as boolean | null;

  // What is likely and what is not, each in one go: where the guess is right, one question settles a whole list.
  for (const runs of byLikelihood(cells)) {
    questions.ask(runs, isMerged, (area, answer) => {
      if (answer === true) merged.fill(area);
    });
  }
  if (merged.isEmpty) return [];

  for (const texts of textsBeside(cells, merged)) {
    questions.ask(texts, isMerged, (area, answer) => {
      // What can no longer be asked about is more often merged than not: blank merged cells stand beside it.
      if (answer !== false) merged.fill(area);
    });
  }
  return new Partition(cells, merged, questions).areas();
}

/** 一级指标 and 二级指标 stand in the first two columns. */
const levelColumns = 2;

/** Blank runs that official forms and published tables merge; those that they do not; and where nothing stands at all. */
function byLikelihood(cells: WrittenCells): readonly (readonly Range[])[] {
  const { behind, below, emptyRows, emptyColumns } = blankRuns(cells);
  // A single blank cell under a text is rather a value that nobody filled in.
  const isLikely = ({ top, left, right }: Range): boolean => right > left || !cells.isWritten(top - 1, left);
  const isLevel = ({ left }: Range): boolean => left < cells.used.left + levelColumns;
  return [
    [...behind.filter(isLikely), ...below.filter(isLevel)],
    [...behind.filter((run) => !isLikely(run)), ...below.filter((run) => !isLevel(run)), ...emptyRows],
    emptyColumns,
  ];
}

/** Texts beside merged blank cells: those that most likely own them, and those that most likely stand alone. */
function textsBeside({ used, isWritten }: WrittenCells, merged: Grid): readonly (readonly Range[])[] {
  const isBeside = (row: number, column: number): boolean =>
    isWritten(row, column) && (merged.has(row, column + 1) || merged.has(row + 1, column));
  /** Whether a text further left may own the blank cell. */
  const followsText = (row: number, column: number): boolean => {
    let left = column;
    while (merged.has(row, left) && !isWritten(row, left)) left--;
    return left >= used.left && isWritten(row, left);
  };
  const owns = (row: number, column: number): boolean => {
    if (merged.has(row + 1, column) && !followsText(row + 1, column)) return true;
    // In the first column a title has its row to itself; below it stand labels, whose values may be blank.
    return merged.has(row, column + 1) && (column > used.left || row === used.top);
  };
  return [
    rectanglesWhere(used, (row, column) => isBeside(row, column) && owns(row, column)),
    rectanglesWhere(used, (row, column) => isBeside(row, column) && !owns(row, column)),
  ];
}

/** A set of cells of one area. */
class Grid {
  private readonly cells: Uint8Array;
  private readonly width: number;
  private count = 0;

  constructor(private readonly frame: Range) {
    this.width = frame.right - frame.left + 1;
    this.cells = new Uint8Array(this.width * (frame.bottom - frame.top + 1));
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  has(row: number, column: number): boolean {
    const { top, left, bottom, right } = this.frame;
    if (row < top || row > bottom || column < left || column > right) return false;
    return this.cells[(row - top) * this.width + column - left] === 1;
  }

  fill({ top, left, bottom, right }: Range): void {
    for (let row = top; row <= bottom; row++) {
      const start = (row - this.frame.top) * this.width - this.frame.left;
      this.cells.fill(1, start + left, start + right + 1);
    }
    this.count++;
  }
}

/** Cuts the merged cells into areas, from the top left on: the first cell left over is always the first of its area. */
class Partition {
  private readonly taken: Grid;
  private readonly found: Range[] = [];
  /** By the place where it would repeat itself: an area right below has most likely the same shape. */
  private readonly above = new Map<string, Range>();

  constructor(
    private readonly cells: WrittenCells,
    private readonly merged: Grid,
    private readonly questions: Questions,
  ) {
    this.taken = new Grid(cells.used);
  }

  areas(): Range[] {
    const { top, left, bottom, right } = this.cells.used;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (this.merged.has(row, column) && !this.taken.has(row, column)) this.take(this.areaFrom({ row, column }));
      }
    }
    return this.found;
  }

  private take(area: Range): void {
    this.taken.fill(area);
    if (area.top === area.bottom && area.left === area.right) return;
    this.found.push(area);
    this.above.set(cellName({ row: area.bottom + 1, column: area.left }), area);
  }

  private areaFrom(first: Position): Range {
    const { row, column } = first;
    const cell = { top: row, left: column, bottom: row, right: column };
    const across = { ...cell, right: this.reach(first, 0, 1) };
    const down = { ...cell, bottom: this.reach(first, 1, 0) };
    if (across.right === column) return this.isCertain(first, down) ? down : this.asked(first, down);
    if (down.bottom === row) return this.isCertain(first, across) ? across : this.asked(first, across);
    return this.asked(first, across);
  }

  /** The last blank merged cell in one direction that no area has taken. */
  private reach({ row, column }: Position, down: number, across: number): number {
    let steps = 0;
    for (;;) {
      const [nextRow, nextColumn] = [row + down * (steps + 1), column + across * (steps + 1)];
      const free = this.merged.has(nextRow, nextColumn) && !this.taken.has(nextRow, nextColumn);
      if (!free || this.cells.isWritten(nextRow, nextColumn)) break;
      steps++;
    }
    return (down ? row : column) + steps;
  }

  /** A text owns the blank cells behind it. A row of blank cells may be several areas, but not if it has fewer than four. */
  private isCertain({ row, column }: Position, { top, left, bottom, right }: Range): boolean {
    return this.cells.isWritten(row, column) || bottom - top + right - left < 3;
  }

  private asked(first: Position, otherwise: Range): Range {
    const above = this.above.get(cellName(first));
    const same = above && { ...above, top: first.row, bottom: first.row + above.bottom - above.top };
    if (same && this.isFree(same)) return same;
    if (this.questions.areUsedUp) return otherwise;
    const name = this.questions.range(cellName(first), 2).MergeArea.Address(false, false);
    return parseRangeName(name) ?? otherwise;
  }

  private isFree({ top, left, bottom, right }: Range): boolean {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!this.merged.has(row, column) || this.taken.has(row, column)) return false;
        if ((row > top || column > left) && this.cells.isWritten(row, column)) return false;
      }
    }
    return true;
  }
}
