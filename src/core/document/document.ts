import type { Range } from "../sheet/address";
import type { Wording } from "../text/wording";

/** A cell of a table with the part of the table's grid that it fills. Cells do not overlap; holes are allowed. */
export interface DocumentCell {
  readonly area: Range;
  /** Its paragraphs, one a line, as typed; outer blank lines gone. */
  readonly text: string;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: number;
  readonly columns: number;
  /** In reading order. */
  readonly cells: readonly DocumentCell[];
}

export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** 1 for a heading of the first level; null for text. */
  readonly heading: number | null;
  /** A line of the table of contents. */
  readonly contents: boolean;
}

export type DocumentPart = DocumentParagraph | DocumentTable;

/** What a document holds that cannot be read as text. */
export interface UnreadContent {
  readonly pictures: number;
  /** Embedded objects: a spreadsheet inside the document, a chart, an included web page. */
  readonly objects: number;
  /** Characters of symbol fonts of which nobody knows what they show; each stands as "\ufffd" in the text. */
  readonly symbols: number;
}

/** A written document as plain data, in reading order: what a Word file or the clipboard is read into. */
export interface TextDocument {
  readonly parts: readonly DocumentPart[];
  readonly unread: UnreadContent;
}

export const nothingUnread: UnreadContent = { pictures: 0, objects: 0, symbols: 0 };

/** What came of opening a file as a document. `code` is for outside programs, `message` for people. */
export type DocumentReading =
  | { readonly kind: "document"; readonly document: TextDocument }
  | { readonly kind: "unreadable"; readonly code: string; readonly message: Wording };
