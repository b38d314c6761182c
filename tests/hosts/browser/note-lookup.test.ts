import { SheetsNoteModel } from "@univerjs/sheets-note";
import fc from "fast-check";
import { lookUpNotesByPlace } from "../../../src/hosts/browser/note-lookup";

const places = fc.record({ row: fc.nat(3), col: fc.nat(3) });
const sheets = fc.constantFrom("s1", "s2");
const changes = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), sheet: sheets, at: places, id: fc.constantFrom("a", "b", "c", "") }),
  fc.record({ kind: fc.constant("remove" as const), sheet: sheets, at: places }),
  fc.record({ kind: fc.constant("move" as const), sheet: sheets, at: places, to: places }),
  fc.record({ kind: fc.constant("show" as const), sheet: sheets, at: places }),
  fc.record({ kind: fc.constant("close" as const) }),
);

/** Does one change to a model as Univer's own mutations do it. */
function change(model: SheetsNoteModel, one: ReturnType<typeof changes.generate>["value"], text: string): void {
  if (one.kind === "close") return model.deleteUnitNotes("book");
  const { row, col } = one.at;
  const note = { note: text, width: 100, height: 50 };
  if (one.kind === "write") model.updateNote("book", one.sheet, row, col, { ...note, ...(one.id && { id: one.id }) });
  else if (one.kind === "remove") model.removeNote("book", one.sheet, { row, col });
  else if (one.kind === "show") model.toggleNotePopup("book", one.sheet, { row, col });
  else model.updateNotePosition("book", one.sheet, { row, col, newRow: one.to.row, newCol: one.to.col });
}

/** All notes of the sheet that stand at the place: two may while rows are being moved. */
function standing(model: SheetsNoteModel, sheet: string, row: number, col: number): (string | undefined)[] {
  const notes = [...(model.getSheetNotes("book", sheet)?.values() ?? [])];
  const there = notes.filter((note) => note.row === row && note.col === col).map(({ note }) => note);
  return there.length > 0 ? there : [undefined];
}

test("the note of a place is the one that stands there, whatever has happened to it", () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 25 }), (history) => {
      const model = new SheetsNoteModel();
      lookUpNotesByPlace(model);
      for (const [index, one] of history.entries()) {
        change(model, one, `note ${index}`);
        for (const sheet of ["s1", "s2"]) {
          for (let row = 0; row <= 3; row++) {
            for (let col = 0; col <= 3; col++) {
              const found = model.getNote("book", sheet, { row, col })?.note;
              expect(standing(model, sheet, row, col)).toContain(found);
            }
          }
        }
      }
    }),
  );
});

test("somebody who heard of a change before us is not told of the note that went", () => {
  const model = new SheetsNoteModel();
  model.updateNote("book", "s1", 1, 1, { id: "a", note: "old", width: 1, height: 1 });
  const heard: (string | undefined)[] = [];
  model.change$.subscribe(() => heard.push(model.getNote("book", "s1", { row: 1, col: 1 })?.note));
  lookUpNotesByPlace(model);
  expect(model.getNote("book", "s1", { row: 1, col: 1 })?.note).toBe("old");
  model.updateNote("book", "s1", 1, 1, { id: "a", note: "new", width: 1, height: 1 });
  model.removeNote("book", "s1", { noteId: "a" });
  expect(heard).toEqual(["new", undefined]);
});

test("a note that is asked for by its name is found as before", () => {
  const model = new SheetsNoteModel();
  lookUpNotesByPlace(model);
  model.updateNote("book", "s1", 2, 3, { id: "a", note: "text", width: 1, height: 1 });
  expect(model.getNote("book", "s1", { noteId: "a" })?.note).toBe("text");
  expect(model.getNote("book", "s9", { row: 2, col: 3 })).toBeUndefined();
});
