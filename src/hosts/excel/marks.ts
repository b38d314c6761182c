import type { SheetId } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { HostError, markFormula, markStyles, type Mark, type MarkResult } from "../host";
import type { Listing } from "./listing";
import { addressesOf } from "./mark-addresses";
import type { MarkInventory } from "./mark-inventory";
import { noteChanges, queueNoteChanges, tripsOf } from "./mark-notes";
import { roundTrip } from "./round-trip";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What marking has to know of the workbook, as it was a moment ago. */
export interface MarkingState {
  readonly listing: Listing;
  readonly inventory: MarkInventory;
  /** Whether this Excel has notes. */
  readonly notes: boolean;
}

/**
 * Takes away the marks of before and sets these, in one round trip but for thousands of notes. Protected sheets stay
 * as they are. Rejects, with nothing changed, where a mark names a sheet that was not listed.
 */
export async function setMarks(state: MarkingState, marks: readonly Mark[]): Promise<MarkResult> {
  const { listing, inventory, notes } = state;
  const bySheet = marksBySheet(listing, marks);
  const open = listing.sheets.filter((info) => !info.protected);
  const changes = notes ? open.flatMap(({ id }) => noteChanges(id, bySheet.get(id) ?? [], inventory)) : [];
  const [withFormats = [], ...more] = tripsOf(changes);
  await roundTrip((context) => {
    for (const { id } of open) {
      const sheet = context.workbook.worksheets.getItem(id);
      removeFormats(sheet, inventory.formats.get(id) ?? []);
      addFormats(sheet, bySheet.get(id) ?? []);
    }
    queueNoteChanges(context, withFormats);
    return () => undefined;
  });
  for (const part of more) {
    await roundTrip((context) => {
      queueNoteChanges(context, part);
      return () => undefined;
    });
  }
  const protectedSheets = listing.sheets.filter((info) => info.protected && bySheet.has(info.id)).map(({ id }) => id);
  const left = protectedSheets.reduce((sum, id) => sum + (bySheet.get(id)?.length ?? 0), 0);
  return { marked: marks.length - left, protectedSheets };
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

/** Backwards, in case that an id is a place in the list. */
function removeFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const there = sheet.getRange().conditionalFormats;
  for (const id of [...ids].reverse()) there.getItem(id).delete();
}

function addFormats(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of severities) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    for (const address of addressesOf(cells)) addFormat(sheet, address, severity);
  }
}

function addFormat(sheet: Excel.Worksheet, address: string, severity: Severity): void {
  const format = sheet.getRanges(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markFormula}`;
  format.custom.format.fill.color = markStyles[severity].fill;
  // The user's own go on applying below.
  format.stopIfTrue = false;
  // Over the user's own; last, since Excel looks a format up by its priority.
  format.priority = 0;
}
