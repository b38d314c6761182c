import { checkWorkbook } from "../../src/app/check-workbook";
import { cellName, rangeName } from "../../src/core/sheet/address";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import type { Stage } from "./stage";

/** What every program does when a block, or several, comes into the workbook. */
export function describeInserting(stage: Stage): void {
  const { at, table, textOf, cellOf, textsOf, testUndo } = stage;
  const block = drawHebeiProject();
  const title = "预算项目绩效目标表";

  test("a new sheet holds the block from A1, the others stay as they are", async () => {
    const before = await table();
    const placed = await stage.host.insert(block, { kind: "new-sheet" });
    expect(placed).toMatchObject({ kind: "placed", sheetName: "项目绩效目标表" });
    if (placed.kind !== "placed") return;
    expect(rangeName(placed.range)).toBe("A1:G19");
    const sheet = await stage.host.read(placed.sheet);
    expect((await stage.host.sheets()).map(({ name }) => name)).toEqual(["目标表", "锁定", "备用", "项目绩效目标表"]);
    for (const cell of block.cells.filter(({ text }) => text !== "")) {
      expect(`${cellName(cell)} ${sheet.textAt(cell.row, cell.column)}`).toBe(`${cellName(cell)} ${cell.text}`);
    }
    expect(new Set(sheet.merges.map(rangeName))).toEqual(new Set(block.merges.map(rangeName)));
    expect(textsOf(await table())).toEqual(textsOf(before));
  });

  test("a second new sheet gets a name of its own", async () => {
    await stage.host.insert(block, { kind: "new-sheet" });
    expect(await stage.host.insert(block, { kind: "new-sheet" })).toMatchObject({ sheetName: "项目绩效目标表(2)" });
  });

  test("at a free cell of a sheet it stands there, moved as a whole", async () => {
    const placed = await stage.host.insert(block, { kind: "at", at: at("E3") });
    expect(placed).toMatchObject({ kind: "placed", sheet: at("E3").sheet, sheetName: "目标表" });
    const sheet = await table();
    expect(textOf(sheet, "E3")).toBe(title);
    expect(sheet.merges.map(rangeName)).toContain("E13:E16");
    expect(textOf(sheet, "C2")).toBe("≥4");
  });

  test("its sums are formulas that count their own cells wherever it stands, its amounts numbers", async () => {
    const filled = drawHebeiProject({ fiscal: "50000.00", other: "1200.5", code: "00123" });
    await stage.host.insert(filled, { kind: "at", at: at("E3") });
    expect(await stage.opened.formulaAt(at("G6"))).toBe('=IF(COUNT(I6,K6)=0,"",SUM(I6,K6))');
    const sheet = await table();
    const shown = (name: string) => [textOf(sheet, name), cellOf(sheet, name)?.raw, cellOf(sheet, name)?.formula];
    expect(shown("I6")).toEqual(["50,000.00", 50000, false]);
    expect(shown("K6")).toEqual(["1,200.50", 1200.5, false]);
    expect(shown("F5")).toEqual(["00123", "00123", false]);
    expect(cellOf(sheet, "G6")?.formula).toBe(true);
    const [sum] = filled.cells.flatMap((cell) => (cell.formula ? [cell] : []));
    const placed = await stage.host.insert(filled, { kind: "new-sheet" });
    if (!sum || placed.kind !== "placed") throw new Error("Nothing to look at");
    const { row, column } = sum;
    expect(await stage.opened.formulaAt({ sheet: placed.sheet, row, column })).toContain("SUM(E4,G4)");
  });

  test("a sum that shows nothing yet counts as calculated", async () => {
    await stage.host.insert(drawHebeiProject(), { kind: "new-sheet" });
    const outcome = await checkWorkbook(stage.host, { scope: "all-sheets", language: "zh" });
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    const form = outcome.report.tables.find(({ sheetName }) => sheetName === "项目绩效目标表");
    const waiting = outcome.report.notChecked.filter(({ reason }) => reason.zh.includes("还没有计算结果"));
    expect([form?.indicators.length, waiting.filter(({ tableId }) => tableId === form?.id)]).toEqual([9, []]);
  });

  test("what a user wrote never becomes a formula", async () => {
    const filled = drawHebeiProject({ name: "=1+1", fiscal: "=SUM(A1:A9)", total: '=HYPERLINK("x")' });
    const placed = await stage.host.insert(filled, { kind: "new-sheet" });
    if (placed.kind !== "placed") throw new Error("Nothing to look at");
    for (const name of ["F3", "E4", "C4"]) {
      const { row, column } = at(name);
      expect([name, await stage.opened.formulaAt({ sheet: placed.sheet, row, column })]).toEqual([name, null]);
    }
  });

  test("it never overwrites: nothing is written, and the place that it offers is free", async () => {
    const before = await stage.opened.snapshot();
    const refused = await stage.host.insert(block, { kind: "at", at: at("A1") });
    expect(refused).toMatchObject({ kind: "occupied", free: at("A7") });
    expect(await stage.opened.snapshot()).toEqual(before);
    if (refused.kind !== "occupied") return;
    expect(rangeName(refused.by)).toBe("A1:C5");
    expect(await stage.host.insert(block, { kind: "at", at: refused.free })).toMatchObject({ kind: "placed" });
    expect(textOf(await table(), "A7")).toBe(title);
  });

  test("a formula without a result is in the way as well", async () => {
    const refused = await stage.host.insert(block, { kind: "at", at: at("备用!A2") });
    const area = { top: 3, left: 0, bottom: 3, right: 0 };
    expect(refused).toEqual({ kind: "occupied", by: area, free: at("备用!A6") });
  });

  test("a protected sheet takes none", async () => {
    const refused = await stage.host.insert(block, { kind: "at", at: at("锁定!A9") });
    expect(refused).toEqual({ kind: "protected", sheetName: "锁定" });
  });

  const project = (name: string) => ({ ...drawHebeiProject({ name }), sheetName: name });

  test("several at once come each on a new sheet, in order, under names of their own", async () => {
    const placed = await stage.host.insertSheets([project("培训费"), project("差旅费"), project("培训费")]);
    expect(placed.map(({ sheetName }) => sheetName)).toEqual(["培训费", "差旅费", "培训费(2)"]);
    const sheets = await stage.host.sheets();
    expect(sheets.slice(-3).map(({ id, name }) => [id, name])).toEqual(
      placed.map(({ sheet, sheetName }) => [sheet, sheetName]),
    );
    for (const [index, title] of ["培训费", "差旅费", "培训费"].entries()) {
      expect(textOf(await stage.host.read(placed[index]!.sheet), "A1")).toBe(`${title}绩效目标表`);
      expect(rangeName(placed[index]!.range)).toBe("A1:G19");
    }
  });

  testUndo("several at once are one undo step; none at all leave nothing to undo", async () => {
    const before = await stage.opened.snapshot();
    await stage.host.insertSheets([project("培训费"), project("差旅费"), project("会议费")]);
    expect(await stage.host.insertSheets([])).toEqual([]);
    await stage.opened.undo();
    expect(await stage.opened.snapshot()).toEqual(before);
  });

  testUndo.each([
    ["a new sheet", () => ({ kind: "new-sheet" }) as const],
    ["a block on a sheet", () => ({ kind: "at", at: at("A9") }) as const],
  ])("%s is one undo step", async (_title, where) => {
    const before = await stage.opened.snapshot();
    await stage.host.insert(block, where());
    await stage.opened.undo();
    expect(await stage.opened.snapshot()).toEqual(before);
  });
}
