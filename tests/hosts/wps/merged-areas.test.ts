import fc from "fast-check";
import { contains, overlaps, rangeName, type Range } from "../../../src/core/sheet/address";
import type { CellSketch } from "../../../src/hosts/memory/sketch";
import { templates } from "../../../src/core/template/templates";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { blockSheet } from "../../fixtures/block-sheet";
import { startWps } from "./emulator/start";

const size = 7;

const area = fc
  .tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]): Range => {
    return { top, left, bottom: Math.min(size - 1, top + down), right: Math.min(size - 1, left + across) };
  })
  .filter(({ top, left, bottom, right }) => top < bottom || left < right);

/** Merged areas that do not overlap, and which of the other cells are written. */
const sheet = fc.record({
  merges: fc
    .array(area, { maxLength: 12 })
    .map((areas) => areas.filter((one, index) => !areas.slice(0, index).some((other) => overlaps(one, other)))),
  written: fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }),
});

async function mergesRead(rows: readonly (readonly CellSketch[])[], merges: readonly string[]): Promise<string[]> {
  const { app } = startWps([{ name: "合并", rows, merges }]);
  const host = new WpsHost(app);
  return (await host.read((await host.sheets())[0]!.id)).merges.map(rangeName).sort();
}

/** What forms merge: a title or a value across, a level down. */
const isLine = ({ top, left, bottom, right }: Range): boolean => top === bottom || left === right;

test("wherever lines of cells with a text are merged, they are found, and no others", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async ({ merges: areas, written }) => {
      const merges = areas.filter(isLine);
      const rows = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_cell, column): CellSketch => {
          const own = merges.find(
            ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
          );
          const isFirst = own?.top === row && own.left === column;
          return isFirst || (!own && written[row * size + column]) ? `${row},${column}` : null;
        }),
      );
      const names = merges.map(rangeName).sort();
      expect(await mergesRead(rows, names)).toEqual(names);
    }),
    { numRuns: 300 },
  );
});

test("however far a form is filled in, its label is not taken for one area with the blank value behind it", async () => {
  const filled = fc.record({
    template: fc.constantFrom(...templates),
    seed: fc.array(fc.boolean(), { minLength: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(filled, async ({ template, seed }) => {
      const { rows, columns, merges, cell } = blockSheet([template.draw()]);
      const isHidden = (row: number, column: number): boolean =>
        merges.some((one) => contains(one, { row, column }) && (one.top < row || one.left < column));
      const sketch = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column): CellSketch => {
          const written = cell(row, column)?.raw ?? null;
          const isFilled = seed[(row * columns + column) % seed.length] === true;
          return written === null && isFilled && !isHidden(row, column) ? "已填" : written;
        }),
      );
      const names = merges.map(rangeName).sort();
      expect(await mergesRead(sketch, names)).toEqual(names);
    }),
    { numRuns: 80 },
  );
});

test("a list of projects that nobody has filled in yet keeps them apart", async () => {
  const list = templates.find(({ drawList }) => drawList !== null)!.drawList!([{}, {}]);
  const { rows, columns, merges, cell } = blockSheet([list]);
  const sketch = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column): CellSketch => cell(row, column)?.raw ?? null),
  );
  const names = merges.map(rangeName).sort();
  expect(await mergesRead(sketch, names)).toEqual(names);
});

test("a form in which people merged other cells is read as they merged them", async () => {
  const { rows, columns, merges, cell } = blockSheet([templates[0]!.draw()]);
  const sketch = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column): CellSketch => cell(row, column)?.raw ?? null),
  );
  const names = [...merges.map(rangeName).filter((name) => name !== "B8:G8"), "B8:C8", "D8:G8", "C11:C12"].sort();
  expect(await mergesRead(sketch, names)).toEqual(names);
});
