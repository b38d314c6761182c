import type { DocumentCell } from "../document";

/** A cell as the document shows it. */
export interface DisclosureCell extends DocumentCell {
  readonly bold: boolean;
  readonly align: "left" | "center" | "right";
  /** False for what stands above the table's frame: the unit and the currency. */
  readonly lined: boolean;
}

export interface DisclosureTable {
  readonly rows: number;
  /** What share of the page's width each column gets; together 1. */
  readonly widths: readonly number[];
  /** In reading order; together they fill the grid. */
  readonly cells: readonly DisclosureCell[];
  /** The first rows, which are repeated on every page. */
  readonly headingRows: number;
}

export type DisclosurePart =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2;
      readonly text: string;
      readonly centered: boolean;
      /** Begins a page. */
      readonly onNewPage: boolean;
    }
  | { readonly kind: "text"; readonly text: string }
  /** A line of its own right above a table. */
  | { readonly kind: "caption"; readonly text: string }
  | { readonly kind: "table"; readonly table: DisclosureTable };

/** The public disclosure document, ready to be written: everything but its table of contents, which the writer makes. */
export interface Disclosure {
  /** The heading of the table of contents. */
  readonly contentsTitle: string;
  readonly parts: readonly DisclosurePart[];
}
