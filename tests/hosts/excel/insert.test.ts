/** @jest-environment jsdom */
import { cellName, parseCellName, rangeName } from "../../../src/core/sheet/address";
import type { Block, BlockCell } from "../../../src/core/template/block";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { templates } from "../../../src/core/template/templates";
import { rectanglesByValue } from "../../../src/hosts/excel/block-look";
import { HelperLists } from "../../../src/core/template/helper-lists";
import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { snapshotOf } from "./emulator/workbook";
import { startHost, type RunningHost } from "./running-host";

let excel: RunningHost;
afterEach(() => excel?.stop());

const block = drawHebeiProject();
const sheetNamed = (name: string) => excel.workbook.find(name)!;

async function inserted(): Promise<void> {
  excel = await startHost([{ name: "空", rows: [] }]);
  expect(await excel.host.insert(block, { kind: "new-sheet" })).toMatchObject({ kind: "placed" });
}

describe("a blank form on a sheet of its own", () => {
  beforeEach(inserted);

  test("looks as it was drawn, cell by cell", () => {
    const { cells } = sheetNamed("项目绩效目标表");
    for (const { row, column, style } of block.cells) {
      const cell = cells[row]?.[column];
      const place = cellName({ row, column });
      expect([place, cell?.look["Font/Name"]]).toEqual([place, style.font]);
      expect([place, cell?.look["Font/Size"]]).toEqual([place, style.size]);
      expect([place, cell?.format]).toEqual([place, style.format ?? "General"]);
      expect([place, String(cell?.look["HorizontalAlignment"]).toLowerCase()]).toEqual([place, style.horizontal]);
    }
  });

  test("has its widths, heights and page", () => {
    const { columnWidths, rowHeights, page, printArea, printTitleRows } = sheetNamed("项目绩效目标表");
    expect(Object.keys(columnWidths)).toHaveLength(block.columns);
    expect(columnWidths[1]).toBeGreaterThan(columnWidths[0]!);
    block.rowHeights.forEach((height, row) => expect(rowHeights[row]).toBeCloseTo(height));
    expect(printArea.map(rangeName)).toEqual(["A1:G19"]);
    expect(printTitleRows).toMatchObject({ top: 9, bottom: 9 });
    expect(page).toMatchObject({ PaperSize: "A4", Orientation: "Portrait", CenterHorizontally: true });
  });

  test("offers lists that help and do not forbid, and hints", () => {
    const { validations } = sheetNamed("项目绩效目标表");
    const at = (name: string) => validations.find(({ ranges }) => ranges.map(rangeName).includes(name));
    expect(at("A11:A14")).toMatchObject({
      rule: { list: { inCellDropDown: true, source: expect.stringContaining("产出指标,效益指标") } },
      errorAlert: { showAlert: false },
    });
    expect(JSON.stringify(at("B11:B14")?.rule)).toContain("MATCH($A$11,");
    expect(JSON.stringify(at("E11:E19")?.prompt)).toContain("指标值");
  });

  test("keeps its helper lists in hidden columns that no reader takes for a table", async () => {
    const sheet = sheetNamed("项目绩效目标表");
    const beyond = sheet.cells.flatMap((line) =>
      (line ?? []).flatMap((cell, column) => (cell?.value && column > 6 ? column : [])),
    );
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.every((column) => sheet.hiddenColumns.includes(column))).toBe(true);
    const read = await excel.host.read(sheet.id);
    const [table, ...more] = check([read], hebeiCounty).tables;
    expect(table).toBeDefined();
    expect(more).toEqual([]);
  });
});

test("a machine without a printer gets the form all the same", async () => {
  excel = await startHost([{ name: "空", rows: [] }]);
  const { prototype } = Excel.PageLayout;
  const setPrintMargins = jest.spyOn(prototype, "setPrintMargins").mockImplementation(function (
    this: Excel.PageLayout,
  ) {
    // What no printer allows.
    this.zoom = { scale: -5 };
  });
  const placed = await excel.host.insert(block, { kind: "new-sheet" });
  setPrintMargins.mockRestore();
  expect(placed).toMatchObject({ kind: "placed", sheetName: "项目绩效目标表" });
  expect(excel.traffic.requests.map(({ error }) => error).filter(Boolean)).toHaveLength(1);
});

test.each([
  ["from above", "C1:D12", "B10"],
  ["from the left", "A12:C12", "B10"],
  ["from above and from the left", "A1:B10", "B10"],
])("a merged area of a person's that reaches %s into the place is in the way", async (_title, merged, place) => {
  excel = await startHost([{ name: "表", rows: [["说明"]], merges: [merged] }]);
  const [sheet] = excel.workbook.sheets;
  const before = snapshotOf(excel.workbook);
  const at = { sheet: sheet!.id, ...parseCellName(place)! };
  const refused = await excel.host.insert(block, { kind: "at", at });
  expect(refused).toMatchObject({ kind: "occupied" });
  expect(excel.traffic.roundTrips).toBe(2);
  expect(snapshotOf(excel.workbook)).toEqual(before);
  if (refused.kind !== "occupied") return;
  expect(await excel.host.insert(block, { kind: "at", at: refused.free })).toMatchObject({ kind: "placed" });
});

describe("many forms at once", () => {
  const forms = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({
      ...drawHebeiProject({ name: `项目${nth}` }),
      sheetName: `项目${nth}`,
    }));

  test.each([
    [15, 2],
    [30, 3],
    [70, 6],
  ])("%i take %i round trips, each far below what the web takes at once", async (count, trips) => {
    excel = await startHost([{ name: "空", rows: [] }]);
    await excel.host.insertSheets(forms(count));
    expect(excel.traffic.roundTrips).toBe(trips);
    expect(Math.max(...excel.traffic.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(2.5 * 1024 * 1024);
    expect(excel.workbook.sheets).toHaveLength(count + 1);
    expect(sheetNamed(`项目${count - 1}`).page).toMatchObject({ PaperSize: "A4" });
  });

  test("one list of fifty projects comes in parts that the web takes, in one undo step", async () => {
    excel = await startHost([{ name: "空", rows: [] }]);
    const flat = templates.find(({ id }) => id === "sichuan-flat")!;
    const list = flat.drawList!(Array.from({ length: 50 }, (_, nth) => ({ name: `项目${nth}`, total: `${nth}` })));
    const before = snapshotOf(excel.workbook);
    await excel.host.insertSheets([list]);
    expect(Math.max(...excel.traffic.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(2.5 * 1024 * 1024);
    const [, sheet] = excel.workbook.sheets;
    expect(sheet?.cells[list.rows - 1]?.[1]).toBeDefined();
    expect(JSON.stringify(sheet?.cells)).toContain("项目49");
    excel.control.undo();
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  test("are all there on a machine without a printer", async () => {
    excel = await startHost([{ name: "空", rows: [] }]);
    const { prototype } = Excel.PageLayout;
    const setPrintMargins = jest.spyOn(prototype, "setPrintMargins").mockImplementation(function (
      this: Excel.PageLayout,
    ) {
      this.zoom = { scale: -5 };
    });
    expect(await excel.host.insertSheets(forms(40))).toHaveLength(40);
    setPrintMargins.mockRestore();
    expect(excel.workbook.sheets).toHaveLength(41);
  });
});

test("texts that look like formulas, dates or numbers stay texts", async () => {
  excel = await startHost([{ name: "空", rows: [] }]);
  const texts = ["=1+1", "3-4", "007", "+86", "@名", "'引号"];
  const style = block.cells[0]!.style;
  const one: Block = {
    ...block,
    rows: 1,
    columns: texts.length,
    cells: texts.map((text, column) => ({ row: 0, column, text, style })),
    merges: [],
    dropdowns: [],
    hints: [],
    rowHeights: [20],
  };
  await excel.host.insert(one, { kind: "new-sheet" });
  const { cells } = sheetNamed(one.sheetName);
  expect(cells[0]?.slice(0, texts.length).map((cell) => [cell?.value, cell?.formula])).toEqual(
    texts.map((text) => [text, null]),
  );
});

describe("rectangles of equal value", () => {
  /** Rows of letters; "." is left out. */
  const cells = (rows: string): BlockCell[] =>
    rows
      .split("/")
      .flatMap((line, row) => [...line].map((text, column) => ({ row, column, text, style: block.cells[0]!.style })));

  test.each([
    ["aaa/aaa", "a A1:C2"],
    ["aab/aab", "a A1:B2, b C1:C2"],
    ["aa./aaa/aa.", "a A1:B1, a A2:C2, a A3:B3"],
    ["a.a/a.a", "a A1:A2, a C1:C2"],
    ["ab/ba", "a A1, b B1, b A2, a B2"],
    ["a/./a", "a A1, a A3"],
  ])("of %s", (rows, expected) => {
    const found = rectanglesByValue(cells(rows), ({ text }) => (text === "." ? undefined : text));
    const named = [...found].flatMap(([value, areas]) => areas.map((area) => `${value} ${rangeName(area)}`));
    expect(named.sort()).toEqual(expected.split(", ").sort());
  });
});

describe("sources of lists", () => {
  test.each([
    [["产出", "效益"], "产出,效益"],
    [["一,二", "三"], "=$I$3:$I$4"],
    [["长".repeat(200), "短".repeat(100)], "=$I$3:$I$4"],
    [["=A1", "x"], "=$I$3:$I$4"],
  ])("%j", (options, source) => {
    expect(new HelperLists(8).source(options)).toBe(source);
  });

  test("equal lists share their columns, and each stands where its formula looks", () => {
    const helpers = new HelperLists(8);
    const options = { parent: { row: 4, column: 0 }, lists: { 甲: ["1", "2"], 乙: ["3"] }, otherwise: ["1", "2", "3"] };
    const source = helpers.source(options);
    expect(helpers.source({ ...options, parent: { row: 4, column: 0 } })).toBe(source);
    expect(helpers.count).toBe(3);
    const written = Object.fromEntries(helpers.cells.map((cell) => [cellName(cell), cell.content]));
    expect(written).toEqual({
      I2: 3,
      I3: "1",
      I4: "2",
      I5: "3",
      J1: "甲",
      J2: 2,
      J3: "1",
      J4: "2",
      K1: "乙",
      K2: 1,
      K3: "3",
    });
    expect(source).toBe(
      "=OFFSET($I$3,0,IFERROR(MATCH($A$5,$J$1:$K$1,0),0),INDEX($I$2:$K$2,1,1+IFERROR(MATCH($A$5,$J$1:$K$1,0),0)),1)",
    );
  });
});
