import { openPackage } from "../../../../src/hosts/file/package";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import type { SheetChanges, StylePatch } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { mainNamespace, packageOf, partOf, relationshipsXml, workbookParts, type Parts } from "./hand-made";

const sheet1 = "xl/worksheets/sheet1.xml";

function save(inner: string, changes: SheetChanges, more: Parts = {}, names = ""): Uint8Array {
  const original = packageOf(workbookParts({ 表: inner }, more, names));
  return saveWorkbook(original, { sheets: [{ kind: "kept", original: "表", changes }] });
}

const percentCell = '<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c></row></sheetData>';

test("a patch changes what it names; the rest of the style stays", () => {
  const patch: StylePatch = {
    font: { name: "宋体", size: 12, bold: true, color: "#FF0000" },
    fill: "#ddebf7",
    border: { top: { line: "thin", color: null }, left: { line: "double", color: "#00FF00" } },
    alignment: { wrap: true, vertical: "center", rotation: -45 },
  };
  const saved = save(percentCell, { cells: [{ row: 0, column: 0, style: { patch } }] });
  const opened = openRichWorkbook(saved);
  const [cell] = opened.sheet("表").cells;
  expect(cell).toEqual(expect.objectContaining({ raw: 0.5, text: "50%" }));
  const style = opened.workbook.styles[cell!.style]!;
  expect(style.font).toEqual(
    expect.objectContaining({ name: "宋体", size: 12, bold: true, color: "#FF0000", italic: false }),
  );
  expect(style.fill).toBe("#DDEBF7");
  expect(style.border).toEqual(
    expect.objectContaining({
      top: { line: "thin", color: null },
      left: { line: "double", color: "#00FF00" },
      right: null,
    }),
  );
  expect(style.alignment).toEqual(
    expect.objectContaining({ horizontal: "center", vertical: "center", wrap: true, rotation: -45 }),
  );
  expect(style.format).toBe("0%");
});

test("one patch on cells of two styles makes two styles; two patches that say the same make one", () => {
  const shared = { patch: { fill: "#DDEBF7" } };
  const saved = save(percentCell, {
    cells: [
      { row: 0, column: 0, style: shared },
      { row: 1, column: 0, content: 1, style: shared },
      { row: 2, column: 0, content: 1, style: { from: 1, patch: { fill: "#ddebf7" } } },
      { row: 3, column: 0, content: 1, style: { from: 0, patch: { fill: "#DDEBF7" } } },
    ],
  });
  const cells = openRichWorkbook(saved).sheet("表").cells;
  expect(cells.map(({ style }) => style)).toEqual([2, 3, 2, 3]);
  expect(partOf(saved, "xl/styles.xml")).toContain('<fills count="3">');
});

test("styles are appended, equal ones once; those in use keep their numbers", () => {
  const bold = { patch: { font: { bold: true } } };
  const saved = save(percentCell, {
    cells: [
      { row: 0, column: 0, style: bold },
      { row: 1, column: 0, content: 1, style: { from: 1, ...bold } },
      { row: 2, column: 0, content: 1, style: { from: 0, patch: { format: "#,##0.00" } } },
      { row: 3, column: 0, content: 1, style: { from: 0, patch: { format: '0.0"万元"' } } },
    ],
  });
  const styles = partOf(saved, "xl/styles.xml");
  expect(styles).toContain(
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9"',
  );
  expect(styles).toContain('<fonts count="2">');
  expect(styles).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万元&quot;"/></numFmts><fonts',
  );
  const used = [...partOf(saved, sheet1).matchAll(/<c r="A(\d)" s="(\d)"/g)].map(([, row, style]) => `${row}:${style}`);
  expect(used).toEqual(["1:2", "2:2", "3:3", "4:4"]);
});

test("a style sheet is made where there is none", () => {
  const bare = packageOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/book.xml"/></Relationships>',
    "book.xml": `<workbook xmlns="${mainNamespace}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" q:id="a"/></sheets></workbook>`,
    "_rels/book.xml.rels": '<Relationships><Relationship Id="a" Type="x/worksheet" Target="one.xml"/></Relationships>',
    "one.xml": `<worksheet xmlns="${mainNamespace}"/>`,
  });
  const cells = [{ row: 0, column: 0, content: "甲", style: { patch: { font: { bold: true }, fill: "#FF0000" } } }];
  const opened = openRichWorkbook(
    saveWorkbook(bare, { sheets: [{ kind: "kept", original: "表", changes: { cells } }] }),
  );
  const [cell] = opened.sheet("表").cells;
  expect(opened.workbook.styles[cell!.style]).toEqual(
    expect.objectContaining({ fill: "#FF0000", font: expect.objectContaining({ bold: true }) }),
  );
});

test.each<[string, string, SheetChanges, string]>([
  [
    "a width is set where there is none",
    "<sheetFormatPr/><sheetData/>",
    { columns: [{ column: 2, width: 12.5 }] },
    '<sheetFormatPr/><cols><col min="3" max="3" width="12.5" customWidth="1"/></cols><sheetData/>',
  ],
  [
    "a span of columns is split around the changed one",
    '<cols><col min="1" max="5" width="9" style="1"/></cols><sheetData/>',
    { columns: [{ column: 2, width: 20 }] },
    '<cols><col min="1" max="2" width="9" style="1"/><col min="3" max="3" width="20" style="1" customWidth="1"/><col min="4" max="5" width="9" style="1"/></cols><sheetData/>',
  ],
  [
    "a column is hidden, and gets a width since it needs one",
    '<cols><col min="4" max="4" width="5"/></cols><sheetData/>',
    { columns: [{ column: 0, hidden: true }] },
    '<cols><col min="1" max="1" width="9.140625" hidden="1"/><col min="4" max="4" width="5"/></cols><sheetData/>',
  ],
  [
    "heights and hidden rows",
    '<sheetData><row r="2" ht="10" customHeight="1"/></sheetData>',
    {
      rows: [
        { row: 0, height: 24 },
        { row: 1, height: null, hidden: true },
      ],
    },
    '<sheetData><row r="1" ht="24" customHeight="1"/><row r="2" hidden="1"/></sheetData>',
  ],
  [
    "merges are replaced as a whole, in their place",
    '<sheetData/><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><pageMargins/>',
    { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
    '<sheetData/><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><pageMargins/>',
  ],
  [
    "the last merge takes the list along",
    '<sheetData/><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    { merges: [] },
    "<sheetData/>",
  ],
])("%s", (_, inner, changes, expected) => {
  expect(partOf(save(inner, changes), sheet1)).toContain(`relationships">${expected}</worksheet>`);
});

test("new children stand in the order of the schema, around what the schema does not know", () => {
  const inner =
    '<sheetData/><autoFilter ref="A1:B2"/><hyperlinks/><mc:AlternateContent xmlns:mc="mc"><controls/></mc:AlternateContent><tableParts/><extLst/>';
  const saved = save(inner, {
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columns: [{ column: 0, width: 5 }],
    dropdowns: [{ ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }], options: ["甲"] }],
    marks: [{ at: { sheet: "", row: 0, column: 0 }, severity: "hint", lines: ["字"] }],
    print: {
      paper: "A4",
      orientation: "landscape",
      margins: { top: 25.4, right: 12.7, bottom: 25.4, left: 12.7 },
      fitToWidth: true,
      centerHorizontally: true,
      area: { top: 0, left: 0, bottom: 9, right: 6 },
    },
  });
  const order = [
    "sheetPr",
    "cols",
    "sheetData",
    "autoFilter",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "legacyDrawing",
    "mc:AlternateContent",
    "tableParts",
    "extLst",
  ];
  const places = order.map((name) => partOf(saved, sheet1).indexOf(`<${name}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(partOf(saved, sheet1)).toContain(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(partOf(saved, sheet1)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(partOf(saved, "xl/workbook.xml")).toContain(
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$G$10</definedName></definedNames>',
  );
});

test("a print area replaces the sheet's own, and a saved file opens again", () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName></definedNames>';
  const margins = { top: 20, right: 20, bottom: 20, left: 20 };
  const print = {
    paper: "A4",
    orientation: "portrait",
    margins,
    fitToWidth: false,
    centerHorizontally: false,
  } as const;
  const saved = save("<sheetData/>", { print: { ...print, area: null } }, {}, names);
  expect(partOf(saved, "xl/workbook.xml")).not.toContain("definedName");
  expect(openPackage(saved).entries).toHaveLength(6);
});

describe("a style sheet that lacks what a style points to", () => {
  const lists = { fonts: 1, fills: 2, borders: 1, cellStyleXfs: 1 } as const;
  const patch: StylePatch = { format: "@" };
  const cells = [{ row: 0, column: 0, content: "≥90%", style: { patch } }];
  const sheet = "<sheetData/>";
  const link = ["worksheet", "worksheets/sheet1.xml"] as const;
  const withoutLink = workbookParts({ 表: sheet }, { "xl/_rels/workbook.xml.rels": relationshipsXml({ rId1: link }) });
  const withoutStyles = Object.fromEntries(Object.entries(withoutLink).filter(([name]) => name !== "xl/styles.xml"));

  test.each<[string, Parts, SheetChanges, string]>([
    ["there is none, a cell is written", withoutStyles, { cells }, "xl/styles.xml"],
    ["there is one that is not the workbook's", withoutLink, { cells }, "xl/styles1.xml"],
    [
      "there is none, a cell is marked",
      withoutStyles,
      { marks: [{ at: { sheet: "表", row: 0, column: 0 }, severity: "error", lines: ["错"] }] },
      "xl/styles.xml",
    ],
    [
      "it is empty",
      workbookParts({ 表: sheet }, { "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"/>` }),
      { cells },
      "xl/styles.xml",
    ],
    [
      "it has a prefix and an empty list",
      workbookParts(
        { 表: sheet },
        { "xl/styles.xml": `<x:styleSheet xmlns:x="${mainNamespace}"><x:fonts count="0"/></x:styleSheet>` },
      ),
      { cells },
      "xl/styles.xml",
    ],
  ])("%s: it gets all of it", (_, parts, changes, part) => {
    const saved = saveWorkbook(packageOf(parts), { sheets: [{ kind: "kept", original: "表", changes }] });
    const xml = partOf(saved, part);
    for (const [list, count] of Object.entries(lists)) {
      expect(xml).toMatch(new RegExp(`<(?:x:)?${list} count="${count}"><`));
    }
    expect(xml).toMatch(/<(?:x:)?cellXfs count="[12]"></);
  });
});
