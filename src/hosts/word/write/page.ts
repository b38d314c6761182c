/**
 * A4 upright with the margins of an official document. All measures of the folder are twips (1/20 pt) but for sizes of
 * fonts, which are half-points.
 */
export const page = { width: 11906, height: 16838, top: 1440, right: 1304, bottom: 1440, left: 1304 } as const;

/** The room for text on a page. */
export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;

/** How a kind of paragraph is set. Lines have an exact height, so that the pages can be counted without Word. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  readonly firstLine: number;
}

const plain = { before: 0, after: 0, indent: 0, firstLine: 0 };

export const settings = {
  contentsTitle: { ...plain, size: 36, line: 600, before: 240, after: 360 },
  contents1: { ...plain, size: 24, line: 440, before: 80 },
  contents2: { ...plain, size: 24, line: 440, indent: 480 },
  heading1: { ...plain, size: 36, line: 600, before: 240, after: 240 },
  heading2: { ...plain, size: 28, line: 480, before: 120, after: 160 },
  /** Two characters of 小四 before the first line. */
  text: { ...plain, size: 24, line: 480, firstLine: 480 },
  caption: { ...plain, size: 24, line: 400, after: 80 },
  /** Between two tables. */
  gap: { ...plain, size: 21, line: 240 },
} as const satisfies Record<string, Setting>;

export const cells = {
  margins: { top: 40, bottom: 40, left: 85, right: 85 },
  leastHeight: 454,
  /** How texts are set: a smaller way for tables of many columns. */
  usual: { ...plain, size: 21, line: 320 },
  small: { ...plain, size: 18, line: 280 },
} as const;

const manyColumns = 8;

/** How the texts of a table of that many columns are set. */
export function cellSetting(columns: number): Setting {
  return columns > manyColumns ? cells.small : cells.usual;
}

/** The paragraph style that sets them so. */
export function cellStyleName(columns: number): "TableText" | "TableTextSmall" {
  return columns > manyColumns ? "TableTextSmall" : "TableText";
}
