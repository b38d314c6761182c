import { BooleanNumber, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { Range } from "../../core/sheet/address";
import type { ColumnLook, RichSheet, RowLook } from "../file/model";
import { pixelsOfPoints } from "./block-cells";
import { cellOfFile, styleName } from "./file-cell";
import { univerRange } from "./univer-workbook";

/** Room beyond what is filled, and the least of it: a sheet in Univer ends where it is told to. */
const spare = { rows: 60, columns: 8, leastRows: 100, leastColumns: 20 };

/** A worksheet of a file in Univer's words. */
export function sheetOfFile(sheet: RichSheet): Partial<IWorksheetData> {
  const { rows, columns } = extent(sheet);
  const { info, frozen } = sheet;
  return {
    id: info.id,
    name: info.name,
    hidden: info.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? "",
    rowCount: rows,
    columnCount: columns,
    zoomRatio: sheet.zoom / 100,
    showGridlines: sheet.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: pixelsOfWidth(sheet.defaultColumnWidth),
    defaultRowHeight: pixelsOfPoints(sheet.defaultRowHeight),
    freeze: frozen
      ? { xSplit: frozen.columns, ySplit: frozen.rows, startColumn: frozen.columns, startRow: frozen.rows }
      : { xSplit: 0, ySplit: 0, startColumn: -1, startRow: -1 },
    cellData: cellData(sheet),
    mergeData: sheet.merges.map((merge) => univerRange(inside(merge, rows, columns))),
    rowData: Object.fromEntries(sheet.rows.filter(({ row }) => row < rows).map((look) => [look.row, rowData(look)])),
    columnData: Object.fromEntries(sheet.columns.flatMap((look) => columnData(look, columns))),
    custom: { protected: info.protected },
  };
}

/** A width in a file counts its padding in, other than that of a block. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7);
}

function extent({ cells, merges, rows, columns }: RichSheet): { rows: number; columns: number } {
  let [lastRow, lastColumn] = [0, 0];
  const reach = (row: number, column: number): void => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const { row, column } of cells) reach(row, column);
  // Merges of whole rows or columns reach to the end of the sheet; they are cut.
  for (const { bottom, right } of merges) reach(bottom > 1_000_000 ? 0 : bottom, right > 16_000 ? 0 : right);
  for (const { row, hidden, heightSet } of rows) if (hidden || heightSet) reach(row, 0);
  for (const { last, width } of columns) if (width !== null && last < 256) reach(0, last);
  return {
    rows: Math.max(spare.leastRows, lastRow + 1 + spare.rows),
    columns: Math.max(spare.leastColumns, lastColumn + 1 + spare.columns),
  };
}

function inside({ top, left, bottom, right }: Range, rows: number, columns: number): Range {
  return { top, left, bottom: Math.min(bottom, rows - 1), right: Math.min(right, columns - 1) };
}

function cellData({ cells }: RichSheet): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) (rows[cell.row] ??= {})[cell.column] = cellOfFile(cell);
  return rows;
}

function rowData({ height, heightSet, hidden, style }: RowLook): NonNullable<IWorksheetData["rowData"][number]> {
  const pixels = height === null ? undefined : pixelsOfPoints(height);
  return {
    ...(pixels === undefined ? {} : { h: pixels }),
    // A fitted height is fitted again when the text changes, and not before.
    ...(pixels === undefined || heightSet ? { ia: BooleanNumber.FALSE } : { ia: BooleanNumber.TRUE, ah: pixels }),
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    ...(style === null || style === 0 ? {} : { s: styleName(style) }),
  };
}

function columnData(
  { first, last, width, hidden, style }: ColumnLook,
  columns: number,
): [number, NonNullable<IWorksheetData["columnData"][number]>][] {
  const data = {
    ...(width === null ? {} : { w: pixelsOfWidth(width) }),
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    ...(style === null || style === 0 ? {} : { s: styleName(style) }),
  };
  const end = Math.min(last, columns - 1);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => [first + index, { ...data }]);
}
