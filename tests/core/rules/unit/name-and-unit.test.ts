import type { Sample, SampleRow } from "../../../../src/core/rules/rule";
import { gridSheet } from "../../../fixtures/text-grid";
import { ask } from "../ask";
import { said } from "../said";

/** D03 to D07: what the unit and the number say beside the name. */

type Case = [name: string, target: string, said: string | undefined];
const answer = (found: string | undefined): string[] => (found === undefined ? [] : [found]);
const row = (level3: string, target: string, level2 = "质量指标"): SampleRow => ({ level2, level3, target });

describe("D03 percent of what is no ratio", () => {
  test.each<Case>([
    ["维护社会稳定", "≥95%", "hint"],
    ["促进农村集体经济发展", "≥95%", "hint"],
    ["保障村社区正常运转", "=100%", "hint"],
    ["会员企业满意度", "≥95%", undefined],
    ["群众安全感", "≥95%", undefined],
    ["补贴按时发放", "=100%", undefined],
    ["影响程度", "≥95%", undefined],
    ["带动经济发展增长", "≥5%", undefined],
    ["社会稳定（%）", "≥95", undefined],
    ["维护社会稳定", "保持稳定", undefined],
  ])("%s %s: %s", (name, target, found) => expect(ask("D03", row(name, target))).toEqual(answer(found)));

  test("once a table, however many there are", () => {
    const rows = ["维护社会稳定", "促进和谐", "经济可持续发展", "正常运转"].map((name) => row(name, "≥95%"));
    expect(ask("D03", { rows })).toEqual(["hint"]);
  });
});

describe("D04 units of money", () => {
  test.each<Case>([
    ["葡萄苗木补助标准", "≤28.40/株", "warning"],
    ["培训总成本", "≤5", undefined],
    ["培训总成本", "≤5万元", undefined],
    ["人员密度", "≤28.4/株", "warning"],
  ])("成本 %s %s: %s", (name, target, found) =>
    expect(ask("D04", row(name, target, "成本指标"))).toEqual(answer(found)),
  );

  test("a stroke among the counts is none of money", () => {
    expect(ask("D04", row("巡查频次", "≥2/周", "数量指标"))).toEqual([]);
  });

  test.each<[target: string, unit: string, found: string[]]>([
    ["854万", "万元", ["warning"]],
    ["854元", "万元", ["warning"]],
    ["854万元", "元", ["warning"]],
    ["854万元", "万元", []],
    ["854", "万元", []],
    ["854万", "人次", []],
  ])("%s beside a unit column of %s", (target, unit, found) => {
    const cost = { level2: "成本指标", level3: "培训总成本", operator: "≤", target, unit };
    expect(ask("D04", cost)).toEqual(found);
  });

  test("a multiplier beside a unit column is not C06's", () => {
    expect(ask("C06", { level3: "培训人次", operator: "≥", target: "3万", unit: "人次" })).toEqual([]);
    expect(ask("C06", { level3: "培训人次", target: "≥3万" })).toEqual(["warning"]);
  });

  test.each<[string, string, string[]]>([
    ["金额单位：万元", "854万", ["warning B2 854万"]],
    ["金额单位：万元", "854万元", []],
    ["金额单位：万元", "854", []],
    ["金额单位：元", "5万元", ["warning B2 5万元"]],
    ["", "854万元", []],
  ])("the header says %s, the amount %s", (line, amount, found) => {
    const sheet = gridSheet(`
      |${line}||||
      |预算数|${amount}|||
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|培训场次|≥4场|`);
    expect(said("D04", sheet)).toEqual(found);
  });
});

describe("D05 people and pieces", () => {
  test.each<Case>([
    ["村组干部", "≥230个", "hint → ≥230人"],
    ["参训人数", "≥230 个", "hint → ≥230 人"],
    ["培训次数", "≥4人/年", "hint"],
    ["培训场次", "≥4人", "hint"],
    ["村组干部", "≥230人", undefined],
    ["就诊次数", "≥100人次", undefined],
    ["干部培训班", "≥2个", undefined],
    ["干部培训项目", "≥2个", undefined],
    ["受益会员企业", "≥20个", undefined],
  ])("%s %s: %s", (name, target, found) => expect(ask("D05", row(name, target))).toEqual(answer(found)));

  test("the unit column is changed where the unit stands there", () => {
    expect(ask("D05", { level3: "村组干部", operator: "≥", target: "230", unit: "个" })).toEqual(["hint → 人"]);
  });
});

describe("D06 spelling of units", () => {
  test.each<[Sample, string[]]>([
    [row("农村低保标准", "≥530元/人*月"), ["hint → ≥530元/人·月"]],
    [row("外聘讲师", "≥30人×天"), ["hint → ≥30人·天"]],
    [{ level3: "外聘讲师", operator: "≥", target: "30", unit: "人*天" }, ["hint → 人·天"]],
    [{ level3: "外聘讲师", operator: "≥", target: "30", unit: "9" }, ["hint"]],
    [row("农村低保标准", "≥530元/人·月"), []],
    [row("消防水带", "≥50盘"), []],
    [row("屏幕分辨率", "≥1920*1080"), []],
    [{ level3: "消防水带", operator: "≥", target: "30", unit: "盘" }, []],
    [{ level3: "储藏温度", operator: "≤", target: "5", unit: "℃" }, []],
    [{ level3: "新增绿地", operator: "≥", target: "5", unit: "㎡" }, []],
    [{ level3: "管理机制", operator: "定性", target: "健全", unit: "/" }, []],
    [{ level3: "酸碱度", operator: "≥", target: "6.5", unit: "/" }, []],
  ])("%j: %j", (sample, found) => expect(ask("D06", sample)).toEqual(found));
});

describe("D07 numbers in names", () => {
  test.each<Case>([
    ["质量达标率100%", "≥98%", "warning"],
    ["*质量达标率100%", ">=98%", "warning"],
    ["新建道路2公里", "≥3公里", "warning"],
    ["村组干部230人", "≥230人", "hint"],
    ["村组干部230人", "≥230", "hint"],
    ["完成230人培训", "≥230人", "hint"],
    ["新建水泥路1条", "2km", undefined],
    ["清算8个安置小区物业费", "≥95%", undefined],
    ["饲料库120平米", "490元/平米", undefined],
    ["购置1250KVA变压器", "≥1台", undefined],
    ["2025年参训人数", "≥2025人", undefined],
    ["第3期培训班", "≥1期", undefined],
    ["65岁以上老年人健康管理人数", "≥30000人", undefined],
    ["前10%农户覆盖率", "≥90%", undefined],
    ["覆盖率不低于90%", "≥95%", undefined],
    ["覆盖率90%以上", "≥95%", undefined],
    ["覆盖率不低于95%", "≥90%", "warning"],
    ["救助标准(<**元/户)——最高5300元", "≤5300元/户", undefined],
    ["景点开发数量( ≥**个 )", "≥4个", undefined],
    ["九年义务教育巩固率", "≥97%", undefined],
  ])("%s %s: %s", (name, target, found) => expect(ask("D07", row(name, target))).toEqual(answer(found)));
});
