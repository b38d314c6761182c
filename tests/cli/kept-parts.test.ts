import { readFileSync } from "node:fs";
import { openPackage } from "../../src/hosts/file/package";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { openRichWorkbook } from "../../src/hosts/file/rich/open-rich-workbook";
import { noteHeading } from "../../src/hosts/host";
import { foreignWorkbooks } from "../fixtures/foreign-writers";
import { jixiao } from "./fake-terminal";
import { SampleFolder } from "./sample-folder";

/*
 * `annotate` and `fix` on files of writers with different habits: what they are not about stays as it is.
 */

const names = [
  "excel.xlsx",
  "macros.xlsm",
  "exceljs.xlsx",
  "prefixed.xlsx",
  "inline.xlsx",
  "unstyled.xlsx",
  "strict.xlsx",
  "shared-formulas.xlsx",
] as const;

/** What marks and a new worksheet have to go into. */
const ofMarks =
  /^\[Content_Types\]\.xml$|^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/(?:_rels\/)?sheet\d\.xml(?:\.rels)?|comments\d\.xml|drawings\/vmlDrawing\d\.vml)$/;
/** What edits go into; a style sheet where there was none has to be declared. */
const ofEdits = /^xl\/(?:styles\.xml|worksheets\/sheet1\.xml)$/;
const ofNewStyles = /^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

let originals: Readonly<Record<string, Uint8Array>>;
let folder: SampleFolder;
beforeAll(async () => {
  originals = await foreignWorkbooks();
  folder = new SampleFolder(originals);
  const all = Object.keys(originals).map((name) => folder.at(name));
  expect((await jixiao(["annotate", ...all, "--out", folder.at("批注")])).code).toBe(1);
  expect((await jixiao(["fix", ...all, "--out", folder.at("修复")])).code).toBe(1);
});
afterAll(() => folder.remove());

const original = (name: string): Uint8Array => originals[name] ?? new Uint8Array();
const result = (name: string): Uint8Array => new Uint8Array(readFileSync(folder.at(name)));

/** The parts that are gone or have other bytes now, and those that are new. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [openPackage(before), openPackage(after)];
  const touched = old.entries.filter(({ name, packed }) => {
    const same = now.entry(name)?.packed;
    return same === undefined || !Buffer.from(packed).equals(same);
  });
  const added = now.entries.filter(({ name }) => !old.entry(name));
  return [...touched, ...added].map(({ name }) => name);
}

function textsOf(bytes: Uint8Array): string[] {
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) return [];
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_, column) => sheet.textAt(row, column)).join("|"),
  );
}

test("the list of names is that of the files", () => {
  expect(Object.keys(originals)).toEqual(names);
});

test.each(names)("%s, annotated: every part but those of marks and report keeps its bytes", (name) => {
  expect(changedParts(original(name), result(`批注/${name}`)).filter((part) => !ofMarks.test(part))).toEqual([]);
});

test.each(names)("%s, annotated: every cell shows what it showed", (name) => {
  expect(textsOf(result(`批注/${name}`))).toEqual(textsOf(original(name)));
});

test.each(names)("%s, annotated: flagged cells are coloured, have a note and are on the list", (name) => {
  const opened = openRichWorkbook(result(`批注/${name}`));
  const { conditionalFormats, notes } = opened.sheet("目标表");
  const ours = conditionalFormats.filter(({ formulas }) => formulas[0] === 'N("jixiao")=0');
  expect(ours.length).toBeGreaterThan(1);
  expect(ours.every(({ look }) => look?.fill !== undefined)).toBe(true);
  const comparator = notes.find(({ row, column }) => row === 1 && column === 3);
  expect(comparator?.text).toContain(noteHeading);
  const report = readWorkbook(result(`批注/${name}`)).sheets.find((sheet) => sheet.name === "校验报告");
  const cells = Array.from({ length: report?.rows ?? 0 }, (_, row) => report?.textAt(row, 2));
  expect(cells).toContain("目标表!D2");
  expect(cells).toContain("目标表!D3");
});

test.each(["excel.xlsx", "macros.xlsm", "exceljs.xlsx"])(
  "%s, annotated: the user's notes and formats on flagged cells stay",
  (name) => {
    const before = openRichWorkbook(original(name)).sheet("目标表");
    const { notes, conditionalFormats } = openRichWorkbook(result(`批注/${name}`)).sheet("目标表");
    expect(notes).toEqual(expect.arrayContaining([...before.notes]));
    for (const { formulas, ranges, look } of before.conditionalFormats) {
      expect(conditionalFormats).toContainEqual(expect.objectContaining({ formulas, ranges, look }));
    }
  },
);

test("excel.xlsx, annotated: threaded comments and the extension list are where they were", () => {
  const [before, after] = [original("excel.xlsx"), result("批注/excel.xlsx")].map((bytes) => {
    const opened = openPackage(bytes);
    const text = (part: string): string => new TextDecoder().decode(opened.part(part));
    return { thread: text("xl/threadedComments/threadedComment1.xml"), sheet: text("xl/worksheets/sheet1.xml") };
  });
  expect(after?.thread).toBe(before?.thread);
  const extension = /<xm:f>.*<\/xm:sqref>/;
  expect(extension.exec(after?.sheet ?? "")?.[0]).toBe(extension.exec(before?.sheet ?? "")?.[0]);
});

test.each(names)("%s, annotated again: the very same file", async (name) => {
  await jixiao(["annotate", folder.at(`批注/${name}`), "--out", folder.at(`再/${name}`).replace(/[^/]+$/, "")]);
  expect(changedParts(result(`批注/${name}`), result(`再/${name}`))).toEqual([]);
});

test.each(names)("%s, fixed: only its table changed, and only where the fix is", (name) => {
  const parts = changedParts(original(name), result(`修复/${name}`)).filter((part) => !ofEdits.test(part));
  // Formulas may use the cell that changed: the workbook asks for a calculation.
  const allowed =
    name === "shared-formulas.xlsx" ? /^xl\/workbook\.xml$/ : name === "unstyled.xlsx" ? ofNewStyles : /^$/;
  expect(parts.filter((part) => !allowed.test(part))).toEqual([]);
  const expected = textsOf(original(name)).map((row) => row.replace("≦3次", "≤3次"));
  expect(textsOf(result(`修复/${name}`))).toEqual(expected);
});

test("shared formulas are left alone by a fix, however wrong their result", () => {
  const [sheet] = readWorkbook(result("修复/shared-formulas.xlsx")).sheets;
  expect([sheet?.cell(7, 3), sheet?.cell(8, 3)]).toEqual([
    expect.objectContaining({ text: "≧90%", formula: true }),
    expect.objectContaining({ text: "≧90%", formula: true }),
  ]);
});
