import { readTables } from "../../../../src/core/reader/read";
import type { Cell } from "../../../../src/core/sheet/cell";
import { isUncalculated } from "../../../../src/core/sheet/cell";
import { rangeName } from "../../../../src/core/sheet/address";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../../src/hosts/file/read/read-workbook";
import {
  buildWorkbook,
  relationships,
  workbookParts,
  zipParts,
  type SheetSpec,
  type WorkbookSpec,
} from "../../../fixtures/workbook-builder";

function firstSheet(spec: WorkbookSpec): Sheet {
  const sheet = readWorkbook(buildWorkbook(spec)).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function sheetOf(spec: SheetSpec): Sheet {
  return firstSheet({ sheets: [spec] });
}

/** Reads one `c` element as cell A1. Style 1 is "0%", style 2 yyyy"年"m"月"d"日", style 3 `0;-0;0;@"元"`. */
function cellOf(xml: string, spec: WorkbookSpec = {}): Cell | undefined {
  return firstSheet({
    formats: ["0%", 'yyyy"年"m"月"d"日"', '0;-0;0;@"元"'],
    ...spec,
    sheets: [{ data: `<row r="1">${xml}</row>` }],
  }).cell(0, 0);
}

describe("a cell's value and displayed text", () => {
  test.each<[what: string, xml: string, raw: Cell["raw"], text: string, formula?: boolean]>([
    ["a number", '<c r="A1"><v>63</v></c>', 63, "63"],
    ["a number with its type written", '<c r="A1" t="n"><v>63</v></c>', 63, "63"],
    ["a number in scientific notation", '<c r="A1"><v>1.30229E+20</v></c>', 1.30229e20, "1.30229E+20"],
    ["a percentage", '<c r="A1" s="1"><v>0.95</v></c>', 0.95, "95%"],
    ["a date", '<c r="A1" s="2"><v>46000</v></c>', 46000, "2025年12月9日"],
    ["an ISO date, as strict files write", '<c r="A1" s="2" t="d"><v>2025-12-09</v></c>', 46000, "2025年12月9日"],
    ["an ISO date and time", '<c r="A1" s="2" t="d"><v>2025-12-09T12:00:00</v></c>', 46000.5, "2025年12月9日"],
    ["an ISO date without a date format", '<c r="A1" t="d"><v>2025-12-09</v></c>', 46000, "2025/12/9"],
    ["what is no date in spite of its type", '<c r="A1" t="d"><v>年底</v></c>', "年底", "年底"],
    ["what is no number in spite of its type", '<c r="A1"><v>约5</v></c>', "约5", "约5"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false, "FALSE"],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", "#REF!"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>≥95%</t></is></c>', "≥95%", "≥95%"],
    [
      "an inline string in runs",
      '<c r="A1" t="inlineStr"><is><r><t>≥</t></r><r><t>95%</t></r></is></c>',
      "≥95%",
      "≥95%",
    ],
    ["a text in a format that adds to it", '<c r="A1" s="3" t="inlineStr"><is><t>5万</t></is></c>', "5万", "5万元"],
    ["a formula's cached number", '<c r="A1" s="1"><f>B1/C1</f><v>0.5</v></c>', 0.5, "50%", true],
    ["a formula's cached text", '<c r="A1" t="str"><f>B1&amp;"人"</f><v>63人</v></c>', "63人", "63人", true],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', "", "", true],
    ["a formula's error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!", "#DIV/0!", true],
    ["a later cell of a shared formula", '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7, "7", true],
    ["entities", '<c r="A1" t="str"><v>&lt;5&#x4E07;&amp;&#20803;&nbsp;</v></c>', "<5万&元&nbsp;", "<5万&元&nbsp;"],
    ["a CDATA section", '<c r="A1" t="str"><v><![CDATA[≥5<6]]></v></c>', "≥5<6", "≥5<6"],
    ["a comment inside", '<c r="A1"><v>6<!-- x -->3</v></c>', 63, "63"],
    ["attributes in single quotes, and a > in one", "<c x='a>b' r='A1'><v>63</v></c>", 63, "63"],
    ["blanks where XML allows them", '<c\n r = "A1"\t><v\n>63</v ></c\n>', 63, "63"],
    ["an unknown child", '<c r="A1"><ext><v2>9</v2></ext><v>63</v></c>', 63, "63"],
  ])("%s", (_what, xml, raw, text, formula = false) => {
    expect(cellOf(xml)).toMatchObject({ raw, text, formula });
  });

  test.each([
    ["without content", '<c r="A1" s="1"/>'],
    ["with an empty value", '<c r="A1" s="1"><v/></c>'],
    ["with an empty inline string", '<c r="A1" t="inlineStr"><is><t/></is></c>'],
    ["with the number of no shared string", '<c r="A1" t="s"><v/></c>'],
  ])("a blank formatted cell %s is no cell", (_what, xml) => {
    expect(cellOf(xml)).toBeUndefined();
  });

  test.each(["7", "-1", "1.5", "甲"])(
    "a shared string that the file does not have makes it unreadable: %s",
    (index) => {
      const read = () => cellOf(`<c r="A1" t="s"><v>${index}</v></c>`, { sharedStrings: "<si><t>甲</t></si>" });
      expect(read).toThrow(expect.objectContaining({ code: "unreadable" }));
    },
  );

  test.each(['<c r="A1"><f>B1+1</f></c>', '<c r="A1"><f>B1+1</f><v></v></c>', '<c r="A1"><f>B1+1</f><v/></c>'])(
    "a formula without a result is known as uncalculated: %s",
    (xml) => {
      const cell = cellOf(xml);
      expect(cell && isUncalculated(cell)).toBe(true);
    },
  );

  test("the 1904 date system", () => {
    const xml = '<c r="A1" s="2"><v>44538</v></c>';
    expect(cellOf(xml, { date1904: true })).toMatchObject({ raw: 44538, text: "2025年12月9日" });
  });
});

test.each<[what: string, si: string, text: string]>([
  ["plain", "<si><t>数量指标</t></si>", "数量指标"],
  ["runs", "<si><r><rPr><b/></rPr><t>数量</t></r><r><t>指标</t></r></si>", "数量指标"],
  ["a phonetic guide", '<si><t>数量</t><rPh sb="0" eb="1"><t>スウ</t></rPh><phoneticPr fontId="1"/></si>', "数量"],
  ["blanks to keep", '<si><t xml:space="preserve"> 数量 </t></si>', " 数量 "],
  ["blanks that Excel drops", "<si><t> 数量\n</t></si>", "数量"],
  ["a full-width blank, which is text", "<si><t>\u3000数量</t></si>", "\u3000数量"],
  ["line breaks of every kind", '<si><t xml:space="preserve">甲\r\n乙\r丙\n丁</t></si>', "甲\n乙\n丙\n丁"],
  ["an escaped character", "<si><t>甲_x000D_乙</t></si>", "甲\r乙"],
  ["an escaped escape", "<si><t>_x005F_x000D_</t></si>", "_x000D_"],
  ["a foreign script's surrogate pair", "<si><t>𠮷&#x20BB7;</t></si>", "𠮷𠮷"],
])("a shared string: %s", (_what, si, text) => {
  expect(cellOf('<c r="A1" t="s"><v>1</v></c>', { sharedStrings: `<si><t/></si>${si}` })?.text).toBe(text);
});

test.each<[what: string, data: string, at: [row: number, column: number]]>([
  ["both say where", '<row r="3"><c r="B3"><v>1</v></c></row>', [2, 1]],
  ["the row does not", '<row/><row><c r="B2"><v>1</v></c></row>', [1, 1]],
  ["the cell does not", '<row r="3"><c/><c/><c><v>1</v></c></row>', [2, 2]],
  ["neither does", "<row/><row/><row><c/><c><v>1</v></c></row>", [2, 1]],
  ["a cell follows one that does", '<row r="1"><c r="D1"/><c><v>1</v></c></row>', [0, 4]],
  ["rows out of order", '<row r="9"/><row r="2"><c r="A2"><v>1</v></c></row>', [1, 0]],
  ["the last row of a sheet", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', [1048575, 0]],
  ["the last column of a sheet", '<row r="1"><c r="XFD1"><v>1</v></c></row>', [0, 16383]],
])("a cell's place where %s", (_what, data, [row, column]) => {
  expect(sheetOf({ data }).cell(row, column)?.raw).toBe(1);
});

test.each([
  '<row r="0"><c><v>1</v></c></row>',
  ...["XFE1", "A1048577", "A1.5", "A0", "A", "1", "", "A1A", "A 1", "@1", "A-1", `A${"9".repeat(400)}`].map(
    (reference) => `<row r="1"><c r="${reference}"/></row>`,
  ),
])("a place that no sheet has makes the file unreadable: %s", (data) => {
  expect(() => sheetOf({ data })).toThrow(expect.objectContaining({ code: "unreadable" }));
});

test("a stray cell in the last place of all costs nothing", () => {
  const sheet = sheetOf({ data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
  expect(sheet.cell(1048575, 16383)?.text).toBe("1");
  expect(readTables([sheet])).toEqual({ tables: [], unreadable: [] });
});

describe("merges", () => {
  const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="C4" s="1"/></row>';
  const merged = (...refs: string[]): string[] => {
    const cells = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return sheetOf({ data, after: `<mergeCells>${cells}</mergeCells>` }).merges.map(rangeName);
  };

  test.each<[string, string[], string[]]>([
    ["as they are", ["A1:B2", "C1:C4"], ["A1:B2", "C1:C4"]],
    ["whole columns end with the cells", ["A1:A1048576"], ["A1:A4"]],
    ["whole rows end with the cells", ["A2:XFD2"], ["A2:C2"]],
    ["a last column of nothing but merges", ["C1:E1"], ["C1:E1"]],
    ["outside of the cells", ["A9:C9", "F1:G2"], []],
    ["broken references", ["", "A1", "A0:B1", "甲"], []],
  ])("%s", (_what, refs, kept) => {
    expect(merged(...refs)).toEqual(kept);
  });

  test("a sheet of whole-column merges with a cell in the last row stays small", () => {
    const columns = Array.from({ length: 50 }, (_, at) => 2 * at).map((at) => {
      const [left, right] = [at, at + 1].map((column) => `${letters(column)}`);
      return `<mergeCell ref="${left}1:${right}1048576"/>`;
    });
    const last = '<row r="1048576"><c r="CV1048576"><v>1</v></c></row>';
    const { merges } = sheetOf({ data: last, after: `<mergeCells>${columns.join("")}</mergeCells>` });
    expect(merges).toHaveLength(1);
  });
});

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

describe("sheets", () => {
  test("in tab order, hidden ones known as such, with their names", () => {
    const { sheets } = readWorkbook(
      buildWorkbook({
        sheets: [{ name: "甲 & 乙" }, { name: "隐", state: "hidden" }, { name: "深隐", state: "veryHidden" }],
      }),
    );
    expect(sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      ["甲 & 乙", "甲 & 乙", false],
      ["隐", "隐", true],
      ["深隐", "深隐", true],
    ]);
  });

  test.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection password="CC1A"/>', false],
    ["", false],
  ])("protection: %s → %s", (after, expected) => {
    expect(sheetOf({ after }).protected).toBe(expected);
  });

  test("chart sheets are left out", () => {
    const parts = workbookParts({ sheets: [{ name: "图" }, { name: "表" }] });
    parts["xl/_rels/workbook.xml.rels"] = relationships([
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]);
    expect(readWorkbook(zipParts(parts)).sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  test("a tab that leads nowhere makes the file unreadable", () => {
    const parts = workbookParts({ sheets: [{ name: "表" }] });
    delete parts["xl/_rels/workbook.xml.rels"];
    expect(() => readWorkbook(zipParts(parts))).toThrow(expect.objectContaining({ code: "unreadable" }));
  });

  test("a sheet without rows is empty", () => {
    expect(sheetOf({ data: "" })).toMatchObject({ rows: 0, columns: 0 });
  });
});

describe("other ways of writing the same workbook", () => {
  const plain = workbookParts({
    sheets: [{ data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>' }],
    sharedStrings: "<si><t>数量指标</t></si>",
    formats: ["0%"],
  });
  const everyPart = (change: (xml: string) => string) =>
    Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, /rels|Types/.test(name) ? xml : change(xml)]));
  const moved = (from: string, to: string, rels: (xml: string) => string) => {
    const { [from]: part = "", ...others } = plain;
    const name = "xl/_rels/workbook.xml.rels";
    return { ...others, [to]: part, [name]: rels(plain[name] ?? "") };
  };

  test.each([
    [
      "every element with a prefix",
      everyPart((xml) => xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=")),
    ],
    [
      "strict namespaces",
      everyPart((xml) => xml.replace(/http:\/\/schemas[^"]*main/, "http://purl.oclc.org/ooxml/main")),
    ],
    [
      "strict relationships",
      moved("xl/styles.xml", "xl/styles.xml", (xml) =>
        xml.replace(
          /http:\/\/schemas[^"]*?relationships\//g,
          "http://purl.oclc.org/ooxml/officeDocument/relationships/",
        ),
      ),
    ],
    [
      "another prefix for relationships",
      everyPart((xml) => xml.replace(/xmlns:r=/, "xmlns:d3p1=").replace(/ r:id/g, " d3p1:id")),
    ],
    [
      "a sheet in another folder",
      moved("xl/worksheets/sheet1.xml", "data/s.xml", (xml) => xml.replace("worksheets/sheet1.xml", "../data/s.xml")),
    ],
    [
      "an absolute target",
      moved("xl/worksheets/sheet1.xml", "s.xml", (xml) => xml.replace('"worksheets/sheet1.xml', '"/s.xml')),
    ],
    ["a byte order mark", everyPart((xml) => `\uFEFF${xml}`)],
    ["no XML declaration", everyPart((xml) => xml.replace(/<\?.*?\?>/, ""))],
    ["comments and blanks between", everyPart((xml) => xml.replace(/></g, ">\n<!-- <c> -->  <"))],
  ])("%s", (_what, parts) => {
    const sheet = readWorkbook(zipParts(parts)).sheets[0];
    expect([sheet?.textAt(0, 0), sheet?.textAt(0, 1)]).toEqual(["数量指标", "50%"]);
  });
});
