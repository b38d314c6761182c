import fc from "fast-check";
import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import type { Report } from "../../../src/core/report/report";
import { cellName } from "../../../src/core/sheet/address";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import { say } from "../../../src/core/text/wording";
import { waivedBy } from "../../../src/core/waiver/waiver";
import { drawWaiverSheet, planRemoval, planWaiver, readWaivers } from "../../../src/core/waiver/waiver-sheet";
import { applyPlan } from "../../../src/core/fix/apply-plan";
import { textCell } from "../../fixtures/text-grid";

function sheetOf(name: string, grid: readonly (readonly string[])[]): Sheet {
  const cells = grid.map((texts) => texts.map(textCell));
  return createSheet({ id: name, name, hidden: false, protected: false }, cells);
}

const rows = [
  ["产出指标", "数量指标", "培训场次", "≥4"],
  ["产出指标", "质量指标", "培训合格率", "≥95%"],
  ["效益指标", "社会效益指标", "政策知晓率", "≥80%"],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%"],
];
const heading = ["一级指标", "二级指标", "三级指标", "指标值"];
const table = (body: readonly (readonly string[])[] = rows, name = "甲"): Sheet => sheetOf(name, [heading, ...body]);
const labels = ["表", "单元格", "规则", "指标", "指标值", "理由", "日期"];
const waivers = (...lines: string[][]): Sheet => sheetOf("校验说明", [labels, ...lines]);
const usual = ["甲", "甲!D2", "C06", "培训场次", "≥4", "系统另有单位列", "2026-03-05"];

const run = (...sheets: Sheet[]): Report => check(sheets, hebeiCounty);
const codes = ({ findings }: Pick<Report, "findings">): string[] =>
  findings.map(({ code, at }) => `${code} ${cellName(at)}`);
const waived = (report: Report): string[] =>
  report.waived.map(({ finding, reason }) => `${finding.code} ${cellName(finding.at)} ${reason}`);
const problems = (report: Report): string[] => report.waiverProblems.map(({ kind, at }) => `${kind} ${at.row + 1}`);

test("a waiver takes exactly its finding out of the others, and the report tells of it with the reason", () => {
  const before = run(table());
  const after = run(table(), waivers(usual));
  expect(codes(before)).toContain("C06 D2");
  expect(codes(after)).toEqual(codes(before).filter((one) => one !== "C06 D2"));
  expect(waived(after)).toEqual(["C06 D2 系统另有单位列"]);
  expect(problems(after)).toEqual([]);
});

describe("it binds to the indicator and its value, not to the address", () => {
  test.each<[string, readonly (readonly string[])[], string]>([
    ["rows inserted above", [["产出指标", "数量指标", "教材册数", "≥9册"], ...rows], "C06 D3 系统另有单位列"],
    [
      "blanks that nobody sees",
      [["产出指标", "数量指标", " 培训　场次", "≥4 "], ...rows.slice(1)],
      "C06 D2 系统另有单位列",
    ],
  ])("%s", (_what, body, expected) => {
    expect(waived(run(table(body), waivers(usual)))).toEqual([expected]);
  });

  test("of two alike it takes the one at its cell, and only that", () => {
    const twice = [rows[0]!, ["产出指标", "数量指标", "培训场次", "≥4"], ...rows.slice(1)];
    const second = usual.map((text) => (text === "甲!D2" ? "甲!D3" : text));
    const report = run(table(twice), waivers(second));
    expect(waived(report)).toEqual(["C06 D3 系统另有单位列"]);
    expect(codes(report)).toContain("C06 D2");
  });
});

describe("it holds no longer, and says so", () => {
  test.each<[string, readonly (readonly string[])[], readonly string[], string, string]>([
    [
      "the value changed",
      [["产出指标", "数量指标", "培训场次", "≥5"], ...rows.slice(1)],
      usual,
      "lapsed 2",
      "针对“≥4”写的，现在是“≥5”",
    ],
    [
      "the defect is gone",
      [["产出指标", "数量指标", "培训场次", "≥4场"], ...rows.slice(1)],
      usual,
      "unneeded 2",
      "没有对应的问题",
    ],
    ["the table is another", rows, usual.map((text, at) => (at === 0 ? "乙" : text)), "unneeded 2", "没有对应的问题"],
    ["no reason was given", rows, usual.map((text, at) => (at === 5 ? "" : text)), "no-reason 2", "没有写理由"],
  ])("%s", (_what, body, line, kind, sentence) => {
    const report = run(table(body), waivers([...line]));
    expect(waived(report)).toEqual([]);
    expect(problems(report)).toEqual([kind]);
    const [told] = report.waiverProblems;
    expect(say(told!.message, "zh", told!.data)).toContain(sentence);
  });

  test("where its rule is off nobody asks", () => {
    const profile = { ...hebeiCounty, severities: { C06: "off" } as const };
    expect(problems(check([table(), waivers(usual)], profile))).toEqual([]);
  });
});

test("the sheet is never read as a table of indicators, whatever stands on it", () => {
  const report = run(sheetOf("校验说明", [heading, ...rows]));
  expect([report.tables, report.findings, report.unreadable]).toEqual([[], [], []]);
});

describe("the sheet is found in whatever state people leave it", () => {
  test.each<[string, string[][], number]>([
    ["a title above", [["校验说明"], [], labels, usual], 1],
    [
      "columns in another order",
      [
        ["理由", "规则", "表", "指标", "指标值"],
        ["可以", "C06", "甲", "培训场次", "≥4"],
      ],
      1,
    ],
    ["the rule with its name", [labels, usual.map((text) => (text === "C06" ? "ｃ06 没有单位" : text))], 1],
    ["blank rows between", [labels, [], usual], 1],
    ["no heading", [usual], 0],
    ["nothing", [], 0],
  ])("%s", (_what, grid, count) => {
    expect(readWaivers(sheetOf("校验说明", grid))).toHaveLength(count);
  });

  test("no text makes it throw", () => {
    const text = fc.oneof(fc.constantFrom(...labels, ...usual, ""), fc.string({ unit: "binary", maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 8 }), (grid) => {
        run(table(), sheetOf("校验说明", grid));
      }),
    );
  });
});

describe("writing one", () => {
  const report = run(table());
  const finding = report.findings.find(({ code }) => code === "C06")!;
  const row = { ...waivedBy(finding, report.tables[0]), cell: "甲!D2", reason: "=可以", date: "2026-03-05" };

  test("on a new sheet, which then waives", () => {
    const block = drawWaiverSheet(row);
    const grid: string[][] = [[], []];
    for (const { row: at, column, text } of block.cells) grid[at]![column] = text;
    expect(waived(run(table(), sheetOf(block.sheetName, grid)))).toEqual(["C06 D2 =可以"]);
  });

  test("below the rows of a sheet that is there, in its own columns", () => {
    const sheet = sheetOf("校验说明", [
      ["理由", "规则", "表", "指标", "指标值"],
      ["旧", "C01", "乙", "次数", "≦4"],
      [""],
    ]);
    const planned = planWaiver(sheet, row)!;
    expect(planned.row).toBe(2);
    const [after] = applyPlan([sheet], planned.plan);
    expect(waived(run(table(), after!))).toEqual(["C06 D2 =可以"]);
    const [restored] = applyPlan([after!], planRemoval(after!, 2));
    expect(codes(run(table(), restored!))).toEqual(codes(report));
  });

  test("not where the sheet has no heading", () => {
    expect(planWaiver(sheetOf("校验说明", [["随便"]]), row)).toBeNull();
  });
});

test("what was found in the department's text can be waived too, as long as the text stays the same", () => {
  const list = ["1、生态效益指标—垃圾分类率≥90%", "2、产出指标—数量指标—培训场次≥4场"];
  const prose = (first = ""): Sheet => sheetOf("部门", [[list[0] + first], [list[1] ?? ""]]);
  const waiver = waivers(["部门", "部门!A1", "G02", "", list[0] ?? "", "本地惯例", "2026-03-05"]);
  expect(codes(run(prose()))).toEqual(["G02 A1"]);
  expect(waived(run(prose(), waiver))).toEqual(["G02 A1 本地惯例"]);
  expect(problems(run(prose("，含校园"), waiver))).toEqual(["lapsed 2"]);
});
