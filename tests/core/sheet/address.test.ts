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

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2", "第1行"])("%p names no cell", (name) => {
  expect(parseCellName(name)).toBeUndefined();
});

test("a range reads back from its name, whichever corner comes first", () => {
  const place = fc.record({ row: fc.nat(1048575), column: fc.nat(16383) });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const range = parseRangeName(`${cellName(a)}:${cellName(b)}`);
      expect(range && parseRangeName(rangeName(range))).toEqual(range);
    }),
  );
});
