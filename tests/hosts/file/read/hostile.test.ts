import fc from "fast-check";
import { FileError } from "../../../../src/hosts/file/file-error";
import { readWorkbook } from "../../../../src/hosts/file/read/read-workbook";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import { workbookParts, zipParts } from "../../../fixtures/workbook-builder";

const parts = workbookParts({
  sheets: [
    {
      data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1/2</f><v>0.5</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>',
    },
  ],
  sharedStrings: "<si><r><rPr><b/></rPr><t>数量</t></r><r><t>指标</t></r></si>",
  formats: ["0%"],
});

/** Reads in both ways; anything but success or a `FileError` fails the test. */
function readWhatever(file: Uint8Array): void {
  for (const read of [readWorkbook, readAllRich]) {
    try {
      read(file);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  }
}

function readAllRich(file: Uint8Array): void {
  const { workbook, sheet } = openRichWorkbook(file);
  for (const { id } of workbook.sheets) sheet(id);
}

test("random bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), readWhatever), { numRuns: 300 });
});

test("random bytes behind the beginnings of a zip and of an OLE file", () => {
  const start = fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const file = fc
    .tuple(start, fc.uint8Array({ maxLength: 500 }))
    .map(([head, tail]) => Uint8Array.from([...head, ...tail]));
  fc.assert(fc.property(file, readWhatever), { numRuns: 300 });
});

test.each<[string, 0 | 6]>([
  ["deflated", 6],
  ["stored", 0],
])("a sound workbook, %s, with some bytes changed", (_how, level) => {
  const sound = zipParts(parts, { level });
  const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  const damaged = changes.map((list) => {
    const copy = sound.slice();
    for (const [at, byte] of list) copy[at] = byte;
    return copy;
  });
  fc.assert(fc.property(damaged, readWhatever), { numRuns: 500 });
});

test("a sound zip whose XML was cut, doubled or garbled somewhere", () => {
  const names = Object.keys(parts);
  const garbling = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    insert: fc.constantFrom(
      "",
      "<",
      ">",
      "/",
      '"',
      "&#x110000;",
      "<c r='A1'>",
      "</row>",
      "<!--",
      "<![CDATA[",
      "\0",
      "9".repeat(400),
    ),
  });
  const file = garbling.map(({ name, at, length, insert }) => {
    const xml = parts[name] ?? "";
    const cut = Math.floor(at * xml.length);
    return zipParts({ ...parts, [name]: xml.slice(0, cut) + insert + xml.slice(cut + length) });
  });
  fc.assert(fc.property(file, readWhatever), { numRuns: 1_000 });
});

test("a workbook whose names would touch an object's prototype", () => {
  const hostile = workbookParts({ sheets: [{ name: "__proto__", rows: [["constructor"]] }, { name: "constructor" }] });
  expect(readWorkbook(zipParts(hostile)).sheets.map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
  expect({}).not.toHaveProperty("rows");
});

test("half a million nested elements take no stack", () => {
  const data = "<row>".repeat(500_000) + "</row>".repeat(500_000);
  const file = zipParts(workbookParts({ sheets: [{ data: `<x>${data}</x>` }] }));
  expect(readWorkbook(file).sheets[0]?.rows).toBe(0);
});
