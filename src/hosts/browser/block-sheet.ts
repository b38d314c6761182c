import { BooleanNumber, type ICellData, type IWorksheetData, type ObjectMatrix } from "@univerjs/core";
import type { Position } from "../../core/sheet/address";
import type { Block } from "../../core/template/block";
import { blockArea } from "../../core/template/placement";
import { blockCells, pixelsOfCharacters, pixelsOfPoints } from "./block-cells";
import { univerRange } from "./univer-workbook";

const origin: Position = { row: 0, column: 0 };

/** A worksheet that holds the block and nothing else, with some room around it. */
export function blockSheet(block: Block, id: string, name: string): Partial<IWorksheetData> {
  const cells: ObjectMatrix<ICellData> = blockCells(block, origin);
  return {
    id,
    name,
    rowCount: Math.max(100, block.rows + 40),
    columnCount: Math.max(20, block.columns + 10),
    cellData: cells.getMatrix(),
    mergeData: block.merges.map(univerRange),
    rowData: Object.fromEntries(block.rowHeights.map((points, row) => [row, fixedHeight(points)])),
    columnData: Object.fromEntries(
      block.columnWidths.map((width, column) => [column, { w: pixelsOfCharacters(width) }]),
    ),
    custom: { print: block.print, printArea: blockArea(block, origin) },
  };
}

/** A row that keeps its height whatever is typed into it. */
export function fixedHeight(points: number): { h: number; ia: BooleanNumber } {
  return { h: pixelsOfPoints(points), ia: BooleanNumber.FALSE };
}
