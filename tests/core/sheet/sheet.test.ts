import fc from "fast-check";
import { contains, overlaps, type Range } from "../../../src/core/sheet/address";
import { createSheet } from "../../../src/core/sheet/sheet";

const side = 12;

const range = fc
  .tuple(fc.nat(side - 1), fc.nat(side - 1), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]): Range => ({ top, left, bottom: top + height, right: left + width }));

/** The rule as it is said: single cells are none, and of two that overlap the first one wins. */
function keptOf(merges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const merge of merges) {
    const isSingle = merge.top === merge.bottom && merge.left === merge.right;
    if (!isSingle && !kept.some((one) => overlaps(one, merge))) kept.push(merge);
  }
  return kept;
}

test("every place knows the merge that covers it", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 15 }), (merges) => {
      const sheet = createSheet({ id: "s", name: "s", hidden: false, protected: false }, [], merges);
      const kept = keptOf(merges);
      expect(sheet.merges).toEqual(kept);
      for (let row = 0; row < side + 6; row++) {
        for (let column = 0; column < side + 6; column++) {
          const at = { row, column };
          expect(sheet.mergeAt(at)).toBe(kept.find((merge) => contains(merge, at)));
        }
      }
    }),
  );
});
