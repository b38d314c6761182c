import type { Worksheet } from "@univerjs/core";
import type { Cell } from "../../core/sheet/cell";
import { createSheet, type Sheet, type SheetInfo } from "../../core/sheet/sheet";
import { rawValue } from "./displayed-text";
import { rangeOf, type UniverWorkbook } from "./univer-workbook";

export function sheetInfo(worksheet: Worksheet): SheetInfo {
  return {
    id: worksheet.getSheetId(),
    name: worksheet.getName(),
    hidden: worksheet.isSheetHidden() === 1,
    protected: isProtected(worksheet),
  };
}

/** Whether the file says that this sheet is protected; `workbook-in` keeps it in the sheet's own data. */
export function isProtected(worksheet: Worksheet): boolean {
  return worksheet.getConfig().custom?.["protected"] === true;
}

/** The whole sheet, from Univer's own cell store: no cell goes through its rendering. */
export function readSheet(book: UniverWorkbook, worksheet: Worksheet): Sheet {
  const rows: (Cell | undefined)[][] = [];
  worksheet.getCellMatrix().forValue((row, column) => {
    const cell = readCell(book, worksheet, row, column);
    if (cell) (rows[row] ??= [])[column] = cell;
  });
  return createSheet(sheetInfo(worksheet), rows, worksheet.getMergeData().map(rangeOf));
}

/** One cell; undefined where the sheet holds neither a value nor a formula. */
export function readCell(book: UniverWorkbook, worksheet: Worksheet, row: number, column: number): Cell | undefined {
  const data = worksheet.getCellMatrix().getValue(row, column);
  if (!data) return undefined;
  const raw = rawValue(data);
  const formula = Boolean(data.f) || Boolean(data.si);
  if (raw === null && !formula) return undefined;
  const format = book.model.getStyles().getStyleByCell(data)?.n?.pattern ?? "General";
  return { raw, text: book.texts.of(raw, format), format, formula };
}
