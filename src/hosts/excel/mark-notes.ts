import { cellName, type SheetId } from "../../core/sheet/address";
import { noteText, type Mark } from "../host";
import type { MarkInventory } from "./mark-inventory";

/** A note of ours that goes (`text` null) or comes. */
export interface NoteChange {
  readonly sheet: SheetId;
  readonly cell: string;
  readonly text: string | null;
}

/** The web takes 5 MB at once; the conditional formats need little of it. */
const bytesPerTrip = 4_000_000;
/** What a call costs on its way, besides its text. */
const bytesPerChange = 500;

/** All notes of ours on the sheet go; every flagged cell where no note or comment of a person's is gets one. */
export function noteChanges(sheet: SheetId, marks: readonly Mark[], inventory: MarkInventory): NoteChange[] {
  const taken = inventory.taken.get(sheet);
  return [
    ...[...(inventory.ours.get(sheet) ?? [])].map((cell) => ({ sheet, cell, text: null })),
    ...marks
      .map((mark) => ({ sheet, cell: cellName(mark.at), text: noteText(mark) }))
      .filter(({ cell }) => !taken?.has(cell)),
  ];
}

/** The changes in their order, in as few round trips as Excel on the web takes. */
export function tripsOf(changes: readonly NoteChange[]): NoteChange[][] {
  const trips: NoteChange[][] = [];
  let room = 0;
  for (const change of changes) {
    // A Chinese character is three bytes.
    const cost = bytesPerChange + 3 * (change.text?.length ?? 0);
    if (trips.length === 0 || cost > room) {
      trips.push([]);
      room = bytesPerTrip;
    }
    trips.at(-1)?.push(change);
    room -= cost;
  }
  return trips;
}

export function queueNoteChanges({ workbook }: Excel.RequestContext, changes: readonly NoteChange[]): void {
  const collections = new Map<SheetId, Excel.NoteCollection>();
  for (const { sheet, cell, text } of changes) {
    const notes = collections.get(sheet) ?? workbook.worksheets.getItem(sheet).notes;
    collections.set(sheet, notes);
    if (text === null) notes.getItem(cell).delete();
    else notes.add(cell, text);
  }
}
