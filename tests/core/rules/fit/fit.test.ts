import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** E01, E02, E05, E08, E13 and E16: does the indicator belong where it stands? */

type Case = [level2: string, name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level2: string, level3: string, target: string): SampleRow => ({ level2, level3, target });

describe("E01 a cost of “at least”", () => {
  test.each<Case>([
    ["成本指标", "项目总投入", "≥6070万元", "warning → ≤6070万元"],
    ["成本指标", "防疫室84平米", "≥1050元", "warning → ≤1050元"],
    ["成本指标", "培训人均成本", ">160元/人", "warning → ≤160元/人"],
    ["经济成本指标", "项目建设成本", "≥65万元", "warning → ≤65万元"],
    ["成本指标", "培训人均成本", "≥0元", "warning → ≤0元"],
    ["成本指标", "培训人均成本", "不低于160元", "warning"],
    ["成本指标", "基本公共卫生服务人均经费标准", "≥94元", "hint → ≤94元"],
    ["成本指标", "培训人均成本", "≤160元", undefined],
    ["成本指标", "流转土地补助标准", "=475元/亩", undefined],
    ["成本指标", "成本节约率", "≥5%", undefined],
    ["成本指标", "建设项目成本控制率", "≥95%", undefined],
    ["成本指标", "成本核算准确率", "≥95%", undefined],
    ["成本指标", "节约办公经费", "≥5万元", undefined],
    ["成本指标", "预算执行率（%）", "≥90", undefined],
    ["成本指标", "培训参加人数", "≥120人", undefined],
    ["数量指标", "发放补助标准", "≥530元/人·月", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("E01", row(level2, name, target))).toEqual(answer(said)),
  );

  test("the sign of a 符号 column is changed there", () => {
    const cost = { level2: "成本指标", level3: "培训总成本", operator: "≥", target: "5", unit: "万元" };
    expect(ask("E01", cost)).toEqual(["warning → ≤"]);
  });
});

describe("E02 no cost among the costs", () => {
  test.each<Case>([
    ["成本指标", "预算执行率（%）", "≥90%", "warning"],
    ["成本指标", "培训参加人数", "≥120人", "warning"],
    ["成本指标", "资金使用合规性", "合规", "warning"],
    ["经济成本指标", "资金到位率", "=100%", "warning"],
    ["成本指标", "成本", "≤5万元", undefined],
    ["成本指标", "建设项目成本控制率", "=100%", undefined],
    ["成本指标", "办公经费压减比例", "≥5%", undefined],
    ["成本指标", "打井、配电", "50000元", undefined],
    ["成本指标", "饲料库120平米", "490元/平米", undefined],
    ["成本指标", "补助发放", "严格按照预算标准1000元/人兑付", undefined],
    ["成本指标", "黄金蜜（葡萄）补助成本", "≤28.40/株", undefined],
    ["成本指标", "其他", "不涉及", undefined],
    ["成本指标", "#N/A", "≥3次", undefined],
    ["社会成本指标", "对周边交通的影响", "≤3天", undefined],
    ["生态环境成本指标", "施工扬尘", "可控", undefined],
    ["时效指标", "预算执行率（%）", "≥90%", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("E02", row(level2, name, target))).toEqual(answer(said)),
  );
});

describe("E05 a ratio among the quantities", () => {
  test.each<Case>([
    ["数量指标", "完成率", "≥90%", "hint → 质量指标"],
    ["数量指标", "补贴发放及时率", "≥90%", "hint → 时效指标"],
    ["数量指标", "种植作物成活率", "≥90%", "hint → 质量指标"],
    ["数量指标", "专任教师双师占比", "≥90%", undefined],
    ["数量指标", "足额保障率", "=100%", undefined],
    ["数量指标", "巡查频率", "≥2次/年", undefined],
    ["数量指标", "培训人数", "≥120人", undefined],
    ["数量指标", "应改尽改", "应改尽改", undefined],
    ["质量指标", "完成率", "≥90%", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("E05", row(level2, name, target))).toEqual(answer(said)),
  );

  test("a level that stands for two rows is not rewritten", () => {
    const rows = [
      { level1: "产出指标", level2: "数量指标", level3: "完成率" },
      { level3: "培训人数", target: "≥120人" },
    ];
    expect(ask("E05", { rows })).toEqual(["hint"]);
  });

  test("a project that keeps an office running has its rates from the system", () => {
    const rows = [{ level1: "产出指标", level2: "数量指标", level3: "工资发放率", target: "=100%" }];
    expect(ask("E05", { rows, header: { name: "人员经费" } })).toEqual([]);
  });
});

describe("E08 nothing ecological among the ecological benefits", () => {
  test.each<Case>([
    ["生态效益指标", "培育、吸引人才情况", "≥100人次", "warning → 社会效益指标"],
    ["生态效益指标", "对控制基建项目成本影响程度", "效果明显", "warning → 经济效益指标"],
    ["生态效益指标", "优化营商环境", "明显改善", "warning → 社会效益指标"],
    ["生态效益指标", "提升群众幸福感", "显著提升", "warning → 社会效益指标"],
    ["生态效益指标", "会场布置效果", "良好", "warning"],
    ["生态效益指标", "生态修复功能提高", "", undefined],
    ["生态效益指标", "生态效益提升值%", "≥90", undefined],
    ["生态效益指标", "优化安置小区生活环境", "显著提高", undefined],
    ["生态效益指标", "会场用品", "全部使用可循环材料，减少垃圾", undefined],
    ["生态效益指标", "其他影响", "无影响", undefined],
    ["生态效益指标", "#REF!", "≥3次", undefined],
    ["生态效益指标", "其他影响", "不涉及", undefined],
    ["社会效益指标", "宣传绿色生产方式", "≥3次", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("E08", row(level2, name, target))).toEqual(answer(said)),
  );
});

describe("E13 satisfaction in another class", () => {
  test.each<Case>([
    ["社会效益指标", "学生家长满意度", "≥90%", "warning → 满意度指标 + 服务对象满意度指标"],
    ["质量指标", "参训人员满意率", "≥90%", "warning → 满意度指标 + 服务对象满意度指标"],
    ["服务对象满意度指标", "学生家长满意度", "≥90%", undefined],
    ["数量指标", "满意度调查次数", "≥2次", undefined],
    ["质量指标", "群众不满意率", "≤5%", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("E13", row(level2, name, target))).toEqual(answer(said)),
  );

  test("满意度 as a level 2 of 效益 is an old layout", () => {
    const old = {
      level1: "效益指标",
      level2: "社会公众或服务对象满意度指标",
      level3: "学生家长满意度",
      target: "≥90%",
    };
    expect(ask("E13", old)).toEqual([]);
  });
});

describe("E16 a name that says nothing", () => {
  test.each<Case>([
    ["质量指标", "完成率", "≥90%", "warning"],
    ["质量指标", "完成率（%）", "≥90%", "warning"],
    ["质量指标", "指标1：完成率", "≥90%", "warning"],
    ["成本指标", "成本", "≤5万元", "warning"],
    ["成本指标", "资金成本", "≤5万元", "warning"],
    ["质量指标", "创建质量", "合格", "warning"],
    ["可持续影响指标", "可持续性", "≥90%", "warning"],
    ["服务对象满意度指标", "满意度", "≥90%", "warning"],
    ["生态效益指标", "生态影响", "不涉及", undefined],
    ["质量指标", "资金到位率", "≥90%", undefined],
    ["时效指标", "工作按时完成率", "≥90%", undefined],
    ["经济效益指标", "经济效益提升%", "≥90%", undefined],
    ["社会效益指标", "社会效益增长率", "≥90%", undefined],
    ["成本指标", "项目总成本", "≤5万元", undefined],
    ["服务对象满意度指标", "服务对象满意度（%）", "≥90%", undefined],
    ["数量指标", "流转土地", "≥60亩", undefined],
  ])("%s %s %s: %s", (level2, name, target, said) =>
    expect(ask("E16", row(level2, name, target))).toEqual(answer(said)),
  );
});
