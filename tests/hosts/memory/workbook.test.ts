import { parseCellName, rangeName } from "../../../src/core/sheet/address";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { MemoryHost } from "../../../src/hosts/memory/memory-host";
import { memoryCell } from "../../../src/hosts/memory/cell";
import { snapshotOf, workbookFrom } from "../../../src/hosts/memory/sketch";
import { MemoryWorkbook } from "../../../src/hosts/memory/workbook";

const at = (sheet: string, name: string) => ({ sheet, ...parseCellName(name)! });

test.each([
  [0.95, "0%", "95%"],
  [1.3022925e20, "General", "1.30229E+20"],
  [50000, "#,##0.00", "50,000.00"],
  [45992, 'yyyy"年"m"月"d"日"', "2025年12月1日"],
  [true, "General", "TRUE"],
  ["3-4", "@", "3-4"],
  [null, "0%", ""],
])("%p formatted %p shows %p", (raw, format, text) => {
  expect(memoryCell(raw, { format }).text).toBe(text);
});

test("a given text wins over what the format would show", () => {
  expect(memoryCell(1.5, { text: "约1.5" }).text).toBe("约1.5");
});

test("typing keeps a cell's format, as the programs do", () => {
  const workbook = workbookFrom([{ name: "表", rows: [[{ raw: 0.5, format: "0%" }]] }]);
  const [sheet] = workbook.sheets;
  workbook.type(at(sheet!.id, "A1"), 0.75);
  expect(sheet?.read().textAt(0, 0)).toBe("75%");
});

test("undo goes back step by step and then does nothing", () => {
  const workbook = workbookFrom([{ name: "表", rows: [["一"]] }]);
  const id = workbook.sheets[0]!.id;
  workbook.type(at(id, "A1"), "二");
  workbook.type(at(id, "B2"), "三");
  const texts = () => [workbook.sheet(id).read().textAt(0, 0), workbook.sheet(id).read().textAt(1, 1)];
  const seen = [texts()];
  for (let step = 0; step < 3; step++) {
    workbook.undo();
    seen.push(texts());
  }
  expect(seen).toEqual([
    ["二", "三"],
    ["二", ""],
    ["一", ""],
    ["一", ""],
  ]);
});

test("undoing an insertion while standing on the new sheet leads back to a sheet that is there", async () => {
  const workbook = workbookFrom([{ name: "表", rows: [] }]);
  const host = new MemoryHost(workbook);
  const placed = await host.insert(drawHebeiProject(), { kind: "new-sheet" });
  if (placed.kind !== "placed") throw new Error(placed.kind);
  await host.select({ sheet: placed.sheet, row: 0, column: 0 });
  workbook.undo();
  expect(await host.activeSheet()).toBe(workbook.sheets[0]?.id);
});

test("marks stay while a person undoes an edit", async () => {
  const workbook = workbookFrom([{ name: "表", rows: [["≥90"]] }]);
  const id = workbook.sheets[0]!.id;
  workbook.type(at(id, "A1"), "≥95");
  await new MemoryHost(workbook).mark([{ at: at(id, "A1"), severity: "error", lines: ["没有单位"] }]);
  workbook.undo();
  expect(workbook.sheet(id).conditionalFormats).toHaveLength(1);
});

test("the conditional formats of a sheet's marks are one a severity, before the user's own", async () => {
  const own = { ranges: "A1:C3", formula: "A1>1", fill: "#00FF00" };
  const workbook = workbookFrom([{ name: "表", rows: [], conditionalFormats: [own] }]);
  const id = workbook.sheets[0]!.id;
  const mark = (name: string, severity: "error" | "hint") => ({ at: at(id, name), severity, lines: ["x"] });
  await new MemoryHost(workbook).mark([mark("A1", "hint"), mark("B2", "error"), mark("C3", "error")]);
  const formats = workbook.sheet(id).conditionalFormats;
  expect(formats.map(({ ranges, formula }) => `${ranges.map(rangeName).join(" ")} ${formula}`)).toEqual([
    'B2 C3 N("jixiao")=0',
    'A1 N("jixiao")=0',
    "A1:C3 A1>1",
  ]);
});

describe("an inserted form", () => {
  test("on a sheet of its own brings widths, heights and print set-up", async () => {
    const workbook = workbookFrom([{ name: "表", rows: [] }]);
    const block = drawHebeiProject();
    await new MemoryHost(workbook).insert(block, { kind: "new-sheet" });
    expect(workbook.sheets[1]?.content).toMatchObject({
      columnWidths: block.columnWidths,
      rowHeights: block.rowHeights,
      print: block.print,
    });
  });

  test("on a sheet of the user's leaves widths and print set-up, and its dropdowns follow their own 一级 cell", async () => {
    const workbook = workbookFrom([{ name: "表", rows: [["原有内容"]] }]);
    const sheet = workbook.sheets[0]!;
    await new MemoryHost(workbook).insert(drawHebeiProject(), { kind: "at", at: at(sheet.id, "C5") });
    expect(sheet.content).toMatchObject({ columnWidths: [], print: null });
    expect(sheet.content.rowHeights[4]).toBe(drawHebeiProject().rowHeights[0]);
    const dependent = sheet.content.dropdowns.filter(({ options }) => "parent" in options);
    expect(dependent.map(({ cells, options }) => [rangeName(cells), options])).toMatchObject([
      ["D15:D18", { parent: { row: 14, column: 2 } }],
      ["D19:D22", { parent: { row: 18, column: 2 } }],
      ["D23", { parent: { row: 22, column: 2 } }],
    ]);
    expect(sheet.content.hints.map(({ cells }) => rangeName(cells))).toContain("G15:G23");
  });

  test("that would reach beyond the last column is refused, with nothing changed", async () => {
    const workbook = workbookFrom([{ name: "表", rows: [["原有内容"]] }]);
    const before = snapshotOf(workbook);
    const place = at(workbook.sheets[0]!.id, "XFC1");
    const inserting = new MemoryHost(workbook).insert(drawHebeiProject(), { kind: "at", at: place });
    await expect(inserting).rejects.toMatchObject({ code: "refused" });
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

test("a workbook without sheets has no selection and no active sheet", async () => {
  const host = new MemoryHost(new MemoryWorkbook());
  expect(await host.selection()).toBeNull();
  await expect(host.activeSheet()).rejects.toMatchObject({ code: "no-such-sheet" });
});
