import type { DocumentTable, TextDocument } from "../../../src/core/document/document";
import { rangeName } from "../../../src/core/sheet/address";
import { readDocument } from "../../../src/hosts/word/read/read-document";
import { buildDocx, down, on, p, span, tbl, tc, tr, type DocxSketch } from "../../fixtures/docx-builder";

function read(sketch: DocxSketch | string): TextDocument {
  return readDocument(buildDocx(typeof sketch === "string" ? { body: sketch } : sketch));
}

function texts(document: TextDocument): string[] {
  return document.parts.map((part) => (part.kind === "paragraph" ? part.text : `${part.rows}×${part.columns}`));
}

/** "A1:B1 甲": each cell with its area. */
function cells(document: TextDocument): string[] {
  return document.parts.flatMap((part) => (part.kind === "table" ? cellsOf(part) : []));
}

function cellsOf(table: DocumentTable): string[] {
  return table.cells.map(({ area, text }) => `${rangeName(area)} ${text}`);
}

const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string): string => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;

describe("the text of a paragraph is what a person sees", () => {
  test.each<[string, string, string]>([
    ["runs are joined", run("培训") + run("次数"), "培训次数"],
    ["tabs and line breaks", "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>", "甲\t乙\n丙"],
    ["inserted text is kept", `<w:ins w:id="1">${run("新")}</w:ins>`, "新"],
    ["deleted text is gone", run("留") + '<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>', "留"],
    ["moved text stands where it went", `<w:moveFrom>${run("移")}</w:moveFrom><w:moveTo>${run("移")}</w:moveTo>`, "移"],
    [
      "the look before a change is no content",
      run("甲", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
      "甲",
    ],
    ["hidden text is not seen", run("甲") + run("乙", "<w:vanish/>") + run("丙", '<w:vanish w:val="0"/>'), "甲丙"],
    ["a link is text", `<w:hyperlink w:anchor="x">${run("链接")}</w:hyperlink>`, "链接"],
    ["a field shows its result", field(" PAGE ", run("3")), "3"],
    ["a simple field too", `<w:fldSimple w:instr=" DATE ">${run("2025年")}</w:fldSimple>`, "2025年"],
    ["a field without an end hides nothing more than its code", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ""],
    ["a control's content", `<w:sdt><w:sdtPr/><w:sdtContent>${run("填好")}</w:sdtContent></w:sdt>`, "填好"],
    [
      "a control's prompt is nobody's text",
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处")}</w:sdtContent></w:sdt>`,
      "",
    ],
    [
      "phonetic guides are left out",
      `<w:ruby><w:rt>${run("pin")}</w:rt><w:rubyBase>${run("拼")}</w:rubyBase></w:ruby>`,
      "拼",
    ],
    ["≥ of the font Symbol", '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90</w:t></w:r>', "≥90"],
    ["≤ of the font Symbol, typed", run("\uf0a3" + "90", '<w:rFonts w:ascii="Symbol"/>'), "≤90"],
    ["a box ticked", '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>', "☑"],
    ["a symbol that nobody knows", '<w:r><w:sym w:font="Webdings" w:char="F0AA"/></w:r>', "\ufffd"],
    ["a formula", "<m:oMath><m:r><m:t>≥90</m:t></m:r></m:oMath>", "≥90"],
    [
      "a drawing's second copy is dropped",
      `<mc:AlternateContent><mc:Fallback>${run("旧")}</mc:Fallback></mc:AlternateContent>`,
      "",
    ],
    ["entities", run("1&lt;2&amp;3 &#x2265;"), "1<2&3 ≥"],
  ])("%s", (_name, content, expected) => {
    expect(texts(read(`<w:p>${content}</w:p>`))).toEqual([expected]);
  });

  test("a field that was never ended hides nothing of the paragraphs below", () => {
    expect(texts(read(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p("下文")))).toEqual(["", "下文"]);
  });

  describe("a paragraph whose mark was deleted goes on in the next one", () => {
    const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const gone = '<w:del w:id="2"><w:r><w:delText>旧标题</w:delText></w:r></w:del>';
    test.each<[string, string, string[]]>([
      ["with its text", p("≥", deletedMark) + p("90%"), ["≥90%"]],
      ["over several", p("甲", deletedMark) + p("乙", deletedMark) + p("丙") + p("丁"), ["甲乙丙", "丁"]],
      ["a whole paragraph deleted leaves no blank one", p(gone, deletedMark) + p("新标题"), ["新标题"]],
      ["a table in between ends it", p("甲", deletedMark) + tbl([["乙"]]) + p("丙"), ["甲", "1×1", "丙"]],
      ["the last one has nothing to go on in", p("甲", deletedMark), ["甲"]],
    ])("%s", (_name, body, expected) => {
      expect(texts(read(body))).toEqual(expected);
    });

    test("not beyond its cell", () => {
      expect(cells(read(`<w:tbl>${tr(tc(p("甲", deletedMark)), tc("乙"))}</w:tbl>`))).toEqual(["A1 甲", "B1 乙"]);
    });
  });

  test("symbols that could not be read are counted", () => {
    const symbol = '<w:r><w:sym w:font="Webdings" w:char="F0AA"/></w:r>';
    expect(read(p(symbol) + p(symbol)).unread).toEqual({ pictures: 0, objects: 0, symbols: 2 });
  });
});

describe("tables come with their merges", () => {
  test.each<[string, string, string[]]>([
    [
      "a plain grid",
      tbl([
        ["甲", "乙"],
        ["丙", "丁"],
      ]),
      ["A1 甲", "B1 乙", "A2 丙", "B2 丁"],
    ],
    [
      "a span",
      `<w:tbl>${tr(tc("宽", span(2)), tc("窄"))}${tr(tc("甲"), tc("乙"), tc("丙"))}</w:tbl>`,
      ["A1:B1 宽", "C1 窄", "A2 甲", "B2 乙", "C2 丙"],
    ],
    [
      "a cell over three rows",
      `<w:tbl>${tr(tc("高", down), tc("甲"))}${tr(tc("", on), tc("乙"))}${tr(tc("", on), tc("丙"))}</w:tbl>`,
      ["A1:A3 高", "B1 甲", "B2 乙", "B3 丙"],
    ],
    [
      "two merged cells one below the other",
      `<w:tbl>${tr(tc("甲", down))}${tr(tc("", on))}${tr(tc("乙", down))}${tr(tc("", on))}</w:tbl>`,
      ["A1:A2 甲", "A3:A4 乙"],
    ],
    [
      "over rows and columns",
      `<w:tbl>${tr(tc("块", span(2) + down), tc("甲"))}${tr(tc("", span(2) + on), tc("乙"))}</w:tbl>`,
      ["A1:B2 块", "C1 甲", "C2 乙"],
    ],
    ["a merge that goes on with nothing", `<w:tbl>${tr(tc("甲", on), tc("乙"))}</w:tbl>`, ["A1 甲", "B1 乙"]],
    [
      "a merge that goes on with another width",
      `<w:tbl>${tr(tc("甲", down), tc("乙"))}${tr(tc("丙", span(2) + on))}</w:tbl>`,
      ["A1 甲", "B1 乙", "A2:B2 丙"],
    ],
    [
      "the old sideways merge",
      `<w:tbl>${tr(tc("甲", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("乙"))}</w:tbl>`,
      ["A1:B1 甲", "C1 乙"],
    ],
    [
      "a row that begins further right",
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc("甲")}</w:tr></w:tbl>`,
      ["C1 甲"],
    ],
    [
      "a deleted row is gone",
      `<w:tbl>${tr(tc("甲"))}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("乙")}</w:tr></w:tbl>`,
      ["A1 甲"],
    ],
    [
      "rows inside a control",
      `<w:tbl><w:sdt><w:sdtPr/><w:sdtContent>${tr(tc("甲"))}</w:sdtContent></w:sdt></w:tbl>`,
      ["A1 甲"],
    ],
    [
      "paragraphs of a cell are its lines",
      `<w:tbl>${tr(tc(p("") + p("一") + p("") + p("二") + p(" ")))}</w:tbl>`,
      ["A1 一\n\n二"],
    ],
    ["a blank cell is blank", `<w:tbl>${tr(tc("甲"), tc(" "))}</w:tbl>`, ["A1 甲", "B1 "]],
  ])("%s", (_name, body, expected) => {
    expect(cells(read(body))).toEqual(expected);
  });

  test("a table inside a cell comes behind its own, with nothing lost", () => {
    const document = read(`<w:tbl>${tr(tc(p("外") + tbl([["内", "里"]]) + p("尾")))}</w:tbl>${p("后")}`);
    expect(texts(document)).toEqual(["1×1", "1×2", "后"]);
    expect(cells(document)).toEqual(["A1 外\n尾", "A1 内", "B1 里"]);
  });

  test("a text box comes right behind its paragraph, its table too", () => {
    const document = read(p(run("正文") + box(p("框内") + tbl([["甲", "乙"]]))) + p("后"));
    expect(texts(document)).toEqual(["正文", "框内", "1×2", "后"]);
  });
});

describe("numbers of lists, which stand nowhere in the text", () => {
  const level = (at: number, format: string, pattern: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const list = (id: number, inside: string, more = ""): string =>
    `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`;
  const item = (text: string, at = 0, id = 1): string =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  test.each<[string, string, string, string[]]>([
    ["decimal", list(1, level(0, "decimal", "%1.")), item("甲") + item("乙"), ["1.甲", "2.乙"]],
    ["Chinese", list(1, level(0, "chineseCountingThousand", "（%1）", 11)), item("甲"), ["（十一）甲"]],
    [
      "levels within levels",
      list(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")),
      item("甲") + item("乙", 1) + item("丙", 1) + item("丁") + item("戊", 1),
      ["1.甲", "1.1 乙", "1.2 丙", "2.丁", "2.1 戊"],
    ],
    ["bullets are no numbers", list(1, level(0, "bullet", "•")), item("甲"), ["甲"]],
    ["a list that does not exist", "", item("甲", 0, 7), ["甲"]],
    [
      "a start of its own",
      list(1, level(0, "decimal", "%1."), '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      item("甲") + item("乙"),
      ["5.甲", "6.乙"],
    ],
    ["circled", list(1, level(0, "decimalEnclosedCircleChinese", "%1")), item("甲"), ["① 甲"]],
  ])("%s", (_name, numbering, body, expected) => {
    expect(texts(read({ body, numbering }))).toEqual(expected);
  });

  test("by the paragraph's style, and not where the paragraph itself opts out", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="base"/></w:style>';
    const body =
      p("甲", '<w:pStyle w:val="own"/>') + p("乙", '<w:pStyle w:val="own"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const numbering = list(1, level(0, "decimal", "%1、"));
    expect(texts(read({ body, styles, numbering }))).toEqual(["1、甲", "乙"]);
  });
});

describe("headings and the table of contents", () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>';

  test("a heading is known by its style or its own rank", () => {
    const { parts } = read({
      body: p("一", '<w:pStyle w:val="1"/>') + p("二", '<w:outlineLvl w:val="1"/>') + p("三"),
      styles,
    });
    expect(parts.map((part) => part.kind === "paragraph" && part.heading)).toEqual([1, 2, null]);
  });

  test("lines of the contents are told from text, by field or by style, and the heading behind them ends them", () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
    const body =
      p(begin + run("甲……1")) +
      p("乙……2") +
      p("丙……3", '<w:pStyle w:val="t1"/>') +
      p("甲", '<w:pStyle w:val="1"/>') +
      p("正文");
    const { parts } = read({ body, styles });
    expect(parts.map((part) => part.kind === "paragraph" && part.contents)).toEqual([true, true, true, false, false]);
  });
});

test("pictures and embedded objects are counted", () => {
  const body =
    p("<w:r><w:drawing><a:blip/></w:drawing></w:r>") +
    p("<w:r><w:pict><v:imagedata/></w:pict></w:r>") +
    p("<w:r><w:object><v:imagedata/></w:object></w:r>") +
    "<w:altChunk/>";
  expect(read(body).unread).toEqual({ pictures: 2, objects: 2, symbols: 0 });
});

test("strict files, other prefixes and UTF-16 are read alike", () => {
  const strict =
    '<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>' +
    '<x:tbl><x:tr><x:tc><x:tcPr><x:gridSpan x:val="2"/></x:tcPr><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:tc></x:tr></x:tbl>' +
    "</x:body></x:document>";
  const bytes = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(strict, "utf16le"))]);
  expect(cells(read({ body: "", files: { "word/document.xml": bytes } }))).toEqual(["A1:B1 甲"]);
});

test("a macro-enabled document is read, and its macros are not looked at", () => {
  const files = { "word/vbaProject.bin": new Uint8Array([1, 2, 3]) };
  expect(texts(read({ body: p("甲"), files }))).toEqual(["甲"]);
});
