/**
 * Eight tables of 256, one after the other: table n tells what a byte does to the checksum n bytes later, so that eight
 * bytes are taken at a time. Byte by byte the checksum took a quarter of the reading.
 */
const tables = makeTables();

function makeTables(): Uint32Array {
  const all = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    all[byte] = rest;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (before >>> 8) ^ (all[before & 0xff] ?? 0);
  }
  return all;
}

/** The checksum that zip stores with every entry, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let crc = -1;
  let at = 0;
  for (; at + 8 <= length; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      looked(7, low) ^
      looked(6, low >>> 8) ^
      looked(5, low >>> 16) ^
      looked(4, low >>> 24) ^
      looked(3, high) ^
      looked(2, high >>> 8) ^
      looked(1, high >>> 16) ^
      looked(0, high >>> 24);
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ looked(0, crc ^ view.getUint8(at));
  return ~crc >>> 0;
}

function looked(table: number, byte: number): number {
  return tables[(table << 8) | (byte & 0xff)] ?? 0;
}
