import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import type { RichSheet } from "../../../../src/hosts/file/model";
import {
  buildWorkbook,
  relationships,
  workbookParts,
  zipParts,
  type SheetSpec,
  type WorkbookSpec,
} from "../../../fixtures/workbook-builder";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function open(spec: WorkbookSpec) {
  return openRichWorkbook(buildWorkbook(spec));
}

function richSheet(spec: SheetSpec, workbook: WorkbookSpec = {}): RichSheet {
  return open({ ...workbook, sheets: [{ name: "表", ...spec }] }).sheet("表");
}

/** A styles part; the theme of the tests has a red first accent. */
function styles(content: string): WorkbookSpec {
  return { styles: `<styleSheet ${main}>${content}</styleSheet>`, theme };
}
const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="C00000"/></a:accent1></a:clrScheme><a:fontScheme><a:majorFont/></a:fontScheme></a:themeElements></a:theme>`;

test("a style has everything that a cell looks like", () => {
  const { workbook } = open(
    styles(`
      <numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts>
      <fonts><font><sz val="11"/><name val="宋体"/></font>
        <font><b/><i val="0"/><strike/><u val="double"/><sz val="16"/><color rgb="FFFF0000"/><name val="黑体"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/><bgColor indexed="64"/></patternFill></fill></fills>
      <borders><border/><border diagonalUp="1"><left style="thin"><color indexed="10"/></left><right/><bottom style="double"/>
        <diagonal style="hair"/></border></borders>
      <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="176" fontId="1" fillId="1" borderId="1">
        <alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/>
        <protection locked="0" hidden="1"/></xf></cellXfs>`),
  );
  expect(workbook.styles).toHaveLength(2);
  expect(workbook.styles[0]).toMatchObject({ font: { name: "宋体", size: 11 }, fill: null, locked: true });
  expect(workbook.styles[1]).toEqual({
    format: "0.0%",
    font: {
      name: "黑体",
      size: 16,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: "#FF0000",
      script: "baseline",
    },
    fill: "#00B050",
    border: {
      top: null,
      right: null,
      bottom: { line: "double", color: null },
      left: { line: "thin", color: "#FF0000" },
      diagonal: { line: "hair", color: null, up: true, down: false },
    },
    alignment: { horizontal: "center", vertical: "top", wrap: true, shrink: false, indent: 2, rotation: -45 },
    locked: false,
    formulaHidden: true,
  });
});

test.each<[what: string, color: string, expected: string | null]>([
  ["red, green, blue with alpha", 'rgb="FF112233"', "#112233"],
  ["red, green, blue alone", 'rgb="a1b2c3"', "#A1B2C3"],
  ["theme 0 is the light one", 'theme="0"', "#FFFFFF"],
  ["theme 1 is the dark one", 'theme="1"', "#000000"],
  ["theme 4 is the first accent", 'theme="4"', "#C00000"],
  ["a theme colour the file leaves out is Office's", 'theme="5"', "#ED7D31"],
  ["a darker tint, as Excel shows it", 'theme="0" tint="-0.249977111117893"', "#BFBFBF"],
  ["a lighter tint, as Excel shows it", 'theme="3" tint="0.59999389629810485"', "#ADB9CA"],
  ["black made lighter", 'theme="1" tint="0.499984740745262"', "#7F7F7F"],
  ["indexed", 'indexed="22"', "#C0C0C0"],
  ["the system's own", 'indexed="64"', null],
  ["automatic", 'auto="1"', null],
  ["nonsense", 'rgb="red"', null],
])("a colour: %s", (_what, color, expected) => {
  const { workbook } = open(styles(`<fonts><font><color ${color}/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`));
  expect(workbook.styles[0]?.font.color).toBe(expected);
});

test("a workbook may bring its own indexed colours", () => {
  const { workbook } = open(
    styles(`<fonts><font><color indexed="1"/></font></fonts><cellXfs><xf/></cellXfs>
      <colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`),
  );
  expect(workbook.styles[0]?.font.color).toBe("#ABCDEF");
});

test("cells, blank ones included, with formulas and runs", () => {
  const sheet = richSheet(
    {
      data: `<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"/><c r="C1"><f>A1+1</f><v>2</v></c>
        <c r="D1"><f t="shared" si="0"/><v>3</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="b"><v>1</v></c></row>`,
    },
    {
      sharedStrings: '<si><r><t>≥</t></r><r><rPr><b/><sz val="9"/><rFont val="黑体"/></rPr><t>95%</t></r></si>',
      formats: ["0%"],
    },
  );
  expect(sheet.cells.map(({ type, raw, style, formula }) => [type, raw, style, formula])).toEqual([
    ["text", "≥95%", 1, null],
    ["blank", null, 1, null],
    ["number", 2, 0, "A1+1"],
    ["number", 3, 0, ""],
    ["error", "#N/A", 0, null],
    ["boolean", true, 0, null],
  ]);
  expect(sheet.cells[0]?.runs).toEqual([
    { text: "≥", font: null },
    { text: "95%", font: { bold: true, size: 9, name: "黑体" } },
  ]);
});

test("widths, heights, hidden rows and columns, frozen panes", () => {
  const sheet = richSheet({
    before: `<sheetPr><tabColor rgb="FFFFC000"/></sheetPr>
      <sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>
      <sheetFormatPr defaultColWidth="9.5" defaultRowHeight="14.25"/>
      <cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="4" max="16384" width="9" hidden="1" style="1"/></cols>`,
    data: '<row r="1" ht="30" customHeight="1"/><row r="2" ht="18"/><row r="3"/><row r="4" hidden="1"/><row r="5" s="1" customFormat="1"/>',
    after: '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
  });
  expect(sheet).toMatchObject({
    tabColor: "#FFC000",
    gridLines: false,
    zoom: 85,
    frozen: { rows: 3, columns: 1 },
    defaultColumnWidth: 9.5,
    defaultRowHeight: 14.25,
    columns: [
      { first: 0, last: 1, width: 20.5, hidden: false, style: null },
      { first: 3, last: 16383, width: 9, hidden: true, style: 1 },
    ],
    rows: [
      { row: 0, height: 30, heightSet: true, hidden: false, style: null },
      { row: 1, height: 18, heightSet: false, hidden: false, style: null },
      { row: 3, height: null, heightSet: false, hidden: true, style: null },
      { row: 4, height: null, heightSet: false, hidden: false, style: 1 },
    ],
    merges: [{ top: 0, left: 0, bottom: 1048575, right: 0 }],
  });
});

test("a sheet that says nothing has the usual sizes and view", () => {
  expect(richSheet({})).toMatchObject({
    defaultColumnWidth: 8.7109375,
    defaultRowHeight: 15,
    gridLines: true,
    zoom: 100,
    frozen: null,
    tabColor: null,
    cells: [],
    notes: [],
  });
});

test("what may be typed, lists on another sheet included", () => {
  const { validations } = richSheet({
    after: `<dataValidations>
      <dataValidation type="list" sqref="A1:A9 C1" allowBlank="1" showInputMessage="1" promptTitle="一级" prompt="请选择"><formula1>"产出指标,效益指标"</formula1></dataValidation>
      <dataValidation type="decimal" operator="between" errorStyle="warning" showErrorMessage="1" errorTitle="分值" error="0 到 100" sqref="D1"><formula1>0</formula1><formula2>100</formula2></dataValidation>
      </dataValidations><extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations><x14:dataValidation type="list" showDropDown="1">
      <x14:formula1><xm:f>词表!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B1:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  });
  expect(validations).toEqual([
    {
      type: "list",
      operator: "between",
      ranges: [
        { top: 0, left: 0, bottom: 8, right: 0 },
        { top: 0, left: 2, bottom: 0, right: 2 },
      ],
      formula1: '"产出指标,效益指标"',
      formula2: null,
      allowBlank: true,
      dropdown: true,
      prompt: { title: "一级", text: "请选择" },
      error: null,
    },
    {
      type: "decimal",
      operator: "between",
      ranges: [{ top: 0, left: 3, bottom: 0, right: 3 }],
      formula1: "0",
      formula2: "100",
      allowBlank: false,
      dropdown: true,
      prompt: null,
      error: { style: "warning", title: "分值", text: "0 到 100" },
    },
    expect.objectContaining({ type: "list", formula1: "词表!$A$1:$A$5", formula2: null, dropdown: false }),
  ]);
  expect(validations[2]?.ranges).toEqual([{ top: 0, left: 1, bottom: 8, right: 1 }]);
});

test("conditional formats with their looks", () => {
  const { conditionalFormats } = richSheet(
    {
      after: `<conditionalFormatting sqref="A1:B2"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>5</formula></cfRule>
      <cfRule type="expression" priority="1" stopIfTrue="1"><formula>N("jixiao")=0</formula></cfRule></conditionalFormatting>`,
    },
    styles(`<cellXfs><xf/></cellXfs><dxfs><dxf><font><color rgb="FF9C0006"/></font>
      <fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><top style="thin"/></border></dxf></dxfs>`),
  );
  const ranges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
  expect(conditionalFormats).toEqual([
    {
      ranges,
      type: "cellIs",
      priority: 2,
      stopIfTrue: false,
      formulas: ["5"],
      attributes: { operator: "greaterThan" },
      look: { font: { color: "#9C0006" }, fill: "#FFC7CE", border: { top: { line: "thin", color: null } } },
    },
    {
      ranges,
      type: "expression",
      priority: 1,
      stopIfTrue: true,
      formulas: ['N("jixiao")=0'],
      attributes: {},
      look: null,
    },
  ]);
});

test("notes", () => {
  const parts = workbookParts({ sheets: [{ name: "表" }] });
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships([["comments", "../comments1.xml"]]);
  parts["xl/comments1.xml"] =
    `<comments ${main}><authors><author>张三</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>请</t></r><r><t xml:space="preserve">核对\n依据</t></r></text></comment></commentList></comments>`;
  expect(openRichWorkbook(zipParts(parts)).sheet("表").notes).toEqual([
    { row: 2, column: 1, author: "张三", text: "请核对\n依据" },
  ]);
});

test("the workbook's names, its sheets and the one in front", () => {
  const { workbook } = open({
    sheets: [{ name: "甲" }, { name: "乙", after: '<sheetProtection sheet="1"/>' }],
    workbookTail: `<bookViews><workbookView activeTab="1"/></bookViews><definedNames><definedName name="一级">甲!$A$1:$A$4</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">乙!$A$1:$G$20</definedName></definedNames>`,
  });
  expect(workbook.sheets).toEqual([
    { id: "甲", name: "甲", hidden: false, protected: false, part: "xl/worksheets/sheet1.xml" },
    { id: "乙", name: "乙", hidden: false, protected: true, part: "xl/worksheets/sheet2.xml" },
  ]);
  expect(workbook.activeSheet).toBe("乙");
  expect(workbook.names).toEqual([
    { name: "一级", sheet: null, refersTo: "甲!$A$1:$A$4", hidden: false },
    { name: "_xlnm.Print_Area", sheet: "乙", refersTo: "乙!$A$1:$G$20", hidden: true },
  ]);
});

test("the whole model survives JSON", () => {
  const opened = open({ sheets: [{ name: "表", rows: [["数量指标"]] }] });
  const model = { workbook: opened.workbook, sheet: opened.sheet("表") };
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test("an unknown sheet is the caller's mistake", () => {
  expect(() => open({}).sheet("没有")).toThrow(RangeError);
});
