import { groupFindings, withoutSeverities } from "../../src/pane/groups";
import { at, finding, report, table } from "./sketches";

/** Groups as text, one line a section: "培训经费 / error: E5 E7". */
function outline(groups: ReturnType<typeof groupFindings>): readonly string[] {
  return groups.flatMap((group) =>
    group.sections.map(
      ({ severity, findings }) =>
        `${group.projectName || group.sheetName} ${severity}: ${findings.map(({ id }) => id)}`,
    ),
  );
}

const twoTables = report(
  [
    finding("warning", "E5"),
    finding("error", "E6"),
    finding("hint", "E6"),
    finding("error", "E30", { tableId: "t2" }),
    finding("error", "E7"),
    finding("error", "A12", { tableId: null, at: at("A12", "坏表"), sheetName: "坏表" }),
  ],
  { tables: [table("t1", "培训经费"), table("t2", "", "Sheet1", "2.商会经费绩效目标表"), table("t3", "没有问题")] },
);

test("findings are grouped by table, then severity, and keep their order within", () => {
  expect(outline(groupFindings(twoTables))).toEqual([
    "培训经费 error: 1,4",
    "培训经费 warning: 0",
    "培训经费 hint: 2",
    "2.商会经费绩效目标表 error: 3",
    "坏表 error: 5",
  ]);
});

test("only findings of a region that is no table make an unreadable group", () => {
  expect(groupFindings(twoTables).map(({ about }) => about)).toEqual(["table", "table", "unreadable"]);
});

test("findings in the department's part have a group of their own beside those of an unreadable region", () => {
  const inProse = ["A3", "A12"].map((cell) =>
    finding("error", cell, { tableId: null, at: at(cell, "文字"), sheetName: "文字" }),
  );
  const range = { top: 0, left: 0, bottom: 5, right: 0 };
  const text = {
    sheet: at("A1", "文字").sheet,
    sheetName: "文字",
    range,
    sections: [],
    projects: [],
    contents: [],
    totals: [],
  };
  const groups = groupFindings(report(inProse, { departments: [text] }));
  expect(groups.map(({ about, sections }) => [about, sections[0]?.findings.length])).toEqual([
    ["department", 1],
    ["unreadable", 1],
  ]);
});

test.each<[tables: string, ReturnType<typeof table>[], places: string[]]>([
  [
    "of one name on a sheet say where they lie",
    [table("t1", "培训经费"), table("t2", "培训经费")],
    ["B3:G10", "B3:G10"],
  ],
  ["without a name, too", [table("t1", ""), table("t2", "")], ["B3:G10", "B3:G10"]],
  ["of different names need not", [table("t1", "培训经费"), table("t2", "差旅费")], ["", ""]],
  ["on different sheets need not", [table("t1", ""), table("t2", "", "Sheet2")], ["", ""]],
])("tables %s", (_what, tables, places) => {
  const findings = tables.map(({ id, sheet }) => finding("error", "E5", { tableId: id, at: at("E5", sheet) }));
  expect(groupFindings(report(findings, { tables })).map(({ place }) => place)).toEqual(places);
});

test.each([
  [[], 5],
  [["hint"], 4],
  [["error"], 2],
  [["error", "warning", "hint"], 0],
] as const)("hiding %j leaves %i sections and no empty table", (hidden, sections) => {
  const groups = withoutSeverities(groupFindings(twoTables), new Set(hidden));
  expect(outline(groups)).toHaveLength(sections);
  expect(groups.every((group) => group.sections.length > 0)).toBe(true);
});
