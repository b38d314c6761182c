import fc from "fast-check";
import { workbookFrom, type CellSketch, type SheetSketch } from "../../../src/hosts/memory/sketch";
import { MemoryHost } from "../../../src/hosts/memory/memory-host";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { startWps } from "./emulator/start";

async function textsIn(host: WpsHost | MemoryHost): Promise<string[]> {
  const sheet = await host.read((await host.sheets())[0]!.id);
  return Array.from({ length: sheet.rows * sheet.columns }, (_, index) =>
    sheet.textAt(Math.floor(index / sheet.columns), index % sheet.columns),
  );
}

async function reading(sketch: SheetSketch) {
  const { app, program } = startWps([sketch]);
  const host = new WpsHost(app);
  await host.sheets();
  const before = program.bridge.calls;
  const texts = await textsIn(host);
  return { texts, calls: program.bridge.calls - before };
}

const cell: fc.Arbitrary<CellSketch> = fc.oneof(
  fc.constant(null),
  fc.constant("≥4次"),
  fc.record({
    raw: fc.constantFrom(0.95, 1, 0, 12345.6, 46022, 100),
    format: fc.constantFrom("General", "0%", "0.00", "#,##0.00", "yyyy/m/d"),
  }),
  fc.record({ raw: fc.constantFrom(0.5, 30), formula: fc.constant("=A1"), format: fc.constantFrom("General", "0%") }),
);

test("numbers show as in any other program, however their formats are spread", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constant("标签"), cell, cell, cell), { minLength: 1, maxLength: 30 }),
      async (rows) => {
        const sketch = { name: "数字", rows };
        expect((await reading(sketch)).texts).toEqual(await textsIn(new MemoryHost(workbookFrom([sketch]))));
      },
    ),
  );
});

/** Numbers in every third row, texts between them. */
function column(rows: number, number: (row: number) => CellSketch): SheetSketch {
  const cells = Array.from({ length: rows }, (_, row) => ["指标", row % 3 === 0 ? number(row) : "≥4次"]);
  return { name: "数字", rows: cells };
}

test.each<[string, (row: number) => CellSketch, string]>([
  ["constants", () => ({ raw: 0.95, format: "0%" }), "95%"],
  ["formulas", () => ({ raw: 0.95, formula: "=19/20", format: "0%" }), "95%"],
  ["constants and formulas", (row) => ({ raw: 0.95, format: "0%", ...(row % 2 && { formula: "=19/20" }) }), "95%"],
])("a column of %s between texts costs as much for 5,000 rows as for 60", async (_what, number, text) => {
  const [few, many] = [await reading(column(60, number)), await reading(column(5000, number))];
  expect(new Set(many.texts)).toEqual(new Set(["指标", "≥4次", text]));
  expect(many.calls).toBe(few.calls);
});

test("where the program picks other cells than the numbers, it is asked about each kind", async () => {
  const { app, program } = startWps([column(60, () => ({ raw: 0.95, format: "0%" }))]);
  program.bridge.missing.add("Range.SpecialCells");
  expect(new Set(await textsIn(new WpsHost(app)))).toEqual(new Set(["指标", "≥4次", "95%"]));
});
