import type { Package } from "../package";
import { dropCalculationChain, holdsFormulas, recalculateOnLoad } from "./calculation";
import { changeSheet, type Recalculation } from "./change-sheet";
import type { KeptSheet, SheetToSave, WorkbookChanges } from "./changes";
import { emptySheet } from "./emptied-sheet";
import { addFilter, freezeRows } from "./heading-row";
import { setPrintArea, setPrintTitles } from "./print-area";
import { followSheets } from "./formula-follow";
import { PartStore } from "./part-store";
import { reachableParts, removeUnreachable } from "./removed-parts";
import { pairSheets, writeSheetList, type SheetInWork } from "./sheet-list";
import { clearMarks } from "./sheet-marks";
import { SheetNotes } from "./sheet-notes";
import { dropLooks } from "./unused-looks";
import { EditedWorkbook } from "./edited-workbook";

/**
 * Writes changes back into the original parts. Charts, macros, printer settings, custom XML and whatever else the
 * changes do not touch keep their packed bytes. The same input gives the same bytes.
 * @throws FileError where the original is no readable workbook
 */
export function saveWorkbook(original: Package, changes: WorkbookChanges): Uint8Array {
  const store = new PartStore(original);
  applyChanges(store, changes);
  return store.toZip();
}

/** The sheets of a file as they are: the list to put one's changes into. */
export function unchangedSheets(original: Package): KeptSheet[] {
  const sheets = new EditedWorkbook(new PartStore(original)).sheets();
  return sheets.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => ({ kind: "kept", original: name }));
}

/**
 * The file without our marks. Every part has the text that it had before it was marked, but for two spellings: a style
 * sheet without any list of conditional looks keeps an empty one, and a list that was written `<x></x>` becomes `<x/>`.
 */
export function withoutMarks(original: Package): Uint8Array {
  const sheets = unchangedSheets(original).map((sheet) => ({ ...sheet, changes: { marks: [] } }));
  return saveWorkbook(original, { sheets });
}

/** Carries changes out on the parts of a workbook. */
export function applyChanges(store: PartStore, changes: WorkbookChanges): void {
  const reached = reachableParts(store);
  followSheets(store, changes.sheets);
  const workbook = new EditedWorkbook(store);
  const before = workbook.sheets();
  const pairs = pairSheets(workbook, before, changes.sheets);
  const removed = before.filter((sheet) => !pairs.some((pair) => pair.sheet === sheet));
  writeSheetList(workbook, before, pairs);
  clearOldMarks(workbook, pairs);
  let stale = { values: removed.length > 0, formulas: removed.length > 0 };
  pairs.forEach(({ request, sheet }, place) => {
    if (!request || !sheet.isWorksheet || !(request.changes || isEmptied(request))) return;
    const { values, formulas } = carryOut(workbook, sheet.part, place, request);
    stale = { values: stale.values || values, formulas: stale.formulas || formulas };
  });
  for (const { relationshipId } of removed) workbook.relationships.remove(relationshipId);
  if (removed.length > 0 || pairs.some(({ request }) => isEmptied(request))) removeUnreachable(store, reached);
  if (stale.formulas) dropCalculationChain(workbook);
  if (stale.values) recalculateOnLoad(workbook);
}

/** @param place the sheet's place among all, from 0 */
function carryOut(workbook: EditedWorkbook, part: string, place: number, request: SheetToSave): Recalculation {
  const before = isEmptied(request) ? workbook.store.text(part) : undefined;
  if (isEmptied(request)) emptySheet(workbook, part, place);
  const { values, formulas } = changeSheet(workbook, part, request.changes ?? {});
  if (request.changes?.print) {
    setPrintArea(workbook, place, request.changes.print.area);
    setPrintTitles(workbook, place, request.changes.print.titleRows);
  }
  const { frozenRows, filter } = request.changes ?? {};
  if (frozenRows !== undefined) freezeRows(workbook.worksheet(part), frozenRows);
  if (filter) addFilter(workbook, workbook.worksheet(part), place, filter);
  // No formula can have used the cells of a sheet that was not there.
  if (request.kind === "new") return { values: formulas, formulas };
  if (before === undefined) return { values, formulas };
  const isOther = before !== workbook.store.text(part);
  return { values: isOther, formulas: isOther && (formulas || holdsFormulas(before)) };
}

function isEmptied(request: SheetToSave | undefined): boolean {
  return request?.kind === "kept" && request.emptied === true;
}

/** On all sheets before new marks come: their looks stand at the end of the style sheet and can go only from there. */
function clearOldMarks(workbook: EditedWorkbook, pairs: readonly SheetInWork[]): void {
  const looks = new Set<number>();
  for (const { request, sheet } of pairs) {
    if (request?.kind !== "kept" || !request.changes?.marks || !sheet.isWorksheet) continue;
    const worksheet = workbook.worksheet(sheet.part);
    const cleared = clearMarks(worksheet, new SheetNotes(workbook.store, sheet.part, worksheet));
    for (const look of cleared) looks.add(look);
  }
  if (looks.size > 0) dropLooks(workbook, looks);
}
