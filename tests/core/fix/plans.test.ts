import { applyPlan, refusals } from "../../../src/core/fix/apply-plan";
import { inSuccession, invert } from "../../../src/core/fix/edit-plan";
import { mergeFixes } from "../../../src/core/fix/merge-fixes";
import { planFixes } from "../../../src/core/fix/mend";
import type { CellEdit, Fix } from "../../../src/core/rules/finding";
import { parseCellName } from "../../../src/core/sheet/address";
import { createSheet } from "../../../src/core/sheet/sheet";
import { textCell } from "../../fixtures/text-grid";

/** "A1: a → b", of sheet "s". */
function edit(line: string): CellEdit {
  const [, cell = "", before = "", after = ""] = /^(\w+): (.*) → (.*)$/.exec(line) ?? [];
  return { at: { sheet: "s", ...parseCellName(cell)! }, before, after };
}
const fix = (...lines: string[]): Fix => ({
  safe: true,
  title: { zh: "改", en: "Change" },
  data: {},
  edits: lines.map(edit),
});
const info = { id: "s", name: "s", hidden: false, protected: false };
const formula = { raw: 30, text: "30", format: "General", formula: true };
const sheet = createSheet(
  info,
  [[textCell("a"), formula], [textCell("c")]],
  [{ top: 1, left: 0, bottom: 1, right: 1 }],
);

describe("fixes merged into one plan", () => {
  test.each<[string, Fix[], string[]]>([
    ["different cells all go in", [fix("A1: a → b"), fix("A2: c → d")], ["A1: a → b", "A2: c → d"]],
    ["of two for one cell the first wins", [fix("A1: a → b"), fix("A1: a → x")], ["A1: a → b"]],
    ["a fix is taken whole or not at all", [fix("A1: a → b"), fix("A1: a → x", "A2: c → d")], ["A1: a → b"]],
    [
      "a fix left out blocks nobody",
      [fix("A1: a → b"), fix("A1: a → x", "A2: c → d"), fix("A2: c → e")],
      ["A1: a → b", "A2: c → e"],
    ],
  ])("%s", (_what, fixes, lines) => {
    expect(mergeFixes(fixes).edits).toEqual(lines.map(edit));
  });
});

describe("plans one after the other", () => {
  const both = (first: string[], second: string[]) =>
    inSuccession({ edits: first.map(edit) }, { edits: second.map(edit) }).edits;

  test("become one that expects what the first found", () => {
    expect(both(["A1: a → b"], ["A1: b → c", "A2: x → y"])).toEqual([edit("A1: a → c"), edit("A2: x → y")]);
  });

  test("leave a cell alone that comes out as it went in", () => {
    expect(both(["A1: a → b"], ["A1: b → a"])).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  ["a cell that holds what was checked", "A1: a → b", []],
  ["a blank cell that was blank", "D9:  → b", []],
  ["a cell that holds something else by now", "A1: x → b", ["stale"]],
  ["a formula, whatever it shows", "B1: 30 → 31", ["formula"]],
])("%s", (_what, line, reasons) => {
  expect(refusals([sheet], [edit(line)]).map(({ because }) => because)).toEqual(reasons);
});

test("a protected sheet and a sheet that is gone take nothing", () => {
  expect(refusals([{ ...sheet, protected: true }], [edit("A1: a → b")])[0]?.because).toBe("protected");
  expect(refusals([], [edit("A1: a → b")])[0]?.because).toBe("stale");
});

test("a fix with one refused cell is refused whole, and the others go on", () => {
  const { plan, refused } = planFixes([sheet], [fix("A1: a → b", "B1: 30 → 31"), fix("A2: c → d")]);
  expect(plan.edits).toEqual([edit("A2: c → d")]);
  expect(refused).toEqual([{ edit: edit("B1: 30 → 31"), because: "formula" }]);
});

describe("a plan applied to a sheet", () => {
  const plan = { edits: [edit("A1: a → =1"), edit("A2: c → "), edit("D4:  → e")] };
  const [after] = applyPlan([sheet], plan);

  test("writes texts that are no formulas, blanks, and beyond the used part", () => {
    expect(after?.cell(0, 0)).toEqual({ raw: "=1", text: "=1", format: "@", formula: false });
    expect(after?.cell(1, 0)).toBeUndefined();
    expect(after?.textAt(1, 1)).toBe("");
    expect([after?.textAt(3, 3), after?.rows, after?.columns]).toEqual(["e", 4, 4]);
  });

  test("leaves every other cell and the sheet itself as they are", () => {
    expect(after?.cell(0, 1)).toBe(formula);
    expect(sheet.textAt(0, 0)).toBe("a");
  });

  test("is taken back by its inverse", () => {
    expect(refusals([after!], invert(plan).edits)).toEqual([]);
    const [restored] = applyPlan([after!], invert(plan));
    expect([restored?.textAt(0, 0), restored?.textAt(1, 1), restored?.textAt(3, 3)]).toEqual(["a", "c", ""]);
  });
});
