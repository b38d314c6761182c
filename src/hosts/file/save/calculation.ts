import { removeContentType } from "./content-types";
import { ensureChild, workbookOrder } from "./child-order";
import type { EditedWorkbook } from "./edited-workbook";

/**
 * Asks the program to calculate everything when it opens the file, if there is any formula: results that the file
 * holds may rest on values that were just changed.
 */
export function recalculateOnLoad(workbook: EditedWorkbook): void {
  const hasFormula = workbook.sheets().some(({ part }) => holdsFormulas(workbook.store.text(part) ?? ""));
  if (hasFormula) ensureChild(workbook.root, workbookOrder, "calcPr").setAttribute("fullCalcOnLoad", 1);
}

/** Whether there is a formula in a cell of a worksheet, given as text; extensions behind the cells have such tags too. */
export function holdsFormulas(worksheet: string): boolean {
  return /<(?:\w{1,20}:)?f[\s/>]/.test(worksheet.slice(0, worksheet.lastIndexOf("sheetData>")));
}

/**
 * Removes the calculation chain. It lists all formula cells; one that names a cell without a formula counts as
 * damage, while a missing one is made anew by the program.
 */
export function dropCalculationChain(workbook: EditedWorkbook): void {
  const chain = workbook.relationships.find("calcChain");
  if (!chain) return;
  workbook.relationships.remove(chain.id);
  removeContentType(workbook.store, chain.target);
  workbook.store.remove(chain.target);
}
