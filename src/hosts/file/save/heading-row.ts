import { cellName, rangeName, type Range } from "../../../core/sheet/address";
import { ensureChild, workbookOrder, worksheetOrder } from "./child-order";
import type { EditedWorkbook } from "./edited-workbook";
import { fixedRange, sheetPrefix } from "./formula-references";
import type { XmlElement } from "./xml-edit";
import { element, escapeText } from "./xml-text";

/** Keeps the first rows of a sheet without a view of its own where they are while the others move. */
export function freezeRows(worksheet: XmlElement, rows: number): void {
  const views = ensureChild(worksheet, worksheetOrder, "sheetViews");
  const pane = element(views.qualify("pane"), {
    ySplit: rows,
    topLeftCell: cellName({ row: rows, column: 0 }),
    activePane: "bottomLeft",
    state: "frozen",
  });
  views.append(element(views.qualify("sheetView"), { workbookViewId: 0 }, pane));
}

/** Lets people filter a range by its heading row. Excel keeps a hidden name beside it. @param place of the sheet, from 0 */
export function addFilter(workbook: EditedWorkbook, worksheet: XmlElement, place: number, range: Range): void {
  const sheet = workbook.sheets()[place];
  if (!sheet) return;
  ensureChild(worksheet, worksheetOrder, "autoFilter").setAttribute("ref", rangeName(range));
  const names = ensureChild(workbook.root, workbookOrder, "definedNames");
  const attributes = { name: "_xlnm._FilterDatabase", localSheetId: place, hidden: 1 };
  const formula = sheetPrefix(sheet.name) + fixedRange(range);
  names.append(element(names.qualify("definedName"), attributes, escapeText(formula)));
}
