import type { Rearranged, SheetChanges } from "./changes";
import { changeColumns, changeRows } from "./columns-and-rows";
import { helperLists } from "./helper-lists";
import { SheetMap } from "./line-map";
import { addLinks } from "./links";
import { setMerges } from "./merges";
import { setPrint } from "./print-setup";
import { rearrangeCells } from "./rearranged-cells";
import { moveAttachments } from "./rearranged-parts";
import { changeCells } from "./sheet-cells";
import { addMarks } from "./sheet-marks";
import { SheetNotes } from "./sheet-notes";
import { followHeadings } from "./tables";
import { addValidations } from "./validations";
import type { EditedWorkbook } from "./edited-workbook";

/** What a program has to calculate anew. */
export interface Recalculation {
  /** A cell's value changed, and formulas may have used it. */
  readonly values: boolean;
  /** A formula came, went or changed. */
  readonly formulas: boolean;
}

/** Carries the changes of one sheet out, on a worksheet part that holds no marks of ours if new ones are to come. */
export function changeSheet(workbook: EditedWorkbook, part: string, changes: SheetChanges): Recalculation {
  const worksheet = workbook.worksheet(part);
  const notes = new SheetNotes(workbook.store, part, worksheet);
  const styles = workbook.styles;
  const { rearranged } = changes;
  if (rearranged) rearrange(workbook, part, notes, rearranged);
  const cells = changes.cells ?? [];
  const lists = helperLists(worksheet, cells, changes.dropdowns ?? []);
  changeColumns(worksheet, [...(changes.columns ?? []), ...lists.columns]);
  const formulas = changeCells(worksheet, [...cells, ...lists.cells], styles);
  followHeadings({ worksheet, store: workbook.store, sheetPart: part }, rearranged?.cells ?? cells);
  changeRows(worksheet, changes.rows ?? []);
  if (changes.merges) setMerges(worksheet, changes.merges);
  addValidations(worksheet, [...(changes.validations ?? []), ...lists.validations]);
  addLinks(worksheet, changes.links ?? []);
  notes.change(changes.notes ?? []);
  addMarks(worksheet, notes, styles, changes.marks ?? []);
  if (changes.print) setPrint(worksheet, changes.print);
  const values = rearranged !== undefined || cells.some(({ content }) => content !== undefined);
  return { values, formulas: rearranged !== undefined || formulas };
}

function rearrange(workbook: EditedWorkbook, part: string, notes: SheetNotes, rearranged: Rearranged): void {
  const worksheet = workbook.worksheet(part);
  const map = new SheetMap(rearranged);
  rearrangeCells(worksheet, rearranged, map, workbook.styles);
  moveAttachments(worksheet, workbook.store, part, map);
  notes.move((cell) => map.cell(cell));
}
