import { cellName } from "../../../../../src/core/sheet/address";
import { parseArea } from "../area";
import type { Program } from "../program";
import { ExcelError, invalidArgument } from "../wire";
import { isWireObject, readOnly, type Arguments, type WireObject } from "../wire-object";
import { place, type Note } from "../workbook";
import { areaOfRange, rangeObject } from "./range-object";

/**
 * `worksheet.notes` (ExcelApi 1.18). The Office.js of the npm package has no such member: the names on the wire follow
 * its habits, and `newer-members.ts` adds the client's half.
 */
export function notesObject(program: Program, sheetId: string): WireObject {
  const note = (name: string) => noteObject(program, sheetId, name);
  const names = () => Object.keys(program.sheet(sheetId).notes);
  const found = (name: string | undefined) => {
    if (name === undefined || !program.sheet(sheetId).notes[name])
      throw new ExcelError("ItemNotFound", "There is no such note.");
    return note(name);
  };
  return {
    type: "NoteCollection",
    items: () => names().map(note),
    item: (key) => found(String(key)),
    methods: {
      GetCount: () => names().length,
      GetItem: (given) => found(cellIn(given)),
      GetItemAt: (given) => found(names()[given.integer(0)]),
      GetItemOrNullObject: (given) => {
        const name = cellIn(given);
        return program.sheet(sheetId).notes[name] ? note(name) : null;
      },
      Add: (given) => {
        const sheet = program.writable(sheetId);
        const name = cellIn(given);
        const text = given.text(1);
        if (sheet.notes[name] || sheet.comments[name]) {
          throw new ExcelError("InvalidOperation", `${name} has a note or a comment already`);
        }
        program.workbook.updateNote(sheetId, name, { text, author: "emulator", visible: false });
        return note(name);
      },
    },
  };
}

function cellIn(given: Arguments): string {
  const value = given.any(0);
  const area = isWireObject(value) ? areaOfRange(value) : parseArea(given.text(0));
  if (!area || area.top !== area.bottom || area.left !== area.right)
    throw invalidArgument("a note belongs to one cell");
  return cellName({ row: area.top, column: area.left });
}

function noteObject(program: Program, sheetId: string, name: string): WireObject {
  const self = (): Note => {
    const found = program.sheet(sheetId).notes[name];
    if (!found) throw new ExcelError("ItemNotFound", "The note has gone.");
    return found;
  };
  const change = (changes: Partial<Note>) => {
    program.writable(sheetId);
    program.workbook.updateNote(sheetId, name, { ...self(), ...changes });
  };
  return {
    type: "Note",
    properties: {
      AuthorName: readOnly(() => self().author),
      Content: {
        get: () => self().text,
        set: (value) => {
          if (typeof value !== "string") throw invalidArgument("note.content");
          change({ text: value });
        },
      },
      Visible: {
        get: () => self().visible,
        set: (value) => {
          if (typeof value !== "boolean") throw invalidArgument("note.visible");
          change({ visible: value });
        },
      },
    },
    methods: {
      Delete: () => {
        program.writable(sheetId);
        self();
        program.workbook.updateNote(sheetId, name, null);
        return null;
      },
      GetLocation: () => {
        self();
        const { row, column } = place(name);
        return rangeObject(program, sheetId, { top: row, left: column, bottom: row, right: column });
      },
    },
  };
}
