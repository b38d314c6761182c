import ExcelJS from "exceljs";
import { rangeName } from "../../../../src/core/sheet/address";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../../src/hosts/file/read/read-workbook";

/** A workbook as another library writes it, read by ours. */
async function written(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Sheet> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("绩效目标表"), workbook);
  const sheet = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer())).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test("values of every kind", async () => {
  const sheet = await written((to) => {
    to.addRow(["产出指标", 63, true, { richText: [{ text: "≥" }, { font: { bold: true }, text: "95%" }] }]);
    to.addRow([{ formula: "B1*2", result: 126 }, { formula: 'B1&"人"', result: "63人" }, { error: "#N/A" }, "  甲 "]);
  });
  const texts = [0, 1].map((row) => [0, 1, 2, 3].map((column) => sheet.textAt(row, column)));
  expect(texts).toEqual([
    ["产出指标", "63", "TRUE", "≥95%"],
    ["126", "63人", "#N/A", "  甲 "],
  ]);
  expect(sheet.cell(1, 0)).toMatchObject({ raw: 126, formula: true });
});

test("formats of numbers and dates", async () => {
  const sheet = await written((to) => {
    to.getCell("A1").value = 0.95;
    to.getCell("A1").numFmt = "0%";
    to.getCell("A2").value = new Date(Date.UTC(2026, 11, 31));
    to.getCell("A2").numFmt = 'yyyy"年"m"月"d"日"';
    to.getCell("A3").value = 160.5;
    to.getCell("A3").numFmt = "#,##0.00";
    to.getCell("A4").value = 130229000000000000000;
  });
  expect([0, 1, 2, 3].map((row) => sheet.textAt(row, 0))).toEqual(["95%", "2026年12月31日", "160.50", "1.30229E+20"]);
  expect(sheet.cell(1, 0)?.format).toBe('yyyy"年"m"月"d"日"');
});

test("merges and protection", async () => {
  const workbook = new ExcelJS.Workbook();
  const to = workbook.addWorksheet("甲", { state: "hidden" });
  to.getCell("A1").value = "产出指标";
  to.getCell("B3").value = "数量指标";
  to.mergeCells("A1:A3");
  await to.protect("", {});
  const sheet = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer())).sheets[0];
  expect(sheet).toMatchObject({ name: "甲", hidden: true, protected: true, rows: 3, columns: 2 });
  expect(sheet?.merges.map(rangeName)).toEqual(["A1:A3"]);
  expect(sheet?.textAt(2, 0)).toBe("产出指标");
});
