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
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name);
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (row < 1 || row > 1048576 || column > mostColumns) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** Reads "A1:G20" or "A1", in either order of corners; undefined for anything else. */
export function parseRangeName(name: string): Range | undefined {
  const [from = "", to = from, ...more] = name.split(":");
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (!first || !last || more.length > 0) return undefined;
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

/** Excel's and every other program's limit. */
const mostColumns = 16384;

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
