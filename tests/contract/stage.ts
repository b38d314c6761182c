import type { Address } from "../../src/core/sheet/address";
import type { Cell } from "../../src/core/sheet/cell";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { SpreadsheetHost } from "../../src/hosts/host";

/** A program with a workbook open in it: the host under test, and what a person does and sees beside it. */
export interface OpenProgram {
  readonly host: SpreadsheetHost;
  /** A person types a text into a cell. */
  type(at: Address, text: string): Promise<void>;
  /** A person clicks a cell. */
  click(at: Address): Promise<void>;
  /** A person presses Ctrl+Z once. */
  undo(): Promise<void>;
  /** The fill that shows at a cell, conditional formats included: "#RRGGBB", null where there is none. */
  fillAt(at: Address): Promise<string | null>;
  noteAt(at: Address): Promise<string | null>;
  /** "=SUM(A1:A3)"; null where the cell holds none. */
  formulaAt(at: Address): Promise<string | null>;
  /** Everything in the workbook, as plain data. */
  snapshot(): Promise<unknown>;
  close(): Promise<void>;
}

/** What the parts of the contract share: the program of the test under way, and short names for what is in it. */
export interface Stage {
  readonly host: SpreadsheetHost;
  readonly opened: OpenProgram;
  /** "C2" on the table's sheet, "锁定!B1" elsewhere. */
  at(name: string): Address;
  table(): Promise<Sheet>;
  textOf(sheet: Sheet, name: string): string;
  cellOf(sheet: Sheet, name: string): Cell | undefined;
  /** A line a row. */
  textsOf(sheet: Sheet): readonly string[];
  /** Skipped where the program cannot undo. */
  readonly testUndo: jest.It;
}
