import { strToU8 } from "fflate";
import fc from "fast-check";
import { KnownTexts } from "../../../../src/hosts/file/xml/known-texts";

function textOf(texts: KnownTexts, bytes: Uint8Array): string {
  return texts.of(bytes, 0, bytes.length);
}

const decoded = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Short and alike, so that they come again and meet one another's hashes; whole and torn characters of every length. */
const piece = fc.oneof(
  fc.constantFrom("数量指标", "≥", "4", "é", "中", "😀", "\uFEFF", "\uFFFD", "\0", "x").map((text) => strToU8(text)),
  fc.uint8Array({ maxLength: 3 }),
  fc
    .constantFrom([0xe4, 0xb8], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0xe0, 0x80, 0x80])
    .map((torn) => Uint8Array.from(torn)),
);
const bytes = fc.array(piece, { maxLength: 60 }).map((pieces) => Uint8Array.from(pieces.flatMap((one) => [...one])));

test("any bytes read as the platform's own decoder reads them, the first time and every other", () => {
  const texts = new KnownTexts();
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 20 }), (list) => {
      for (const one of [...list, ...list]) expect(textOf(texts, one)).toBe(decoded(one));
    }),
  );
});

test("twenty thousand texts, more than are kept, each its own", () => {
  const texts = new KnownTexts();
  for (const round of ["次", "人次"]) {
    for (let nth = 0; nth < 20_000; nth++) {
      const text = `${nth}${round}`;
      if (textOf(texts, strToU8(text)) !== text) throw new Error(`${text} was read as another`);
    }
  }
});

test("the bytes around a text are none of it", () => {
  expect(new KnownTexts().of(strToU8("<t>产出</t>"), 3, 9)).toBe("产出");
});
