import { cellName, type SheetId } from "../../core/sheet/address";
import { markFormula, noteHeading, type Capabilities } from "../host";
import type { Listing } from "./listing";

/** The marks that a workbook has, and the cells where no note of ours may go. */
export interface MarkInventory {
  /** The ids of our conditional formats, by sheet, in their order. */
  readonly formats: ReadonlyMap<SheetId, readonly string[]>;
  /** The cells with a note of ours, by sheet. */
  readonly ours: ReadonlyMap<SheetId, ReadonlySet<string>>;
  /** The cells with a note or a comment of a person's, by sheet. */
  readonly taken: ReadonlyMap<SheetId, ReadonlySet<string>>;
}

/** Asks for every mark in the workbook that was listed. Fails where it has changed since. */
export function askInventory(
  context: Excel.RequestContext,
  listing: Listing,
  { notes }: Capabilities,
): () => MarkInventory {
  const formats = listing.sheets.map(({ id }) => askFormats(context, id));
  const notesThere = notes ? askNotes(context, listing) : () => ({ ours: new Map(), taken: new Map() });
  return () => ({ formats: new Map(formats.map((pickUp) => pickUp())), ...notesThere() });
}

function askFormats({ workbook }: Excel.RequestContext, sheet: SheetId): () => [SheetId, readonly string[]] {
  const { conditionalFormats } = workbook.worksheets.getItem(sheet).getRange();
  conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => [sheet, conditionalFormats.items.filter(isOurs).map(({ id }) => id)];
}

function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula.replace(/^=/, "").replace(/ /g, "") === markFormula;
}

function askNotes({ workbook }: Excel.RequestContext, listing: Listing): () => Pick<MarkInventory, "ours" | "taken"> {
  const notes = Array.from({ length: listing.notes }, (_, index) => {
    const note = workbook.notes.getItemAt(index).load("content");
    return { note, place: askPlace(note.getLocation()) };
  });
  const comments = Array.from({ length: listing.comments }, (_, index) =>
    askPlace(workbook.comments.getItemAt(index).getLocation()),
  );
  return () => {
    const ours = new Map<SheetId, Set<string>>();
    const taken = new Map<SheetId, Set<string>>();
    for (const { note, place } of notes) put(note.content.startsWith(noteHeading) ? ours : taken, place());
    for (const place of comments) put(taken, place());
    return { ours, taken };
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

function put(places: Map<SheetId, Set<string>>, { sheet, cell }: Place): void {
  const there = places.get(sheet);
  if (there) there.add(cell);
  else places.set(sheet, new Set([cell]));
}
