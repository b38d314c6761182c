import { groupFindings } from "../../src/pane/groups";
import { neighbour, stepFor, stopsOf } from "../../src/pane/stops";
import { finding, report, table } from "./sketches";

const groups = groupFindings(
  report(
    [finding("error", "E5"), finding("error", "E6"), finding("hint", "E7"), finding("error", "E9", { tableId: "t2" })],
    {
      tables: [table("t1", "甲"), table("t2", "乙")],
    },
  ),
);
const stops = stopsOf(groups, new Set());

test("suggestions are closed, errors open; toggling turns that round", () => {
  expect(stops.map(({ key }) => key)).toEqual([
    "table t1",
    "table t1 error",
    "finding 0",
    "finding 1",
    "table t1 hint",
    "table t2",
    "table t2 error",
    "finding 3",
  ]);
  const toggled = new Set(["table t1 error", "table t1 hint", "table t2"]);
  expect(stopsOf(groups, toggled).map(({ key }) => key)).toEqual([
    "table t1",
    "table t1 error",
    "table t1 hint",
    "finding 2",
    "table t2",
  ]);
});

test.each([
  ["ArrowDown", "finding 0", "moved", "finding 1"],
  ["ArrowDown", "finding 1", "moved", "table t1 hint"],
  ["ArrowUp", "finding 0", "moved", "table t1 error"],
  ["Home", "finding 3", "moved", "table t1"],
  ["End", "table t1", "moved", "finding 3"],
  ["ArrowLeft", "finding 1", "moved", "table t1 error"],
  ["ArrowLeft", "table t1 error", "toggled", "table t1 error"],
  ["ArrowLeft", "table t1 hint", "moved", "table t1"],
  ["ArrowRight", "table t1 hint", "toggled", "table t1 hint"],
  ["ArrowRight", "table t1 error", "moved", "finding 0"],
])("%s at “%s” gives %s “%s”", (key, from, type, to) => {
  expect(stepFor(key, stops, from)).toEqual({ type, key: to });
});

test.each([
  ["ArrowUp", "table t1"],
  ["ArrowDown", "finding 3"],
  ["ArrowRight", "finding 0"],
  ["a", "finding 0"],
  ["ArrowDown", "finding 77"],
])("%s at “%s” does nothing", (key, from) => {
  expect(stepFor(key, stops, from)).toBeNull();
});

test.each([
  [null, 1, 0],
  [null, -1, 3],
  ["finding 0", 1, 1],
  ["finding 1", 1, 3],
  ["finding 3", 1, 0],
  ["finding 0", -1, 3],
  ["table t1 hint", 1, 3],
  ["table t1 hint", -1, 1],
  ["finding 77", 1, 0],
] as const)("from %p by %i the next finding on view is %i", (from, step, expected) => {
  expect(neighbour(stops, from, step)).toBe(expected);
});

test("without a finding on view there is none to go to", () => {
  expect(neighbour([], null, 1)).toBeNull();
  expect(neighbour(stopsOf(groups, new Set(["table t1", "table t2"])), "table t1", 1)).toBeNull();
});
