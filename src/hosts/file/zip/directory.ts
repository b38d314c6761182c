import { FileError } from "../file-error";
import { limits } from "../limits";

/** One entry of a zip, still packed. Everything that a byte-for-byte copy of it needs. */
export interface ZipEntry {
  /** As the zip spells it. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** General purpose bits; bit 0 = encrypted, bit 11 = the name is UTF-8. */
  readonly flags: number;
  /** 0 = stored, 8 = deflated; others exist. */
  readonly method: number;
  /** MS-DOS time in the low 16 bits, date in the high 16. */
  readonly modified: number;
  readonly externalAttributes: number;
  readonly crc32: number;
  /** As declared; nobody checked it yet. */
  readonly size: number;
  /** The packed bytes: a view on the file, not a copy. */
  readonly packed: Uint8Array;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, zip64: 0x06064b50, locator: 0x07064b50 };
const endLength = 22;
const longestComment = 0xffff;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/**
 * Reads a zip's central directory, in its order. Sizes are read here and not in the local headers, which may leave them
 * to a data descriptor; zip64 is understood.
 * @throws FileError "truncated", "too-large" or "unreadable"
 */
export function readZipDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.count > limits.zipEntries) throw new FileError("too-large", `${directory.count} zip entries`);
    return readEntries(file, view, directory);
  } catch (error) {
    // The DataView refuses to read past the end: an offset leads nowhere.
    if (error instanceof RangeError) throw new FileError("truncated", "a zip offset lies behind the end of the file");
    throw error;
  }
}

function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    const plain = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    return plain.offset === 0xffffffff || plain.count === 0xffff ? findZip64(view, at, plain) : plain;
  }
  throw new FileError("truncated", "no end of central directory");
}

function findZip64(view: DataView, end: number, plain: Directory): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator) return plain;
  const at = readUint64(view, locator + 8);
  if (view.getUint32(at, true) !== signature.zip64) throw new FileError("unreadable", "zip64 record missing");
  return { count: readUint64(view, at + 32), offset: readUint64(view, at + 48) };
}

function readEntries(file: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== signature.central) throw new FileError("unreadable", "zip directory broken");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = file.subarray(at + 46, at + 46 + nameLength);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      externalAttributes: view.getUint32(at + 38, true),
      crc32: view.getUint32(at + 16, true),
      size: sizes.size,
      packed: packedBytes(file, view, sizes),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly localHeader: number;
}

/** The three numbers that a zip64 entry moves to its extra field, each only if its plain place holds FFFFFFFF. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number): Sizes {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let field = extra;
  while (field + 4 <= extra + extraLength && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let wide = field + 4;
  const [size = 0, packedSize = 0, localHeader = 0] = plain.map((number) => {
    if (number !== 0xffffffff || wide + 8 > extra + extraLength) return number;
    wide += 8;
    return readUint64(view, wide - 8);
  });
  return { size, packedSize, localHeader };
}

function packedBytes(file: Uint8Array, view: DataView, { localHeader, packedSize }: Sizes): Uint8Array {
  if (view.getUint32(localHeader, true) !== signature.local) throw new FileError("unreadable", "zip entry misplaced");
  const start = localHeader + 30 + view.getUint16(localHeader + 26, true) + view.getUint16(localHeader + 28, true);
  if (start + packedSize > file.length) throw new FileError("truncated", "a zip entry runs past the end of the file");
  return file.subarray(start, start + packedSize);
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
