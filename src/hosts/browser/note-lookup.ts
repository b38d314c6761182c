import type { ISheetNote, SheetsNoteModel } from "@univerjs/sheets-note";
import { positionKey } from "../../core/sheet/address";

/** The notes of one sheet by their places; two are at one place while rows are being moved. */
type ByPlace = Map<number, ISheetNote[]>;

/**
 * Univer asks for the note of every cell that it draws, and goes through all notes of the sheet to find it: among the
 * marks of two hundred tables half of the drawing went into that. From here on the model looks the place up.
 */
export function lookUpNotesByPlace(model: SheetsNoteModel): void {
  // By the model's own map of a sheet's notes, which it throws away with the workbook.
  const sheets = new WeakMap<ReadonlyMap<string, ISheetNote>, ByPlace>();
  const search = model.getNote.bind(model);
  model.getNote = (unitId, sheetId, params) => {
    const { noteId, row, col } = params;
    if (noteId !== undefined || row === undefined || col === undefined) return search(unitId, sheetId, params);
    const notes = model.getSheetNotes(unitId, sheetId);
    if (!notes) return undefined;
    let places = sheets.get(notes);
    if (!places) {
      places = new Map();
      for (const note of notes.values()) add(places, note);
      sheets.set(notes, places);
    }
    const found = places.get(keyOf({ row, col }))?.[0];
    // Whoever hears of a change before we do must not be told of what was there before.
    return !found || notes.get(found.id) === found ? found : search(unitId, sheetId, params);
  };
  model.change$.subscribe(({ unitId, subUnitId, oldNote, newNote }) => {
    const notes = model.getSheetNotes(unitId, subUnitId);
    const places = notes && sheets.get(notes);
    if (!places) return;
    if (oldNote) remove(places, oldNote);
    if (newNote) add(places, newNote);
  });
}

function add(places: ByPlace, note: ISheetNote): void {
  const there = places.get(keyOf(note));
  if (there) there.push(note);
  else places.set(keyOf(note), [note]);
}

function remove(places: ByPlace, { id, row, col }: ISheetNote): void {
  const others = places.get(keyOf({ row, col }))?.filter((note) => note.id !== id) ?? [];
  if (others.length > 0) places.set(keyOf({ row, col }), others);
  else places.delete(keyOf({ row, col }));
}

function keyOf({ row, col }: Pick<ISheetNote, "row" | "col">): number {
  return positionKey({ row, column: col });
}
