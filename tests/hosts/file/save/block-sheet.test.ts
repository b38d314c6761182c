import { Workbook } from "exceljs";
import { drawHebeiProject } from "../../../../src/core/template/hebei-project-template";
import { openPackage } from "../../../../src/hosts/file/package";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import { readWorkbook } from "../../../../src/hosts/file/read/read-workbook";
import { blockAsSheet, blockAt } from "../../../../src/hosts/file/save/block-sheet";
import { createWorkbook } from "../../../../src/hosts/file/save/create-workbook";
import { saveWorkbook, unchangedSheets } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, workbookParts } from "./hand-made";

const block = drawHebeiProject();

test("a block as a workbook of its own reads back as it was drawn", () => {
  const opened = openRichWorkbook(createWorkbook([blockAsSheet(block, "模板")]));
  const sheet = opened.sheet("模板");
  for (const { row, column, text, style } of block.cells) {
    const cell = sheet.cells.find((candidate) => candidate.row === row && candidate.column === column);
    expect(cell?.text ?? "").toBe(text);
    const look = opened.workbook.styles[cell?.style ?? 0]!;
    expect(look.font).toEqual(
      expect.objectContaining({ name: style.font, size: style.size, bold: style.bold ?? false }),
    );
    expect(look.alignment).toEqual(
      expect.objectContaining({ horizontal: style.horizontal, vertical: style.vertical, wrap: style.wrap }),
    );
    expect([look.border.top !== null, look.border.left !== null]).toEqual([!!style.borders.top, !!style.borders.left]);
    expect(look.format).toBe(style.format ?? "General");
  }
  expect(sheet.merges).toEqual(block.merges);
  expect(sheet.rows.slice(0, block.rows).map(({ height }) => height)).toEqual(block.rowHeights);
  const lists = sheet.validations.filter(({ type }) => type === "list");
  expect(lists.flatMap(({ ranges }) => ranges)).toEqual(block.dropdowns.map(({ cells }) => cells));
});

test("another library reads the print set-up", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(createWorkbook([blockAsSheet(block, "模板 1")]).buffer as ArrayBuffer);
  const { pageSetup } = workbook.getWorksheet("模板 1")!;
  expect(pageSetup).toEqual(
    expect.objectContaining({
      paperSize: 9,
      orientation: block.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: block.print.centerHorizontally,
    }),
  );
  expect(pageSetup.margins?.left).toBeCloseTo(block.print.margins.left / 25.4, 3);
  expect(pageSetup.printArea).toMatch(/^A1:[A-Z]\d+$/);
});

test("a block put on a sheet stands at its place, beside what was there", () => {
  const original = packageOf(workbookParts({ 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }));
  const changes = blockAt(block, { row: 4, column: 2 });
  const [sheet] = readWorkbook(saveWorkbook(original, { sheets: [{ kind: "kept", original: "表", changes }] })).sheets;
  expect(sheet?.textAt(0, 0)).toBe("1");
  for (const { row, column, text } of block.cells) {
    if (text !== "") expect(sheet?.cell(row + 4, column + 2)?.text).toBe(text);
  }
  expect(sheet?.merges[0]?.top).toBe((block.merges[0]?.top ?? 0) + 4);
});

test("text that looks like a formula or a number stays text", () => {
  const cells = ["=1+1", "007", "+5"].map((text, row) => ({ row, column: 0, content: text }));
  const file = createWorkbook([{ kind: "new", name: "一", changes: { cells } }]);
  expect(
    openRichWorkbook(file)
      .sheet("一")
      .cells.map(({ type, text, formula }) => [type, text, formula]),
  ).toEqual([
    ["text", "=1+1", null],
    ["text", "007", null],
    ["text", "+5", null],
  ]);
});

test("a workbook needs a sheet", () => {
  expect(() => createWorkbook([])).toThrow("sheet");
});

test("a new workbook is the same every time, and can be saved again", () => {
  const file = createWorkbook([blockAsSheet(block, "甲"), blockAsSheet(block, "乙")]);
  expect(createWorkbook([blockAsSheet(block, "甲"), blockAsSheet(block, "乙")])).toEqual(file);
  const opened = openPackage(file);
  expect(saveWorkbook(opened, { sheets: unchangedSheets(opened) })).toEqual(file);
});
