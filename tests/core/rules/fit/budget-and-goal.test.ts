import type { Sample, SampleRow } from "../../../../src/core/rules/rule";
import { gridSheet } from "../../../fixtures/text-grid";
import { ask } from "../ask";
import { said } from "../said";

/** E03, E04, E12, E18, E20, E21, E22 and E23: the table as a whole, its budget and its goal. */

type Header = Extract<Sample, { header?: unknown }>["header"];
const cost = (level3: string, target: string, level2 = "成本指标"): SampleRow => ({
  level1: "产出指标",
  level2,
  level3,
  target,
});
const quantity = (level3: string, target: string): SampleRow => cost(level3, target, "数量指标");
/** The budget of the samples is 50,000 元. */
const sheet = (...rows: SampleRow[]): Sample => ({ rows });

describe("E03 a cost above the budget", () => {
  test.each<[name: string, target: string, said: string[]]>([
    ["培训总成本", "≤6万元", ["warning"]],
    ["培训总成本", "≤50001元", ["warning"]],
    ["培训总成本", "60000元", ["warning"]],
    ["培训总成本", "≤50000万元", ["warning"]],
    ["培训总成本", "≤5万元", []],
    ["培训总成本", "≤50000.00元", []],
    ["培训总成本", "≤0.000005亿元", []],
    ["培训人均成本", "≤160元/人", []],
    // E01's.
    ["培训总成本", "≥6万元", []],
    // Other years and other purses.
    ["项目总投资", "≤6070万元", []],
    ["成本控制率", "≤100%", []],
    ["培训总成本", "≤6", []],
    ["培训总成本", "≤6万", []],
  ])("%s %s", (name, target, found) => expect(ask("E03", sheet(cost(name, target)))).toEqual(found));

  test.each<[what: string, rows: SampleRow[], said: string[]]>([
    ["price by number", [quantity("新建宣传栏数量", "≥10个"), cost("新建宣传栏单价", "≤0.6万元/个")], ["warning"]],
    ["exactly the budget", [quantity("新建宣传栏数量", "≥10个"), cost("新建宣传栏单价", "≤0.5万元/个")], []],
    ["two different things", [quantity("受益会员企业数量", "≥100个"), cost("新建宣传栏单价", "≤6000元/个")], []],
    ["another unit", [quantity("新建宣传栏数量", "≥100块"), cost("新建宣传栏单价", "≤6000元/个")], []],
    ["by the month as well", [quantity("护林员补助人数", "≥100人"), cost("护林员补助标准", "≤6000元/人·月")], []],
    [
      "two quantities in that unit",
      [quantity("新建宣传栏数量", "≥10个"), quantity("维修宣传栏数量", "≥10个"), cost("新建宣传栏单价", "≤6000元/个")],
      [],
    ],
  ])("%s", (_, rows, found) => expect(ask("E03", sheet(...rows))).toEqual(found));

  const inForm = (unitLine: string, budget: string): string => `
    |${unitLine}||||
    |预算数|${budget}|||
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|成本指标|项目总成本|≤90万元|`;

  test.each<[unitLine: string, budget: string, e03: string[], e04: string[]]>([
    ["金额单位：万元", "80", ["warning D4 ≤90万元"], []],
    ["金额单位：万元", "90", [], []],
    ["金额单位：万元", "100", [], ["hint D4 ≤90万元"]],
    ["金额单位：元", "900,000.00", [], []],
    ["", "80", ["not checked"], ["not checked"]],
    ["金额单位：万元", "", ["not checked"], ["not checked"]],
    ["金额单位：万元", "0/0/0", ["not checked"], ["not checked"]],
  ])("%s %s", (unitLine, budget, e03, e04) => {
    const drawn = gridSheet(inForm(unitLine, budget));
    expect(said("E03", drawn)).toEqual(e03);
    expect(said("E04", drawn)).toEqual(e04);
  });
});

test("what was spent is no budget: E03, E04", () => {
  const evaluation = (budget: string): string => `
    |项目资金（万元）||全年预算数（A）|全年执行数（B）|
    ||年度资金总额|${budget}|95|
    |一级指标|二级指标|三级指标|年度指标值|
    |产出指标|成本指标|项目总成本|≤90万元|`;
  expect(said("E03", gridSheet(evaluation("80")))).toEqual(["warning D4 ≤90万元"]);
  expect(said("E04", gridSheet(evaluation("90")))).toEqual([]);
});

describe("E04 the total is not the budget", () => {
  test.each<[name: string, target: string, said: string[]]>([
    ["项目总成本", "≤4万元", ["hint"]],
    ["总费用", "=40000元", ["hint"]],
    ["指标1：项目总成本", "≤4万元", ["hint"]],
    ["项目总成本", "≤5万元", []],
    ["项目总成本", "=50000元", []],
    // E03's.
    ["项目总成本", "≤6万元", []],
    // A part of the project.
    ["设备采购总成本", "≤4万元", []],
    ["培训人均成本", "≤160元", []],
  ])("%s %s", (name, target, found) => expect(ask("E04", sheet(cost(name, target)))).toEqual(found));

  test("5万元 may be what 50,400 元 was rounded to", () => {
    const header: Header = { total: "50400", fiscal: "50400" };
    expect(ask("E04", { rows: [cost("项目总成本", "≤5万元")], header })).toEqual([]);
    expect(ask("E04", { rows: [cost("项目总成本", "≤50000元")], header })).toEqual(["hint"]);
  });
});

describe("E12 satisfaction out of bounds", () => {
  const row = (level3: string, target: string): SampleRow => ({ level2: "服务对象满意度指标", level3, target });
  test.each<[name: string, target: string, said: string[]]>([
    ["参训企业满意度", "=100%", ["hint"]],
    ["参训企业满意度", "100%", ["hint"]],
    ["参训企业满意度", "≥50%", ["hint"]],
    ["参训企业满意度（%）", "≥50", ["hint"]],
    ["参训企业满意度", "≥60%", []],
    ["参训企业满意度", "≥95%", []],
    ["参训企业满意度", "≥100%", []],
    ["参训企业满意度", "≤50%", []],
    ["参训企业满意度", "≥0.95%", []],
    ["群众不满意率", "=5%", []],
  ])("%s %s", (name, target, found) => expect(ask("E12", row(name, target))).toEqual(found));

  test("“≥100%” is C09's", () => expect(ask("C09", row("参训企业满意度", "≥100%"))).toEqual(["warning → =100%"]));
});

describe("E18 descriptions that repeat the names", () => {
  const rows = (...descriptions: string[]): Sample => ({
    rows: descriptions.map((description, nth) => ({ level3: `第${nth}项合格率`, target: "≥95%", description })),
  });
  test.each<[string, string[], string[]]>([
    ["all of them", ["第0项合格率", "第1项合格率", "第2项合格率"], ["hint"]],
    ["spacing makes no difference", ["第0项合格率 ", "第1项 合格率", "第2项合格率"], ["hint"]],
    ["blank ones do not count", ["第0项合格率", "第1项合格率", "第2项合格率", ""], ["hint"]],
    ["one is explained", ["第0项合格率", "第1项合格率", "合格数÷总数"], []],
    ["too few to tell", ["第0项合格率", "第1项合格率"], []],
  ])("%s", (_, descriptions, found) => expect(ask("E18", rows(...descriptions))).toEqual(found));
});

describe("E20 a basis beside the five standards", () => {
  const rows = (...bases: string[]): Sample => ({
    rows: bases.map((basis, nth) => ({ level3: `第${nth}项合格率`, target: `≥9${nth}%`, basis })),
  });
  test.each<[string[], string[]]>([
    [["历史标准", "计划标准", "历史标准", "行业"], ["hint → 行业标准"]],
    [["历史标准", "计划标准", "历史标准", "《残疾人就业条例》"], ["hint"]],
    [["历史标准", "计划标准", "历史标准", "相关政策"], []],
    [["历史标准", "计划标准", "预算支出标准", "其他标准"], []],
    // Hebei's form lets people write what they will.
    [["2025年会员培训计划", "历史标准"], []],
    [["2025年会员培训计划", "2024年实际完成3次", "《残疾人就业条例》", "历史标准"], []],
  ])("%j: %j", (bases, found) => expect(ask("E20", rows(...bases))).toEqual(found));
});

describe("E21 numbers of the goal", () => {
  const about = (goal: string, ...rows: SampleRow[]): Sample => ({ rows, header: { goal } });
  const visitors = quantity("接待游客", "≥60000人");
  test.each<[string, SampleRow[], string[]]>([
    ["接待游客6万人。", [visitors], []],
    ["接待游客6万人，受益10户。", [visitors], ["hint"]],
    ["接待游客6万人，受益10户。", [visitors, quantity("受益农户", "≥10户")], []],
    ["修路2公里。", [quantity("修路", "≥2000米")], []],
    ["修路2公里。", [quantity("修路2公里", "=100%")], []],
    ["投入30万元，带动增收80万元。", [visitors], []],
    ["2025年12月底前完成第3期工程。", [visitors], []],
    ["每村配备2名护林员，建成1座公园。", [visitors], []],
    ["解决3方面问题。", [visitors], []],
    ["组织会员企业培训。", [visitors], []],
  ])("%s", (goal, rows, found) => expect(ask("E21", about(goal, ...rows))).toEqual(found));

  test("without a column of values A01 speaks alone", () => {
    const drawn = gridSheet(`
      |年度目标|修复水毁工程2处|||
      |一级指标|二级指标|三级指标|指标解释|
      |产出指标|数量指标|修复工程|修复的数量|`);
    expect(said("E21", drawn)).toEqual([]);
    expect(said("A01", drawn)).toHaveLength(1);
  });

  test("townships with columns of their own may add up", () => {
    const drawn = gridSheet(`
      |年度目标|修复水毁工程2处|||||
      |一级指标|二级指标|三级指标|指标值||
      ||||笏石街道|埭头镇|
      |产出指标|数量指标|修复工程(处)|1处|1处|`);
    expect(said("E21", drawn)).toEqual([]);
  });
});

describe("E22 a name copied from the goal", () => {
  const goal = "1.开展会员培训，充分发挥商会积极作用，促进民营经济健康发展。";
  const benefit = (level3: string, target = "有效提升"): Sample => ({
    rows: [{ level1: "效益指标", level2: "社会效益指标", level3, target }],
    header: { goal },
  });
  test.each<[string, string, string[]]>([
    ["充分发挥商会积极作用，促进民营经济健康发展", "有效提升", ["hint"]],
    ["充分发挥商会积极作用,促进民营经济健康发展。", "有效提升", ["hint"]],
    ["充分发挥商会积极作用，促进民营经济健康发展", "≥90%", []],
    ["民营经济健康发展", "有效提升", []],
    ["充分发挥商会作用，带动民营经济快速发展", "有效提升", []],
  ])("%s %s", (name, target, found) => expect(ask("E22", benefit(name, target))).toEqual(found));
});

describe("E23 misspelt words", () => {
  test.each<[string, string]>([
    ["补贴发放即使率", "补贴发放及时率"],
    ["发展环境、发展需求等反面", "发展环境、发展需求等方面"],
    ["资金拔付情况", "资金拨付情况"],
    ["工程峻工时间", "工程竣工时间"],
    ["组织宜传活动", "组织宣传活动"],
    ["项目完成律", "项目完成率"],
    ["服务对象满意渡", "服务对象满意度"],
    ["收益群众人数", "受益群众人数"],
    ["水士保持面积", "水土保持面积"],
    ["违建整冶个数", "违建整治个数"],
    ["人员培圳和训炼", "人员培训和训练"],
    ["群众等侯时间", "群众等候时间"],
  ])("%s → %s", (bad, good) => expect(ask("E23", { level3: bad, target: "≥3次" })).toEqual([`hint → ${good}`]));

  test.each([
    "反面典型案例数",
    "即使下雨也照常开展",
    "便宜传输设备",
    "按装修标准验收",
    "消防讯息发布",
    "自己完成作业",
    "年末完成验收",
    "月末达标情况",
    "公园满意度",
    "收益率",
    "投资收益人",
    "冶金企业整合",
    "防冶金粉尘",
    "法律宣传",
    "诸侯文化展",
    "因病致贫因学致贫",
    "两倍训练量",
  ])("quiet: %s", (name) => expect(ask("E23", { level3: name, target: "≥3次" })).toEqual([]));

  test("every cell of the table is read, each told once", () => {
    const row: SampleRow = { level3: "宜传次数", description: "宜传的次数", target: "≥3次", basis: "宜传计划" };
    expect(ask("E23", { rows: [row], header: { goal: "开展宜传" } })).toHaveLength(4);
  });
});
