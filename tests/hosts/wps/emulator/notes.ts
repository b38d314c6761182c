import { byPosition } from "../../../../src/core/sheet/address";
import { place } from "../../excel/emulator/workbook";
import { ComError } from "./bridge";
import type { Program } from "./program";
import { rangeObject } from "./range";

/** `Et.Comments` of a sheet: old-style notes, row by row. */
export function notesObject(program: Program, id: string): object {
  const now = (): string[] => Object.keys(program.sheet(id).notes).sort((a, b) => byPosition(place(a), place(b)));
  const then = now();
  const names = (): string[] => (program.collectionsStandStill ? then : now());
  return program.bridge.object("Comments", {
    Count: { get: () => names().length },
    Item: {
      call: (index) => {
        const name = names()[Number(index) - 1];
        if (name === undefined) throw new ComError(`No comment ${String(index)}`);
        return noteObject(program, id, name);
      },
    },
  });
}

export function noteObject(program: Program, id: string, name: string): object {
  const { row, column } = place(name);
  return program.bridge.object("Comment", {
    Text: {
      call: (...values) => {
        if (values.length > 0) throw new ComError("The emulator only reads notes");
        const note = program.sheet(id).notes[name];
        if (!note) throw new ComError("The comment is gone");
        return note.text;
      },
    },
    Parent: { get: () => rangeObject(program, id, [{ top: row, left: column, bottom: row, right: column }]) },
    Delete: {
      call: () =>
        program.changeOn(id, ({ notes }) => {
          const { [name]: gone, ...others } = notes;
          if (!gone) throw new ComError("The comment is gone");
          program.workbook.update(id, { notes: others });
        }),
    },
  });
}
