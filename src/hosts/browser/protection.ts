import { IPermissionService } from "@univerjs/core";
import {
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
  WorksheetSetColumnStylePermission,
  WorksheetSetRowStylePermission,
} from "@univerjs/sheets";
import { isProtected } from "./read-sheet";
import type { UniverWorkbook } from "./univer-workbook";

const permissions = [
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
  WorksheetSetColumnStylePermission,
  WorksheetSetRowStylePermission,
];

/**
 * Keeps people from editing the sheets that the file protects, all cells of them: Univer's protection is its own and
 * knows no unlocked cells. It is a setting of the running program and goes into no snapshot.
 */
export function lockProtectedSheets(book: UniverWorkbook): void {
  const service = book.injector.get(IPermissionService);
  for (const worksheet of book.worksheets().filter(isProtected)) {
    for (const Permission of permissions) {
      service.updatePermissionPoint(new Permission(book.id, worksheet.getSheetId()).id, false);
    }
  }
}
