import { checkInSteps } from "../../src/core/check";
import { CheckMemory } from "../../src/core/memory";
import { hebeiCounty } from "../../src/core/profile/profile";
import type { Cell } from "../../src/core/sheet/cell";
import { createSheet, type Sheet } from "../../src/core/sheet/sheet";
import { stackedForms } from "./corpus";

/** A value that a person types again and again; every one is another cell, as a program hands it over. */
const typed = ["≥90", "≥91%", "≥≥92%", "93"];

/** Where the forms of the corpus have their first value. */
const target = { row: 11, column: 4 };

/**
 * Ways to check a thousand project tables again after one value was typed, each ready to be run any number of times:
 * all tables on one sheet, or a sheet each. What the spreadsheet program does to hand the cells over is not in it.
 */
export function reChecks(): readonly { readonly name: string; readonly run: () => void }[] {
  const forms = stackedForms(1000, 9);
  const middle = Math.floor(forms.rows / 2000) * 1000;
  const row = valueRowFrom(forms, middle);
  const one = typed.map((text) => [copy(forms, forms.id, { row, text })]);
  const single = stackedForms(1, 9);
  const sheets = Array.from({ length: 1000 }, (_, nth) => copy(single, `项目${nth + 1}`));
  const each = typed.map((text) =>
    sheets.map((sheet, nth) => (nth === 500 ? copy(single, sheet.id, { row: target.row, text }) : sheet)),
  );
  return [
    { name: "re-check, 1,000 tables, one sheet", run: inTurn(one) },
    { name: "re-check, 1,000 tables, a sheet each", run: inTurn(each) },
  ];
}

function inTurn(workbooks: readonly (readonly Sheet[])[]): () => void {
  const memory = new CheckMemory();
  let turn = 0;
  return () => {
    const steps = checkInSteps(workbooks[turn++ % workbooks.length] ?? [], hebeiCounty, { memory });
    while (!steps.next().done);
  };
}

/** The next row that holds a value like those of the corpus. */
function valueRowFrom(sheet: Sheet, from: number): number {
  for (let row = from; row < sheet.rows; row++) {
    if (/^[≥≤]/.test(sheet.textAt(row, target.column))) return row;
  }
  throw new Error("no value to type over");
}

/** The same sheet read again: every cell is a new one. */
function copy(sheet: Sheet, id: string, edit?: { readonly row: number; readonly text: string }): Sheet {
  const cells = Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_cell, column): Cell | undefined => {
      const cell = sheet.cell(row, column);
      const isEdited = edit?.row === row && column === target.column;
      return isEdited ? { raw: edit.text, text: edit.text, format: "@", formula: false } : cell && { ...cell };
    }),
  );
  return createSheet({ id, name: id, hidden: false, protected: false }, cells, [...sheet.merges]);
}
