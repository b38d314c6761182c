import type { Position, Range } from "../sheet/address";

/** A thin black line on the named sides. */
export interface Borders {
  readonly top?: boolean;
  readonly right?: boolean;
  readonly bottom?: boolean;
  readonly left?: boolean;
}

export interface CellStyle {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  readonly borders: Borders;
  /** Number format code: "@" for text, "#,##0.00", "0%". */
  readonly format?: string;
  /** Background, "#RRGGBB". */
  readonly fill?: string;
}

/**
 * A formula of the form's own: words of ours, and between them the cells that it looks at, counted from the block's
 * first cell. Nothing that a user wrote ever becomes a part of it.
 */
export interface BlockFormula {
  readonly parts: readonly (string | Range)[];
  /** What it gives for what was drawn; "" where it shows nothing yet. */
  readonly result: number | "";
}

/** A cell of the block; positions count from the block's own first cell. */
export interface BlockCell extends Position {
  /** Written as text, never as a formula. Where `number` or `formula` stands, what it shows. */
  readonly text: string;
  /** Written in place of the text, so that formulas count it. */
  readonly number?: number;
  /** Written in place of both. */
  readonly formula?: BlockFormula;
  readonly style: CellStyle;
}

/** A drop-down list. Other values stay allowed: the list helps, it does not forbid. */
export interface Dropdown {
  readonly cells: Range;
  readonly options:
    | readonly string[]
    | {
        /** The cell whose value decides which list is offered. */
        readonly parent: Position;
        readonly lists: Readonly<Record<string, readonly string[]>>;
        /** Offered while the parent holds none of the keys. */
        readonly otherwise: readonly string[];
      };
}

/** A short text that the program shows when the cell is selected. */
export interface InputHint {
  readonly cells: Range;
  readonly title: string;
  readonly text: string;
}

export interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** Margins in millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly fitToWidth: boolean;
  readonly centerHorizontally: boolean;
  /** Rows that every further page begins with. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
}

/** A rectangle to be put into a sheet: what a template or a report is drawn as. All positions are relative to its first cell. */
export interface Block {
  /** The name for a sheet of its own. */
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly BlockCell[];
  readonly merges: readonly Range[];
  /** In points, by row. */
  readonly rowHeights: readonly number[];
  /** In characters of the default font, by column; used only on a sheet of its own. */
  readonly columnWidths: readonly number[];
  readonly dropdowns: readonly Dropdown[];
  readonly hints: readonly InputHint[];
  /** Used only on a sheet of its own. */
  readonly print: PrintSetup;
  /** How many rows stay in view while the others move. Used only in a file, on a sheet of its own. */
  readonly frozenRows?: number;
  /** The heading row and the rows that can be filtered under it. Used only in a file, on a sheet of its own. */
  readonly filter?: Range;
}
