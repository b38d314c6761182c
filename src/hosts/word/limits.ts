const MB = 1024 * 1024;

/** What a document may cost. Disclosures of whole counties stay far below once their pictures are gone. */
export const wordLimits = {
  /** The file itself. */
  fileBytes: 20 * MB,
  /** Cells of all tables together. */
  cells: 200_000,
  /** Columns of one table; Word itself allows 63. */
  columns: 256,
  /** Characters of text, table cells included. */
  characters: 20_000_000,
  paragraphs: 500_000,
  /** Tables and text boxes inside one another. */
  nesting: 20,
  /** Styles based on one another. */
  styleChain: 20,
} as const;
