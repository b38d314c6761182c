import { generateRandomId, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { RichSheet, RichWorkbook } from "../file/model";
import { styleName } from "./file-cell";
import { resourcesOfFile } from "./file-resources";
import { sheetOfFile } from "./file-sheet";
import { styleOfFile } from "./file-style";

/** A workbook file in Univer's words. Sheets keep the ids of the file, cells the file's styles by name. */
export function workbookOfFile(workbook: RichWorkbook, sheets: readonly RichSheet[]): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  workbook.styles.forEach((style, index) => {
    styles[styleName(index)] = styleOfFile(style);
  });
  return {
    id: generateRandomId(),
    styles,
    defaultStyle: styles[styleName(0)] ?? null,
    sheetOrder: sheets.map(({ info }) => info.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.info.id, sheetOfFile(sheet)])),
    resources: resourcesOfFile(workbook, sheets),
    custom: { date1904: workbook.date1904 },
  };
}
