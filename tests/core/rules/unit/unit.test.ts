import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** D01, D02 and D08: do name, unit and sign speak of the same thing? */

type Case = [name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level3: string, target: string): SampleRow => ({ level2: "质量指标", level3, target });

describe("D01 a ratio without a percent sign", () => {
  test.each<Case>([
    ["培训计划完成率", "≥90次", "warning"],
    ["持证人员占比", "≥20人", "warning"],
    ["影响程度", "≥5次", "warning"],
    ["预算执行率（%）", "≥90万元", "warning"],
    ["群众投诉率", "≤3件", "warning"],
    ["设备完好率", "≥90分", "warning"],
    ["参训企业满意率", "≥90分", undefined],
    ["培训计划完成率", "≥90%", undefined],
    ["培训计划完成率", "≥90", undefined],
    ["出生人口死亡率", "≤5‰", undefined],
    ["会员收入增长率", "≥5个百分点", undefined],
    ["孕产妇死亡率", "≤15/10万", undefined],
    ["孕产妇死亡率", "≤3人", undefined],
    ["设备采购折扣比例", "≤9折", undefined],
    ["人民币汇率", "≤7元", undefined],
    ["贷款利率", "≤4元", undefined],
    ["巡查频率", "≥2次/年", undefined],
    ["巡查频率", "≥2次", undefined],
    ["劳动生产率", "≥5万元/人", undefined],
    ["审批效率", "≤3天", undefined],
    ["屏幕分辨率", "≥1080P", undefined],
    ["带宽使用率", "应用尽用", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("D01", row(name, target))).toEqual(answer(said)));
});

describe("D02 a count in another unit", () => {
  test.each<Case>([
    ["组织宣传次数", "≥90%", "warning"],
    ["培训人数", "≥90%", "warning"],
    ["受益户数", "≥5亩", "warning"],
    ["受益户数", "≥20人", "warning"],
    ["培训人数", "≥4场", "warning"],
    ["受益人次", "≥20户", "warning"],
    ["道路硬化面积", "≥2公里", "warning"],
    ["新建道路里程", "≥200平方米", "warning"],
    ["行政村数量", "=100%", "warning"],
    ["组织宣传次数", "≥3次", undefined],
    ["组织宣传次数", "≥3场", undefined],
    ["培训人数", "≥120人次", undefined],
    ["培训人数", "≥120名", undefined],
    ["受益户数", "≥60户", undefined],
    ["受益户数", "≥60家", undefined],
    ["道路硬化面积", "≥2公顷", undefined],
    ["购置设备数量", "≥3台", undefined],
    ["购置设备数量完成率", "≥90%", undefined],
    ["持证人数占比", "≥20%", undefined],
    ["增加就业人数", "≥10%", undefined],
    ["培训人数（%）", "≥90%", undefined],
    ["人均绿地面积", "≥15平方米/人", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("D02", row(name, target))).toEqual(answer(said)));
});

describe("D08 the sign points the wrong way", () => {
  test.each<Case>([
    ["设备故障率", "≥5%", "warning → ≤5%"],
    ["设备故障率", ">5%", "warning → ≤5%"],
    ["群众投诉件数", ">=3件", "warning → ≤3件"],
    ["平均响应时间", "≥2小时", "warning → ≤2小时"],
    ["群众投诉件数", "不少于3件", "warning"],
    ["培训人员合格率", "≤95%", "warning → ≥95%"],
    ["企业满意度", "<90%", "warning → ≥90%"],
    ["设备故障率", "≤5%", undefined],
    ["设备故障率", "=0%", undefined],
    ["安全事故发生数", "≥0起", undefined],
    ["投诉办结率", "≥95%", undefined],
    ["事故发生率下降幅度", "≥5%", undefined],
    ["减少事故数", "≥3起", undefined],
    ["违建拆除面积", "≥500平方米", undefined],
    ["对独生子女伤残、死亡家庭进行扶助", "≥63人", undefined],
    ["返贫监测户数", "≥20户", undefined],
    ["预算执行率", "≤100%", undefined],
    ["不合格率", "≤5%", undefined],
    ["科目调整次数", "≤10次", undefined],
    ["结余率(计算方法为:结余数/预算数)", "≤5%", undefined],
    ["培训人员合格率", "≥95%", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("D08", row(name, target))).toEqual(answer(said)));

  test("costs are left to E01", () => {
    expect(ask("D08", { level2: "成本指标", level3: "预算超支率", target: "≥5%" })).toEqual([]);
  });
});
