import { deflateSync, strToU8 } from "fflate";
import fc from "fast-check";
import { nodeInflate } from "../../src/cli/node-inflate";

const text = strToU8("一级指标,二级指标,三级指标".repeat(50));
const packed = deflateSync(text);

test.each<[what: string, packed: Uint8Array, size: number, isGiven: boolean]>([
  ["all of it", packed, text.length, true],
  ["one byte more than was said", packed, text.length - 1, false],
  ["far more than was said", deflateSync(new Uint8Array(50_000_000)), 100, false],
  ["less than was said", packed, text.length + 1, false],
  ["nothing, as was said", deflateSync(new Uint8Array(0)), 0, true],
  ["more than nothing", packed, 0, false],
  ["an end that is missing", packed.subarray(0, -5), text.length, false],
  ["no bytes", new Uint8Array(0), 0, false],
])("%s", (_what, from, size, isGiven) => {
  expect(nodeInflate(from, size)?.length).toBe(isGiven ? size : undefined);
});

test("whatever is packed comes out again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
      expect(nodeInflate(deflateSync(bytes), bytes.length)).toEqual(Buffer.from(bytes));
    }),
  );
});

test("broken bytes give the right number of bytes or none", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(1_000), (bytes, size) => {
      expect([undefined, size]).toContain(nodeInflate(bytes, size)?.length);
    }),
  );
});
