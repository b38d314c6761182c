import fc from "fast-check";
import { cellName, parseCellName, parseRangeName, rangeName } from "../../../src/core/sheet/address";

test.each([
  ["A1", 0, 0],
  ["E12", 11, 4],
  ["Z9", 8, 25],
  ["AA10", 9, 26],
  ["XFD1048576", 1048575, 16383],
])("%s is row %i, column %i", (name, row, column) => {
  expect(cellName({ row, column })).toBe(name);
  expect(parseCellName(name)).toEqual({ row, column });
});

test.each([
  ["$B$3", 2, 1],
  ["$B3", 2, 1],
  ["B$3", 2, 1],
  ["b3", 2, 1],
  ["B0000003", 2, 1],
])("%s is row %i, column %i as well", (name, row, column) => {
  expect(parseCellName(name)).toEqual({ row, column });
});

test("a cell's name is one to three letters and up to seven digits, each with a dollar or without", () => {
  const unit = fc.constantFrom("$", "A", "b", "0", "1", "9", " ", "é", "１");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 9 }), (name) => {
      const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? [];
      const row = Number(digits);
      const isPlace = row >= 1 && row <= 1_048_576;
      const place = parseCellName(name);
      expect(place && cellName(place)).toBe(isPlace ? letters.toUpperCase() + row : undefined);
    }),
    { numRuns: 5_000 },
  );
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2", "第1行", "$", "A$", "A1$", "$$A1", "A00000001", "A 1"])(
  "%p names no cell",
  (name) => {
    expect(parseCellName(name)).toBeUndefined();
  },
);

test("a range reads back from its name, whichever corner comes first", () => {
  const place = fc.record({ row: fc.nat(1048575), column: fc.nat(16383) });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const range = parseRangeName(`${cellName(a)}:${cellName(b)}`);
      expect(range && parseRangeName(rangeName(range))).toEqual(range);
    }),
  );
});
