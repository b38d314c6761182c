/** The name under which a host knows a worksheet; stable while the workbook is open, even if the tab is renamed. */
export type SheetId = string;

/** A cell's place on its sheet. Both numbers count from 0: row 0 is the worksheet's row 1, column 0 is A. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A cell's place in the workbook. */
export interface Address extends Position {
  readonly sheet: SheetId;
}

/** A rectangle of cells; all four edges are inside it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The cell as people write it: `{row: 11, column: 4}` → "E12". */
export function cellName({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** The range as people write it: "A1:G20", or "A1" for a single cell. */
export function rangeName({ top, left, bottom, right }: Range): string {
  const first = cellName({ row: top, column: left });
  const last = cellName({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "E12" or "$E$12"; undefined for anything else, or beyond Excel's XFD1048576. */
export function parseCellName(name: string): Position | undefined {
  // Letter by letter: a sheet names hundreds of thousands of places, and a pattern takes several times as long.
  let at = name.startsWith("$") ? 1 : 0;
  let column = 0;
  for (let letter = letterAt(name, at); letter > 0; letter = letterAt(name, ++at)) column = column * 26 + letter;
  if (column > 0 && name.charCodeAt(at) === dollar) at++;
  const digits = name.length - at;
  let row = 0;
  for (; at < name.length; at++) {
    const digit = name.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (digits > mostDigits || row < 1 || row > mostRows || column < 1 || column > mostColumns) return undefined;
  return { row: row - 1, column: column - 1 };
}

const dollar = 0x24;
const zero = 0x30;

/** 1 for "A" and "a", 26 for "Z"; 0 for what is no such letter. */
function letterAt(name: string, at: number): number {
  const letter = (name.charCodeAt(at) | 0x20) - 0x60;
  return letter > 0 && letter <= 26 ? letter : 0;
}

/** Reads "A1:G20" or "A1", in either order of corners; undefined for anything else. */
export function parseRangeName(name: string): Range | undefined {
  const colon = name.indexOf(":");
  const first = parseCellName(colon < 0 ? name : name.slice(0, colon));
  const last = colon < 0 ? first : parseCellName(name.slice(colon + 1));
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** One number for each place of a sheet: what to look a cell up by, many times quicker than by its name. */
export function positionKey({ row, column }: Position): number {
  return row * mostColumns + column;
}

/** Excel's and every other program's limits. */
const mostColumns = 16384;
const mostRows = 1048576;
const mostDigits = 7;

export function contains(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Top to bottom, then left to right: the order in which people read a sheet. */
export function byPosition(a: Position, b: Position): number {
  return a.row - b.row || a.column - b.column;
}
