import type { Address, Range, SheetId } from "../core/sheet/address";
import type { Sheet, SheetInfo } from "../core/sheet/sheet";
import type { EditPlan } from "../core/fix/edit-plan";
import type { CellEdit, Severity } from "../core/rules/finding";
import type { Block } from "../core/template/block";

/** What a program can do. What is missing degrades, and the surfaces say so. */
export interface Capabilities {
  /** Marks get a note with the message. */
  readonly notes: boolean;
  /** A plan is one undo step. */
  readonly undo: boolean;
  /** `read` knows merged areas; where not, the reader infers them from blanks. */
  readonly merges: boolean;
  /** `on` reports something. */
  readonly events: boolean;
  /** Sheets asked for in one turn of the event loop come in one round trip; where not, each `read` works by itself. */
  readonly readsTogether: boolean;
}

/** A flag at one cell, at most one a cell. The lines are ready to be read: the message first, then the remedy. */
export interface Mark {
  readonly at: Address;
  readonly severity: Severity;
  readonly lines: readonly string[];
}

/** What came of a request to mark. */
export interface MarkResult {
  readonly marked: number;
  /** Sheets left untouched because they are protected. */
  readonly protectedSheets: readonly SheetId[];
}

/** What came of an edit plan: either all of its acceptable edits were written, in one undo step, or none. */
export interface AppliedPlan {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly { readonly edit: CellEdit; readonly because: "stale" | "formula" | "protected" }[];
}

/** Where a block goes. */
export type Where =
  | { readonly kind: "new-sheet" }
  /** Its first cell there, on an existing sheet. */
  | { readonly kind: "at"; readonly at: Address };

/** A block that stands in the workbook now. */
export interface PlacedBlock {
  readonly kind: "placed";
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly range: Range;
}

/** What came of an insertion. `occupied` writes nothing and names the next free place below for another try. */
export type Placed =
  | PlacedBlock
  | { readonly kind: "occupied"; readonly by: Range; readonly free: Address }
  | { readonly kind: "protected"; readonly sheetName: string };

export interface HostEvents {
  /** Someone changed cells of the sheet; never raised for our own writes and marks. Undefined range: unknown, all of it. */
  changed: { readonly sheet: SheetId; readonly range: Range | undefined };
  selected: { readonly at: Address };
  activated: { readonly sheet: SheetId };
}

export type Unsubscribe = () => void;

/** A spreadsheet program, as everything above it sees it. Every method may reject with a `HostError`. */
export interface SpreadsheetHost {
  readonly capabilities: Capabilities;
  sheets(): Promise<readonly SheetInfo[]>;
  /** The sheet in front. */
  activeSheet(): Promise<SheetId>;
  /** The active cell; null where nothing is selected. */
  selection(): Promise<Address | null>;
  /** One bulk read, however large the sheet. */
  read(sheet: SheetId): Promise<Sheet>;
  /** Replaces all our marks, touches nothing of the user's. */
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  /** Afterwards the workbook is as it was before the first mark. */
  clearMarks(): Promise<void>;
  write(plan: EditPlan): Promise<AppliedPlan>;
  insert(block: Block, where: Where): Promise<Placed>;
  /** Each block on a new sheet of its own, in this order after the others: all of them in one undo step, or none. */
  insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]>;
  select(at: Address): Promise<void>;
  on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void): Unsubscribe;
}

export type HostErrorCode =
  | "no-such-sheet"
  /** What is in front is no worksheet: a chart sheet. */
  | "no-worksheet"
  | "busy"
  | "protected"
  /** The structure of the workbook: no sheet may be added. */
  | "workbook-protected"
  | "timeout"
  | "too-large"
  /** This kind of workbook does not allow it: one in the old shared mode. */
  | "unsupported"
  /** The program lacks what the add-in cannot do without. */
  | "too-old"
  | "refused";

/** A request that the program did not carry out. The workbook is as it was. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** What a conditional format of ours says; its formula is how a program and a file recognise it. */
export const markFormula = 'N("jixiao")=0';

/** How a mark looks; the symbol stands in the note and in the list, so that colour never stands alone. */
export const markStyles: Readonly<Record<Severity, { readonly fill: string; readonly symbol: string }>> = {
  error: { fill: "#FFC7CE", symbol: "✖" },
  warning: { fill: "#FFEB9C", symbol: "▲" },
  hint: { fill: "#DDEBF7", symbol: "●" },
};

/** The first line of every note of ours, in any language; only notes that start with it are ever removed. */
export const noteHeading = "【绩效目标表助手】";

/** The note of a mark, as every program writes it. */
export function noteText(mark: Mark): string {
  return [noteHeading, `${markStyles[mark.severity].symbol} ${mark.lines.join("\n")}`].join("\n");
}
