import type { Position, Range } from "../../../core/sheet/address";
import type { PrintSetup } from "../../../core/template/block";
import type { Mark } from "../../host";
import type { AlignmentLook, BorderLook, FontLook, Validation } from "../model";

/*
 * What a save is told. Everything that is not named here stays in the file exactly as it was.
 * Rows and columns count from 0 and are those of the sheet as it is now, unless a comment says "original".
 */

export interface WorkbookChanges {
  /**
   * ALL sheets of the workbook, from left to right; an original sheet that is missing here is removed.
   * `unchangedSheets` gives the list to start from.
   */
  readonly sheets: readonly SheetToSave[];
}

export type SheetToSave = KeptSheet | NewSheet;

/** A sheet of the original file, changed or not. */
export interface KeptSheet {
  readonly kind: "kept";
  /** Its name in the original file. */
  readonly original: string;
  /** Its name now, if that is another; formulas, names and charts that point to it follow. */
  readonly name?: string;
  /** Absent: as it was. */
  readonly hidden?: boolean;
  /** Everything on the sheet goes before the changes come: cells, looks, notes, pictures. It keeps name and place. */
  readonly emptied?: boolean;
  readonly changes?: SheetChanges;
}

export interface NewSheet {
  readonly kind: "new";
  readonly name: string;
  readonly hidden?: boolean;
  readonly changes: SheetChanges;
}

/** What becomes of one sheet. What is absent stays. */
export interface SheetChanges {
  /** The cells that change, in any order; of two for one place the later counts. */
  readonly cells?: readonly CellChange[];
  /**
   * In place of `cells` after rows or columns were inserted, removed or moved: EVERY cell that the sheet has now,
   * and where its rows and columns come from. Everything else that is tied to rows and columns (heights, conditional
   * formats, drop-downs, links, notes, pictures, print areas …) moves along, so the other fields name only what
   * changed beyond that.
   */
  readonly rearranged?: Rearranged;
  /** All merged areas, if they changed. */
  readonly merges?: readonly Range[];
  readonly columns?: readonly ColumnChange[];
  readonly rows?: readonly RowChange[];
  /** New rules for input. Where one covers a cell that has one already, the new one takes its place. */
  readonly validations?: readonly Validation[];
  /** New drop-down lists. They are rules for input like the others; a longer list gets hidden helper cells. */
  readonly dropdowns?: readonly DropdownChange[];
  readonly notes?: readonly NoteChange[];
  /** New links; those of the file stay. */
  readonly links?: readonly LinkChange[];
  /**
   * ALL marks of the sheet, `at.sheet` is not looked at; an empty list clears them, absent leaves those of the file.
   * It is for the caller to hand in none for a protected sheet.
   */
  readonly marks?: readonly Mark[];
  readonly print?: PrintChange;
  /** How many rows at the top stay in view. For a sheet that has no view of its own yet. */
  readonly frozenRows?: number;
  /** A heading row with the rows that can be filtered under it. For a sheet that has no filter yet. */
  readonly filter?: Range;
}

export interface CellChange extends Position {
  /** Absent: only the style changes. */
  readonly content?: CellContent;
  /** Absent: the cell keeps its style; where there was no cell, it takes that of its row or column. */
  readonly style?: StyleChoice;
}

/** Null is blank. A string is always text, whatever it starts with. */
export type CellContent = null | string | number | boolean | ErrorContent | FormulaContent | KeptContent;

export interface ErrorContent {
  /** "#N/A", "#REF!" … */
  readonly error: string;
}

export interface FormulaContent {
  /** Without "=", with English function names and commas; young functions may lack the file's "_xlfn." prefix. */
  readonly formula: string;
  /** The last known result; null if there is none. */
  readonly result: null | string | number | boolean | ErrorContent;
}

/**
 * What the original file holds at that original place, rich text and all. Only inside `rearranged`.
 * Of a formula cell this is the result alone: hand formulas in as `FormulaContent`.
 */
export interface KeptContent {
  readonly kept: Position;
}

export function isKept(content: CellContent | undefined): content is KeptContent {
  return typeof content === "object" && content !== null && "kept" in content;
}

/** An index into the original `RichWorkbook.styles`, or a change to one. */
export type StyleChoice = number | StyleChange;

export interface StyleChange {
  /** The original style that is changed; absent: the cell's present one. 0 starts from the plain one. */
  readonly from?: number;
  readonly patch: StylePatch;
}

/** What is absent stays as it was. */
export interface StylePatch {
  readonly font?: Partial<FontLook>;
  /** "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  /** Diagonals are not written. */
  readonly border?: Partial<Omit<BorderLook, "diagonal">>;
  readonly alignment?: Partial<AlignmentLook>;
  readonly format?: string;
  readonly locked?: boolean;
}

export interface Rearranged {
  readonly cells: readonly CellChange[];
  /** For each present row the original one, null for a new one; rows behind the list follow its last original row. */
  readonly rows: readonly (number | null)[];
  /** The same for columns. */
  readonly columns: readonly (number | null)[];
}

export interface ColumnChange {
  readonly column: number;
  /** In characters of the default font, padding included; null for the default. */
  readonly width?: number | null;
  readonly hidden?: boolean;
}

export interface RowChange {
  readonly row: number;
  /** In points; null for the default. */
  readonly height?: number | null;
  readonly hidden?: boolean;
}

export interface DropdownChange {
  readonly ranges: readonly Range[];
  readonly options:
    | readonly string[]
    | {
        /** The cell whose value decides which list is offered. */
        readonly parent: Position;
        readonly lists: Readonly<Record<string, readonly string[]>>;
        /** Offered while the parent holds none of the keys. */
        readonly otherwise: readonly string[];
      };
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** A note of the user's. */
export interface NoteChange extends Position {
  /** Null takes the note away. */
  readonly text: string | null;
  readonly author?: string;
}

/** A cell that leads to another one of the workbook. */
export interface LinkChange extends Position {
  /** The sheet by the name that it has now. */
  readonly to: Position & { readonly sheetName: string };
}

export interface PrintChange extends PrintSetup {
  /** What is printed; null for all. */
  readonly area: Range | null;
}
