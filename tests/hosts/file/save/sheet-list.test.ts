import { openPackage } from "../../../../src/hosts/file/package";
import type { SheetToSave } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, relationshipsXml, textParts, workbookParts } from "./hand-made";

const names =
  '<definedNames><definedName name="总额">SUM(甲!$A$1:$A$9,乙!B2)</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$C$9</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="2">丙!$A$1:$C$9</definedName></definedNames>';

const parts = workbookParts(
  {
    甲: '<sheetData><row r="1"><c r="A1"><f>乙!A1&amp;"乙!A1"&amp;[1]乙!A1&amp;\'乙\'!B2</f></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="乙!A1"/></hyperlinks>',
    乙: '<sheetData/><legacyDrawing r:id="rId1"/>',
    丙: '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>乙!$A$1=1</formula></cfRule></conditionalFormatting>',
  },
  {
    "xl/comments5.xml": "<comments/>",
    "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml({ rId1: ["comments", "../comments5.xml"] }),
    "xl/charts/chart1.xml": "<c:chart xmlns:c='c'><c:f>'乙'!$A$1:$A$3</c:f></c:chart>",
    "xl/orphan.xml": "<orphan/>",
  },
  names,
);

const kept = (original: string, name?: string): SheetToSave =>
  name === undefined ? { kind: "kept", original } : { kind: "kept", original, name };

function listed(file: Uint8Array): string[] {
  return [...partOf(file, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(
    ([, name, id]) => `${name} ${id}`,
  );
}

test("formulas, links, rules, names and charts follow a renamed sheet", () => {
  const saved = saveWorkbook(packageOf(parts), { sheets: [kept("甲"), kept("乙", "新 '乙'"), kept("丙")] });
  expect(listed(saved)).toEqual(["甲 1", "新 &apos;乙&apos; 2", "丙 3"]);
  const sheet1 = partOf(saved, "xl/worksheets/sheet1.xml");
  expect(sheet1).toContain(`<f>'新 ''乙'''!A1&amp;"乙!A1"&amp;[1]乙!A1&amp;'新 ''乙'''!B2</f>`);
  expect(sheet1).toContain('location="&apos;新 &apos;&apos;乙&apos;&apos;&apos;!A1"');
  expect(partOf(saved, "xl/worksheets/sheet3.xml")).toContain("<formula>'新 ''乙'''!$A$1=1</formula>");
  expect(partOf(saved, "xl/workbook.xml")).toContain("SUM(甲!$A$1:$A$9,'新 ''乙'''!B2)");
  expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>'新 ''乙'''!$A$1:$A$3</c:f>");
});

test("two sheets may swap their names", () => {
  const saved = saveWorkbook(packageOf(parts), { sheets: [kept("甲", "乙"), kept("乙", "甲"), kept("丙")] });
  expect(partOf(saved, "xl/workbook.xml")).toContain("SUM(乙!$A$1:$A$9,甲!B2)");
});

test("a removed sheet takes its parts and names along; what was loose before stays", () => {
  const saved = saveWorkbook(packageOf(parts), { sheets: [kept("乙"), kept("丙")] });
  expect(listed(saved)).toEqual(["乙 2", "丙 3"]);
  const all = textParts(saved);
  expect(Object.keys(all)).not.toContain("xl/worksheets/sheet1.xml");
  expect(all["[Content_Types].xml"]).not.toContain("sheet1.xml");
  expect(all["xl/_rels/workbook.xml.rels"]).not.toContain("sheet1.xml");
  expect(all["xl/orphan.xml"]).toBe("<orphan/>");
  expect(all["xl/workbook.xml"]).toContain("SUM(#REF!$A$1:$A$9,乙!B2)");
  expect(all["xl/workbook.xml"]!.match(/localSheetId="\d"/g)).toEqual(['localSheetId="1"']);
});

test("the notes of a removed sheet go, those of the others stay", () => {
  const saved = textParts(saveWorkbook(packageOf(parts), { sheets: [kept("甲"), kept("丙")] }));
  expect(saved["xl/comments5.xml"]).toBeUndefined();
  expect(saved["xl/worksheets/_rels/sheet2.xml.rels"]).toBeUndefined();
});

test("sheets change places, and their print areas with them", () => {
  const saved = partOf(
    saveWorkbook(packageOf(parts), { sheets: [kept("丙"), kept("乙"), kept("甲")] }),
    "xl/workbook.xml",
  );
  expect(saved).toContain('localSheetId="2">甲!$A$1:$C$9');
  expect(saved).toContain('localSheetId="0">丙!$A$1:$C$9');
});

test("a new sheet stands where it was put, and is declared", () => {
  const saved = saveWorkbook(packageOf(parts), {
    sheets: [
      kept("甲"),
      { kind: "new", name: "模板 <1>", changes: { cells: [{ row: 0, column: 0, content: "字" }] } },
      kept("乙"),
      kept("丙"),
    ],
  });
  expect(listed(saved)).toEqual(["甲 1", "模板 &lt;1&gt; 4", "乙 2", "丙 3"]);
  expect(partOf(saved, "[Content_Types].xml")).toContain('PartName="/xl/worksheets/sheet4.xml"');
  expect(partOf(saved, "xl/_rels/workbook.xml.rels")).toContain('Target="worksheets/sheet4.xml"');
  expect(partOf(saved, "xl/worksheets/sheet4.xml")).toContain("<t>字</t>");
  expect(partOf(saved, "xl/workbook.xml")).toContain('localSheetId="3">丙!');
});

test("the sheet that was in front stays in front, another if it is gone", () => {
  const views = '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>';
  const inFront = (sheets: readonly SheetToSave[]): string | undefined =>
    /activeTab="\d"/.exec(
      partOf(
        saveWorkbook(packageOf(workbookParts({ 甲: "", 乙: "", 丙: "" }, {}, views)), { sheets }),
        "xl/workbook.xml",
      ),
    )?.[0];
  expect(inFront([kept("丙"), kept("甲"), kept("乙")])).toBe('activeTab="2"');
  expect(inFront([kept("甲"), kept("丙")])).toBe('activeTab="0"');
});

test("a chart sheet, which nobody names, stays behind the sheet it stood behind", () => {
  const withChart = workbookParts(
    { 甲: "", 图: "", 乙: "" },
    {
      "xl/_rels/workbook.xml.rels": relationshipsXml({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["chartsheet", "worksheets/sheet2.xml"],
        rId3: ["worksheet", "worksheets/sheet3.xml"],
        rIdS: ["styles", "styles.xml"],
      }),
    },
  );
  expect(listed(saveWorkbook(packageOf(withChart), { sheets: [kept("乙"), kept("甲")] }))).toEqual([
    "乙 3",
    "甲 1",
    "图 2",
  ]);
});

test("sheets are hidden and shown", () => {
  const hide = (from: Uint8Array | undefined, hidden: boolean): Uint8Array =>
    saveWorkbook(from ? openPackage(from) : packageOf(parts), {
      sheets: [kept("甲"), { kind: "kept", original: "乙", hidden }, kept("丙")],
    });
  const hidden = hide(undefined, true);
  expect(partOf(hidden, "xl/workbook.xml")).toContain('<sheet name="乙" sheetId="2" r:id="rId2" state="hidden"/>');
  expect(partOf(hide(hidden, false), "xl/workbook.xml")).toBe(parts["xl/workbook.xml"]);
});

test("in a strict workbook everything new is strict too", () => {
  const strict = (text: string | Uint8Array): string =>
    String(text)
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
        "http://purl.oclc.org/ooxml/officeDocument",
      );
  const plain = workbookParts({ 甲: "<sheetData/>" });
  const original = packageOf(Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, strict(text)])));
  const notes = [{ row: 0, column: 0, text: "字" }];
  const saved = textParts(
    saveWorkbook(original, {
      sheets: [
        { kind: "kept", original: "甲", changes: { notes } },
        { kind: "new", name: "乙", changes: {} },
      ],
    }),
  );
  for (const [name, text] of Object.entries(saved)) {
    // The package's own namespaces are the same in both.
    expect([name, /openxmlformats\.org\/(?:spreadsheetml|officeDocument)/.test(text)]).toEqual([name, false]);
  }
  expect(saved["xl/worksheets/sheet2.xml"]).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
});
