import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDisclosure } from "../../src/core/document/disclosure/build-disclosure";
import { importDocument } from "../../src/core/document/import/import-document";
import { readPaste } from "../../src/core/document/paste";
import { readTables } from "../../src/core/reader/read";
import type { Sheet } from "../../src/core/sheet/sheet";
import { blockSheet } from "../../src/core/template/block-sheet";
import { readDocument } from "../../src/hosts/word/read/read-document";
import { headingPages } from "../../src/hosts/word/write/count-pages";
import { writeDisclosure } from "../../src/hosts/word/write/write-disclosure";
import { drawRealTable, realTables } from "../fixtures/real-tables";
import { departmentLines, seedDocument } from "../fixtures/seed-document";
import { convert, printedPages, writerIsThere } from "./writer";

function seedSheets(): Sheet[] {
  const text = seedDocument.map(({ title, header, indicators }) =>
    [title, ...[...header, [], ...indicators].map((row) => row.join("\t")), ""].join("\n"),
  );
  const found = importDocument(readPaste([...departmentLines, ...text].join("\n")));
  if (found.kind !== "import") throw new Error(found.because);
  return found.sheets.map(({ block }) => blockSheet(block));
}

/** A department's part of several pages, and every real table. */
function longWorkbook(): Sheet[] {
  const line = "制定教育培训计划，组织开展系列培训活动（线上、线下相结合），全年不少于4次，“参训率”达到90%以上。";
  const prose = [
    "一、总体绩效目标",
    ...Array.from({ length: 40 }, (_, nth) => `${nth + 1}.${line.repeat(1 + (nth % 4))}`),
  ];
  const text = [...prose, "二、分项绩效目标", line, "三、工作保障措施", line].join("\n");
  const found = importDocument(readPaste(text));
  if (found.kind !== "import") throw new Error(found.because);
  return [
    ...found.sheets.map(({ block }) => blockSheet(block)),
    ...realTables.map((table) => drawRealTable(table, { levels: "merged", down: 0, right: 0 })),
  ];
}

const there = writerIsThere();
if (!there) console.warn("LibreOffice Writer or pdftotext is not installed: what it prints is not looked at.");

(there ? describe : describe.skip)("LibreOffice Writer", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jixiao-writer-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["the seed", seedSheets],
    ["several pages of text and all real tables", longWorkbook],
  ])(
    "%s: opens, and prints each heading on the page that the table of contents names",
    async (_name, sheetsOf) => {
      const built = buildDisclosure(sheetsOf());
      if (built.kind === "nothing") throw new Error("nothing to export");
      writeFileSync(join(folder, "disclosure.docx"), await writeDisclosure(built.disclosure));
      convert(folder, "disclosure.docx", "pdf");
      const pages = printedPages(folder, "disclosure.pdf");
      const headings = built.disclosure.parts.flatMap((part) =>
        part.kind === "heading" ? [part.text.replace(/\s/g, "")] : [],
      );
      const counted = headingPages(built.disclosure);
      const found = headings.map(
        (heading) => pages.findIndex((page, nth) => nth >= (counted[0] ?? 2) - 1 && page.includes(heading)) + 1,
      );
      expect(counted).toEqual(found);
    },
    180_000,
  );

  test("what it saves itself as .docx comes back the same", async () => {
    const sheets = seedSheets();
    const built = buildDisclosure(sheets);
    if (built.kind === "nothing") throw new Error("nothing to export");
    writeFileSync(join(folder, "own.docx"), await writeDisclosure(built.disclosure));
    convert(folder, "own.docx", "odt");
    convert(folder, "own.odt", "docx:MS Word 2007 XML");
    const found = importDocument(readDocument(new Uint8Array(readFileSync(join(folder, "own.docx")))));
    if (found.kind !== "import") throw new Error(found.because);
    const texts = (all: readonly Sheet[]): string =>
      JSON.stringify(readTables(all).tables, (key, value: unknown) =>
        key === "sheet" || key === "cell" ? undefined : value,
      );
    expect(texts(found.sheets.map(({ block }) => blockSheet(block)))).toBe(texts(sheets));
    expect(found.sheets.map(({ block }) => block.sheetName)).toEqual(sheets.map(({ name }) => name));
  }, 180_000);
});
