import fc from "fast-check";
import { crc32 } from "../../../src/hosts/file/zip/crc32";

/** As the standard defines it, bit by bit. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test("the checksum that the standard gives as its example", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("any bytes, at any place of a larger array", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(9), (bytes, start) => {
      const part = bytes.subarray(Math.min(start, bytes.length));
      expect(crc32(part)).toBe(bitByBit(part));
    }),
  );
});
