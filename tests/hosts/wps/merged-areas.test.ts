import fc from "fast-check";
import { overlaps, rangeName, type Range } from "../../../src/core/sheet/address";
import type { CellSketch } from "../../../src/hosts/memory/sketch";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
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
