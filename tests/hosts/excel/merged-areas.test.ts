import { parseRangeName, rangeName, type Range } from "../../../src/core/sheet/address";
import { bandsOf, joined } from "../../../src/hosts/excel/merged-areas";

/** "A1:B2 C3:D4" → ranges. */
const ranges = (names: string) => names.split(" ").map((name) => parseRangeName(name)!);
const namesOf = (found: readonly Range[]) => found.map(rangeName).sort().join(" ");

test.each([
  ["what lies within a band", "A1:B2 C3:D4 A7:B7", "A1:B2 A7:B7 C3:D4"],
  ["what both bands give whole", "A3:A8 A3:A8", "A3:A8"],
  ["what both bands give cut", "A3:A5 A5:A8", "A3:A8"],
  ["what reaches through a whole band", "A9:A12 A3:A5 A5:A9", "A3:A12"],
  ["two areas that only touch at the border", "B5:C5 B5:C5 B6:C6", "B5:C5 B6:C6"],
  ["an area in the row that the bands share", "A5:D5 A5:D5", "A5:D5"],
  ["what is cut at a column", "A1:F2 F1:H2 G5:H5", "A1:H2 G5:H5"],
  ["what is cut both ways, beside another", "A1:B3 B1:C3 A3:B6 B3:C6 D1:D6", "A1:C6 D1:D6"],
])("%s is found once and whole", (_title, parts, expected) => {
  expect(namesOf(joined(ranges(parts)))).toBe(expected);
});

test.each([
  ["A1:C10", 4, "A1:C4 A4:C7 A7:C10"],
  ["A1:C9", 4, "A1:C4 A4:C7 A7:C9"],
  ["B3:C3", 4, "B3:C3"],
  ["A1:C4", 4, "A1:C4"],
])("%s in bands of %i rows is %s, each beginning where the one before ends", (area, rows, expected) => {
  expect(bandsOf(parseRangeName(area)!, rows).map(rangeName).join(" ")).toBe(expected);
});
