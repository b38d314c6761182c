import type { Range } from "../../../core/sheet/address";
import type { PrintChange } from "./changes";
import { ensureChild, workbookOrder } from "./child-order";
import { fixedRange, sheetPrefix } from "./formula-references";
import type { EditedWorkbook } from "./edited-workbook";
import { element, escapeText } from "./xml-text";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** Sets what of a sheet is printed; null for all of it. @param place the sheet's place among all, from 0 */
export function setPrintArea(workbook: EditedWorkbook, place: number, area: Range | null): void {
  setOwnName(workbook, place, printArea, area && fixedRange(area));
}

/** Sets the rows that every further page begins with; none where left out. */
export function setPrintTitles(workbook: EditedWorkbook, place: number, rows: PrintChange["titleRows"]): void {
  setOwnName(workbook, place, printTitles, rows ? `$${rows.top + 1}:$${rows.bottom + 1}` : null);
}

/** A name that belongs to one sheet and stands for a part of it; null takes it away. */
function setOwnName(workbook: EditedWorkbook, place: number, wanted: string, part: string | null): void {
  const sheet = workbook.sheets()[place];
  const old = workbook.root
    .child("definedNames")
    ?.children("definedName")
    .find((name) => name.attribute("name") === wanted && name.attribute("localSheetId") === String(place));
  if (!sheet || (part === null && !old)) return;
  const names = ensureChild(workbook.root, workbookOrder, "definedNames");
  if (old) names.remove(old);
  if (part !== null) {
    const formula = sheetPrefix(sheet.name) + part;
    const attributes = { name: wanted, localSheetId: place };
    names.append(element(names.qualify("definedName"), attributes, escapeText(formula)));
  }
  if (names.children().length === 0) workbook.root.remove(names);
}
