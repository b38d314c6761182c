import type { Position, Range } from "../../../core/sheet/address";
import type { Rearranged } from "./changes";

/** A first and a last number; both are inside. */
type Span = readonly [number, number];

/** Where the rows, or the columns, of a sheet went. */
export class LineMap {
  /** Behind the list everything is shifted by one number. */
  private readonly tailShift: number;
  private readonly firstTail: number;
  private readonly present = new Map<number, number>();

  /** @param origins for each present line the original one, null for a new one */
  constructor(
    private readonly origins: readonly (number | null)[],
    private readonly last: number,
  ) {
    this.firstTail = origins.reduce<number>((most, origin) => Math.max(most, (origin ?? -1) + 1), 0);
    this.tailShift = origins.length - this.firstTail;
    origins.forEach((origin, line) => {
      if (origin !== null) this.present.set(origin, line);
    });
  }

  /** The original line of a present one. */
  origin(line: number): number | null {
    return line < this.origins.length ? (this.origins[line] ?? null) : line - this.tailShift;
  }

  /** Where an original line is now; null if it is gone. */
  now(original: number): number | null {
    if (original < this.firstTail) return this.present.get(original) ?? null;
    const line = original + this.tailShift;
    return line > this.last ? null : line;
  }

  /** Where the lines from `first` to `last` are now. New lines between two of them belong to them. */
  spans(first: number, last: number): Span[] {
    const spans: [number, number][] = [];
    const add = (from: number, to: number): void => {
      const open = spans[spans.length - 1];
      if (open && this.onlyNewBetween(open[1], from)) open[1] = to;
      else spans.push([from, to]);
    };
    this.origins.forEach((origin, line) => {
      if (origin !== null && origin >= first && origin <= last) add(line, line);
    });
    const tailStart = Math.max(first, this.firstTail) + this.tailShift;
    // A range down to the sheet's edge stays one, however much was inserted above.
    const tailEnd = last >= this.last ? this.last : Math.min(last + this.tailShift, this.last);
    if (last >= this.firstTail && tailStart <= tailEnd) add(tailStart, tailEnd);
    return spans;
  }

  private onlyNewBetween(before: number, after: number): boolean {
    for (let line = before + 1; line < after; line++) if (this.origin(line) !== null) return false;
    return true;
  }
}

/** Where everything on a rearranged sheet went. */
export class SheetMap {
  readonly rows: LineMap;
  readonly columns: LineMap;

  constructor({ rows, columns }: Pick<Rearranged, "rows" | "columns">) {
    this.rows = new LineMap(rows, 1048575);
    this.columns = new LineMap(columns, 16383);
  }

  /** Where an original cell is now; null if it is gone. */
  cell({ row, column }: Position): Position | null {
    const to = { row: this.rows.now(row), column: this.columns.now(column) };
    return to.row === null || to.column === null ? null : { row: to.row, column: to.column };
  }

  /** What an original range is now: none if it is gone, several if its rows were pulled apart. */
  ranges({ top, left, bottom, right }: Range): Range[] {
    return this.rows.spans(top, bottom).flatMap(([newTop, newBottom]) =>
      this.columns.spans(left, right).map(([newLeft, newRight]) => ({
        top: newTop,
        left: newLeft,
        bottom: newBottom,
        right: newRight,
      })),
    );
  }

  /** The same as one range, for what cannot be several. */
  range(range: Range): Range | null {
    const pieces = this.ranges(range);
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    return first && last ? { top: first.top, left: first.left, bottom: last.bottom, right: last.right } : null;
  }
}
