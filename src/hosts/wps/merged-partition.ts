import { cellName, parseRangeName, type Position, type Range } from "../../core/sheet/address";
import { CellSet } from "./cell-set";
import type { Questions } from "./questions";
import type { WrittenCells } from "./written-cells";

/** No form has a longer one. */
const longestLabel = 30;

/** Cuts the merged cells into areas, from the top left on: the first cell left over is always the first of its area. */
export class Partition {
  private readonly taken: CellSet;
  private readonly found: Range[] = [];
  private readonly familiar: ReadonlyMap<string, Range>;
  /** By what it would repeat itself below: an area right there, with as many blank cells behind it, most likely does. */
  private readonly above = new Map<string, Range>();

  constructor(
    private readonly cells: WrittenCells,
    private readonly merged: CellSet,
    private readonly questions: Questions,
    /** The areas that they most likely are, where the sheet is a form that is known. */
    familiar: readonly Range[] = [],
  ) {
    this.taken = new CellSet(cells.used);
    this.familiar = new Map(familiar.map((area) => [cellName({ row: area.top, column: area.left }), area]));
  }

  areas(): Range[] {
    const { top, left, bottom, right } = this.cells.used;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!this.isOpen(row, column)) continue;
        const first = { row, column };
        const last = this.reach(first, 0, 1);
        this.take(this.areaFrom(first), last);
      }
    }
    return this.found;
  }

  /** @param last the column up to which there were blank cells behind its first */
  private take(area: Range, last: number): void {
    this.taken.fill(area);
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return;
    this.found.push(area);
    const isWritten = this.cells.isWritten(top, left);
    // A text alone in its row is a title: it says nothing of the line below it.
    if (isWritten && left === this.cells.used.left && right === last) return;
    this.above.set(this.likeness({ row: bottom + 1, column: left }, last, isWritten), area);
  }

  private likeness(first: Position, last: number, isWritten: boolean): string {
    return `${cellName(first)}:${last} ${isWritten}`;
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

  /**
   * Blank cells may be several areas, but not if they are fewer than four. A text owns those below it, but behind it there
   * may be a value that nobody filled in: not where it is the title, or too long for a label.
   */
  private isCertain({ row, column }: Position, { top, left, bottom, right }: Range): boolean {
    if (bottom - top + right - left < 3) return true;
    if (!this.cells.isWritten(row, column)) return false;
    return left === right || row === this.cells.used.top || this.cells.textAt(row, column).length > longestLabel;
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
    const { row, column } = first;
    const above = this.above.get(this.likeness(first, this.reach(first, 0, 1), this.cells.isWritten(row, column)));
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
    const familiar = this.familiar.get(cellName(first));
    if (familiar && this.isFree(familiar)) return familiar;
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
