import { cellName, type SheetId } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { HostError, markFormula, markStyles, noteText, type Mark, type MarkResult } from "../host";
import type { Listing } from "./listing";
import { addressesOf } from "./mark-addresses";
import type { MarkInventory } from "./mark-inventory";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What marking has to know of the workbook, as it was a moment ago. */
export interface MarkingState {
  readonly listing: Listing;
  readonly inventory: MarkInventory;
  /** Whether this Excel has notes. */
  readonly notes: boolean;
}

/**
 * Queues what takes away the marks of before and sets these. Protected sheets stay as they are.
 * Throws, with nothing queued, where a mark names a sheet that was not listed.
 */
export function queueMarks(
  { workbook }: Excel.RequestContext,
  { listing, inventory, notes }: MarkingState,
  marks: readonly Mark[],
): MarkResult {
  const bySheet = marksBySheet(listing, marks);
  for (const info of listing.sheets) {
    if (info.protected) continue;
    const sheet = workbook.worksheets.getItem(info.id);
    const own = bySheet.get(info.id) ?? [];
    removeMarks(sheet, info.id, inventory);
    addFormats(sheet, own);
    if (notes) addNotes(sheet, own, inventory.taken.get(info.id));
  }
  const protectedSheets = listing.sheets.filter((info) => info.protected && bySheet.has(info.id)).map(({ id }) => id);
  const kept = protectedSheets.reduce((sum, id) => sum + (bySheet.get(id)?.length ?? 0), 0);
  return { marked: marks.length - kept, protectedSheets };
}

function marksBySheet(listing: Listing, marks: readonly Mark[]): ReadonlyMap<SheetId, readonly Mark[]> {
  const bySheet = new Map<SheetId, Mark[]>();
  for (const mark of marks) {
    const there = bySheet.get(mark.at.sheet);
    if (there) there.push(mark);
    else bySheet.set(mark.at.sheet, [mark]);
  }
  for (const sheet of bySheet.keys()) {
    if (!listing.sheets.some(({ id }) => id === sheet)) throw new HostError("no-such-sheet", `No sheet ${sheet}`);
  }
  return bySheet;
}

function removeMarks(sheet: Excel.Worksheet, id: SheetId, { formats, ours }: MarkInventory): void {
  const there = sheet.getRange().conditionalFormats;
  // Backwards, in case that an id is a place in the list.
  for (const format of [...(formats.get(id) ?? [])].reverse()) there.getItem(format).delete();
  for (const cell of ours.get(id) ?? []) sheet.notes.getItem(cell).delete();
}

function addFormats(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of severities) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    for (const address of addressesOf(cells)) addFormat(sheet, address, severity);
  }
}

function addNotes(sheet: Excel.Worksheet, marks: readonly Mark[], taken: ReadonlySet<string> | undefined): void {
  for (const mark of marks) {
    const cell = cellName(mark.at);
    if (!taken?.has(cell)) sheet.notes.add(cell, noteText(mark));
  }
}

function addFormat(sheet: Excel.Worksheet, address: string, severity: Severity): void {
  const format = sheet.getRanges(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markFormula}`;
  format.custom.format.fill.color = markStyles[severity].fill;
  // Over the user's own; last, since Excel looks a format up by its priority.
  format.priority = 0;
}
