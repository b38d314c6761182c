import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** C02 and C06: does the number say how it is to be compared, and what it counts? */

type Case = [level2: string, name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level2: string, level3: string, target: string): SampleRow => ({ level2, level3, target });

describe("C02 a number without a comparator", () => {
  test.each<Case>([
    ["质量指标", "培训人员合格率", "100%", "warning → =100%"],
    ["质量指标", "培训人员合格率", "95%", "warning → ≥95%"],
    ["质量指标", "按要求复审", "100%", "warning → =100%"],
    ["经济效益指标", "会员企业收入增长率", "100%", "warning → ≥100%"],
    ["数量指标", "新建保鲜库数量", "1座", "warning → ≥1座"],
    ["成本指标", "打井、配电", "50000元", "warning → ≤50000元"],
    ["成本指标", "建设项目成本控制率", "100%", "warning → =100%"],
    ["成本指标", "围墙300米", "300元/米", "hint → ≤300元/米"],
    ["数量指标", "农村低保标准", "530元/人·月", "hint → ≥530元/人·月"],
    ["时效指标", "物资采购用时", "30天", "warning → ≤30天"],
    ["时效指标", "运维服务期限", "1年", "warning → =1年"],
    ["可持续影响指标", "设备使用年限", "10个月", "warning → ≥10个月"],
    ["质量指标", "设备故障率", "5%", "warning → ≤5%"],
    ["质量指标", "安全事故发生数", "0起", "warning → =0起"],
    ["数量指标", "参训学员", "8碗", "warning → ≥8碗"],
    ["时效指标", "补贴发放及时率", "100", "warning → =100"],
    // Told by a sign or a word already.
    ["数量指标", "培训人数", "≥120人", undefined],
    ["数量指标", "培训人数", "不少于120人", undefined],
    ["数量指标", "培训人数", "120人以上", undefined],
    ["数量指标", "培训人数", "约120人", undefined],
    ["数量指标", "培训人数", "120余人", undefined],
    // No bare number: dates, words, yes or no, ranges, phrases that begin with a number.
    ["时效指标", "开工时限", "2021年7月", undefined],
    ["时效指标", "项目实施时间", "2021年1月-12月", undefined],
    ["时效指标", "资金拨付", "12月底到位", undefined],
    ["时效指标", "竣工年份", "2025", undefined],
    ["质量指标", "经费支出合规性", "严格执行相关制度规定", undefined],
    ["质量指标", "是否存在质量问题", "否", undefined],
    ["数量指标", "培训场次", "3-5场", undefined],
    ["质量指标", "补贴兑付", "100%到位", undefined],
    ["质量指标", "值班安排", "24小时值班", undefined],
    ["质量指标", "帮扶措施", "1户1策", undefined],
    ["服务对象满意度指标", "群众投诉", "0投诉", undefined],
    ["质量指标", "培训人员合格率", "95%≥", "warning"],
    ["数量指标", "组织宣传", "全年3次", "hint"],
    ["数量指标", "组织宣传", "每年开展3次", "hint"],
    ["数量指标", "组织宣传", "每村3次", undefined],
    ["数量指标", "组织宣传", "全年不少于3次", undefined],
    ["数量指标", "场馆开放", "全年开放", undefined],
    // To be replaced altogether: C11, C12.
    ["数量指标", "组织宣传次数", "0次", undefined],
    ["数量指标", "组织宣传次数", "-5次", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("C02", row(level2, name, target))).toEqual(answer(said)),
  );

  test("with a 符号 column the sign is looked for, and offered, there", () => {
    const base = { level3: "培训人数", target: "120", unit: "人" };
    expect(ask("C02", { ...base, operator: "≥" })).toEqual([]);
    expect(ask("C02", { ...base, operator: "定性" })).toEqual([]);
    expect(ask("C02", { ...base, operator: "" })).toEqual(["warning → ≥"]);
  });
});

describe("C06 a number without a unit", () => {
  test.each<Case>([
    ["质量指标", "资金到位率", "≥90", "error → ≥90%"],
    ["社会效益指标", "社会效益增长率", "≥90", "error → ≥90%"],
    ["服务对象满意度指标", "企业满意度", "≥90", "error → ≥90%"],
    ["质量指标", "持证人员占比", "20", "error → 20%"],
    ["数量指标", "组织宣传次数", "≥3", "error → ≥3次"],
    ["数量指标", "培训人数", "≥120", "error → ≥120人"],
    ["数量指标", "学术交流人次", "≥120", "error → ≥120人次"],
    ["数量指标", "受益户数", "≥60。", "error → ≥60户。"],
    ["数量指标", "培训天数", "3-5", "error → 3-5天"],
    ["可持续影响指标", "设备使用年限", "≥5", "error → ≥5年"],
    ["数量指标", "新增绿化面积", "≥200", "error"],
    ["数量指标", "新建智慧教室数量", "50", "error"],
    ["可持续影响指标", "可持续性", "≥90", "error"],
    ["数量指标", "培训人数", "≥120(含)", "error → ≥120人(含)"],
    // Not in percent by themselves, or perhaps a decimal already.
    ["质量指标", "孕产妇死亡率", "≤15", "error"],
    ["质量指标", "培训人员合格率", "≥0.9", undefined],
    ["质量指标", "道路长度", "≥5", "error"],
    // Told in the name only.
    ["时效指标", "预算执行率（%）", "≥90", "hint → ≥90%"],
    ["经济效益指标", "经济效益提升%", "≥90", "hint → ≥90%"],
    ["数量指标", "流转土地（亩）", "≥60", "hint → ≥60亩"],
    ["质量指标", "种植作物成活率(≥**%)", "≥85", "hint → ≥85%"],
    ["数量指标", "养殖动物存栏(目标)", "≥85", "error"],
    // A multiplier says of what it is ten thousand times as little as nothing does.
    ["成本指标", "项目总成本", "≤3万", "warning → ≤3万元"],
    ["社会效益指标", "接待游客", "≥3万", "warning"],
    // Told, or nothing to tell.
    ["质量指标", "资金到位率", "≥90%", undefined],
    ["成本指标", "黄金蜜（葡萄）补助成本", "≤28.40/株", undefined],
    ["数量指标", "参训学员", "≥8碗", undefined],
    ["社会效益指标", "社会稳定", "长期", undefined],
    ["时效指标", "开工时限", "2021年7月", undefined],
    ["质量指标", "考核得分", "≥90分", undefined],
    ["质量指标", "土壤酸碱度pH值", "≥6.5", undefined],
    ["生态环境成本指标", "机房PUE值", "≤1.6", undefined],
    ["数量指标", "清淤土方量", "≥3万方", undefined],
    ["经济效益指标", "项目投入产出比", "≥1.5", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("C06", row(level2, name, target))).toEqual(answer(said)),
  );

  test("with a 单位 column the unit is looked for, and offered, there", () => {
    const base = { level3: "培训人数", operator: "≥", target: "120" };
    expect(ask("C06", { ...base, unit: "人" })).toEqual([]);
    expect(ask("C06", { ...base, unit: "碗" })).toEqual([]);
    expect(ask("C06", { ...base, unit: "" })).toEqual(["error → 人"]);
  });
});
