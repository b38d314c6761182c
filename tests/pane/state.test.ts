import { initialState, reduce, shownGroups, type Action, type PaneState } from "../../src/pane/state";
import { at, checked, finding } from "./sketches";

const found = checked([
  finding("error", "E5"),
  finding("warning", "E5", { code: "C09" }),
  finding("hint", "E7"),
  finding("error", "E9"),
]);

function after(...actions: readonly Action[]): PaneState {
  return actions.reduce(reduce, initialState);
}

const check: Action = { type: "started", command: { kind: "check", scope: "active-sheet" } };
const done: Action = { type: "checked", outcome: found };
const select = (cell: string, sheet?: string): Action => ({ type: "cell-selected", at: at(cell, sheet) });
const changed = (sheet: string): Action => ({ type: "sheet-changed", sheet });

test("a check takes the last notice away, shows its progress and ends with its findings", () => {
  const progress = { stage: "checking", sheets: 1, totalSheets: 3, tables: 2 } as const;
  const working = after({ type: "told", notice: { kind: "cleared" } }, check, { type: "progressed", progress });
  expect(working).toMatchObject({ notice: null, working: { progress } });
  expect(reduce(working, done)).toMatchObject({ working: null, checked: found, stale: false });
});

test("progress that comes after the end is dropped", () => {
  const progress = { stage: "checking", sheets: 1, totalSheets: 3, tables: 2 } as const;
  expect(after(check, done, { type: "progressed", progress }).working).toBeNull();
});

describe("the result is stale", () => {
  test.each<[string, boolean, readonly Action[]]>([
    ["after a change of a checked sheet", true, [check, done, changed("Sheet1")]],
    ["not after a change elsewhere", false, [check, done, changed("Sheet2")]],
    ["when the change fell into the check", true, [check, changed("Sheet1"), done]],
    ["not for a change before the check", false, [changed("Sheet1"), check, done]],
    ["no more after another check", false, [check, done, changed("Sheet1"), check, done]],
    [
      "still, when that other check was cancelled",
      true,
      [check, done, changed("Sheet1"), check, { type: "finished", notice: null }],
    ],
  ])("%s: %p", (_when, stale, actions) => {
    expect(after(...actions).stale).toBe(stale);
  });
});

describe("selecting a cell in the sheet", () => {
  test.each([
    ["E9", 3],
    ["E5", 0],
    ["E6", null],
  ])("%s makes finding %p the current one", (cell, current) => {
    expect(after(check, done, select(cell)).current).toBe(current);
  });

  test("brings the finding into view without taking the focus, and opens its heading", () => {
    const state = after(check, done, { type: "toggled", key: "table t1" }, select("E7"));
    expect(state.stop).toEqual({ key: "finding 2", focus: false });
    expect([...state.toggled]).toEqual(["table t1 hint"]);
  });

  test("is an echo when the pane itself selected it: the finding stays, also where another shares the cell", () => {
    const went = after(check, done, { type: "went", finding: 1 });
    expect(reduce(went, select("E5"))).toBe(went);
  });

  test("elsewhere leaves the place in the list, but no current finding", () => {
    expect(after(check, done, { type: "went", finding: 3 }, select("A1"))).toMatchObject({
      current: null,
      stop: { key: "finding 3" },
    });
  });

  test("on another sheet means another cell", () => {
    expect(after(check, done, select("E5", "Sheet2")).current).toBeNull();
  });

  test("does not bring back what the filter hides", () => {
    const onlyWarnings = after(check, done, { type: "filtered", severity: "error" });
    expect(reduce(onlyWarnings, select("E5")).current).toBe(1);
    expect(reduce(onlyWarnings, select("E9")).current).toBeNull();
  });
});

test("filtering twice is as not filtering", () => {
  const once = after(check, done, { type: "filtered", severity: "hint" });
  expect(shownGroups(once).flatMap(({ sections }) => sections.map(({ severity }) => severity))).toEqual([
    "error",
    "warning",
  ]);
  expect(reduce(once, { type: "filtered", severity: "hint" }).hidden.size).toBe(0);
});

test("after another check the current finding is found again by its rule and cell, or is none", () => {
  const at9 = after(check, done, { type: "went", finding: 3 }, check);
  const mended = checked([finding("error", "E9")]);
  expect(reduce(at9, { type: "checked", outcome: mended }).current).toBe(0);
  expect(reduce(at9, { type: "checked", outcome: checked([finding("error", "E5")]) }).current).toBeNull();
});

test("a failure while going to a cell does not end the check under way", () => {
  const notice = { kind: "failed", because: "refused", command: { kind: "go", at: at("E5") } } as const;
  expect(after(check, { type: "told", notice })).toMatchObject({ notice, working: { command: { kind: "check" } } });
});
