import { rangeName } from "../../../src/core/sheet/address";
import type { SheetSketch } from "../../../src/hosts/memory/sketch";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { startWps } from "./emulator/start";

async function read(sketch: SheetSketch) {
  const { app } = startWps([sketch]);
  const host = new WpsHost(app);
  return host.read((await host.sheets())[0]!.id);
}

test("a blank sheet, whose used range is A1, holds nothing", async () => {
  const sheet = await read({ name: "空", rows: [] });
  expect(sheet.rows).toBe(0);
});

test("a single cell, which comes bare, is read", async () => {
  const sheet = await read({ name: "一格", rows: [[], [null, "≥4次"]] });
  expect(sheet.cell(1, 1)).toEqual({ raw: "≥4次", text: "≥4次", format: "General", formula: false });
});

test.each(["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"])(
  "%s, which comes as a number, is read as it shows",
  async (error) => {
    const sheet = await read({ name: "错误", rows: [[{ raw: error, formula: "=1/0" }, "x"]] });
    expect(sheet.cell(0, 0)).toMatchObject({ raw: error, text: error, formula: true });
  },
);

test.each([
  [0.95, "0%", "95%"],
  [46000, "yyyy/m/d", "2025/12/9"],
  [46000, 'yyyy"年"m"月"d"日"', "2025年12月9日"],
  [12345.6, "#,##0.00", "12,345.60"],
  [95, "General", "95"],
  [95, "G/通用格式", "95"],
  [1e21, "General", "1E+21"],
  [0.1 + 0.2, "General", "0.3"],
])("the number %p under the format %p shows as %p", async (raw, format, text) => {
  const sheet = await read({ name: "数字", rows: [["说明", { raw, format }]] });
  expect(sheet.textAt(0, 1)).toBe(text);
});

test("booleans, and texts that look like formulas", async () => {
  const sheet = await read({ name: "杂", rows: [[true, { raw: "=1+1", format: "@" }, { raw: 2, formula: "=1+1" }]] });
  expect(sheet.cell(0, 0)).toMatchObject({ raw: true, text: "TRUE" });
  expect(sheet.cell(0, 1)).toMatchObject({ raw: "=1+1", formula: false });
  expect(sheet.cell(0, 2)).toMatchObject({ raw: 2, formula: true });
});

test.each<[string, SheetSketch["rows"], readonly string[]]>([
  [
    "a label beside a blank value",
    [
      ["年度目标", null, null],
      ["甲", "乙", "丙"],
    ],
    ["B1:C1"],
  ],
  [
    "blank areas side by side",
    [
      ["甲", "乙", "丙", "丁", "戊"],
      [null, null, null, null, "值"],
    ],
    ["A2:B2", "C2:D2"],
  ],
  [
    "an area of rows and columns",
    [
      ["标题", null, "值"],
      [null, null, "值"],
    ],
    ["A1:B2"],
  ],
  [
    "areas that meet at a corner",
    [
      ["甲", null, "丙"],
      ["乙", "丁", null],
      [null, "戊", "己"],
    ],
    ["A1:B1", "A2:A3", "B2:C2"],
  ],
  ["an area at the edge of what is written", [["甲", "乙"]], ["B1:B3"]],
  [
    "no area at all",
    [
      ["甲", null],
      [null, "乙"],
    ],
    [],
  ],
])("the merges of %s are found", async (_title, rows, merges) => {
  const sheet = await read({ name: "合并", rows, merges });
  expect(sheet.merges.map(rangeName)).toEqual(merges);
});

test("a formatted column of a million rows is left out", async () => {
  const { app, program } = startWps([{ name: "长", rows: [["一级指标", "≥4次"]] }]);
  const { id } = program.workbook.sheets[0]!;
  program.workbook.updateCells(id, { top: 900_000, left: 3, bottom: 900_000, right: 3 }, (cell) => ({
    ...cell,
    look: { "Font/Bold": true },
  }));
  const host = new WpsHost(app);
  const sheet = await host.read((await host.sheets())[0]!.id);
  expect([sheet.rows, sheet.columns]).toEqual([1, 2]);
});

test("more than two million cells in use are refused", async () => {
  const { app, program } = startWps([{ name: "大", rows: [["一级指标"]] }]);
  const { id } = program.workbook.sheets[0]!;
  program.workbook.updateCells(id, { top: 300_000, left: 7, bottom: 300_000, right: 7 }, (cell) => ({
    ...cell,
    value: 1,
  }));
  const host = new WpsHost(app);
  await expect(host.read((await host.sheets())[0]!.id)).rejects.toMatchObject({ code: "too-large" });
});

describe("sheets without ids", () => {
  test("a renamed sheet keeps the id that it was given", async () => {
    const { app, program } = startWps([
      { name: "旧名", rows: [["甲"]] },
      { name: "别的", rows: [] },
    ]);
    const host = new WpsHost(app);
    const before = await host.sheets();
    program.workbook.update(program.workbook.sheets[0]!.id, { name: "新名" });
    expect((await host.read(before[0]!.id)).textAt(0, 0)).toBe("甲");
    expect((await host.sheets()).map(({ id, name }) => [id, name])).toEqual([
      [before[0]!.id, "新名"],
      [before[1]!.id, "别的"],
    ]);
  });

  test("another workbook in front has other sheets, whatever their names", async () => {
    const { app, program } = startWps([{ name: "目标表", rows: [["甲"]] }]);
    const host = new WpsHost(app);
    const [sheet] = await host.sheets();
    program.fullName = "D:\\另一本.xlsx";
    await expect(host.select({ sheet: sheet!.id, row: 0, column: 0 })).rejects.toMatchObject({ code: "no-such-sheet" });
    program.fullName = "C:\\绩效\\目标表.xlsx";
    await host.select({ sheet: sheet!.id, row: 0, column: 0 });
  });
});
