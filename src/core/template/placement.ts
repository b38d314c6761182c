import { overlaps, type Position, type Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Block } from "./block";

/** The cells a block covers when its first cell stands at a place. */
export function blockArea(block: Pick<Block, "rows" | "columns">, { row, column }: Position): Range {
  return { top: row, left: column, bottom: row + block.rows - 1, right: column + block.columns - 1 };
}

/** Where a range of the block comes to lie when the block's first cell stands at a place. */
export function shiftRange(range: Range, first: Position): Range {
  return {
    top: range.top + first.row,
    left: range.left + first.column,
    bottom: range.bottom + first.row,
    right: range.right + first.column,
  };
}

/**
 * The smallest range around everything that already lies in an area: filled cells and formulas, and merged areas even
 * where they are blank or only reach into it. Undefined where a block fits.
 */
export function occupiedIn(sheet: Sheet, area: Range): Range | undefined {
  let found = sheet.merges.filter((merge) => overlaps(merge, area)).reduce(around, undefined);
  const lastRow = Math.min(area.bottom, sheet.rows - 1);
  const lastColumn = Math.min(area.right, sheet.columns - 1);
  for (let row = area.top; row <= lastRow; row++) {
    for (let column = area.left; column <= lastColumn; column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (cell.raw === null && cell.text === "" && !cell.formula)) continue;
      found = around(found, { top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
}

/** The nearest place straight below where a block fits, one row clear of what stands above it. */
export function nextFreePlace(sheet: Sheet, block: Pick<Block, "rows" | "columns">, from: Position): Position {
  let place = from;
  for (;;) {
    const occupied = occupiedIn(sheet, blockArea(block, place));
    if (!occupied) return place;
    place = { row: occupied.bottom + 2, column: place.column };
  }
}

/** Excel's limit; counted as it counts, in UTF-16 units. */
const longestName = 31;

/**
 * A name that a new sheet may have: the wanted one without what the programs forbid, with "(2)", "(3)" … where a sheet
 * of that name is there already. Programs do not tell upper from lower case in sheet names.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = allowedName(wanted);
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : `(${count})`;
    const candidate = clip(name, longestName - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

function allowedName(wanted: string): string {
  const plain = wanted
    .slice(0, 200)
    .replace(/[\\/?*:[\]\u0000-\u001f]/g, " ")
    .replace(/^[' ]+/, "");
  const name = clip(plain, longestName).replace(/[' ]+$/, "");
  // Excel keeps "History" for itself.
  return name === "" || name.toLowerCase() === "history" ? `Sheet${name}` : name;
}

/** Never cuts a character of two units in half. */
function clip(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

function around(a: Range | undefined, b: Range): Range {
  if (!a) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
