import type { EditedWorkbook } from "./edited-workbook";
import { relationshipsName } from "./relationships";

/**
 * Takes everything off a worksheet; its part, its name and its place among the sheets stay. What hung on it (notes,
 * pictures) is left behind for `removeUnreachable`. @param place the sheet's place among all, from 0
 */
export function emptySheet(workbook: EditedWorkbook, part: string, place: number): void {
  workbook.blankWorksheet(part);
  workbook.store.remove(relationshipsName(part));
  const names = workbook.root.child("definedNames");
  for (const name of names?.children("definedName") ?? []) {
    if (name.attribute("localSheetId") === String(place)) names?.remove(name);
  }
  if (names?.children().length === 0) workbook.root.remove(names);
}
