import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { FileError } from "../../../src/hosts/file/file-error";
import { nodeInflate } from "../../../src/cli/node-inflate";
import { openPackage } from "../../../src/hosts/file/package";
import { readWorkbook } from "../../../src/hosts/file/read/read-workbook";
import { buildWorkbook, relationships, workbookParts, zipParts, type Parts } from "../../fixtures/workbook-builder";

const valid = buildWorkbook({ sheets: [{ rows: [["数量指标"]] }] });

/** An OLE file: its header, and the UTF-16 name of one stream. */
function oleFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name]);
}

/** The code of the error that reading gives; "read" where there is none. Node's inflater must not change the answer. */
function codeOf(file: Uint8Array): string {
  const [answer, again] = [undefined, nodeInflate].map((inflate) => {
    try {
      readWorkbook(file, inflate);
      return "read";
    } catch (error) {
      if (error instanceof FileError) return error.code;
      throw error;
    }
  });
  expect(again).toBe(answer);
  return answer ?? "";
}

function patched(file: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint16(at + offset, value, true);
  }
  return copy;
}
const centralEntry = 0x02014b50;

describe("what is no readable workbook says why", () => {
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "not-a-workbook"],
    ["a few bytes", Uint8Array.from([0x50, 0x4b]), "not-a-workbook"],
    ["plain text", strToU8("一级指标,二级指标\n产出指标,数量指标"), "not-a-workbook"],
    ["a web page under the name .xlsx", strToU8("<html><table></table></html>"), "not-a-workbook"],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-workbook"],
    ["an old .xls", oleFile("Workbook"), "legacy-xls"],
    ["a still older .xls", oleFile("Book"), "legacy-xls"],
    ["a workbook with a password", oleFile("EncryptedPackage"), "encrypted"],
    ["an old Word document", oleFile("WordDocument"), "not-a-workbook"],
    ["a zip of pictures", zipSync({ "a.png": strToU8("x") }), "not-a-workbook"],
    [
      "a Word document",
      zipParts({
        "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      zipParts({ "_rels/.rels": relationships([["officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": "" }),
      "binary-xlsb",
    ],
    ["the first half of a workbook", valid.slice(0, valid.length / 2), "truncated"],
    ["a workbook without its last 10 bytes", valid.slice(0, -10), "truncated"],
    ["encrypted zip entries", patched(valid, centralEntry, 8, 1), "encrypted"],
    ["an unknown zip method", patched(valid, centralEntry, 10, 12), "unreadable"],
    ["a wrong checksum", patched(valid, centralEntry, 16, 0), "unreadable"],
    ["a size that is not the true one", patched(valid, centralEntry, 24, 7), "unreadable"],
  ])("%s", (_what, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  test.each<[string, (parts: Parts) => void, string]>([
    ["a sheet's part is missing", (parts) => delete parts["xl/worksheets/sheet1.xml"], "unreadable"],
    ["a sheet ends too early", (parts) => cut(parts, "xl/worksheets/sheet1.xml", "</sheetData>"), "unreadable"],
    ["the workbook part ends too early", (parts) => cut(parts, "xl/workbook.xml", "</sheets>"), "unreadable"],
    ["a sheet has a document type", (parts) => withDoctype(parts, "xl/worksheets/sheet1.xml"), "unreadable"],
    ["the workbook part has a document type", (parts) => withDoctype(parts, "xl/workbook.xml"), "unreadable"],
    ["the workbook part is empty", (parts) => (parts["xl/workbook.xml"] = ""), "unreadable"],
  ])("%s", (_what, damage, code) => {
    const parts = workbookParts({ sheets: [{ rows: [["数量指标"]] }] });
    damage(parts);
    expect(codeOf(zipParts(parts))).toBe(code);
  });
});

function cut(parts: Parts, name: string, before: string): void {
  parts[name] = (parts[name] ?? "").split(before)[0] ?? "";
}

function withDoctype(parts: Parts, name: string): void {
  parts[name] = (parts[name] ?? "").replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa">]>');
}

function messageOf(bytes: Uint8Array): string {
  try {
    for (const { name } of openPackage(bytes).entries) openPackage(bytes).part(name);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("zip bombs end early", () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);
  const bomb = zipSync({ ...toBytes(workbookParts()), "xl/worksheets/sheet1.xml": zeros(120) }, { level: 1 });

  test("a part of 120 MB packed into 0.5 MB", () => {
    expect(codeOf(bomb)).toBe("too-large");
    // What it says of itself is enough: nothing is unpacked.
    expect(messageOf(bomb)).toMatch(/\d+ bytes declared/);
  });

  test("the same with a header that says 100 bytes", () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    // The sheet is the last entry of the directory.
    let entry = lying.length - 4;
    while (view.getUint32(entry, true) !== centralEntry) entry--;
    view.setUint32(entry + 24, 100, true);
    expect(codeOf(lying)).toBe("too-large");
    // Given up far before its end: the message tells how much had come out by then.
    const told = /more than (\d+) bytes/.exec(messageOf(lying))?.[1];
    expect(Number(told)).toBeLessThan(60 * 1024 * 1024);
  });

  test("more entries than any workbook has", () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`x/${index}`, new Uint8Array(0)]));
    expect(codeOf(zipSync({ ...toBytes(workbookParts()), ...many }))).toBe("too-large");
  });

  test("a bomb that nothing leads to is never unpacked", () => {
    const file = zipSync({ ...toBytes(workbookParts({ sheets: [{ rows: [["甲"]] }] })), "xl/media/a.png": zeros(50) });
    expect(codeOf(file)).toBe("read");
  });
});

function toBytes(parts: Parts): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]));
}

/** As a program writes that does not know the sizes beforehand: they follow each entry in a data descriptor. */
function streamedZip(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(content), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** Turns the end of a zip into its zip64 form, in which count and offset stand in a record of their own. */
function asZip64(file: Uint8Array): Uint8Array {
  const end = file.length - 22;
  const old = new DataView(file.buffer, file.byteOffset + end);
  const record = new DataView(new ArrayBuffer(56 + 20 + 22));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(4, 44, true);
  record.setUint32(24, old.getUint16(10, true), true);
  record.setUint32(32, old.getUint16(10, true), true);
  record.setUint32(40, old.getUint32(12, true), true);
  record.setUint32(48, old.getUint32(16, true), true);
  record.setUint32(56, 0x07064b50, true);
  record.setUint32(64, end, true);
  record.setUint32(72, 1, true);
  record.setUint32(76, 0x06054b50, true);
  record.setUint16(84, 0xffff, true);
  record.setUint16(86, 0xffff, true);
  record.setUint32(88, 0xffffffff, true);
  record.setUint32(92, 0xffffffff, true);
  return Buffer.concat([file.subarray(0, end), new Uint8Array(record.buffer)]);
}

describe("the ways in which a zip may be written", () => {
  const parts = workbookParts({ sheets: [{ rows: [["数量指标"]] }] });
  const renamed = (rename: (name: string) => string): Parts =>
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [rename(name), content]));

  test.each<[string, Uint8Array]>([
    ["deflated", zipParts(parts)],
    ["stored", zipParts(parts, { level: 0 })],
    ["streamed, with data descriptors", streamedZip(parts)],
    ["zip64", asZip64(zipParts(parts))],
    ["with backslashes in names", zipParts(renamed((name) => name.replace(/\//g, "\\")))],
    ["with a leading slash", zipParts(renamed((name) => `/${name}`))],
    ["with part names in another case", zipParts(renamed((name) => name.toUpperCase()))],
    ["with folder entries", zipParts({ "xl/": "", "_rels/": "", ...parts })],
    ["with something behind its end", Buffer.concat([zipParts(parts), new Uint8Array(100)])],
  ])("%s", (_what, file) => {
    expect(readWorkbook(file).sheets[0]?.textAt(0, 0)).toBe("数量指标");
  });

  test("a name that occurs twice means the later entry, as in other zip readers", () => {
    const twice = zipParts({ "a/b.xml": "first", "A/B.XML": "second" });
    expect(new TextDecoder().decode(openPackage(twice).part("a/b.xml"))).toBe("second");
  });

  test("entries keep the zip's order, its spelling and their packed bytes", () => {
    const file = zipParts({ "xl\\B.xml": "<b/>", "a.xml": "<a/>" }, { level: 0 });
    const { entries } = openPackage(file);
    expect(entries.map(({ name, packed }) => [name, new TextDecoder().decode(packed)])).toEqual([
      ["xl\\B.xml", "<b/>"],
      ["a.xml", "<a/>"],
    ]);
  });

  test("a part that was let go of is unpacked anew, and counts again", () => {
    const from = openPackage(zipParts({ "a.xml": "<a/>" }));
    const first = from.part("a.xml");
    expect(from.part("/A.xml")).toBe(first);
    from.release("A.xml");
    expect(from.part("a.xml")).not.toBe(first);
    expect(from.part("a.xml")).toEqual(first);
  });
});
