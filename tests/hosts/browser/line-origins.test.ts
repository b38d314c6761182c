import { LineOrigins } from "../../../src/hosts/browser/line-origins";

const run = (first: number, last = first) => ({ first, last });

test.each<[string, (lines: LineOrigins) => void, readonly (number | null)[] | undefined]>([
  ["nothing happened", () => undefined, undefined],
  ["one put in", (lines) => lines.insert(run(2), false), [0, 1, null, 2, 3, 4]],
  ["two put in front", (lines) => lines.insert(run(0, 1), false), [null, null, 0, 1, 2, 3, 4]],
  ["one taken out", (lines) => lines.remove(run(1)), [0, 2, 3, 4]],
  ["one moved down, in front of the last", (lines) => lines.move(run(1), 4), [0, 2, 3, 1, 4]],
  ["two moved up, to the top", (lines) => lines.move(run(3, 4), 0), [3, 4, 0, 1, 2]],
  [
    "taken out and taken back",
    (lines) => {
      lines.remove(run(1, 2));
      lines.insert(run(1, 2), true);
    },
    undefined,
  ],
  [
    "taken out, and others put in there",
    (lines) => {
      lines.remove(run(1, 2));
      lines.insert(run(1, 2), false);
    },
    [0, null, null, 3, 4],
  ],
  [
    "put in, taken back, and put in again",
    (lines) => {
      lines.insert(run(1), false);
      lines.remove(run(1));
      lines.insert(run(1), true);
    },
    [0, null, 1, 2, 3, 4],
  ],
  [
    "two steps taken back in turn",
    (lines) => {
      lines.remove(run(1));
      lines.remove(run(1));
      lines.insert(run(1), true);
      lines.insert(run(1), true);
    },
    undefined,
  ],
])("lines of five: %s", (_title, happen, expected) => {
  const lines = new LineOrigins(5);
  happen(lines);
  expect(lines.rearranged()).toEqual(expected);
});
