import { cellLabel } from "../../src/pane/cell-label";
import { spoken } from "../../src/pane/locale/spoken";
import { gapsOf } from "../../src/pane/not-checked";
import { shortChange, shortCount, shortText } from "../../src/pane/shorten";
import { summarize } from "../../src/pane/summarize";
import { at, checked, finding, report, table } from "./sketches";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "999+"],
])("%i is shown as %s", (count, shown) => {
  expect(shortCount(count)).toBe(shown);
});

test.each([
  ["≥90%", 4, "≥90%"],
  ["一二三四五", 4, "一二三四…"],
  ["𠮷𠮷𠮷𠮷", 4, "𠮷𠮷𠮷𠮷"],
  ["𠮷𠮷𠮷𠮷𠮷", 4, "𠮷𠮷𠮷𠮷…"],
])("%s in %i characters is %s", (text, length, shown) => {
  expect(shortText(text, length)).toBe(shown);
});

test.each([
  ["Sheet1", "Sheet1!E12"],
  ["残疾人保障金", "残疾人保障金!E12"],
  ["1.商会 (2)", "'1.商会 (2)'!E12"],
  ["it's", "'it''s'!E12"],
])("a cell of sheet %s is called %s", (sheet, label) => {
  expect(cellLabel(sheet, { row: 11, column: 4 })).toBe(label);
});

describe("the summary", () => {
  const many = Array.from({ length: 1200 }, () => finding("warning", "E5"));
  test.each([
    [[finding("error", "E5"), finding("hint", "E6")], "已校验 1 张表、9 行指标、49 条规则：1 个错误、1 条建议"],
    [many, "已校验 1 张表、9 行指标、49 条规则：999+ 个提醒"],
    [[], "已校验 1 张表、9 行指标、49 条规则：未发现问题"],
  ])("names what was checked and what was found (%#)", (findings, sentence) => {
    expect(summarize(report(findings), spoken.zh.texts)).toBe(sentence);
  });

  test("does not praise a sheet without a table", () => {
    expect(summarize(report([], { tables: [], indicators: 0 }), spoken.en.texts)).toBe(
      "Checked 0 tables, 0 indicator rows, 49 rules: No performance target table found",
    );
  });
});

describe("what was not checked", () => {
  const reason = { zh: "没有预算数", en: "there is no budget" };
  const unreadable = [
    { at: at("A12"), sheetName: "Sheet1", reason: { zh: "找不到“指标值”列", en: "no 指标值 column" } },
  ];
  const regionFinding = finding("error", "A12", { tableId: null });

  test("a rule that failed for one reason at several tables is one line, which leads to the first", () => {
    const { tables, ...rest } = { tables: [table("t1", "甲"), table("t2", "乙", "Sheet2")], code: "E03", reason };
    const notChecked = tables.map(({ id }) => ({ ...rest, tableId: id }));
    expect(gapsOf(checked([], { tables, notChecked }), spoken.zh)).toEqual([
      { text: "规则 E03：没有预算数（共 2 张表）", at: at("B3"), cell: "Sheet1!B3" },
    ]);
  });

  test("a region that could not be read is listed, unless a finding says the same", () => {
    const gap = { text: "找不到“指标值”列", at: at("A12"), cell: "Sheet1!A12" };
    expect(gapsOf(checked([], { unreadable }), spoken.zh)).toEqual([gap]);
    expect(gapsOf(checked([regionFinding], { unreadable }), spoken.zh)).toEqual([]);
  });

  test("a sheet that could not be read is told by name", () => {
    const outcome = { ...checked([]), skipped: [{ name: "大表", because: "too-large" as const }] };
    expect(gapsOf(outcome, spoken.zh)).toEqual([
      { text: expect.stringContaining("“大表”：工作表太大"), at: null, cell: "" },
    ]);
  });
});

test.each<[string, string, number, [string, string]]>([
  ["≦160元", "≤160元", 6, ["≦160元", "≤160元"]],
  ["", "≤160元", 6, ["", "≤160元"]],
  ["一二三四五六七八九十", "一二三四五六七捌九十", 6, ["…六七八九十", "…六七捌九十"]],
  ["一二三四五六七八九十", "壹二三四五六七八九十", 6, ["一二三四五六…", "壹二三四五六…"]],
  ["一二三四五六", "一二三四五六七八九十", 6, ["…五六", "…五六七八九十"]],
  ["一二三四😀五六七八", "一二三四😀五陆七八", 3, ["…五六七…", "…五陆七…"]],
])("the change from %j to %j is shown where it is", (before, after, length, shown) =>
  expect(shortChange(before, after, length)).toEqual(shown),
);
