import type { Sample, SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** C07, C10, C12, C19, C20, C23, C24 and C25: does the value fit its name and its columns? */

type Case = [name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level3: string, target: string, level2 = "质量指标"): SampleRow => ({ level2, level3, target });

describe("C07 two units", () => {
  test.each<Case>([
    ["新修道路长度（公里）", "≥30米", "warning"],
    ["带动增收（≥**万元）", "≥50元", "warning"],
    ["受益人口数（人）", "≥10户", "warning"],
    ["新修道路长度（公里）", "≥30公里", undefined],
    ["新修道路长度（km）", "≥30公里", undefined],
    ["农村低保标准(≥**元/人·月)", "≥530元/人*月", undefined],
    ["土地流转补助标准（元/亩）", "≤475元", undefined],
    ["开展活动（项）", "≥3次", undefined],
    ["受益企业（家）", "≥3户", undefined],
    ["使用年限（年）", "≥3年", undefined],
    ["项目（工程）数量", "≥3个", undefined],
    ["养殖动物成活率(目标)", "≥95%", undefined],
    ["结余率(计算方法为:结余数/预算数)", "≤5%", undefined],
    // D01 and D02 tell of these.
    ["预算执行率（%）", "≥90万元", undefined],
    ["道路硬化面积（平方米）", "≥2公里", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C07", row(name, target))).toEqual(answer(said)));

  test("brackets among the costs name what is paid for", () => {
    expect(ask("C07", row("设备购置（台）", "≤5万元", "成本指标"))).toEqual([]);
  });
});

describe("C10 “≤100%”", () => {
  test.each<Case>([
    ["培训人员合格率", "≤100%", "warning"],
    ["企业满意度", "<100%", "warning"],
    ["项目完成率（%）", "≤100", "warning"],
    ["培训人员合格率", "≤95%", undefined],
    ["培训人员合格率", "=100%", undefined],
    ["成本控制率", "≤100%", undefined],
    ["预算执行率", "≤100%", undefined],
    ["预算超支率", "≤0%", undefined],
    ["设备故障率", "≤100%", undefined],
    ["会员企业收入增长率", "≤100%", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C10", row(name, target))).toEqual(answer(said)));

  test("D08 speaks below 100 % only", () => {
    expect(ask("D08", row("培训人员合格率", "≤100%"))).toEqual([]);
    expect(ask("D08", row("培训人员合格率", "≤95%"))).toEqual(["warning → ≥95%"]);
  });

  test("costs are no positive ratios", () => {
    expect(ask("C10", row("人均培训成本控制合格率", "≤100%", "成本指标"))).toEqual([]);
  });
});

describe("C12 negative numbers", () => {
  test.each<Case>([
    ["组织宣传次数", "≥-5次", "warning"],
    ["培训人员合格率", "≥-95%", "warning"],
    ["组织宣传次数", "≥5次", undefined],
    ["事故发生率下降幅度", "≤-5%", undefined],
    ["会员企业收入增长率", "≥-2%", undefined],
    ["冷库储藏温度", "≤-18℃", undefined],
    ["师生比例", "3-5", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C12", row(name, target))).toEqual(answer(said)));
});

describe("C19 a percentage as a decimal", () => {
  test.each<Case>([
    ["培训人员合格率", "≥0.95", "warning → ≥95%"],
    ["培训人员合格率", "0.9", "warning → 90%"],
    ["培训人员合格率", "≥0.95%", "warning → ≥95%"],
    ["企业满意度（%）", "≥0.95", "warning → ≥95%"],
    ["培训人员合格率", "≥95%", undefined],
    ["培训人员合格率", "=1", "warning → =100%"],
    ["应补尽补率", "1", "warning → 100%"],
    ["会员企业收入增长率", "≥1", undefined],
    ["医疗事故发生率", "≤0.1%", undefined],
    ["婴儿死亡率", "≤0.5%", undefined],
    ["会员企业收入增长率", "≥0.5%", undefined],
    ["项目投入产出比", "≥0.8", undefined],
    ["新增绿地", "≥0.5亩", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C19", row(name, target))).toEqual(answer(said)));

  test("what people see is read: a cell of 0.95 that shows 95 % is right", () => {
    const percent = { raw: 0.95, format: "0%", text: "95%" };
    expect(ask("C19", { level2: "质量指标", target: percent })).toEqual([]);
    expect(ask("C19", { level2: "质量指标", target: { raw: 0.95, format: "General", text: "0.95" } })).toEqual([
      "warning → 95%",
    ]);
  });

  test("the unit goes into its own column", () => {
    const columns = { level2: "质量指标", operator: "≥", target: "0.95" };
    expect(ask("C19", { ...columns, unit: "%" })).toEqual(["warning → 95"]);
    expect(ask("C19", { ...columns, unit: "" })).toEqual(["warning → 95 + %"]);
  });

  test("it is told instead of the missing unit", () => {
    expect(ask("C06", row("培训人员合格率", "≥0.95"))).toEqual([]);
  });
});

describe("C20 vague words", () => {
  test.each<Case>([
    ["商会影响力", "效果良好", "hint"],
    ["商会影响力", "明显", "hint"],
    ["商会影响力", "较好。", "hint"],
    ["商会影响力", "“提高”", "hint"],
    ["商会影响力", "达到预期目标", "hint"],
    ["商会影响力", "较为明显", "hint"],
    ["商会影响力", "待定", "hint"],
    ["商会影响力", "有一定提升", "hint"],
    ["商会影响力", "有所提升", undefined],
    ["商会影响力", "长期", "hint"],
    ["商会影响力", "有效提升", undefined],
    ["商会影响力", "显著改善", undefined],
    ["商会影响力", "稳步提高", undefined],
    ["商会影响力", "不断提高", undefined],
    ["违规建筑", "应改尽改", undefined],
    ["管理机制", "健全", undefined],
    ["设备运行", "正常", undefined],
    ["商会影响力", "会员企业新增订单明显", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C20", row(name, target, "社会效益指标"))).toEqual(answer(said)));

  test.each<Case>([
    ["办学条件持续改善", "长期", undefined],
    ["项目受益期限", "长期有效", undefined],
    ["会员企业影响力", "长期", "hint"],
    ["会员企业影响力", "可持续", "hint"],
    ["可持续影响", "长期", "hint"],
  ])("长期 answers a name that asks how long: %s %s", (name, target, said) => {
    expect(ask("C20", row(name, target, "可持续影响指标"))).toEqual(answer(said));
  });
});

describe("C23 定性 and numbers", () => {
  const columns = (operator: string, target: string, unit = ""): SampleRow => ({
    level2: "质量指标",
    level3: "培训人员合格率",
    operator,
    target,
    unit,
  });

  test.each<[SampleRow, string[]]>([
    [columns("定性", "95", "%"), ["error → ≥"]],
    [columns("定性", "100", "%"), ["error → ="]],
    [columns("定性", "≥95%"), ["error → ≥ + 95%"]],
    [columns("6", "95", "%"), ["error → ≥"]],
    [columns("≥", "稳步提高"), ["error → 定性"]],
    [columns("＝", "合格"), ["error → 定性"]],
    [columns("≥", "是"), ["error → 定性"]],
    [columns("≥", "95", "%"), []],
    [columns("定性", "稳步提高"), []],
    [columns("定性", "24小时值班"), []],
    [columns("定性", "2025年12月底前"), []],
    [columns("是/否", "否"), []],
    [columns("≥", "应改尽改"), []],
    [columns("≥", "不涉及"), []],
    [columns("≥", "2025年12月底前"), []],
    [columns("≥", "3次，每次50人"), []],
    [columns("≥", ""), []],
    [columns("", "稳步提高"), []],
  ])("%j: %j", (sample, said) => expect(ask("C23", sample)).toEqual(said));

  test("a form without the column is not asked", () => {
    expect(ask("C23", row("商会影响力", "稳步提高"))).toEqual([]);
  });
});

describe("C24 direction and sign", () => {
  const directed = (level3: string, operator: string, direction: string, level2 = "数量指标"): SampleRow => ({
    level2,
    level3,
    operator,
    target: "5",
    unit: "%",
    direction,
  });

  test.each<[SampleRow, string[]]>([
    [directed("科目调整占比", "≤", "正向指标"), ["warning → 反向指标"]],
    [directed("持证人员占比", "≥", "反向"), ["warning → 正向"]],
    [directed("培训人均成本", "≤", "正向指标", "成本指标"), ["warning → 反向指标"]],
    [directed("持证人员占比", "≥", "正向指标"), []],
    [directed("持证人员占比", "≤", "反向指标"), []],
    [directed("持证人员占比", "≤", "逆向指标"), []],
    [directed("持证人员占比", "=", "反向指标"), []],
    [directed("持证人员占比", "≥", ""), []],
    [directed("持证人员占比", "≥", "正向/反向"), []],
    // The sign is the wrong one: E01's and D08's.
    [directed("培训人均成本", "≥", "反向指标", "成本指标"), []],
    [directed("设备故障率", "≥", "反向指标"), []],
    [directed("培训人员合格率", "≤", "正向指标"), []],
  ])("%j: %j", (sample, said) => expect(ask("C24", sample)).toEqual(said));
});

describe("C25 yes or no", () => {
  test.each<[Sample, string[]]>([
    [row("设备是否通过验收", "√"), ["hint"]],
    [row("设备是否通过验收", "是的"), ["hint"]],
    [row("设备是否通过验收", "Y"), ["hint"]],
    [row("是否存在质量问题", "FALSE"), ["hint"]],
    [row("是否存在质量问题", "不是"), ["hint"]],
    [row("设备是否通过验收", "是"), []],
    [row("是否存在质量问题", "否"), []],
    [row("有无拖欠工资", "无"), []],
    [row("是否建立台账", "有"), []],
    [row("元素符号", "N"), []],
    [row("台账", "已建立"), []],
  ])("%j: %j", (sample, said) => expect(ask("C25", sample)).toEqual(said));
});
