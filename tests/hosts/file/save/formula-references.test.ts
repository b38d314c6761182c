import type { Range } from "../../../../src/core/sheet/address";
import {
  moveReferences,
  renameSheets,
  sheetPrefix,
  shiftFormula,
} from "../../../../src/hosts/file/save/formula-references";
import { endsSoon } from "../../../ends-soon";

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)*LOG10(C3)", 1, 0, "SUM(A2:B3)*LOG10(C4)"],
  ["\"A1\"&A1&甲!A1&'A1 表'!B2", 1, 1, "\"A1\"&B2&甲!B2&'A1 表'!C3"],
  ["SUM(A:A,1:1,$B:$B)", 1, 1, "SUM(B:B,2:2,$B:$B)"],
  ["[1]甲!A1+表1[[#This Row],[A1]]+A1", 1, 0, "[1]甲!A1+表1[[#This Row],[A1]]+A2"],
  ["税率_A1*A1.5+1.5E3", 1, 0, "税率_A1*A1.5+1.5E3"],
  ["A1", -1, -1, "XFD1048576"],
])("%s, %i down and %i right, is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["甲", "甲!"],
  ["Sheet1", "Sheet1!"],
  ["2026年", "'2026年'!"],
  ["A1", "'A1'!"],
  ["R1C1", "'R1C1'!"],
  ["true", "'true'!"],
  ["王's 表", "'王''s 表'!"],
])("the sheet %s is written %s", (name, expected) => {
  expect(sheetPrefix(name)).toBe(expected);
});

test.each([
  ["甲!A1+乙!A1", "新!A1+乙!A1"],
  ["'甲'!A1", "新!A1"],
  ["SUM(甲:乙!A1)", "SUM('新:乙'!A1)"],
  ["SUM('甲:丙'!A1)", "SUM(#REF!A1)"],
  ["丙!A1:B2", "#REF!A1:B2"],
  ['"甲!A1"', '"甲!A1"'],
  ["[1]甲!A1+'[书.xlsx]甲'!A1", "[1]甲!A1+'[书.xlsx]甲'!A1"],
])("with 甲 renamed and 丙 removed, %s is %s", (formula, expected) => {
  expect(
    renameSheets(
      formula,
      new Map([
        ["甲", "新"],
        ["丙", null],
      ]),
    ),
  ).toBe(expected);
});

/** Two rows were inserted above row 3; row 9 is gone. */
function move({ top, left, bottom, right }: Range): Range | null {
  if (top === 8 && bottom === 8) return null;
  const now = (row: number): number => (row >= 2 && row < 1000 ? row + 2 : row);
  return { top: now(top), left, bottom: now(bottom), right };
}

test.each([
  ["A1+A3+$A$3", true, "A1+A5+$A$5"],
  ["SUM(A1:A3)", true, "SUM(A1:A5)"],
  ["SUM(A:A)+SUM(3:4)", true, "SUM(A:A)+SUM(5:6)"],
  ["A9*2", true, "#REF!*2"],
  ["甲!A3+A3", false, "甲!A5+A3"],
  ["乙!A3+A3", true, "乙!A3+A5"],
])("%s (on the sheet itself: %s) follows to %s", (formula, ownSheet, expected) => {
  expect(moveReferences(formula, "甲", ownSheet, move)).toBe(expected);
});

test("a hostile formula costs no more than its length", () => {
  endsSoon(() => {
    for (const piece of ["'", '"', "[", "A1:", "甲!", "$"]) shiftFormula(piece.repeat(300_000), 1, 1);
  });
});
