import type { Range } from "../../core/sheet/address";

/** What is known of a sheet before anything is asked: where something is written. */
export interface WrittenCells {
  readonly used: Range;
  isWritten(row: number, column: number): boolean;
  /** As the cell shows it; empty where nothing is written. */
  textAt(row: number, column: number): string;
}
