import type { Sample, SampleRow } from "../../../../src/core/rules/rule";
import { ask, findings } from "../ask";
import { sampleSheet } from "../sample-sheet";

/** C04, C05, C14, C15, C17, C18 and C31: numbers that are not written as one sign, one number and one unit. */

type Case = [target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (target: string, level3 = "培训人员合格率"): SampleRow => ({ level2: "质量指标", level3, target });

describe("C04 words for a comparator", () => {
  test.each<Case>([
    ["不低于95%", "hint → ≥95%"],
    ["不少于3次", "hint → ≥3次"],
    ["95%以上", "hint → ≥95%"],
    ["超过95%", "hint → >95%"],
    ["达到100%", "hint → =100%"],
    ["达到95.50%", "hint → ≥95.50%"],
    ["至少全年完成2次宣传", "hint"],
    ["全年不少于2次", "hint"],
    ["每年至少开展2次", "hint"],
    ["全年完成2次以上", "hint"],
    ["高于全省平均水平5个百分点", undefined],
    ["不低于上年水平的95%", undefined],
    ["每村不少于2次", undefined],
    ["至少2次宣传，每次不少于30人", undefined],
    ["至少组织一次", undefined],
    ["≥95%", undefined],
    ["≥95%以上", undefined],
    ["约30人", undefined],
    ["12月底以前", undefined],
    ["严格按照不低于省定标准执行", undefined],
  ])("%s: %s", (target, said) => expect(ask("C04", row(target))).toEqual(answer(said)));

  test.each<[name: string, target: string, said: string[]]>([
    ["设备故障率", "控制在5%以内", ["hint → ≤5%"]],
    ["设备购置费", "严格控制在5万元以内", ["hint → ≤5万元"]],
    ["设备购置费", "不突破5万元", ["hint → ≤5万元"]],
    ["设备购置费", "严格控制在预算内", []],
    // A sign would be the wrong one: D08 and E01 say so.
    ["设备故障率", "不低于5%", []],
    ["培训人员合格率", "不超过95%", []],
  ])("%s %s: %j", (name, target, said) => expect(ask("C04", row(target, name))).toEqual(said));

  test("a cost of at least so much is E01's alone", () => {
    const cost = { level2: "成本指标", level3: "培训总成本", target: "不低于5万元" };
    expect(ask("C04", cost)).toEqual([]);
    expect(ask("E01", cost)).toEqual(["warning"]);
  });

  test("the sentence is told with its own number", () => {
    const sheet = sampleSheet(row("全年不少于2次", "组织宣传"));
    expect(findings("C04", sheet).map(({ data }) => data)).toEqual([{ value: "全年不少于2次", example: "≥2次" }]);
  });

  test("beside a sign column the word is one comparator too many: C03", () => {
    const both = { level3: "培训合格率", operator: "≥", target: "不低于90", unit: "%" };
    expect(ask("C04", both)).toEqual([]);
    expect(ask("C03", both)).toEqual(["error"]);
  });
});

describe("C05 a sign read as a digit", () => {
  test.each<Case>([
    ["292%", "warning"],
    ["395%", "warning"],
    ["2100%", "warning"],
    ["二100%", "warning"],
    ["%=99", "warning"],
    ["％≥95", "warning"],
    ["≥%95", "warning"],
    ["≥292%", undefined],
    ["200%", undefined],
    ["92%", undefined],
    ["492%", undefined],
    ["二级以上", undefined],
    ["292人", undefined],
  ])("%s: %s", (target, said) => expect(ask("C05", row(target))).toEqual(answer(said)));

  test("growth may exceed 200 %", () => {
    expect(ask("C05", row("292%", "会员企业收入增长率"))).toEqual([]);
    expect(ask("C05", row("250%", "招商投资完成率"))).toEqual([]);
  });

  test("it is told instead of C02 and C08", () => {
    expect(ask("C02", row("292%"))).toEqual([]);
    expect(ask("C08", row("292%"))).toEqual([]);
    expect(ask("C08", row("150%"))).toEqual(["error"]);
  });
});

describe("C14 letters and Chinese numerals for digits", () => {
  test.each<Case>([
    ["≥9O%", "warning → ≥90%"],
    ["≥1OO%", "warning → ≥100%"],
    ["≥l0次", "warning → ≥10次"],
    ["≥2〇次", "warning → ≥20次"],
    ["≥三次", "warning → ≥3次"],
    ["不少于两次", "warning → 不少于2次"],
    ["三次", "warning → 3次"],
    ["一百二十人", "warning → 120人"],
    ["一批", undefined],
    ["二级", undefined],
    ["二级以上", undefined],
    ["一次", undefined],
    ["十分", undefined],
    ["四面", undefined],
    ["两委", undefined],
    ["三公", undefined],
    ["十二月底前", undefined],
    ["百分之九十", undefined],
    ["ISO9001认证", undefined],
    ["A级", undefined],
    ["≥90%", undefined],
  ])("%s: %s", (target, said) => expect(ask("C14", row(target))).toEqual(answer(said)));
});

describe("C15 a comma that parts no thousands", () => {
  test.each<Case>([
    ["≤5,0000元", "warning → ≤50000元"],
    ["≤5，0000元", "warning → ≤50000元"],
    ["≥12345,678个", "warning → ≥12345678个"],
    ["≤5,000元", undefined],
    ["≤5，000元", undefined],
    ["≤1,234,567.50元", undefined],
    ["≤50000元", undefined],
    ["第一批,第二批", undefined],
  ])("%s: %s", (target, said) => expect(ask("C15", row(target, "设备购置费"))).toEqual(answer(said)));

  test("C13 leaves such a comma to it", () => {
    expect(ask("C13", row("≤5，0000元", "设备购置费"))).toEqual([]);
    expect(ask("C13", row("≤5，0000．5元", "设备购置费"))).toEqual(["warning → ≤5，0000.5元"]);
    expect(ask("C13", row("≤5，000元", "设备购置费"))).toEqual(["warning → ≤5,000元"]);
  });
});

describe("C17 about so much", () => {
  test.each<Case>([
    ["约30人", "hint → ≥30人"],
    ["大约30人", "hint → ≥30人"],
    ["30人左右", "hint → ≥30人"],
    ["约30人左右", "hint → ≥30人"],
    ["500余人", "hint → ≥500人"],
    ["500多户", "hint → ≥500户"],
    ["30来人", "hint → ≥30人"],
    ["30人以上", undefined],
    ["≥30人", undefined],
    ["保持在95%", undefined],
    ["12月左右", undefined],
    ["余杭区3个村", undefined],
  ])("%s: %s", (target, said) => expect(ask("C17", row(target, "培训学员"))).toEqual(answer(said)));

  test("a cost is at most so much", () => {
    expect(ask("C17", { level2: "成本指标", level3: "培训总成本", target: "约5万元" })).toEqual(["hint → ≤5万元"]);
  });

  test("beside a sign column only the number is left", () => {
    expect(ask("C17", { level3: "培训学员", operator: "≥", target: "约30", unit: "人" })).toEqual(["hint → 30"]);
  });
});

describe("C18 several numbers", () => {
  test.each<Case>([
    ["第一年20%，第二年8%", "hint"],
    ["1座，3550平方米", "hint"],
    ["≥3次；≥100人", "hint"],
    ["培训3次，120人", "hint"],
    ["≥3次", undefined],
    ["5,000元以内", undefined],
    ["每100人配备1名", undefined],
    ["接报后30分钟内到场，2小时内修复", undefined],
    ["严格按照预算标准1000元/人给补助对象兑付补助", undefined],
    ["参照财预〔2015〕88号，逐年提高5%", undefined],
    ["2025年6月底前完成50%，12月底前全部完成", undefined],
    ["3-5次", undefined],
    ["房屋管理到位，环境卫生整洁", undefined],
  ])("%s: %s", (target, said) => expect(ask("C18", row(target, "项目建设"))).toEqual(answer(said)));
});

describe("C31 brackets and needless zeros", () => {
  test.each<[Sample, string[]]>([
    [row("=100.00(%)"), ["hint → =100%"]],
    [row("=100（%）"), ["hint → =100%"]],
    [row("≥95.00%"), ["hint → ≥95%"]],
    [row("≥3.0次"), ["hint → ≥3次"]],
    [{ level3: "培训合格率", operator: "≥", target: "95.00", unit: "%" }, ["hint → 95"]],
    [row("≥95.50%"), []],
    [row("≤5.00万元"), []],
    [row("≤28.40元/株"), []],
    [row("≥5（含）"), []],
    [row("≤5万元（含税）"), []],
    [row("≥100.005%"), []],
    [row("≥95.00"), []],
  ])("%j: %j", (sample, said) => expect(ask("C31", sample)).toEqual(said));
});
