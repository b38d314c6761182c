import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask, findings } from "../ask";
import { sampleSheet } from "../sample-sheet";

/** E17 and E19 look at all rows of a table at once. */

const names =
  "入户核查率 资料归档率 设备完好率 课程开课率 培训合格率 按期完成率 政策知晓率 学员结业率 档案合格率 系统上线率".split(
    " ",
  );
const rows = (...targets: string[]): SampleRow[] => targets.map((target, nth) => ({ level3: names[nth]!, target }));
const times = (count: number, target: string): string[] => Array.from({ length: count }, () => target);

describe("E17 the same value everywhere", () => {
  test.each<[string, string[], string[]]>([
    ["nine of nine", times(9, "≥90"), ["warning"]],
    ["eight of ten", [...times(8, "≥95%"), "≥4场", "≥80%"], ["warning"]],
    ["seven of ten", [...times(7, "≥95%"), "≥4场", "≥80%", "≥85%"], []],
    ["five of five", times(5, "≥90"), []],
    ["blank ones do not count", [...times(5, "≥90%"), "", ""], []],
    ["all of them 100 %", times(6, "=100%"), ["warning"]],
  ])("%s", (_, targets, said) => expect(ask("E17", { rows: rows(...targets) })).toEqual(said));

  test("told once, at the first such cell", () => {
    const sheet = sampleSheet({ rows: rows("≥4场", ...times(8, "≥95%")) });
    expect(findings("E17", sheet).map(({ text, data }) => [text, data])).toEqual([
      ["≥95%", { value: "≥95%", same: 8, total: 9 }],
    ]);
  });

  test("signs and units of their own columns count too", () => {
    const units = "% 人 场 次 户 天".split(" ");
    const different = units.map((unit, nth) => ({ level3: names[nth]!, operator: "≥", target: "90", unit }));
    expect(ask("E17", { rows: different })).toEqual([]);
    expect(ask("E17", { rows: different.map((row) => ({ ...row, unit: "%" })) })).toEqual(["warning"]);
  });
});

describe("E19 vague bases", () => {
  const based = (...bases: string[]): SampleRow[] =>
    bases.map((basis, nth) => ({ level3: names[nth]!, target: "≥95%", basis }));

  test.each<[string[], string[]]>([
    [["相关政策", "相关政策", "相关政策"], ["warning"]],
    [["项目是否按期完成", "项目是否按期完成"], ["warning"]],
    [["相关政策", "", "工作计划"], ["warning"]],
    [["按照相关规定执行", "根据实际情况确定"], ["warning"]],
    [["年度计划", "部门职责", "往年经验"], ["warning"]],
    [
      ["相关政策", "2025年会员培训计划", "工作要求"],
      ["hint", "hint"],
    ],
    [["历史标准", "行业标准", "计划标准", "预算支出标准", "其他标准"], []],
    [["《残疾人就业条例》", "财预〔2015〕88号", "2024年实际完成3次"], []],
    [["按临时救助标准评价", "按服务对象满意度评价"], []],
    [["", ""], []],
  ])("%j: %j", (bases, said) => expect(ask("E19", { rows: based(...bases) })).toEqual(said));

  test("a form without the column is not asked", () => {
    expect(ask("E19", { rows: rows("≥90%", "≥95%") })).toEqual([]);
  });
});
