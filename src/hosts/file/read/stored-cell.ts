import { FileError } from "../file-error";
import type { XmlScanner } from "../xml/scanner";
import { readRichText } from "./rich-text";

/** A `c` element as it stands in the file. The reader hands out one object again and again: copy what is to be kept. */
export interface StoredCell {
  row: number;
  column: number;
  style: number;
  /** The `t` attribute: "s" shared string, "str" formula's string, "inlineStr", "b", "e", "d" ISO date; "n" by default. */
  type: string;
  /** The content of `v`, or the inline string; undefined where there is none. */
  value: string | undefined;
  isFormula: boolean;
  /** The formula's text; "" for a later cell of a shared formula, and for none. */
  formula: string;
  /** The number of the shared formula that the cell belongs to; undefined where it has one of its own, or none. */
  shared: string | undefined;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * Reads the `sheetData` element that was just opened, to its end. Where a row or cell does not say where it stands, it
 * follows the one before. `onRow` is called with the scanner on the row's tag.
 * @throws FileError "unreadable"
 */
export function readCells(
  scanner: XmlScanner,
  onCell: (cell: StoredCell) => void,
  onRow?: (row: number) => void,
): void {
  const cell: StoredCell = {
    row: -1,
    column: -1,
    style: 0,
    type: "n",
    value: undefined,
    isFormula: false,
    formula: "",
    shared: undefined,
  };
  const level = scanner.depth;
  while (scanner.nextInside(level)) {
    if (scanner.name === "c") {
      placeCell(scanner, cell);
      readCell(scanner, cell);
      onCell(cell);
    } else if (scanner.name === "row") {
      const written = scanner.attribute("r");
      cell.row = written === undefined ? cell.row + 1 : Number(written) - 1;
      cell.column = -1;
      requireInside(cell.row, lastRow, "row");
      onRow?.(cell.row);
    } else {
      scanner.skip();
    }
  }
}

function readCell(scanner: XmlScanner, cell: StoredCell): void {
  cell.type = scanner.attribute("t") ?? "n";
  cell.style = Number(scanner.attribute("s") ?? 0);
  cell.value = undefined;
  cell.isFormula = false;
  cell.formula = "";
  cell.shared = undefined;
  const level = scanner.depth;
  while (scanner.nextInside(level)) {
    const { name } = scanner;
    if (name === "v") cell.value = scanner.text();
    else if (name === "is") cell.value = readRichText(scanner);
    else if (name === "f") {
      cell.isFormula = true;
      if (scanner.attribute("t") === "shared") cell.shared = scanner.attribute("si");
      cell.formula = scanner.text();
    } else scanner.skip();
  }
}

/** Moves the cell to the place that its tag names, or one to the right. */
function placeCell(scanner: XmlScanner, cell: StoredCell): void {
  if (scanner.findAttribute("r")) {
    readReference(scanner, cell);
    return;
  }
  cell.column++;
  requireInside(cell.column, lastColumn, "column");
}

/** Reads "AB12" from the bytes: no two cells have the same, and a text of each would be all there is to collect. */
function readReference({ bytes, valueStart, valueEnd }: XmlScanner, cell: StoredCell): void {
  let at = valueStart;
  let column = 0;
  for (; at < valueEnd; at++) {
    const letter = ((bytes[at] ?? 0) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (; at < valueEnd; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    // What is no digit leads to no row.
    row = digit >= 0 && digit <= 9 ? row * 10 + digit : NaN;
  }
  cell.column = column - 1;
  cell.row = row - 1;
  requireInside(cell.column, lastColumn, "cell");
  requireInside(cell.row, lastRow, "cell");
}

function requireInside(index: number, last: number, what: string): void {
  if (!(Number.isInteger(index) && index >= 0 && index <= last))
    throw new FileError("unreadable", `no such place on a sheet: ${what}`);
}
