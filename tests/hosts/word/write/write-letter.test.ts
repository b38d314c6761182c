import { letterFor } from "../../../../src/core/report/letter";
import { openPackage } from "../../../../src/hosts/file/package";
import { readDocument } from "../../../../src/hosts/word/read/read-document";
import { writeLetter } from "../../../../src/hosts/word/write/write-letter";
import { hostileTexts } from "../../../core/report/hostile";
import { hostileFile, sampleFile } from "../../../core/report/sample-files";

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 1 };

async function documentOf(file: ReturnType<typeof sampleFile>) {
  const letter = letterFor(file, file.path, facts, "zh");
  if (!letter) throw new Error("no letter");
  const bytes = await writeLetter(letter);
  const parts = openPackage(bytes);
  return { bytes, parts, xml: new TextDecoder().decode(parts.part("word/document.xml")) };
}

test("says everything, in a table whose heading comes again on every page", async () => {
  const { xml } = await documentOf(sampleFile());
  const text = xml.replace(/<[^>]*>/g, "");
  for (const part of [
    "绩效目标表修改说明",
    "766001某某局本级：",
    "E12",
    "“≥90”缺少单位 [C06]",
    "补上单位",
    "修改情况",
  ]) {
    expect(text).toContain(part);
  }
  expect(xml).toContain("<w:tblHeader/>");
});

test("each page says its number and how many there are", async () => {
  const { parts } = await documentOf(sampleFile());
  const footer = new TextDecoder().decode(parts.part("word/footer1.xml"));
  expect(footer.match(/<w:instrText[^>]*>[^<]*/g)?.map((text) => text.replace(/<[^>]*>/, ""))).toEqual([
    "PAGE",
    "NUMPAGES",
  ]);
});

test("read back, it is one table with a row for each finding", async () => {
  const { parts } = readDocument((await documentOf(sampleFile())).bytes);
  const tables = parts.flatMap((part) => (part.kind === "table" ? [part] : []));
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ rows: 2, columns: 6 });
  expect(tables[0]?.cells.slice(6).map(({ text }) => text)).toEqual([
    "1",
    "E12",
    "错误",
    "“≥90”缺少单位 [C06]",
    "补上单位",
    "",
  ]);
});

test("the same letter gives the same bytes, whenever it is written", async () => {
  const first = await documentOf(sampleFile());
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["setImmediate", "nextTick", "setTimeout"] });
  try {
    expect((await documentOf(sampleFile())).bytes).toEqual(first.bytes);
  } finally {
    jest.useRealTimers();
  }
  expect(new TextDecoder().decode(first.parts.part("docProps/core.xml"))).not.toMatch(/\d{4}-\d\d-\d\d/);
});

test.each(hostileTexts)("whatever a workbook holds is text of the document: %.30j", async (text) => {
  const { xml } = await documentOf(hostileFile(text));
  const blameless = (await documentOf(hostileFile("甲"))).xml;
  const tags = (markup: string): string[] => (markup.match(/<\/?[\w:]+/g) ?? []).filter((tag) => tag !== "<w:br");
  expect(tags(xml)).toEqual(tags(blameless));
  expect(xml).not.toMatch(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/);
});
