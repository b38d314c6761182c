import { Workbook, type ConditionalFormattingRule } from "exceljs";
import { parseCellName } from "../../../../src/core/sheet/address";
import type { Severity } from "../../../../src/core/rules/finding";
import { noteHeading, type Mark } from "../../../../src/hosts/host";
import { openPackage } from "../../../../src/hosts/file/package";
import { saveWorkbook, withoutMarks } from "../../../../src/hosts/file/save/save-workbook";
import { mainNamespace, packageOf, partOf, relationshipsXml, textParts, workbookParts, type Parts } from "./hand-made";

const sheet1 = "xl/worksheets/sheet1.xml";

function mark(cell: string, severity: Severity = "error", ...lines: string[]): Mark {
  return { at: { sheet: "", ...parseCellName(cell)! }, severity, lines };
}

function markSheet(parts: Parts, marks: readonly Mark[]): Uint8Array {
  return saveWorkbook(packageOf(parts), { sheets: [{ kind: "kept", original: "表", changes: { marks } }] });
}

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** Sheets that marks have to live with; after clearing, each must be as it was. */
const userNotes: Parts = {
  [sheet1]:
    `<worksheet xmlns="${mainNamespace}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `${cells}<drawing rel:id="rId9"/><legacyDrawing rel:id="rId1"/></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
    rId1: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    rId2: ["comments", "../comments1.xml"],
  }),
  "xl/comments1.xml": `<comments xmlns="${mainNamespace}"><authors><author>张三</author></authors><commentList>\n<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>看</t></r><r><t>一下</t></r></text></comment>\n</commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s2050" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 15, 3, 16</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
};
const surroundings: Record<string, Parts> = {
  "a plain sheet": workbookParts({ 表: cells }),
  "rules, lists and extensions of the user's": workbookParts({
    表:
      `${cells}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>` +
      '<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<extLst><ext xmlns:x14="x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="2" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  }),
  "notes of the user's": workbookParts({ 表: "" }, userNotes),
  "notes of the user's, in a drawing that calls the namespaces otherwise": workbookParts(
    { 表: "" },
    {
      ...userNotes,
      "xl/drawings/vmlDrawing1.vml":
        '<xml><ns2:shapetype xmlns:ns2="urn:schemas-microsoft-com:vml" id="_x0000_t202"/>' +
        '<ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" xmlns:ns1="urn:schemas-microsoft-com:office:excel" id="_x0000_s1026" type="#_x0000_t202"><ns1:ClientData ObjectType="Note">' +
        "<ns1:Row>0</ns1:Row><ns1:Column>0</ns1:Column></ns1:ClientData></ns0:shape></xml>",
    },
  ),
  "a sheet with a prefix": workbookParts(
    { 表: "" },
    {
      [sheet1]: `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData/></x:worksheet>`,
      "xl/styles.xml": `<x:styleSheet xmlns:x="${mainNamespace}"><x:dxfs count="0" /></x:styleSheet>`,
    },
  ),
};

test.each(Object.entries(surroundings))("%s is as before after marking and clearing", (_, parts) => {
  const marked = markSheet(parts, [mark("A1"), mark("E12", "warning", "比较符不规范", "改为≥"), mark("E13", "hint")]);
  expect(partOf(marked, sheet1)).toContain('N("jixiao")=0');
  expect(textParts(withoutMarks(openPackage(marked)))).toEqual(textParts(packageOf(parts)));
});

test("in a drawing that calls the namespaces otherwise our shapes bring their own names along", () => {
  const [parts] = Object.entries(surroundings).flatMap(([name, all]) => (name.includes("otherwise") ? [all] : []));
  const vml = partOf(markSheet(parts ?? {}, [mark("E13", "hint")]), "xl/drawings/vmlDrawing1.vml");
  for (const [tag] of vml.matchAll(/<v:shape(?:type)?\s[^>]*>/g)) {
    for (const prefix of ["v", "o", "x"]) expect(tag).toContain(` xmlns:${prefix}="urn:schemas-microsoft-com:`);
  }
  expect(vml.match(/<v:shape\s/g)).toHaveLength(1);
});

test.each(Object.entries(surroundings))("%s: marking again leaves the newer marks only", (_, parts) => {
  const once = markSheet(parts, [mark("E13", "hint", "新")]);
  const first = markSheet(parts, [mark("A1"), mark("E12", "warning", "旧")]);
  const again = saveWorkbook(openPackage(first), {
    sheets: [{ kind: "kept", original: "表", changes: { marks: [mark("E13", "hint", "新")] } }],
  });
  expect(textParts(again)).toEqual(textParts(once));
});

test("so is a file that another library wrote", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("表");
  sheet.addRow(["指标", 1]).getCell(1).note = "原有批注";
  const rule = {
    type: "cellIs",
    operator: "greaterThan",
    formulae: ["0"],
    priority: 1,
    style: { font: { bold: true } },
  };
  sheet.addConditionalFormatting({ ref: "B1:B9", rules: [rule as ConditionalFormattingRule] });
  workbook.addWorksheet("无标记");
  const original = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const marks = [mark("A1", "error", "错"), mark("B1", "hint", "看")];
  const marked = saveWorkbook(original, {
    sheets: [
      { kind: "kept", original: "表", changes: { marks } },
      { kind: "kept", original: "无标记", changes: { marks } },
    ],
  });
  expect(textParts(withoutMarks(openPackage(marked)))).toEqual(textParts(original));
});

test("one rule for each severity, in front of the user's, over all its cells", () => {
  const xml = partOf(
    markSheet(surroundings["rules, lists and extensions of the user's"]!, [
      mark("E12"),
      mark("E13"),
      mark("F12"),
      mark("F13"),
      mark("A1", "hint"),
      mark("A1", "error"),
    ]),
    sheet1,
  );
  const rules = [...xml.matchAll(/sqref="([^"]*)"><cfRule type="(\w+)" dxfId="(\d)" priority="(\d)"/g)];
  expect(rules.map(([, ...facts]) => facts.join(" | "))).toEqual([
    "A1 E12:F13 | expression | 1 | 1",
    "A1:B9 | cellIs | 0 | 2",
  ]);
  expect(xml).toContain('<x14:cfRule type="dataBar" priority="3"');
  expect(xml.indexOf('N("')).toBeLessThan(xml.indexOf("<dataValidations"));
});

test("the colours stand in the style sheet behind the user's", () => {
  const styles = partOf(
    markSheet(surroundings["a plain sheet"]!, [mark("A1"), mark("A2", "warning")]),
    "xl/styles.xml",
  );
  expect(styles).toContain(
    '<dxfs count="3"><dxf><font><color rgb="FFFF0000"/></font></dxf>' +
      '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
      '<dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>',
  );
});

test("a note says what is wrong, several marks of a cell in one note", () => {
  const saved = markSheet(surroundings["a plain sheet"]!, [
    mark("A1", "error", "甲<乙", "改"),
    mark("A1", "hint", "丙"),
  ]);
  expect(partOf(saved, "xl/comments1.xml")).toContain(
    `<t xml:space="preserve">${noteHeading}\n✖ 甲&lt;乙\n改\n● 丙</t></r></text></comment>`,
  );
  expect(partOf(saved, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>0</x:Row><x:Column>0</x:Column>");
  expect(partOf(saved, sheet1)).toContain('<legacyDrawing r:id="rId2"/>');
});

test("a cell with the user's note keeps it, is coloured, and gets no second one", () => {
  const saved = markSheet(surroundings["notes of the user's"]!, [
    mark("A1", "error", "错"),
    mark("B2", "error", "也错"),
  ]);
  const refs = [...partOf(saved, "xl/comments1.xml").matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref);
  expect(refs).toEqual(["A1", "B2"]);
  expect(partOf(saved, "xl/comments1.xml")).toContain("<t>看</t></r><r><t>一下</t>");
  expect(partOf(saved, "xl/drawings/vmlDrawing1.vml")).toContain('<v:shape id="_x0000_s2051" type="#_x0000_t202"');
  expect(partOf(saved, sheet1)).toContain('sqref="A1 B2"');
});

test("absent marks leave those of the file", () => {
  const marked = markSheet(surroundings["a plain sheet"]!, [mark("A1", "error", "错")]);
  const saved = saveWorkbook(openPackage(marked), {
    sheets: [{ kind: "kept", original: "表", changes: { cells: [{ row: 5, column: 5, content: "新" }] } }],
  });
  expect(partOf(saved, sheet1)).toContain('N("jixiao")=0');
  expect(partOf(saved, "xl/comments1.xml")).toBe(partOf(marked, "xl/comments1.xml"));
});

test("clearing one sheet keeps the looks that another still uses", () => {
  const parts = workbookParts({ 表: cells, 二: cells });
  const both = saveWorkbook(packageOf(parts), {
    sheets: ["表", "二"].map((original) => ({ kind: "kept", original, changes: { marks: [mark("A1")] } })),
  });
  const saved = saveWorkbook(openPackage(both), {
    sheets: [
      { kind: "kept", original: "表", changes: { marks: [] } },
      { kind: "kept", original: "二" },
    ],
  });
  expect(partOf(saved, "xl/styles.xml")).toBe(partOf(both, "xl/styles.xml"));
  expect(partOf(saved, sheet1)).toBe(parts[sheet1]);
});
