import { parseRangeName, rangeName } from "../../../src/core/sheet/address";
import { joinBands } from "../../../src/hosts/excel/merged-areas";

/** "A1:B2 C3:D4" → ranges. */
const ranges = (names: string) =>
  names
    .split(" ")
    .filter(Boolean)
    .map((name) => parseRangeName(name)!);

test.each([
  ["what lies within a band", ["A1:B2 C3:D4", "A7:B7"], "A1:B2 C3:D4 A7:B7"],
  ["what both bands give whole", ["A3:A8", "A3:A8"], "A3:A8"],
  ["what both bands give cut", ["A3:A5", "A5:A8"], "A3:A8"],
  ["what reaches through a whole band", ["A3:A5", "A5:A9", "A9:A12"], "A3:A12"],
  ["two areas that only touch at the border", ["B5:C5", "B5:C5 B6:C6"], "B5:C5 B6:C6"],
  ["an area in the row that the bands share", ["A5:D5", "A5:D5"], "A5:D5"],
])("%s is found once and whole", (_title, bands, expected) => {
  const found = joinBands(bands.map((names, index) => ({ last: 4 * index + 4, areas: ranges(names) })));
  expect(found.map(rangeName).sort()).toEqual(expected.split(" ").sort());
});
