const MB = 1024 * 1024;

/** What a workbook may cost. Real ones stay far below; a file made to exhaust the machine does not. */
export const limits = {
  /** The file itself. */
  fileBytes: 100 * MB,
  zipEntries: 5_000,
  /** One part, inflated. */
  partBytes: 256 * MB,
  /** All parts that were asked for, inflated. */
  packageBytes: 512 * MB,
  /** A part beyond this size that is also packed tighter than the ratio is a zip bomb. */
  suspiciousBytes: 10 * MB,
  suspiciousRatio: 200,
  sheets: 2_000,
  /** Cells with content, over all sheets. */
  cells: 2_000_000,
  /** Merged areas of one sheet, and the rows they cover together: each covered row costs an index entry. */
  merges: 100_000,
  mergedRows: 2_000_000,
} as const;
