import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { letterFor } from "../../src/core/report/letter";
import { writeLetter } from "../../src/hosts/word/write/write-letter";
import { sampleFile, sampleFinding, sampleTable, sampleWaiverProblem } from "../core/report/sample-files";
import { convert, printedPages, writerIsThere } from "./writer";

const there = writerIsThere();
if (!there) console.warn("LibreOffice Writer or pdftotext is not installed: the letter is not printed.");

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 1 };

(there ? describe : describe.skip)("LibreOffice Writer", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jixiao-letter-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("prints the letter: all its text, the heading of the table and a number on every page", async () => {
    const tables = ["甲", "乙"].map((name, nth) =>
      sampleTable({ id: `t${nth}`, sheet: `${name}表`, project: { code: null, name: `${name}项目` } }),
    );
    const findings = Array.from({ length: 60 }, (_, nth) =>
      sampleFinding({ tableId: `t${nth % 2}`, cell: `E${nth + 12}`, message: `第${nth}处没有单位` }),
    );
    const letter = letterFor(
      sampleFile({ tables, findings, waiverProblems: [sampleWaiverProblem()] }),
      "项目目标表.xlsx",
      facts,
      "zh",
    );
    if (!letter) throw new Error("no letter");
    writeFileSync(join(folder, "letter.docx"), await writeLetter(letter));
    convert(folder, "letter.docx", "pdf");
    const pages = printedPages(folder, "letter.pdf");
    const said = [
      letter.title,
      letter.addressee,
      ...letter.opening,
      ...letter.tables.map(({ heading }) => heading),
      ...findings.flatMap(({ cell, message }) => [cell, message]),
      ...letter.closing,
      ...letter.signature,
    ];
    const missing = said.filter((text) => !pages.join("").includes(text.replace(/\s/g, "")));
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, nth) => expect(page.endsWith(`${nth + 1}/${pages.length}`)).toBe(true));
    for (const page of pages.slice(1, -1))
      expect(page).toMatch(/^(?:[一二三]、.{1,20})?序号单元格级别问题怎么改修改情况/);
  });
});
