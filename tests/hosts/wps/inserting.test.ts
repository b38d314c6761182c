import { rangeName } from "../../../src/core/sheet/address";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import type { Sheet } from "../excel/emulator/workbook";
import { startWps } from "./emulator/start";

let sheet: Sheet;
beforeEach(async () => {
  const { app, program } = startWps([{ name: "目标表", rows: [["甲"]] }]);
  await new WpsHost(app).insert(drawHebeiProject(), { kind: "new-sheet" });
  sheet = program.workbook.find("项目绩效目标表")!;
});

const cell = (row: number, column: number) => sheet.cells[row]?.[column];
const ruleAt = (area: string) => sheet.validations.find(({ ranges }) => ranges.map(rangeName).includes(area));

test("texts are texts, whatever their format becomes", () => {
  expect(cell(0, 0)).toMatchObject({ value: "预算项目绩效目标表" });
  expect(cell(3, 4)).toMatchObject({ value: null, format: "#,##0.00" });
  expect(cell(10, 4)).toMatchObject({ format: "@" });
});

test("looks, lines and heights are those of the form", () => {
  expect(cell(0, 0)?.look).toMatchObject({ "Font/Bold": true, "Font/Size": 16, HorizontalAlignment: "Center" });
  const lines = ["Top", "Bottom", "Left", "Right"].map((side) => cell(10, 3)?.look[`Borders/Edge${side}/Style`]);
  expect(lines).toEqual(["Continuous", "Continuous", "Continuous", "Continuous"]);
  expect(cell(0, 0)?.look["Borders/EdgeTop/Style"]).toBeUndefined();
  expect(sheet.rowHeights[0]).toBe(drawHebeiProject().rowHeights[0]);
  expect(sheet.columnWidths[2]).toBe(drawHebeiProject().columnWidths[2]);
});

test("lists help and do not forbid; the second follows the first, by hidden columns", () => {
  expect(ruleAt("A11:A14")).toMatchObject({
    rule: { source: "产出指标,效益指标,满意度指标", inCellDropDown: true },
    errorAlert: { showAlert: false },
  });
  expect(String(ruleAt("B11:B14")?.rule["source"])).toMatch(/^=OFFSET\(\$AY\$3,0,IFERROR\(MATCH\(\$A\$11,/);
  expect(sheet.hiddenColumns).toEqual([50, 51, 52, 53]);
  expect([cell(0, 51)?.value, typeof cell(1, 51)?.value, typeof cell(2, 51)?.value]).toEqual([
    "产出指标",
    "number",
    "string",
  ]);
});

test("hints show beside their cells", () => {
  expect(ruleAt("E11:E19")?.prompt).toMatchObject({ showPrompt: true });
});

test("it prints on one A4 page across", () => {
  expect(sheet.page).toMatchObject({ PrintTitleRows: "$10:$10" });
  expect(sheet.page).toMatchObject({ PaperSize: 9, Zoom: false, FitToPagesWide: 1, FitToPagesTall: false });
  expect(sheet.page["LeftMargin"]).toBeCloseTo((drawHebeiProject().print.margins.left * 72) / 25.4);
});
