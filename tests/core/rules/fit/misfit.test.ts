import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../../src/core/check";
import { resolveLevel2 } from "../../../../src/core/levels/resolve";
import { homesOf } from "../../../../src/core/levels/schemes";
import { hebeiCounty } from "../../../../src/core/profile/profile";
import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";
import { sampleSheet } from "../sample-sheet";

/** E06, E07, E09, E10, E11, E14 and E15: indicators that stand in the wrong class, by what their names say. */

type Case = [level2: string, name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level2: string, level3: string, target: string): SampleRow => ({ level2, level3, target });
const table = (code: string) => (level2: string, name: string, target: string, said: string | undefined) => {
  expect(ask(code, row(level2, name, target))).toEqual(answer(said));
};

describe("E06 no quality among the qualities", () => {
  test.each<Case>([
    ["质量指标", "资金到位率", "≥90%", "warning"],
    ["质量指标", "预算执行率", "≥90%", "warning"],
    ["质量指标", "项目经费支付进度", "≥90%", "warning"],
    ["质量指标", "项目按期完成率", "=100%", "warning → 时效指标"],
    ["质量指标", "工程完工及时率", "=100%", "warning → 时效指标"],
    ["质量指标", "急救响应及时率", "≥95%", "hint → 时效指标"],
    ["质量指标", "经费支出合规率", "=100%", "hint"],
    ["质量指标", "经费支出合规性", "严格执行相关制度规定", "hint"],
    ["质量指标", "带动会员企业增收", "≥10万元", "warning → 效益指标 + 经济效益指标"],
    ["质量指标", "建立长效管护机制", "长期", "warning → 效益指标 + 可持续影响指标"],
    ["质量指标", "参训企业满意度", "≥90%", undefined],
    ["质量指标", "补贴资金发放到位率", "=100%", undefined],
    ["质量指标", "补助标准执行率", "=100%", undefined],
    ["质量指标", "预算编制准确率", "≥95%", undefined],
    ["质量指标", "超预算支出比例", "≤0%", undefined],
    ["质量指标", "政府采购规范率", "=100%", undefined],
    ["质量指标", "传染病报告率", "≥95%", undefined],
    ["质量指标", "平均故障间隔时间", "≥2000小时", undefined],
    ["质量指标", "#REF!", "=100%", undefined],
    ["时效指标", "资金到位率", "≥90%", undefined],
  ])("%s %s %s: %s", table("E06"));
});

describe("E07 no time among the times", () => {
  test.each<Case>([
    ["时效指标", "新增违建处置率", "=100%", "warning"],
    ["时效指标", "校舍质量合格率", "=100%", "warning"],
    ["时效指标", "参训人数", "≥120人", "warning"],
    ["时效指标", "完成培训人数", "≥120人", "warning"],
    ["时效指标", "及时救助人次", "≥120人次", undefined],
    ["时效指标", "提升群众幸福感", "显著提升", "warning"],
    ["时效指标", "项目总成本", "≤65万元", "warning"],
    ["时效指标", "新增违建及时处置率", "=100%", undefined],
    ["时效指标", "公交准点率", "≥90%", undefined],
    ["时效指标", "工作按时完成率", "≥90", undefined],
    ["时效指标", "项目完成率", "≥90%", undefined],
    ["时效指标", "预算资金当年下达率", "=100%", undefined],
    ["时效指标", "支出预算执行率（%）", "=100%", undefined],
    ["时效指标", "年度任务落实率（%）", "=100%", undefined],
    ["时效指标", "截至2026年12月底,项目开展率(%)", "≥100%", undefined],
    ["时效指标", "路面病害修复时限", "≤3天", undefined],
    ["时效指标", "隐患整改率", "3天内全部整改", undefined],
    ["时效指标", "巡查次数", "≥2次/周", undefined],
    ["时效指标", "提交申报书、任务书、结题报告等材料", "提交", undefined],
    ["时效指标", "资金拨付", "12月底到位", undefined],
    ["时效指标", "全市推广", "到位", undefined],
    ["时效指标", "设备合格率", "不涉及", undefined],
    ["质量指标", "新增违建处置率", "=100%", undefined],
    // E13's.
    ["时效指标", "群众满意度", "≥90%", undefined],
  ])("%s %s %s: %s", table("E07"));

  test.each([
    ["发现后24小时内处置的比例", []],
    ["及时处置的违建数÷发现的违建数", []],
    // A year that is counted is no time that is asked for.
    ["全年处置的违建数÷全年发现的违建数", ["warning"]],
    ["当年完成处置的违建占比", ["warning"]],
  ])("the description may tell the time: %s", (description, said) => {
    expect(ask("E07", { ...row("时效指标", "新增违建处置率", "=100%"), description })).toEqual(said);
  });
});

describe("E09 no gain among the economic benefits", () => {
  test.each<Case>([
    ["经济效益指标", "利息费用保障率", "=100%", "hint"],
    ["经济效益指标", "工资足额发放", "足额", "hint"],
    ["经济效益指标", "资金使用合规性", "合规", "hint"],
    ["经济效益指标", "工程验收合格率", "=100%", "hint"],
    ["经济效益指标", "改善生态环境", "明显改善", "hint"],
    ["经济效益指标", "引进企业家数", "≥5家", undefined],
    ["经济效益指标", "利息费用节约率", "≥5%", undefined],
    ["经济效益指标", "结余率(计算方法为:结余数/预算数)", "≤5%", undefined],
    ["经济效益指标", "促进农村集体经济发展", "≥95%", undefined],
    ["经济效益指标", "清算8个小区历史遗留物业费(≥**%)", "≥95%", undefined],
    ["社会效益指标", "利息费用保障率", "=100%", undefined],
  ])("%s %s %s: %s", table("E09"));

  test("funds that came or were spent are E15's", () => {
    expect(ask("E09", row("经济效益指标", "资金支付率", "=100%"))).toEqual([]);
    expect(ask("E15", row("经济效益指标", "资金支付率", "=100%"))).toEqual(["warning"]);
  });
});

describe("E10 done once among what goes on", () => {
  test.each<Case>([
    ["可持续影响指标", "组织会员活动", "≥3次", "hint"],
    ["可持续影响指标", "开展培训", "≥2期", "hint"],
    ["可持续影响指标", "培训人数", "≥120人", "hint"],
    ["可持续影响指标", "项目总成本", "≤65万元", "hint"],
    ["可持续影响指标", "提高人民健康水平", "提高", undefined],
    ["可持续影响指标", "每年组织会员活动", "≥3次", undefined],
    ["可持续影响指标", "组织会员活动", "≥3次/年", undefined],
    ["可持续影响指标", "培训机制持续年限", "≥3年", undefined],
    ["可持续影响指标", "培养商会人才队伍活动", "≥3次", undefined],
    ["可持续影响指标", "组织会员活动", "长期", undefined],
    ["社会效益指标", "组织会员活动", "≥3次", undefined],
  ])("%s %s %s: %s", table("E10"));
});

describe("E11 no satisfaction among the satisfactions", () => {
  test.each<Case>([
    ["服务对象满意度指标", "粮食安全事件发生数", "=0起", "warning"],
    ["服务对象满意度指标", "会员企业政策知晓率", "≥90%", "warning → 效益指标 + 社会效益指标"],
    ["服务对象满意度指标", "校舍验收合格率", "=100%", "warning → 产出指标 + 质量指标"],
    ["服务对象满意度指标", "补贴发放及时率", "=100%", "warning → 产出指标 + 时效指标"],
    ["满意度指标", "受益人数", "≥60人", "warning"],
    ["服务对象满意度指标", "举办培训班", "≥3期", "warning → 产出指标 + 数量指标"],
    ["服务对象满意度指标", "改善生态环境", "明显改善", "warning → 效益指标 + 生态效益指标"],
    ["服务对象满意度指标", "参训企业满意度", "≥90%", undefined],
    ["服务对象满意度指标", "群众投诉率", "≤5%", undefined],
    ["服务对象满意度指标", "网络好评率", "≥95%", undefined],
    ["服务对象满意度指标", "群众信访件数", "≤3件", undefined],
    ["服务对象满意度指标", "公众认可率", "≥90%", undefined],
    ["服务对象满意度指标", "服务对象", "≥90%", undefined],
    ["服务对象满意度指标", "受益群众比例", "90%以上满意", undefined],
    ["社会效益指标", "会员企业政策知晓率", "≥90%", undefined],
  ])("%s %s %s: %s", table("E11"));
});

describe("E14 activities among the benefits", () => {
  test.each<Case>([
    ["社会效益指标", "宣传绿色生产方式", "≥3次", "warning → 产出指标 + 数量指标"],
    ["经济效益指标", "举办银企对接会", "≥2场", "warning → 产出指标 + 数量指标"],
    ["生态效益指标", "开展环保宣传", "≥2次", "warning → 产出指标 + 数量指标"],
    ["社会效益指标", "组织志愿服务活动", "≥12次", "warning → 产出指标 + 数量指标"],
    ["社会效益指标", "下乡义诊次数", "≥10次", "warning → 产出指标 + 数量指标"],
    ["社会效益指标", "发放宣传资料", "≥5000份", "warning → 产出指标 + 数量指标"],
    ["社会效益指标", "志愿服务群众", "≥500次", undefined],
    ["社会效益指标", "报刊发行覆盖", "≥5000份", undefined],
    ["社会效益指标", "宣传视频点击量", "≥5万次", undefined],
    ["社会效益指标", "媒体宣传报道", "≥20次", undefined],
    ["社会效益指标", "活动受益人次", "≥3000人次", undefined],
    ["社会效益指标", "减少群体上访活动", "≥3次", undefined],
    ["社会效益指标", "组织会员活动", "有效提升", undefined],
    ["社会效益指标", "重大安全事件", "=0起", undefined],
    ["社会效益指标", "受益建档立卡贫困人口数≥**人", ">=29人", undefined],
    ["数量指标", "组织宣传活动次数", "≥3次", undefined],
    ["可持续影响指标", "组织宣传活动", "≥3次", undefined],
  ])("%s %s %s: %s", table("E14"));

  test("E08 speaks where nothing is ecological, E14 where the activity is", () => {
    expect(ask("E14", row("生态效益指标", "组织会员活动", "≥3次"))).toEqual([]);
    expect(ask("E08", row("生态效益指标", "组织会员活动", "≥3次"))).toHaveLength(1);
    expect(ask("E08", row("生态效益指标", "开展环保宣传", "≥2次"))).toEqual([]);
  });
});

describe("E15 inputs among the outputs", () => {
  test.each<Case>([
    ["质量指标", "资金到位率", "≥90%", "warning"],
    ["数量指标", "预算执行率", "≥90%", "warning"],
    ["社会效益指标", "专项经费拨付情况", "及时", "warning"],
    ["质量指标", "补贴资金发放到位率", "=100%", undefined],
    ["数量指标", "救助资金发放人数", "≥60人", undefined],
    ["时效指标", "预算资金当年下达率", "=100%", undefined],
    ["时效指标", "预算执行率", "≥95%", undefined],
    ["经济效益指标", "带动社会资金投入", "≥10万元", undefined],
    ["质量指标", "资金使用合规率", "=100%", undefined],
  ])("%s %s %s: %s", table("E15"));

  test("among the costs E02 says so", () => {
    expect(ask("E15", row("成本指标", "预算执行率（%）", "≥90%"))).toEqual([]);
    expect(ask("E02", row("成本指标", "预算执行率（%）", "≥90%"))).toEqual(["warning"]);
  });
});

/** Sound names from many fields, and published ones: each stands where it belongs, or is a known defect. */
describe("labelled indicators", () => {
  const labelled = (file: string): SampleRow[] =>
    readFileSync(join(__dirname, "../../../training", file), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([level3 = "", target = "", level2 = ""]) => ({ level2, level3, target }))
      .map((one) => ({ level1: homesOf(resolveLevel2(one.level2)!.name)[0]!, ...one }));

  const misfits = ["E06", "E07", "E09", "E10", "E11", "E14", "E15"];
  const toldOf = (rows: SampleRow[]): string[] => {
    const { findings, tables } = check([sampleSheet({ rows })], hebeiCounty);
    return findings
      .filter(({ code }) => misfits.includes(code))
      .map(({ code, severity, at }) => {
        const told = tables[0]?.indicators.find(({ row }) => row === at.row);
        return `${code} ${severity}: ${told?.level2.text} ${told?.level3.text}`;
      });
  };

  test("typical ones are left where they are", () => {
    // Compliance is tolerated among the qualities.
    expect(toldOf(labelled("names.tsv"))).toEqual(["E06 hint: 质量指标 资金使用合规性"]);
  });

  test("published ones are left where they are", () => {
    expect(toldOf(labelled("facts.tsv"))).toEqual([
      "E06 hint: 质量指标 经费支出合规性",
      "E06 warning: 质量指标 资金到位率",
      "E15 warning: 质量指标 资金到位率",
      "E14 warning: 社会效益指标 宣传绿色生产方式",
      "E06 warning: 质量指标 服务企业产生经济效益",
    ]);
  });
});
