import fc from "fast-check";
import { AcrossFiles, type AcrossFinding } from "../../../src/core/report/across-files";
import type { TableTrace } from "../../../src/core/report/table-trace";

const code = "13022925P00JXC419629R";
const otherCode = "13022925P00JXC410337N";
const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A table's trace; what is not said is blameless and like no other. */
function trace(own: Partial<TableTrace> = {}): TableTrace {
  return {
    tableId: "t1",
    sheet: "表",
    cell: "B3",
    code: null,
    name: "",
    form: "hebei-project",
    year: 2025,
    rows: [],
    ...own,
  };
}

/** One table in each file, looked at together. */
function across(traces: readonly TableTrace[], severities = {}): AcrossFinding[] {
  const files = new AcrossFiles(severities);
  for (const [index, one] of traces.entries()) files.add(index, `${index + 1}.xlsx`, [one]);
  return files.findings("zh");
}

/** "F12 error 1.xlsx 2.xlsx" */
function told(findings: readonly AcrossFinding[]): string[] {
  return findings.map(({ code, severity, files }) => [code, severity, ...files.map(({ path }) => path)].join(" "));
}

describe("repeated codes", () => {
  test.each<[what: string, traces: TableTrace[], found: string[]]>([
    [
      "one code for two projects",
      [trace({ code, name: "培训" }), trace({ code: otherCode }), trace({ code, name: "防汛" })],
      ["F12 error 1.xlsx 3.xlsx"],
    ],
    [
      "one project in two files",
      [trace({ code, name: "培训" }), trace({ code, name: " 培 训" })],
      ["F12 hint 1.xlsx 2.xlsx"],
    ],
    [
      "a name that only differs in the year is the same project",
      [trace({ code, name: "2025年培训" }), trace({ code, name: "培训" })],
      ["F12 hint 1.xlsx 2.xlsx"],
    ],
    [
      "the self-evaluation beside the application",
      [trace({ code, name: "培训" }), trace({ code, name: "培训", form: "self-evaluation" })],
      [],
    ],
    ["another year", [trace({ code, name: "培训" }), trace({ code, name: "培训", year: 2026 })], []],
    ["a table without a name is no other project", [trace({ code, name: "培训" }), trace({ code, year: 2026 })], []],
    ["no code", [trace({ name: "培训" }), trace({ name: "防汛" })], []],
  ])("%s", (_what, traces, found) => {
    expect(told(across(traces))).toEqual(found);
  });

  test("within one file the rule F12 says so itself", () => {
    const files = new AcrossFiles({});
    files.add(0, "1.xlsx", [trace({ code, name: "培训" }), trace({ code, name: "防汛", tableId: "t2" })]);
    expect(files.findings("zh")).toEqual([]);
  });
});

describe("copied tables", () => {
  test.each<[what: string, traces: TableTrace[], found: string[]]>([
    ["the same rows", [trace({ name: "培训", rows }), trace({ name: "防汛", rows })], ["G07 warning 1.xlsx 2.xlsx"]],
    [
      "eight of ten rows, in another order",
      [trace({ name: "培训", rows }), trace({ name: "防汛", rows: [20, 21, ...rows.slice(2).reverse()] })],
      ["G07 warning 1.xlsx 2.xlsx"],
    ],
    [
      "seven of ten rows",
      [trace({ name: "培训", rows }), trace({ name: "防汛", rows: [20, 21, 22, ...rows.slice(3)] })],
      [],
    ],
    [
      "all of a small table in a large one",
      [trace({ name: "培训", rows: rows.slice(4) }), trace({ name: "防汛", rows })],
      [],
    ],
    ["the same project", [trace({ name: "培训", rows }), trace({ name: "培训", rows })], []],
    [
      "the same code",
      [trace({ name: "培训", code, rows, year: 2024 }), trace({ name: "防汛", code, rows })],
      ["F12 error 1.xlsx 2.xlsx"],
    ],
    ["a table without a name", [trace({ name: "培训", rows }), trace({ rows })], []],
    [
      "one finding for all that are alike",
      [trace({ name: "甲", rows }), trace({ name: "丁" }), trace({ name: "乙", rows }), trace({ name: "丙", rows })],
      ["G07 warning 1.xlsx 3.xlsx 4.xlsx"],
    ],
  ])("%s", (_what, traces, found) => {
    expect(told(across(traces))).toEqual(found);
  });

  test("random tables: whatever is found shares four fifths of its rows, and no such pair is missed", () => {
    const table = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(table, { minLength: 2, maxLength: 8 }), (tables) => {
        const found = across(
          tables.map((own, index) => trace({ name: `项目${"甲乙丙丁戊己庚辛"[index]}`, rows: own })),
        );
        const alike = (one: readonly number[] = [], other: readonly number[] = []): boolean =>
          one.filter((row) => other.includes(row)).length >= 0.8 * Math.max(one.length, other.length);
        const rowsAt = (path: string): readonly number[] | undefined => tables[Number.parseInt(path) - 1];
        for (const { files } of found) {
          const [first, ...copies] = files.map(({ path }) => rowsAt(path));
          for (const copy of copies) expect(alike(first, copy)).toBe(true);
        }
        const listed = new Set(found.flatMap(({ files }) => files.map(({ path }) => path)));
        // A table that is like the one before stands in some group: of that one, or of one both are like.
        const repeats = tables.some((own, index) => index > 0 && alike(own, tables[0]));
        expect(listed.has("1.xlsx")).toBe(repeats);
      }),
    );
  });
});

test("a finding says where to look, and names its places up to a number", () => {
  const many = Array.from({ length: 60 }, (_, index) => trace({ name: `项目${index}个`, rows }));
  const [finding] = across(many);
  expect(finding).toMatchObject({
    code: "G07",
    rule: "copy-paste-project",
    path: "2.xlsx",
    tableId: "t1",
    sheet: "表",
    cell: "B3",
    message: expect.stringContaining("“项目0个”和“项目1个”等 60 张不同项目的表"),
    fix: null,
    count: 60,
  });
  expect(finding?.files).toHaveLength(50);
});

test("the order in which files were done does not matter", () => {
  const traces = [trace({ name: "甲", rows }), trace({ name: "乙", rows }), trace({ name: "丙", rows, code })];
  const files = new AcrossFiles({});
  for (const index of [2, 0, 1]) files.add(index, `${index + 1}.xlsx`, [traces[index] ?? trace()]);
  expect(files.findings("zh")).toEqual(across(traces));
});

test("the profile turns them off or louder", () => {
  const traces = [trace({ name: "培训", code, rows }), trace({ name: "防汛", code: otherCode, rows })];
  expect(told(across(traces, { G07: "off" }))).toEqual([]);
  expect(told(across(traces, { G07: "error" }))).toEqual(["G07 error 1.xlsx 2.xlsx"]);
});

test("beyond its room it keeps no table, and says how many", () => {
  const files = new AcrossFiles({}, 2);
  files.add(0, "1.xlsx", [trace(), trace(), trace()]);
  expect(files.leftOut).toBe(1);
});
