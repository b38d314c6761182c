import type { Range } from "../../../core/sheet/address";
import { ensureChild, workbookOrder } from "./child-order";
import { fixedRange, sheetPrefix } from "./formula-references";
import type { EditedWorkbook } from "./edited-workbook";
import { element, escapeText } from "./xml-text";

const printArea = "_xlnm.Print_Area";

/** Sets what of a sheet is printed; null for all of it. @param place the sheet's place among all, from 0 */
export function setPrintArea(workbook: EditedWorkbook, place: number, area: Range | null): void {
  const sheet = workbook.sheets()[place];
  const old = workbook.root
    .child("definedNames")
    ?.children("definedName")
    .find((name) => name.attribute("name") === printArea && name.attribute("localSheetId") === String(place));
  if (!sheet || (!area && !old)) return;
  const names = ensureChild(workbook.root, workbookOrder, "definedNames");
  if (old) names.remove(old);
  if (area) {
    const formula = sheetPrefix(sheet.name) + fixedRange(area);
    const attributes = { name: printArea, localSheetId: place };
    names.append(element(names.qualify("definedName"), attributes, escapeText(formula)));
  }
  if (names.children().length === 0) workbook.root.remove(names);
}
