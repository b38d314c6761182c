import type { Block } from "../../core/template/block";
import { rangeAt } from "./ranges";
import { blockArea } from "../../core/template/placement";

/** Excel's default font has digits of 7 pixels, a cell 5 pixels of margin, and a pixel is 3/4 of a point. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Queues what only a sheet of its own gets: column widths. */
export function queueColumnWidths(sheet: Excel.Worksheet, { columnWidths }: Block): void {
  columnWidths.forEach((characters, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
}

/** Queues the print set-up. A machine without a printer may refuse it. */
export function queuePrintSetup(sheet: Excel.Worksheet, block: Block): void {
  const { print } = block;
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(rangeAt(sheet, blockArea(block, { row: 0, column: 0 })));
  const { titleRows } = print;
  // Whole rows: what is repeated knows no columns.
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.top + 1}:$${titleRows.bottom + 1}`);
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.centerHorizontally = print.centerHorizontally;
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  const { top, right, bottom, left } = print.margins;
  pageLayout.setPrintMargins("Centimeters", { top: top / 10, right: right / 10, bottom: bottom / 10, left: left / 10 });
}
