import { cellName, parseRangeName, type Position, type Range } from "../../core/sheet/address";
import type { WrittenCells } from "./blank-runs";
import { CellSet } from "./cell-set";
import type { Questions } from "./questions";

/** Cuts the merged cells into areas, from the top left on: the first cell left over is always the first of its area. */
export class Partition {
  private readonly taken: CellSet;
  private readonly found: Range[] = [];
  /** By the place where it would repeat itself: an area right below has most likely the same shape. */
  private readonly above = new Map<string, Range>();

  constructor(
    private readonly cells: WrittenCells,
    private readonly merged: CellSet,
    private readonly questions: Questions,
  ) {
    this.taken = new CellSet(cells.used);
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
    if (across.right === column) {
      if (this.isContested(down)) return this.told(first, down);
      return this.isCertain(first, down) ? down : this.asked(first, down);
    }
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

  /** Whether a text further left may own a cell below the first: that of a remark below the whole table, say. */
  private isContested({ top, left, bottom }: Range): boolean {
    for (let row = top + 1; row <= bottom; row++) {
      const text = this.textBefore(row, left);
      if (text !== undefined && this.isOpen(row, text)) return true;
    }
    return false;
  }

  /** The column of the text that stands before a cell, with nothing between them but blank merged cells. */
  private textBefore(row: number, column: number): number | undefined {
    let text = column - 1;
    while (this.isOpen(row, text) && !this.cells.isWritten(row, text)) text--;
    return text >= this.cells.used.left && this.cells.isWritten(row, text) ? text : undefined;
  }

  /** Merged, and in none of the areas so far. */
  private isOpen(row: number, column: number): boolean {
    return this.merged.has(row, column) && !this.taken.has(row, column);
  }

  private asked(first: Position, otherwise: Range): Range {
    const above = this.above.get(cellName(first));
    const same = above && { ...above, top: first.row, bottom: first.row + above.bottom - above.top };
    return same && this.isFree(same) && !this.leavesBlanks(same) ? same : this.told(first, otherwise);
  }

  /** Whether blank cells would be left without a text: behind that of an area, or below it in a row without a label. */
  private leavesBlanks({ top, left, bottom, right }: Range): boolean {
    if (!this.cells.isWritten(top, left)) return false;
    const isBlank = (row: number, column: number): boolean =>
      this.isOpen(row, column) && !this.cells.isWritten(row, column);
    const below = bottom + 1;
    return isBlank(top, right + 1) || (isBlank(below, left) && this.textBefore(below, left) === undefined);
  }

  private told(first: Position, otherwise: Range): Range {
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
