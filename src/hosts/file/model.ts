import type { Position, Range, SheetId } from "../../core/sheet/address";
import type { RawValue } from "../../core/sheet/cell";
import type { SheetInfo } from "../../core/sheet/sheet";

/*
 * A workbook as a page draws it: plain data that survives JSON and postMessage. Rows and columns count from 0, colours
 * are "#RRGGBB" with theme and tint already worked out, lengths are in the unit their comment names.
 */

/** What the whole workbook shares. */
export interface RichWorkbook {
  readonly sheets: readonly RichSheetInfo[];
  /** The sheet that was in front when the file was saved. */
  readonly activeSheet: SheetId;
  /** Cells point into this by `style`; entry 0 is the look of an untouched cell. */
  readonly styles: readonly RichStyle[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904-01-01 instead of 1900-01-00. The cells' `text` is right in either case. */
  readonly date1904: boolean;
}

export interface RichSheetInfo extends SheetInfo {
  /** Where the sheet lives in the file: "xl/worksheets/sheet1.xml". */
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it is limited to, null for the whole workbook. */
  readonly sheet: SheetId | null;
  /** As in the file: "Sheet1!$A$1:$G$20". */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface RichSheet {
  readonly info: RichSheetInfo;
  /** Every cell of the file, blank formatted ones included; row by row, left to right. */
  readonly cells: readonly RichCell[];
  /** As in the file: a merge of whole columns reaches to the sheet's last row. */
  readonly merges: readonly Range[];
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** In characters of the default font, padding included. */
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  /** How many rows above and columns at the left stay in view; null where nothing is frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly gridLines: boolean;
  /** In percent. */
  readonly zoom: number;
  readonly tabColor: string | null;
  readonly validations: readonly Validation[];
  readonly notes: readonly Note[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export interface RichCell extends Position {
  /** What `raw` is; an error's raw value is its text, "#REF!". */
  readonly type: "blank" | "text" | "number" | "boolean" | "error";
  readonly raw: RawValue;
  /** As displayed; see `Cell.text`. */
  readonly text: string;
  /** Index into `RichWorkbook.styles`. */
  readonly style: number;
  /** Without "="; "" where the file does not say what it is; null where the cell holds a plain value. */
  readonly formula: string | null;
  /** Where parts of the text look different; null for a text of one look. The runs' texts make up `text`. */
  readonly runs: readonly TextRun[] | null;
}

export interface TextRun {
  readonly text: string;
  /** What differs from the cell's own font; null where nothing does. */
  readonly font: Partial<FontLook> | null;
}

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Null is automatic: black. */
  readonly color: string | null;
  readonly script: "baseline" | "superscript" | "subscript";
}

/** A side's line in the file's own words: "thin", "medium", "dashed", "double" … */
export interface BorderLine {
  readonly line: string;
  /** Null is automatic: black. */
  readonly color: string | null;
}

export interface BorderLook {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  /** The line of both diagonals, and which of them are drawn. */
  readonly diagonal: (BorderLine & { readonly up: boolean; readonly down: boolean }) | null;
}

export interface AlignmentLook {
  /** "general" puts text left and numbers right. */
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** In steps of three spaces. */
  readonly indent: number;
  /** Degrees counter-clockwise, -90 to 90; "stacked" is one letter below the other. */
  readonly rotation: number | "stacked";
}

export interface RichStyle {
  readonly font: FontLook;
  /** The background; null where there is none. A pattern or gradient counts as its first colour. */
  readonly fill: string | null;
  readonly border: BorderLook;
  readonly alignment: AlignmentLook;
  /** The code, "General" where none was set. */
  readonly format: string;
  /** Take effect only on a protected sheet. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The columns `first` to `last` look like this. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font, padding included; null for the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Of the cells that the file does not hold; null for style 0. */
  readonly style: number | null;
}

export interface RowLook {
  readonly row: number;
  /** In points; null for the default height. */
  readonly height: number | null;
  /** Someone set the height; otherwise the program fitted it to the text and may do so again. */
  readonly heightSet: boolean;
  readonly hidden: boolean;
  /** Of the cells that the file does not hold; null for style 0. */
  readonly style: number | null;
}

/** A rule for what may be typed. Words and formulas as in the file. */
export interface Validation {
  readonly ranges: readonly Range[];
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "lessThan"
    | "lessThanOrEqual"
    | "greaterThan"
    | "greaterThanOrEqual";
  /** A list is '"甲,乙"' or a reference: "Sheet2!$A$1:$A$5", 'INDIRECT($A5)'. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  /** The file's flag is the other way round; here true shows the arrow of a list. */
  readonly dropdown: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Null where wrong input is let through. */
  readonly error: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly text: string;
  } | null;
}

/** A classic comment. Threaded comments show here as the plain text that the file keeps for older programs. */
export interface Note extends Position {
  readonly author: string;
  readonly text: string;
}

export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  /** In the file's words: "expression", "cellIs", "containsText", "duplicateValues", "colorScale", "dataBar" … */
  readonly type: string;
  /** 1 is asked first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formulas: readonly string[];
  /** The rule's other attributes as in the file: `operator`, `text`, `rank`, `timePeriod` … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: DifferentialLook | null;
}

/** What a conditional format changes; what it leaves alone is absent. */
export interface DifferentialLook {
  readonly font?: Partial<FontLook>;
  readonly fill?: string;
  readonly border?: Partial<BorderLook>;
  readonly format?: string;
}
