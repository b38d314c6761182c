import type { Range } from "../../core/sheet/address";

/** A set of cells of one area. */
export class CellSet {
  private readonly cells: Uint8Array;
  private readonly width: number;
  private count = 0;

  constructor(
    private readonly frame: Range,
    areas: readonly Range[] = [],
  ) {
    this.width = frame.right - frame.left + 1;
    this.cells = new Uint8Array(this.width * (frame.bottom - frame.top + 1));
    for (const area of areas) this.fill(area);
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
