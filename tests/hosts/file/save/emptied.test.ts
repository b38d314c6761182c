import { openPackage } from "../../../../src/hosts/file/package";
import type { SheetToSave } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { mainNamespace, packageOf, partOf, relationshipsXml, textParts, workbookParts } from "./hand-made";

const note = `<comments xmlns="${mainNamespace}"><authors/><commentList><comment ref="A1" authorId="0"><text><t>字</t></text></comment></commentList></comments>`;
const formula = '<sheetData><row r="1"><c r="A1"><f>表!A1</f><v>1</v></c></row></sheetData>';
const parts = workbookParts(
  { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><autoFilter ref="A1"/>', 算: formula },
  {
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["comments", "../comments1.xml"] }),
    "xl/comments1.xml": note,
  },
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0">表!A1</definedName></definedNames>',
);
const renewed = (content: string): SheetToSave[] => [
  {
    kind: "kept",
    original: "表",
    emptied: true,
    changes: {
      cells: [{ row: 0, column: 0, content }],
      links: [{ row: 0, column: 0, to: { sheetName: "O'Neil 1", row: 2, column: 1 } }],
    },
  },
  { kind: "kept", original: "算" },
];

test("an emptied sheet keeps its part and its place, and nothing of what hung on it", () => {
  const saved = textParts(saveWorkbook(packageOf(parts), { sheets: renewed("新") }));
  expect(Object.keys(saved).sort()).toEqual(
    Object.keys(parts)
      .filter((name) => !/comments|sheet1\.xml\.rels/.test(name))
      .sort(),
  );
  expect(saved["xl/worksheets/sheet1.xml"]).toMatch(
    /<worksheet xmlns="[^"]+"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>新<\/t><\/is><\/c><\/row><\/sheetData><hyperlinks>/,
  );
  expect(saved["xl/workbook.xml"]).not.toContain("definedName");
});

test("a link leads to a cell, whatever its sheet is called", () => {
  expect(partOf(saveWorkbook(packageOf(parts), { sheets: renewed("新") }), "xl/worksheets/sheet1.xml")).toContain(
    '<hyperlinks><hyperlink ref="A1" location="&apos;O&apos;&apos;Neil 1&apos;!B3"/></hyperlinks>',
  );
});

test("formulas are calculated anew where the new content is another, and only there", () => {
  const once = saveWorkbook(packageOf(parts), { sheets: renewed("新") });
  expect(partOf(once, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  const calm = packageOf({
    ...textParts(once),
    "xl/workbook.xml": partOf(once, "xl/workbook.xml").replace(/<calcPr[^>]*>/, ""),
  });
  expect(textParts(saveWorkbook(calm, { sheets: renewed("新") }))).toEqual(textParts(calm));
  expect(partOf(saveWorkbook(calm, { sheets: renewed("别的") }), "xl/workbook.xml")).toContain("fullCalcOnLoad");
});

test("a new sheet makes nobody calculate", () => {
  const added: SheetToSave[] = [
    { kind: "kept", original: "表" },
    { kind: "kept", original: "算" },
    { kind: "new", name: "新", changes: { cells: [{ row: 0, column: 0, content: "字" }] } },
  ];
  expect(
    partOf(
      saveWorkbook(openPackage(saveWorkbook(packageOf(parts), { sheets: added })), {
        sheets: [...added.slice(0, 2), { kind: "kept", original: "新" }],
      }),
      "xl/workbook.xml",
    ),
  ).not.toContain("calcPr");
});
