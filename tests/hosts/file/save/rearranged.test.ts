import { parseCellName } from "../../../../src/core/sheet/address";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import type { CellContent, Rearranged, SheetChanges } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, relationshipsXml, workbookParts, type Parts } from "./hand-made";

const sheet1 = "xl/worksheets/sheet1.xml";

function save(parts: Parts, rearranged: Rearranged, more: SheetChanges = {}): Uint8Array {
  return saveWorkbook(packageOf(parts), {
    sheets: [{ kind: "kept", original: "表", changes: { ...more, rearranged } }, ...others(parts)],
  });
}

function others(parts: Parts): { kind: "kept"; original: string }[] {
  return "xl/worksheets/sheet2.xml" in parts ? [{ kind: "kept", original: "二" }] : [];
}

/** A row was inserted above row 3, row 5 is gone: the present rows 1 to 6. */
const rows = [0, 1, null, 2, 3, 5];

const attachments =
  '<cols><col min="1" max="3" width="9"/></cols>' +
  '<sheetData><row r="2" ht="30" customHeight="1"><c r="A2" t="s" s="1"><v>0</v></c></row>' +
  '<row r="3" ht="40" customHeight="1"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>' +
  '<autoFilter ref="A2:C9"/><mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B5:C5"/></mergeCells>' +
  '<conditionalFormatting sqref="A1:A3 C5"><cfRule type="expression" priority="1"><formula>$A3&gt;A5</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D5"><cfRule type="expression" priority="2"><formula>A1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="B3"><formula1>$A$9:$A$20</formula1></dataValidation><dataValidation sqref="B5"/></dataValidations>' +
  '<hyperlinks><hyperlink ref="A6" location="表!A6"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>' +
  "<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule/><xm:sqref>A3:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";

const names =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$C$9</definedName></definedNames>';

test("everything that lies on the cells goes with them", () => {
  const parts = workbookParts(
    { 表: attachments, 二: "<sheetData><row r='1'><c r='A1'><f>表!A6+A6</f></c></row></sheetData>" },
    {},
    names,
  );
  const saved = save(parts, { cells: [{ row: 0, column: 0, content: "新" }], rows, columns: [] });
  const xml = partOf(saved, sheet1);
  const kept = [
    '<row r="2" ht="30" customHeight="1"/><row r="4" ht="40" customHeight="1"/></sheetData>',
    '<autoFilter ref="A2:C9"/><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>',
    '<conditionalFormatting sqref="A1:A4"><cfRule type="expression" priority="1"><formula>$A4&gt;#REF!</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="list" sqref="B4"><formula1>$A$9:$A$20</formula1></dataValidation></dataValidations>',
    '<hyperlink ref="A6" location="表!A6"/>',
    '<brk id="4" max="16383" man="1"/>',
    "<xm:sqref>A4:A5</xm:sqref>",
  ];
  for (const piece of kept) expect(xml).toContain(piece);
  expect(xml).not.toContain("D5");
  expect(partOf(saved, "xl/workbook.xml")).toContain("表!$A$1:$C$9");
  expect(partOf(saved, "xl/worksheets/sheet2.xml")).toContain("<f>表!A6+A6</f>");
});

test("rows behind the list follow its last original row", () => {
  const parts = workbookParts(
    { 表: '<sheetData/><mergeCells count="1"><mergeCell ref="A50:B60"/></mergeCells>' },
    {},
    names,
  );
  const saved = save(parts, { cells: [], rows: [null, null, 0], columns: [] });
  expect(partOf(saved, sheet1)).toContain('ref="A52:B62"');
  expect(partOf(saved, "xl/workbook.xml")).toContain("表!$A$3:$C$11");
});

test("kept cells keep their shared strings, runs and styles; new ones get theirs", () => {
  const parts = workbookParts(
    { 表: attachments },
    {
      "xl/sharedStrings.xml": "<sst><si><r><t>红</t></r><r><rPr><b/></rPr><t>字</t></r></si></sst>",
      "xl/_rels/workbook.xml.rels": relationshipsXml({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rIdS: ["styles", "styles.xml"],
        rIdT: ["sharedStrings", "sharedStrings.xml"],
      }),
    },
  );
  const at = (name: string, content: CellContent) => ({ ...parseCellName(name)!, content });
  const cells = [
    { ...at("A2", { kept: { row: 1, column: 0 } }) },
    { ...at("A3", "插入"), style: 1 },
    { ...at("A4", { kept: { row: 2, column: 0 } }), style: { patch: { font: { bold: true } } } },
  ];
  const saved = save(parts, { cells, rows, columns: [] });
  expect(partOf(saved, sheet1)).toContain(
    '<row r="2" ht="30" customHeight="1"><c r="A2" s="1" t="s"><v>0</v></c></row>' +
      '<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>插入</t></is></c></row>' +
      '<row r="4" ht="40" customHeight="1"><c r="A4" s="2"><v>3</v></c></row>',
  );
  expect(openRichWorkbook(saved).sheet("表").cells[0]?.runs).toHaveLength(2);
});

test("columns take their widths along", () => {
  const parts = workbookParts({
    表: '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="30"/><col min="4" max="16384" width="5"/></cols><sheetData/>',
  });
  const xml = partOf(save(parts, { cells: [], rows: [], columns: [0, null, 1, 3, 2] }), sheet1);
  expect(xml).toContain(
    '<cols><col min="1" max="3" width="9"/><col min="4" max="4" width="5"/><col min="5" max="5" width="30"/><col min="6" max="16384" width="5"/></cols>',
  );
});

describe("parts beside the sheet", () => {
  const parts = workbookParts(
    {
      表: '<sheetData/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="2"><tablePart r:id="rId4"/><tablePart r:id="rId5"/></tableParts>',
    },
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
        rId1: ["drawing", "../drawings/drawing1.xml"],
        rId2: ["comments", "../comments1.xml"],
        rId3: ["vmlDrawing", "../drawings/vml1.vml"],
        rId4: ["table", "../tables/table1.xml"],
        rId5: ["table", "../tables/table2.xml"],
      }),
      "xl/drawings/drawing1.xml":
        "<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>4</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>",
      "xl/comments1.xml":
        '<comments><authors><author/></authors><commentList><comment ref="A3" authorId="0"><text><t>随行</t></text></comment><comment ref="A5" authorId="0"><text><t>已删</t></text></comment></commentList></comments>',
      "xl/drawings/vml1.vml": [2, 4]
        .map(
          (row) =>
            `<v:shape type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 15, ${row + 3}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`,
        )
        .join("")
        .replace(/^/, "<xml>")
        .concat("</xml>"),
      "xl/tables/table1.xml": '<table ref="A2:C9"><autoFilter ref="A2:C9"/></table>',
      "xl/tables/table2.xml": '<table ref="E5:F9"/>',
    },
  );
  const saved = save(parts, { cells: [], rows, columns: [] });

  test("pictures hang on the same cells", () => {
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toContain(
      "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>5</xdr:row></xdr:to>",
    );
  });

  test("notes go with their cells, and with deleted ones they go", () => {
    expect(
      openRichWorkbook(saved)
        .sheet("表")
        .notes.map(({ row, text }) => `${row} ${text}`),
    ).toEqual(["3 随行"]);
    expect(partOf(saved, "xl/drawings/vml1.vml")).toContain(
      "<x:Anchor>1, 15, 3, 2, 3, 15, 6, 16</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column>",
    );
    expect(partOf(saved, "xl/drawings/vml1.vml").match(/<v:shape/g)).toHaveLength(1);
  });

  test("a table goes along; one without its heading row becomes plain cells", () => {
    expect(partOf(saved, "xl/tables/table1.xml")).toBe('<table ref="A2:C9"><autoFilter ref="A2:C9"/></table>');
    expect(partOf(saved, sheet1)).toContain('<tableParts count="1"><tablePart r:id="rId4"/></tableParts>');
    expect(partOf(saved, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("table2");
  });
});
