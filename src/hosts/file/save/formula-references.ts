import { columnName, parseCellName, parseRangeName, rangeName, type Range } from "../../../core/sheet/address";
import { formulaTokens } from "./formula-tokens";

const lost = "#REF!";
const lastRow = 1048575;
const lastColumn = 16383;

/** The formula as it reads that many rows below and columns to the right: what a shared formula means there. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map(({ text, kind }) => (kind === "reference" ? shiftReference(text, rows, columns) : text))
    .join("");
}

/**
 * The formula after sheets got other names. Names compare without regard to case.
 * @param names by lower-cased old name; null for a sheet that is gone
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string | null>): string {
  return formulaTokens(formula)
    .map(({ text, kind }) => (kind === "sheet" ? renamePrefix(text, names) : text))
    .join("");
}

/**
 * The formula after cells of one sheet moved.
 * @param ownSheet whether a reference without a sheet name means that sheet
 * @param move where a range went; null if it is gone
 */
export function moveReferences(
  formula: string,
  sheetName: string,
  ownSheet: boolean,
  move: (range: Range) => Range | null,
): string {
  let onSheet = ownSheet;
  return formulaTokens(formula)
    .map(({ text, kind }) => {
      if (kind === "sheet") {
        onSheet = sheetNames(text).some((name) => sameName(name, sheetName));
        return text;
      }
      const moved = kind === "reference" && onSheet ? moveReference(text, move) : text;
      onSheet = ownSheet;
      return moved;
    })
    .join("");
}

/** A sheet's name as it must stand in a formula: quoted, unless it is one plain word that cannot be a reference. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d*|R\d+C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** "'2024:2026'!" → ["2024", "2026"]. A sheet's name cannot hold a colon. */
function sheetNames(prefix: string): string[] {
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name).split(":");
}

function renamePrefix(prefix: string, names: ReadonlyMap<string, string | null>): string {
  const old = sheetNames(prefix);
  if (!old.some((name) => names.has(name.toLowerCase()))) return prefix;
  const now = old.map((name) => {
    const found = names.get(name.toLowerCase());
    return found === undefined ? name : found;
  });
  const kept = now.filter((name): name is string => name !== null);
  if (kept.length < now.length) return lost;
  if (kept.length === 1) return sheetPrefix(kept[0] ?? "");
  return `'${kept.join(":").replace(/'/g, "''")}'!`;
}

/** One end of a reference: "$A$1", "$A", "1". */
interface End {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function parseEnd(text: string): End {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i.exec(text) ?? [];
  const column = letters === "" ? undefined : parseCellName(`${letters}1`)?.column;
  return {
    column,
    row: digits === "" ? undefined : Number(digits) - 1,
    fixedColumn: letters !== "" && fixedColumn === "$",
    // In "$1" the one sign that was met belongs to the row.
    fixedRow: letters === "" ? fixedColumn === "$" || fixedRow === "$" : fixedRow === "$",
  };
}

function writeEnd({ column, row, fixedColumn, fixedRow }: End): string {
  const letters = column === undefined ? "" : (fixedColumn ? "$" : "") + columnName(column);
  return letters + (row === undefined ? "" : (fixedRow ? "$" : "") + String(row + 1));
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const ends = reference.split(":").map((text) => {
    const end = parseEnd(text);
    return {
      ...end,
      column: end.column === undefined || end.fixedColumn ? end.column : wrap(end.column + columns, lastColumn + 1),
      row: end.row === undefined || end.fixedRow ? end.row : wrap(end.row + rows, lastRow + 1),
    };
  });
  return ends.map(writeEnd).join(":");
}

/** Beyond the sheet's edge a relative reference comes in again at the other side. */
function wrap(number: number, size: number): number {
  return ((number % size) + size) % size;
}

function moveReference(reference: string, move: (range: Range) => Range | null): string {
  const [from = "", to = from] = reference.split(":");
  const first = parseEnd(from);
  const last = parseEnd(to);
  const moved = move({
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last.row ?? lastRow,
    right: last.column ?? lastColumn,
  });
  if (!moved) return lost;
  const start = writeEnd(endAt(first, moved.top, moved.left));
  const end = writeEnd(endAt(last, moved.bottom, moved.right));
  return reference.includes(":") ? `${start}:${end}` : start;
}

/** An end that names no row, or no column, goes on naming none. */
function endAt(end: End, row: number, column: number): End {
  return {
    ...end,
    row: end.row === undefined ? undefined : row,
    column: end.column === undefined ? undefined : column,
  };
}

/** The ranges of an `sqref` or `ref` attribute; what is no range is left out. */
export function parseRanges(sqref: string): Range[] {
  return sqref
    .split(/\s+/)
    .map(parseRangeName)
    .filter((range): range is Range => range !== undefined);
}

/** "$A$1:$G$20". */
export function fixedRange({ top, left, bottom, right }: Range): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

export function writeRanges(ranges: readonly Range[]): string {
  return ranges.map(rangeName).join(" ");
}
