import fc from "fast-check";
import { parseCellName } from "../../../../src/core/sheet/address";
import type { CellContent, SheetChanges } from "../../../../src/hosts/file/save/changes";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, workbookParts, type Parts } from "./hand-made";

const sheet1 = "xl/worksheets/sheet1.xml";

function save(parts: Parts, changes: SheetChanges): Uint8Array {
  return saveWorkbook(packageOf(parts), { sheets: [{ kind: "kept", original: "表", changes }] });
}

/** The `<sheetData>` after some contents were set; everything around it must be as it was. */
function sheetDataAfter(sheetData: string, contents: Record<string, CellContent>): string {
  const around = ["<!-- 前 --><sheetViews><sheetView workbookViewId='0'/></sheetViews>", "<pageMargins left='1'/>\n"];
  const cells = Object.entries(contents).map(([name, content]) => ({ ...parseCellName(name)!, content }));
  const saved = partOf(save(workbookParts({ 表: around.join(sheetData) }), { cells }), sheet1);
  const [before = "", after = ""] = around;
  expect(saved).toContain(before);
  expect(saved).toContain(after);
  return saved.slice(saved.indexOf(before) + before.length, saved.indexOf(after));
}

test.each<[string, string, Record<string, CellContent>, string]>([
  ["an empty sheet", "<sheetData/>", { B2: 0.95 }, '<sheetData><row r="2"><c r="B2"><v>0.95</v></c></row></sheetData>'],
  [
    "a number becomes text, its style stays",
    '<sheetData><row r="1" spans="1:1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    { A1: "≥95%" },
    '<sheetData><row r="1" spans="1:1"><c r="A1" s="1" t="inlineStr"><is><t>≥95%</t></is></c></row></sheetData>',
  ],
  [
    "text that looks like a formula stays text",
    "<sheetData/>",
    { A1: "=1+1" },
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row></sheetData>',
  ],
  [
    "markup, blanks, line breaks, control characters",
    "<sheetData/>",
    { A1: " <a>&\n\u0007_x0041_" },
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> &lt;a&gt;&amp;\n_x0007__x005F_x0041_</t></is></c></row></sheetData>',
  ],
  [
    "a boolean, an error, a formula with its result",
    "<sheetData/>",
    {
      A1: true,
      B1: { error: "#N/A" },
      C1: { formula: 'IF(A1<2,"甲","乙")', result: "乙" },
      D1: { formula: "1/0", result: null },
    },
    '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f>IF(A1&lt;2,"甲","乙")</f><v>乙</v></c><c r="D1"><f>1/0</f></c></row></sheetData>',
  ],
  [
    "functions younger than the file format get their prefix, once",
    "<sheetData/>",
    { A1: { formula: 'ifs(A2,1)+_xlfn.IFS(A2,1)+SORT(A2)+"IFS("', result: 1 } },
    '<sheetData><row r="1"><c r="A1"><f>_xlfn.ifs(A2,1)+_xlfn.IFS(A2,1)+_xlfn._xlws.SORT(A2)+"IFS("</f><v>1</v></c></row></sheetData>',
  ],
  [
    "a shared string is let go, metadata with it",
    '<sheetData><row r="1"><c r="A1" t="s" vm="1" cm="1"><v>7</v></c></row></sheetData>',
    { A1: 3 },
    '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
  ],
  [
    "blanking a cell keeps its style, and makes no new cell",
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    { A1: null, B9: null },
    '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
  ],
  [
    "cells and rows that are not there go to their places",
    '<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row></sheetData>',
    { C3: 5, A1: 6, A9: 7 },
    '<sheetData><row r="1"><c r="A1"><v>6</v></c></row><row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>5</v></c><c r="D3"><v>2</v></c></row><row r="9"><c r="A9"><v>7</v></c></row></sheetData>',
  ],
  [
    "rows and cells without a reference count on from their predecessors",
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>",
    { B1: 20, D5: 40, A6: 50 },
    "<sheetData><row><c><v>1</v></c><c><v>20</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>40</v></c></row><row><c><v>50</v></c></row></sheetData>",
  ],
  [
    "comments, CDATA and > in attributes confuse nobody",
    '<sheetData><!-- <row r="1"> --><row r="1" x="a>b"><c r="A1" t="str"><v><![CDATA[<c r="B1">]]></v></c><c r="B1"><v>1</v></c></row></sheetData>',
    { B1: 2 },
    '<sheetData><!-- <row r="1"> --><row r="1" x="a>b"><c r="A1" t="str"><v><![CDATA[<c r="B1">]]></v></c><c r="B1"><v>2</v></c></row></sheetData>',
  ],
  [
    "the others of a shared formula keep theirs when the first is overwritten",
    '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+SUM(A$1:A1)</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    { B1: 9 },
    '<sheetData><row r="1"><c r="B1"><v>9</v></c></row><row r="2"><c r="B2"><f>A2*$D$1+SUM(A$1:A2)</f><v>2</v></c></row><row r="3"><c r="B3"><f>A3*$D$1+SUM(A$1:A3)</f><v>3</v></c></row></sheetData>',
  ],
])("%s", (_, before, contents, after) => {
  expect(sheetDataAfter(before, contents)).toBe(after);
});

test("a sheet written with a prefix gets cells with that prefix", () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const saved = save(workbookParts({ 表: "" }, { [sheet1]: xml }), {
    cells: [{ row: 0, column: 1, content: "甲" }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  expect(partOf(saved, sheet1)).toBe(
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>' +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
  );
});

test("a UTF-16 part is read, and written as UTF-8", () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="m"><sheetData/></worksheet>';
  const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
  const saved = save(workbookParts({ 表: "" }, { [sheet1]: utf16 }), { cells: [{ row: 0, column: 0, content: 1 }] });
  expect(partOf(saved, sheet1)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="m"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
  );
});

test("a text is cut at what a cell can hold", () => {
  const saved = save(workbookParts({ 表: "<sheetData/>" }), {
    cells: [{ row: 0, column: 0, content: "长".repeat(40000) }],
  });
  expect(partOf(saved, sheet1).match(/长/g)).toHaveLength(32767);
});

test("the used range grows with the cells", () => {
  const saved = save(workbookParts({ 表: '<dimension ref="B2:C3"/><sheetData/>' }), {
    cells: [{ row: 0, column: 4, content: 1 }],
  });
  expect(partOf(saved, sheet1)).toContain('<dimension ref="B1:E3"/>');
});

test("a new cell takes the style of its row, or else of its column", () => {
  const inner =
    '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"/></sheetData>';
  const saved = save(workbookParts({ 表: inner }), {
    cells: [
      { row: 0, column: 0, content: 1 },
      { row: 4, column: 2, content: 2 },
      { row: 4, column: 3, content: 3 },
    ],
  });
  expect(partOf(saved, sheet1)).toContain('<c r="A1" s="1"><v>1</v></c>');
  expect(partOf(saved, sheet1)).toContain('<c r="C5" s="1"><v>2</v></c><c r="D5"><v>3</v></c>');
});

test("in whatever order the cells come: each is in its place, once, and of two the later counts", () => {
  const inner =
    '<sheetData><row r="2" spans="2:4"><c r="B2"><v>-1</v></c><c r="D2"><v>-2</v></c></row><row r="4"/></sheetData>';
  const original = packageOf(workbookParts({ 表: inner }));
  const change = fc.record({
    row: fc.nat(5),
    column: fc.nat(4),
    content: fc.nat(99),
    style: fc.constantFrom(undefined, 1, { from: 0, patch: { fill: "#DDEBF7" } }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const cells = changes.map(({ style, ...rest }) => (style === undefined ? rest : { ...rest, style }));
      const expected = new Map([
        ["1:1", { raw: -1, styled: false }],
        ["1:3", { raw: -2, styled: false }],
      ]);
      for (const { row, column, content, style } of changes) {
        const before = expected.get(`${row}:${column}`);
        expected.set(`${row}:${column}`, { raw: content, styled: style === undefined ? !!before?.styled : true });
      }
      const saved = saveWorkbook(original, { sheets: [{ kind: "kept", original: "表", changes: { cells } }] });
      const found = openRichWorkbook(saved).sheet("表").cells;
      expect(
        new Map(found.map(({ row, column, raw, style }) => [`${row}:${column}`, { raw, styled: style > 0 }])),
      ).toEqual(expected);
      const places = [...partOf(saved, sheet1).matchAll(/<c r="([A-Z])(\d)"/g)].map(
        ([, column, row]) => `${row}${column}`,
      );
      expect(places).toEqual([...places].sort());
      expect(places).toHaveLength(expected.size);
    }),
    { numRuns: 60 },
  );
});

describe("formulas that depend on the change", () => {
  const withFormula = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
  const chain = {
    "xl/calcChain.xml": "<calcChain><c r='B1' i='1'/></calcChain>",
    "xl/_rels/workbook.xml.rels": (workbookParts({ 表: "" })["xl/_rels/workbook.xml.rels"] as string).replace(
      "</Relationships>",
      '<Relationship Id="rIdC" Type="http://x/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  };

  test.each<[string, string, SheetChanges, { recalculate: boolean; chain: boolean }]>([
    [
      "a value changes",
      withFormula,
      { cells: [{ row: 0, column: 0, content: 2 }] },
      { recalculate: true, chain: true },
    ],
    [
      "only a style changes",
      withFormula,
      { cells: [{ row: 0, column: 0, style: 1 }] },
      { recalculate: false, chain: true },
    ],
    [
      "a formula goes",
      withFormula,
      { cells: [{ row: 0, column: 1, content: 2 }] },
      { recalculate: false, chain: false },
    ],
    [
      "there is no formula",
      "<sheetData/>",
      { cells: [{ row: 0, column: 1, content: 2 }] },
      { recalculate: false, chain: true },
    ],
  ])("%s", (_, inner, changes, expected) => {
    const saved = save(workbookParts({ 表: inner }, chain), changes);
    expect({
      recalculate: partOf(saved, "xl/workbook.xml").includes('fullCalcOnLoad="1"'),
      chain: partOf(saved, "xl/_rels/workbook.xml.rels").includes("calcChain"),
    }).toEqual(expected);
    expect(partOf(saved, "xl/calcChain.xml").startsWith("<calcChain>")).toBe(expected.chain);
  });
});
