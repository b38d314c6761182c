import { parseRangeName, type Range } from "../../../core/sheet/address";
import { limits } from "../limits";
import type { XmlScanner } from "../xml/scanner";

/** Reads the `mergeCells` element that was just opened. Areas that make no sense are left out. */
export function readMerges(scanner: XmlScanner): Range[] {
  const merges: Range[] = [];
  for (const name of scanner.inside()) {
    const range = name === "mergeCell" ? parseRangeName(scanner.attribute("ref") ?? "") : undefined;
    if (range && merges.length < limits.merges) merges.push(range);
  }
  return merges;
}

/** Merged cells without a border of their own are not written at all: a table's last column may be nothing but merges. */
const mostBeyond = 20;

/**
 * Cuts the merges to the part of the sheet that has cells: a merge of whole columns must not make the sheet a million
 * rows long. Stops where the merges would cover more rows than any real sheet's do.
 */
export function clampMerges(merges: readonly Range[], rows: number, columns: number): Range[] {
  const clamped: Range[] = [];
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    if (top >= rows || left >= columns) continue;
    const last = columns - 1;
    const isOwn = right <= last + mostBeyond;
    const merge = { top, left, bottom: Math.min(bottom, rows - 1), right: isOwn ? right : last };
    covered += merge.bottom - top + 1;
    if (covered > limits.mergedRows) break;
    clamped.push(merge);
  }
  return clamped;
}
