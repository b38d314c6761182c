import { cellName, type SheetId } from "../../core/sheet/address";
import { markFormula, noteHeading, type Capabilities } from "../host";
import type { Listing } from "./listing";
import { roundTrip } from "./round-trip";

/** The marks that a workbook has, and the cells where no note of ours may go. */
export interface MarkInventory {
  /** The ids of our conditional formats, by sheet, in their order. */
  readonly formats: ReadonlyMap<SheetId, readonly string[]>;
  /** The cells with a note of ours, by sheet. */
  readonly ours: Places;
  /** The cells with a note or a comment of a person's, by sheet. */
  readonly taken: Places;
}

type Places = ReadonlyMap<SheetId, ReadonlySet<string>>;

/** A note is up to a kilobyte, and the web gives 5 MB at once. */
const notesPerTrip = 3000;

/** Whether one round trip is enough for the inventory. */
export function fitsOneTrip({ notes }: Listing): boolean {
  return notes <= notesPerTrip;
}

/** Every mark in the workbook that was listed, in one round trip for each 3,000 notes. Fails where it has changed since. */
export async function readInventory(listing: Listing, capabilities: Capabilities): Promise<MarkInventory> {
  let all = await roundTrip((context) => askInventory(context, listing, capabilities));
  for (let first = notesPerTrip; first < listing.notes; first += notesPerTrip) {
    const more = await roundTrip((context) => askNotes(context, listing, first));
    all = { ...all, ours: together(all.ours, more.ours), taken: together(all.taken, more.taken) };
  }
  return all;
}

/** Asks for all conditional formats of ours, all comments and the first 3,000 notes. */
export function askInventory(
  context: Excel.RequestContext,
  listing: Listing,
  { notes }: Capabilities,
): () => MarkInventory {
  const formats = listing.sheets.map(({ id }) => askFormats(context, id));
  const someNotes = askNotes(context, notes ? listing : { notes: 0 }, 0);
  const comments = Array.from({ length: notes ? listing.comments : 0 }, (_, index) =>
    askPlace(context.workbook.comments.getItemAt(index).getLocation()),
  );
  return () => {
    const { ours, taken } = someNotes();
    return {
      formats: new Map(formats.map((pickUp) => pickUp())),
      ours,
      taken: together(taken, bySheet(comments.map((place) => place()))),
    };
  };
}

function askFormats({ workbook }: Excel.RequestContext, sheet: SheetId): () => [SheetId, readonly string[]] {
  const { conditionalFormats } = workbook.worksheets.getItem(sheet).getRange();
  conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => [sheet, conditionalFormats.items.filter(isOurs).map(({ id }) => id)];
}

function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula.replace(/^=/, "").replace(/ /g, "") === markFormula;
}

function askNotes(
  { workbook }: Excel.RequestContext,
  { notes }: Pick<Listing, "notes">,
  first: number,
): () => Pick<MarkInventory, "ours" | "taken"> {
  const count = Math.min(notesPerTrip, notes - first);
  // An Excel without notes has not even the collection.
  const there = count > 0 ? workbook.notes : null;
  const items = there ? Array.from({ length: count }, (_, index) => there.getItemAt(first + index)) : [];
  const asked = items.map((note) => {
    note.load("content");
    return { note, place: askPlace(note.getLocation()) };
  });
  return () => {
    const placed = asked.map(({ note, place }) => ({ ...place(), ours: note.content.startsWith(noteHeading) }));
    return { ours: bySheet(placed.filter(({ ours }) => ours)), taken: bySheet(placed.filter(({ ours }) => !ours)) };
  };
}

interface Place {
  readonly sheet: SheetId;
  readonly cell: string;
}

function askPlace(cell: Excel.Range): () => Place {
  cell.load("rowIndex,columnIndex,worksheet/id");
  return () => ({ sheet: cell.worksheet.id, cell: cellName({ row: cell.rowIndex, column: cell.columnIndex }) });
}

function bySheet(places: readonly Place[]): Places {
  const found = new Map<SheetId, Set<string>>();
  for (const { sheet, cell } of places) {
    const there = found.get(sheet);
    if (there) there.add(cell);
    else found.set(sheet, new Set([cell]));
  }
  return found;
}

function together(a: Places, b: Places): Places {
  const sheets = new Set([...a.keys(), ...b.keys()]);
  return new Map([...sheets].map((sheet) => [sheet, new Set([...(a.get(sheet) ?? []), ...(b.get(sheet) ?? [])])]));
}
