import type { Cell } from "./cell";
import type { Position, Range, SheetId } from "./address";

/** What is known of a worksheet without reading its cells. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/**
 * One worksheet: the reader's only input. Cells are sparse; `rows` and `columns` bound the used part.
 * Build it with `createSheet`.
 */
export interface Sheet extends SheetInfo {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Range[];
  /** The cell itself, undefined where the sheet holds none. A merged area's cells but the first hold none. */
  cell(row: number, column: number): Cell | undefined;
  /** The cells of one row from left to right; holes cost nothing, however far right the last cell stands. */
  eachInRow(row: number, visit: (cell: Cell, column: number) => void): void;
  /** The merged area over a place, undefined where none is. */
  mergeAt(at: Position): Range | undefined;
  /** What a person sees there: the text of the cell, or that of the merged area's first cell; "" where nothing is. */
  textAt(row: number, column: number): string;
}

/** A sheet's cells by row, then column; holes allowed in both. */
export type CellGrid = readonly (readonly (Cell | undefined)[] | undefined)[];

/** Makes a `Sheet` from its cells and merges. Single-cell and overlapping merges are dropped, the first one wins. */
export function createSheet(info: SheetInfo, cells: CellGrid, merges: readonly Range[] = []): Sheet {
  const index = new MergeIndex(merges);
  let columns = 0;
  for (const row of cells) columns = Math.max(columns, row?.length ?? 0);
  let rows = cells.length;
  for (const merge of index.kept) {
    rows = Math.max(rows, merge.bottom + 1);
    columns = Math.max(columns, merge.right + 1);
  }
  const cell = (row: number, column: number): Cell | undefined => cells[row]?.[column];
  const eachInRow = (row: number, visit: (cell: Cell, column: number) => void): void => {
    cells[row]?.forEach((found, column) => {
      if (found) visit(found, column);
    });
  };
  const mergeAt = (at: Position): Range | undefined => index.at(at);
  const textAt = (row: number, column: number): string => {
    const merge = index.at({ row, column });
    return (merge ? cell(merge.top, merge.left) : cell(row, column))?.text ?? "";
  };
  return { ...info, rows, columns, merges: index.kept, cell, eachInRow, mergeAt, textAt };
}

/** Merges by the rows they touch, so that a look-up does not walk all of them. */
class MergeIndex {
  readonly kept: Range[] = [];
  private readonly byRow: (readonly Range[] | undefined)[] = [];

  constructor(merges: readonly Range[]) {
    for (const merge of merges) {
      if (merge.top === merge.bottom && merge.left === merge.right) continue;
      if (this.collides(merge)) continue;
      this.kept.push(merge);
      this.add(merge);
    }
  }

  at({ row, column }: Position): Range | undefined {
    const there = this.byRow[row];
    if (there) for (const merge of there) if (merge.left <= column && column <= merge.right) return merge;
    return undefined;
  }

  /** Rows below one another with the same merges share one list: a merge of ten thousand rows costs little. */
  private add(merge: Range): void {
    let before: readonly Range[] | undefined;
    let list: readonly Range[] = [merge];
    for (let row = merge.top; row <= merge.bottom; row++) {
      const there = this.byRow[row];
      if (there !== before) {
        list = there ? [...there, merge] : [merge];
        before = there;
      }
      this.byRow[row] = list;
    }
  }

  private collides(merge: Range): boolean {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const there = this.byRow[row];
      if (there?.some((kept) => kept.left <= merge.right && merge.left <= kept.right)) return true;
    }
    return false;
  }
}
