import { strToU8, zipSync } from "fflate";
import { importDocument } from "../../../src/core/document/import/import-document";
import type { nothingFound } from "../../../src/core/document/import/wording";
import { wordLimits } from "../../../src/hosts/word/limits";
import { readDocument } from "../../../src/hosts/word/read/read-document";
import { WordError } from "../../../src/hosts/word/word-error";
import { wordFiles } from "../../../src/hosts/word/word-files";
import { buildDocx, p, span, tbl, tc, tr } from "../../fixtures/docx-builder";
import { buildWorkbook } from "../../fixtures/workbook-builder";
import { endsSoon } from "../../ends-soon";

function ole(...streams: readonly string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name, "utf16le"));
  return new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), ...names]));
}

const sound = buildDocx({ body: p("甲") });
/** A part that unpacks to 60 MB of nothing. */
const bomb = zipSync({
  "_rels/.rels": strToU8("<Relationships/>"),
  "word/document.xml": [new Uint8Array(60 * 1024 * 1024), { level: 9 }],
});

describe("what cannot be read is told in one sentence of its own kind", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["a .doc", ole("WordDocument"), "legacy-doc", /另存为 \.docx/],
    ["RTF under the name .doc", strToU8("{\\rtf1\\ansi}"), "legacy-doc", /另存为 \.docx/],
    ["a web page under the name .doc", strToU8("\ufeff<html><table/></html>"), "legacy-doc", /另存为 \.docx/],
    ["a document behind a password", ole("EncryptedPackage"), "encrypted", /取消密码/],
    ["an old workbook", ole("Workbook"), "not-a-document", /请选择 \.docx/],
    ["a workbook", buildWorkbook({ sheets: [] }), "not-a-document", /请选择 \.docx/],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), "not-a-document", /请选择 \.docx/],
    ["nothing", new Uint8Array(), "not-a-document", /请选择 \.docx/],
    ["a file that broke off", sound.slice(0, 300), "truncated", /不完整/],
    ["30 MB", new Uint8Array(30 * 1024 * 1024), "file-too-large", /超过 20 MB/],
    [
      "no document part",
      buildDocx({ body: "", files: { "word/document.xml": undefined } }),
      "not-a-document",
      /不是 Word/,
    ],
    ["a document type", buildDocx({ body: p("甲"), prolog: "<!DOCTYPE x>" }), "unreadable", /损坏/],
    [
      "a billion laughs",
      buildDocx({ body: p("&b;"), prolog: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' }),
      "unreadable",
      /损坏/,
    ],
    ["XML cut off", buildDocx({ body: "<w:p><w:r><w:t>甲" }).slice(), "unreadable", /损坏/],
    ["a zip bomb", bomb, "too-large", /过多/],
  ])("%s", (_name, file, code, sentence) => {
    expect(() => readDocument(file)).toThrow(expect.objectContaining({ name: "WordError", code }));
    try {
      readDocument(file);
    } catch (error) {
      if (!(error instanceof WordError)) throw error;
      expect(error.wording.zh).toMatch(sentence);
      expect(error.wording.en).not.toBe("");
    }
  });

  test("a surface gets it as an answer, not as an exception", async () => {
    expect(await wordFiles.read(ole("WordDocument"))).toMatchObject({ kind: "unreadable", code: "legacy-doc" });
    expect(await wordFiles.read(sound)).toMatchObject({ kind: "document" });
  });

  test.each<[string, string, keyof typeof nothingFound]>([
    ["only pictures", p("<w:r><w:drawing><a:blip/></w:drawing></w:r>").repeat(3), "only-pictures"],
    ["only an embedded workbook", p("<w:r><w:object/></w:r>"), "only-objects"],
    ["only text", p("本单位没有项目。"), "no-table"],
    ["nothing at all", p(""), "empty"],
    [
      "tables without level columns",
      tbl([
        ["姓名", "电话"],
        ["张三", "123"],
      ]),
      "no-levels",
    ],
  ])("%s", (_name, body, because) => {
    expect(importDocument(readDocument(buildDocx({ body })))).toMatchObject({ kind: "nothing", because });
  });
});

describe("a hostile document costs no more than its size", () => {
  test("a span of a billion columns is cut to what a table may have", () => {
    const [table] = readDocument(buildDocx({ body: `<w:tbl>${tr(tc("甲", span(1e9)), tc("乙"))}</w:tbl>` })).parts;
    expect(table).toMatchObject({ columns: wordLimits.columns });
  });

  test("a row of more columns than a table may have ends there", () => {
    const cells = Array.from({ length: 1000 }, () => tc("甲"));
    const [table] = readDocument(buildDocx({ body: `<w:tbl>${tr(...cells)}</w:tbl>` })).parts;
    expect(table).toMatchObject({ columns: wordLimits.columns });
  });

  test.each([
    ["tables inside tables", "<w:tbl><w:tr><w:tc>".repeat(5000)],
    ["text boxes inside text boxes", "<w:p><w:r><w:txbxContent>".repeat(5000)],
  ])("%s", (_name, body) => {
    const closing = body.includes("tbl") ? "</w:tc></w:tr></w:tbl>" : "</w:txbxContent></w:r></w:p>";
    expect(() => readDocument(buildDocx({ body: body + closing.repeat(5000) }))).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  test("controls inside controls are walked through, however deep", () => {
    const depth = 50_000;
    const body = "<w:sdt><w:sdtContent>".repeat(depth) + p("甲") + "</w:sdtContent></w:sdt>".repeat(depth);
    expect(readDocument(buildDocx({ body })).parts).toHaveLength(1);
  });

  test("fields inside fields", () => {
    const body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)) + p("甲");
    expect(readDocument(buildDocx({ body })).parts.at(-1)).toMatchObject({ text: "甲" });
  });

  test("100,000 cells are read, and refused where they would be drawn", () => {
    const rows = Array.from({ length: 10_001 }, (_, row) =>
      row === 0
        ? ["一级指标", "二级指标", "三级指标", "指标值", "甲", "乙", "丙", "丁", "戊", "己"]
        : ["产出指标", "数量指标", `指标${row}`, "≥1次", "", "", "", "", "", ""],
    );
    endsSoon(() => {
      const document = readDocument(buildDocx({ body: tbl(rows) }));
      expect(document.parts).toMatchObject([{ rows: 10_001, columns: 10 }]);
      expect(importDocument(document)).toMatchObject({ kind: "nothing", because: "too-many" });
    });
  });

  test("more cells than a document may have", () => {
    const row = `<w:tr>${"<w:tc><w:p/></w:tc>".repeat(200)}</w:tr>`;
    expect(() => readDocument(buildDocx({ body: `<w:tbl>${row.repeat(1001)}</w:tbl>` }))).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  test("styles based on one another in a ring", () => {
    const style = (id: string, on: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;
    const body = p("甲", '<w:pStyle w:val="a"/>');
    expect(readDocument(buildDocx({ body, styles: style("a", "b") + style("b", "a") })).parts).toHaveLength(1);
  });

  test("a cell of more text than a spreadsheet takes is refused, nothing is cut", () => {
    const body = tbl([
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "长".repeat(40_000), "≥1次"],
    ]);
    expect(importDocument(readDocument(buildDocx({ body })))).toMatchObject({ kind: "nothing", because: "too-many" });
  });
});
