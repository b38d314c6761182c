import fc from "fast-check";
import { overlaps, parseCellName, parseRangeName, cellName, rangeName } from "../../../src/core/sheet/address";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import { blockArea, freeSheetName, nextFreePlace, occupiedIn } from "../../../src/core/template/placement";

/** A sheet from a drawing: "x" a filled cell, "f" a formula without a result, "b" a cell that is only formatted. */
function sketch(lines: readonly string[], merges: readonly string[] = []): Sheet {
  const cells = lines.map((line) =>
    [...line].map((sign) => {
      if (sign === ".") return undefined;
      const text = sign === "x" ? "x" : "";
      return { raw: text || null, text, format: "General", formula: sign === "f" };
    }),
  );
  const info = { id: "s", name: "Sheet1", hidden: false, protected: false };
  return createSheet(
    info,
    cells,
    merges.map((name) => parseRangeName(name)!),
  );
}

const cases: readonly [string, string[], string[], string, string | undefined, string][] = [
  // title, sheet, merges, the cell where a block of 2 rows × 2 columns shall stand, occupied, next free place
  ["a blank sheet", [], [], "A1", undefined, "A1"],
  ["beside the used part", ["x"], [], "B1", undefined, "B1"],
  ["a filled cell in its second row", ["..", ".x"], [], "A1", "B2", "A4"],
  ["two filled cells: the range around both", ["x.", ".x"], [], "A1", "A1:B2", "A4"],
  ["a formula that shows nothing", ["f"], [], "A1", "A1", "A3"],
  ["a cell that is only formatted", ["b"], [], "A1", undefined, "A1"],
  ["a blank merged area that reaches in", [], ["B2:D5"], "A1", "B2:D5", "A7"],
  ["a gap too small to stand in", ["x", ".", ".", "x"], [], "A1", "A1", "A6"],
  ["a gap that is just large enough", ["x", ".", ".", ".", "x"], [], "A1", "A1", "A3"],
];

test.each(cases)("%s", (_title, lines, merges, at, occupied, free) => {
  const sheet = sketch(lines, merges);
  const block = { rows: 2, columns: 2 };
  const place = parseCellName(at)!;
  const found = occupiedIn(sheet, blockArea(block, place));
  expect(found && rangeName(found)).toBe(occupied);
  expect(cellName(nextFreePlace(sheet, block, place))).toBe(free);
});

test("the next free place is free, in the same column and not above", () => {
  const lines = fc.array(fc.stringMatching(/^[.x]{0,6}$/), { maxLength: 12 });
  const size = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });
  const from = fc.record({ row: fc.nat(14), column: fc.nat(7) });
  fc.assert(
    fc.property(lines, size, from, (drawing, block, start) => {
      const sheet = sketch(drawing, ["B3:C4"]);
      const place = nextFreePlace(sheet, block, start);
      const area = blockArea(block, place);
      expect(place.column).toBe(start.column);
      expect(place.row).toBeGreaterThanOrEqual(start.row);
      expect(overlaps(area, parseRangeName("B3:C4")!)).toBe(false);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) expect(sheet.textAt(row, column)).toBe("");
      }
    }),
  );
});

const long = "一个名字特别特别特别特别特别特别特别特别特别长的项目绩效目标表格";

test.each([
  ["项目绩效目标表", [], "项目绩效目标表"],
  ["项目绩效目标表", ["项目绩效目标表"], "项目绩效目标表(2)"],
  ["项目绩效目标表", ["项目绩效目标表(2)", "项目绩效目标表"], "项目绩效目标表(3)"],
  ["sheet1", ["Sheet1"], "sheet1(2)"],
  ["2024/2025 [a]:b*?\\", [], "2024 2025  a  b"],
  ["'引号'", [], "引号"],
  ["", [], "Sheet"],
  ["***", [], "Sheet"],
  ["History", [], "SheetHistory"],
  [long, [], long.slice(0, 31)],
  [long, [long.slice(0, 31)], `${long.slice(0, 28)}(2)`],
  [`${"字".repeat(30)}𠮷`, [], "字".repeat(30)],
])("a sheet wanted as %p beside %p is named %p", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test("a free sheet name is always one that Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(12), (wanted, copies) => {
      const taken: string[] = [];
      for (let copy = 0; copy <= copies; copy++) taken.push(freeSheetName(wanted, taken));
      expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
      for (const name of taken) expect(name).toMatch(/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/);
    }),
  );
});
