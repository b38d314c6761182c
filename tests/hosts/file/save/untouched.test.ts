import { Workbook } from "exceljs";
import { openPackage } from "../../../../src/hosts/file/package";
import type { SheetToSave } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook, unchangedSheets } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, relationshipsXml, workbookParts } from "./hand-made";

const bytes = (length: number): Uint8Array => new Uint8Array(length).map((_, index) => (index * 7919) % 251);

/** A macro workbook with what no page shows. */
const parts = workbookParts(
  { 表: "<sheetData/><drawing r:id='rId1'/><pageSetup r:id='rId2'/>", 二: "<sheetData/>" },
  {
    "xl/vbaProject.bin": bytes(5000),
    "xl/printerSettings/printerSettings1.bin": bytes(800),
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='c'><c:f>表!$A$1</c:f>\n</c:chartSpace>",
    "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='xdr'/>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/persons/person.xml": "<personList/>",
    "customXml/item1.xml": "<?mso-contentType?><any>字</any>",
    "docProps/app.xml": "not even <xml",
    "folder/": new Uint8Array(),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
      rId1: ["drawing", "../drawings/drawing1.xml"],
      rId2: ["printerSettings", "../printerSettings/printerSettings1.bin"],
    }),
  },
);

const touching: readonly SheetToSave[] = [
  {
    kind: "kept",
    original: "表",
    changes: {
      cells: [{ row: 0, column: 0, content: "甲", style: { patch: { font: { bold: true } } } }],
      marks: [{ at: { sheet: "", row: 0, column: 0 }, severity: "error", lines: ["错"] }],
    },
  },
  { kind: "kept", original: "二" },
  { kind: "new", name: "三", changes: {} },
];

test("what no page shows keeps its packed bytes, its name and its place", () => {
  const original = packageOf(parts);
  const saved = openPackage(saveWorkbook(original, { sheets: touching }));
  const expectedToChange = [
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
  ];
  const changed = original.entries.filter(({ name, packed }) => !Buffer.from(packed).equals(saved.entry(name)!.packed));
  expect(changed.map(({ name }) => name).sort()).toEqual(expectedToChange.sort());
  expect(saved.entries.slice(0, original.entries.length).map(({ name }) => name)).toEqual(
    original.entries.map(({ name }) => name),
  );
  expect(saved.entry("xl/vbaProject.bin")).toEqual(
    expect.objectContaining({ modified: original.entry("xl/vbaProject.bin")!.modified }),
  );
});

test("without a change every entry is copied", () => {
  const original = packageOf(parts);
  const saved = openPackage(saveWorkbook(original, { sheets: unchangedSheets(original) }));
  expect(saved.entries.map(({ name, crc32, packed }) => [name, crc32, packed])).toEqual(
    original.entries.map(({ name, crc32, packed }) => [name, crc32, packed]),
  );
});

test("the same changes give the same bytes", () => {
  const once = saveWorkbook(packageOf(parts), { sheets: touching });
  expect(saveWorkbook(packageOf(parts), { sheets: touching })).toEqual(once);
});

test("a file that another library wrote opens there again after a save", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("绩效", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow(["一级指标", "指标值"]).font = { name: "黑体", bold: true };
  sheet.addRow(["产出指标", 0.95]).getCell(2).numFmt = "0%";
  sheet.getCell("A1").note = "原有批注";
  sheet.getCell("C1").value = { formula: "B2*2", result: 1.9 };
  sheet.mergeCells("A4:B5");
  const original = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const saved = saveWorkbook(original, {
    sheets: [
      {
        kind: "kept",
        original: "绩效",
        changes: {
          cells: [{ row: 1, column: 0, content: "效益指标" }],
          marks: [{ at: { sheet: "", row: 1, column: 1 }, severity: "warning", lines: ["看一下"] }],
        },
      },
    ],
  });
  const again = new Workbook();
  await again.xlsx.load(saved.buffer as ArrayBuffer);
  const read = again.getWorksheet("绩效")!;
  expect(read.getCell("A2").text).toBe("效益指标");
  expect(read.getCell("A1").font).toEqual(expect.objectContaining({ name: "黑体", bold: true }));
  expect(JSON.stringify(read.getCell("A1").note)).toContain("原有批注");
  expect(JSON.stringify(read.getCell("B2").note)).toContain("看一下");
  expect(read.getCell("B2").numFmt).toBe("0%");
  expect(read.getCell("C1").formula).toBe("B2*2");
  expect(read.getCell("B5").master.address).toBe("A4");
});

test("a broken part is refused, not written over", () => {
  const broken = packageOf({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" });
  expect(() => saveWorkbook(broken, { sheets: touching })).toThrow(expect.objectContaining({ code: "unreadable" }));
});

test.each<[string, readonly SheetToSave[]]>([
  ["an unknown sheet", [{ kind: "kept", original: "没有" }]],
  [
    "two sheets of one name",
    [
      { kind: "kept", original: "表" },
      { kind: "new", name: "表", changes: {} },
    ],
  ],
])("%s is a mistake of the caller's", (_, sheets) => {
  expect(() => saveWorkbook(packageOf(parts), { sheets })).toThrow(/表|没有/);
});

test("the relationships that a chart hangs on stay", () => {
  const saved = saveWorkbook(packageOf(parts), { sheets: touching });
  expect(partOf(saved, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
    'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"',
  );
});
