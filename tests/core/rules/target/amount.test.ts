import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** C08, C09, C11 and C16: can the number be reached, and does it ask for anything? */

type Case = [name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level3: string, target: string): SampleRow => ({ level2: "质量指标", level3, target });

describe("C08 a bounded ratio above 100 %", () => {
  test.each<Case>([
    ["培训人员合格率", "≥120%", "error"],
    ["培训人员合格率", "120%", "error"],
    ["培训人员合格率", ">100%", "error"],
    ["企业满意度", "=292%", "error"],
    ["项目完成率（%）", "≥105", "error"],
    ["培训人员合格率", "95%-105%", "error"],
    ["培训人员合格率", "≥100%", undefined],
    ["培训人员合格率", "≤120%", undefined],
    ["会员企业收入增长率", "≥120%", undefined],
    ["税收任务完成率", "≥105%", undefined],
    ["招商投资完成率", "≥110%", undefined],
    ["产能利用率", "≥110%", undefined],
    ["投入产出比", "≥300%", undefined],
    ["高中阶段毛入学率", "≥103%", undefined],
    ["组织宣传次数", "≥120次", undefined],
    ["培训人员合格率", "≥120", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C08", row(name, target))).toEqual(answer(said)));
});

describe("C09 “≥100%”", () => {
  test.each<Case>([
    ["培训人员合格率", "≥100%", "warning → =100%"],
    ["完成及时率(≥**%)", ">=100%", "warning → =100%"],
    ["项目开展率(%)", "≥100", "warning → =100"],
    ["培训人员合格率", "≥100.00%", "warning → =100.00%"],
    ["培训人员合格率", "不低于100%", "warning"],
    ["培训人员合格率", "=100%", undefined],
    ["培训人员合格率", "≥99%", undefined],
    ["省级资金投入成本控制率(%)", "≤100%", undefined],
    ["会员企业收入增长率", "≥100%", undefined],
    ["困难群众应补尽补率", "≥100%", "warning → =100%"],
    ["慢性病患者随访率", "≥100%", "warning → =100%"],
    ["应改尽改", "≥100%", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C09", row(name, target))).toEqual(answer(said)));

  test("the sign of a 符号 column is changed there", () => {
    expect(ask("C09", { level3: "按时发放率", operator: "≥", target: "100", unit: "%" })).toEqual(["warning → ="]);
  });
});

describe("C11 a target of zero", () => {
  test.each<Case>([
    ["组织宣传次数", "≥0次", "warning"],
    ["组织宣传次数", "=0次", "warning"],
    ["组织宣传次数", "0次", "warning"],
    ["培训人员合格率", "≥0%", "warning"],
    ["安全事故发生数", "≥0起", "warning"],
    ["未成年人帮扶人数", "≥0人", "warning"],
    ["安全事故发生数", "=0起", undefined],
    ["重大舆情", "0次", undefined],
    ["蔬菜变质比例", "=0%", undefined],
    ["预算超支率", "≤0%", undefined],
    ["零差错", "=0个", undefined],
    ["无新增隐性债务", "0万元", undefined],
    ["是否存在质量问题", "0个", undefined],
    ["服务对象满意情况", "0投诉", undefined],
    ["会员企业收入增长率", "≥0%", undefined],
    ["组织宣传次数", ">0次", undefined],
    ["组织宣传次数", "≥10次", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C11", row(name, target))).toEqual(answer(said)));

  test("no social cost is a target of its own", () => {
    const cost = { level1: "成本指标", level2: "社会成本指标", level3: "征地群众搬迁户数", target: "=0户" };
    expect(ask("C11", cost)).toEqual([]);
  });
});

describe("C16 a range", () => {
  test.each<Case>([
    ["组织宣传次数", "3-5次", "warning"],
    ["组织宣传次数", "3～5次", "warning"],
    ["组织宣传次数", "3至5次", "warning"],
    ["组织宣传次数", "≥3-5次", "warning"],
    ["培训人员合格率", "80%-90%", "warning"],
    ["培训人员合格率", "90-80%", "error"],
    ["组织宣传次数", "≥3次", undefined],
    ["项目实施时间", "2021年1月-12月", undefined],
    ["项目实施时间", "1-12月", undefined],
    ["项目实施时间", "2021-2023年", undefined],
    ["参训对象", "18-60周岁", undefined],
    ["参训人员年龄", "18-60", undefined],
    ["冷库温度", "2-8", undefined],
    ["冷库条件", "2-8℃", undefined],
    ["师生比", "1:15", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C16", row(name, target))).toEqual(answer(said)));
});
