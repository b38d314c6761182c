import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256Base64, sha256Hex } from "../../../src/core/text/sha256";

test.each([
  ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["three letters", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("of %s, as the standard's examples say", (_what, text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
});

test("of any text, of every length around a block's end, as another implementation has it", () => {
  const lengths = Array.from({ length: 140 }, (_, length) => "单a".repeat(length).slice(0, length));
  for (const text of lengths) expect(sha256Base64(text)).toBe(createHash("sha256").update(text).digest("base64"));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});
