import { columnName, parseRangeName, rangeName, type Range } from "../../../../src/core/sheet/address";
import { ExcelError, invalidArgument } from "./wire";

export const lastRow = 1048575;
export const lastColumn = 16383;
export const wholeSheet: Range = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Excel refuses to read more cells than this at once. */
const mostCells = 5_000_000;

export function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function intersection(a: Range, b: Range): Range | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function bounding(areas: readonly Range[]): Range {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** What is left of an area when another is cut out of it. */
export function without(area: Range, cut: Range): Range[] {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Throws unless the area lies on a sheet. */
export function onSheet(area: Range): Range {
  const { top, left, bottom, right } = area;
  const fits = top >= 0 && left >= 0 && bottom <= lastRow && right <= lastColumn && top <= bottom && left <= right;
  if (!fits) throw invalidArgument("a range beyond the edges of the sheet");
  return area;
}

/** Something for each cell, in rows, as Office.js hands in and takes ranges. */
export function grid<Value>(area: Range, valueAt: (row: number, column: number) => Value): Value[][] {
  if (cellCount(area) > mostCells) {
    throw new ExcelError("OperationCellsExceedLimit", "A range of more than five million cells");
  }
  const { top, left, bottom, right } = area;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => valueAt(top + row, left + column)),
  );
}

/** "A1:B2", "A:C", "2:3" or "$A$1", with or without the sheet's name before it; null for anything else. */
export function parseArea(text: string): Range | null {
  const name = text.trim().replace(/^.*!/, "").replace(/\$/g, "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(name);
  if (columns) return parseRangeName(`${columns[1]}1:${columns[2]}${lastRow + 1}`) ?? null;
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(name);
  if (rows) return parseRangeName(`A${rows[1]}:${columnName(lastColumn)}${rows[2]}`) ?? null;
  return parseRangeName(name) ?? null;
}

/** "A1:B2" as events name it; whole rows and columns the short way. */
export function areaName(area: Range): string {
  if (area.top === 0 && area.bottom === lastRow && area.right - area.left < lastColumn) {
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (area.left === 0 && area.right === lastColumn) return `${area.top + 1}:${area.bottom + 1}`;
  return rangeName(area);
}

/** "Sheet1!A1:B2", the name in quotes where it needs them. */
export function fullAddress(sheetName: string, area: Range): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replace(/'/g, "''")}'`}!${areaName(area)}`;
}
