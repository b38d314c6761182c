import { deflateSync } from "fflate";
import { crc32 } from "../zip/crc32";
import type { ZipEntry } from "../zip/directory";

/** A part to be packed anew. */
export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that zip knows: a save depends on no clock. */
const fixedDate = 0x00210000;
const utf8Name = 0x800;
/** The sizes stand in the local header, so the bit that announces a data descriptor must go. */
const dataDescriptor = 0x8;
const version = 20;

/** Writes a zip. Entries that come packed keep their packed bytes, names and dates. */
export function writeZip(entries: readonly (ZipEntry | NewEntry)[]): Uint8Array {
  const packed = entries.map((entry) => ("packed" in entry ? entry : packEntry(entry)));
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of packed) {
    const local = localHeader(entry);
    files.push(local, entry.packed);
    directory.push(centralHeader(entry, offset));
    offset += local.length + entry.packed.length;
  }
  return join([...files, ...directory, endRecord(packed.length, sum(directory), offset)]);
}

/** Packs a part, so that nobody need hold the bytes of all of them at once. */
export function packEntry({ name, bytes }: NewEntry): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: utf8Name,
    method: 8,
    modified: fixedDate,
    externalAttributes: 0,
    crc32: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes),
  };
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, version, true);
  setShared(view, 6, entry);
  header.set(entry.nameBytes, 30);
  return header;
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new Uint8Array(46 + entry.nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  view.setUint16(6, version, true);
  setShared(view, 8, entry);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  header.set(entry.nameBytes, 46);
  return header;
}

/** The fields that both headers hold in the same order, from the flags to the length of the name. */
function setShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~dataDescriptor, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc32, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function sum(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((total, chunk) => total + chunk.length, 0);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sum(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
