import { check, checkInSteps } from "../../../../src/core/check";
import type { SampleTable } from "../../../../src/core/rules/rule";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { gridSheet } from "../../../fixtures/text-grid";
import { everyRule } from "../every-rule";
import { proseSheet } from "../../reader/department/prose-sheet";
import { sampleSheet } from "../sample-sheet";
import { said, sentences } from "../said";

/** The department's text against the tables: G01 to G06. */

const training: SampleTable = {
  rows: [
    { level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" },
    { level2: "质量指标", level3: "培训合格率", target: "≥95%" },
    { level2: "成本指标", level3: "培训总成本", target: "≤5万元" },
    { level1: "满意度指标", level2: "服务对象满意度指标", level3: "企业满意度", target: "≥95%" },
  ],
};
const fund: SampleTable = {
  rows: [{ level1: "产出指标", level2: "质量指标", level3: "足额缴纳率", target: "=100%" }],
  header: {
    code: "13022925P00JXC419629R",
    name: "残疾人保障金",
    title: "2.残疾人保障金绩效目标表",
    total: "4000.00",
    fiscal: "4000.00",
  },
};
const entries = [
  "1、产出指标—数量指标—培训场次，指标值为≥4场",
  "2、产出指标—质量指标—培训合格率，指标值为≥95%",
  "3、产出指标—成本指标—培训总成本，指标值为≤5万元",
  "4、满意度指标—企业满意度，指标值为≥95%",
];

/** The tables below each other, and beside them a sheet of the department's text. */
function workbook(lines: readonly string[], ...tables: readonly SampleTable[]): Sheet[] {
  const detailed = ["二、分项绩效目标", "商协会活动经费：", ...lines];
  return [...(tables.length > 0 ? [sampleSheet({ tables })] : []), proseSheet(detailed)];
}

describe("G01 counts", () => {
  test.each<[string, string[], SampleTable[], string[]]>([
    ["fit the list and the table", ["下设4个三级指标。", ...entries], [training], []],
    ["fit the number of 二级", ["设二级指标4个。", ...entries], [training], []],
    ["differ from the list", ["下设5个三级指标。", ...entries], [], ["warning A3 下设5个三级指标。"]],
    ["differ from the table", ["下设5个三级指标。"], [training], ["warning A3 下设5个三级指标。"]],
    ["may mean 二级 and 三级 together", ["下设8个二、三级指标。", ...entries], [training], []],
    ["may mean either of them", ["下设4个二、三级指标。", ...entries], [training], []],
    [
      "name fewer 一级 than they say",
      ["设产出指标、效益指标三个一级指标。"],
      [],
      ["warning A3 设产出指标、效益指标三个一级指标。"],
    ],
    ["name as many as they say", ["设产出指标、满意度指标两个一级指标。", ...entries], [training], []],
    ["are of something else", ["举办9个培训班，新增2个指标。", ...entries], [training], []],
  ])("%s", (_, lines, tables, findings) => expect(said("G01", ...workbook(lines, ...tables))).toEqual(findings));

  test("say both numbers where list and table differ from each other too", () => {
    expect(sentences("G01", ...workbook(["下设5个三级指标。", ...entries.slice(1)], training))).toEqual([
      "这里写“5个三级指标”，后面列出的是 3 个，项目表里是 4 个（Sheet1!F3）。",
    ]);
  });
});

describe("G02 levels", () => {
  test.each<[string, string[]]>([
    ["1、产出指标—数量指标—培训场次，≥4场", []],
    ["1、满意度指标--企业满意度，≥95%", []],
    ["1、效益指标—可持续效益指标—增强影响力—长期", []],
    ["1、成本指标—经济成本指标—培训总成本，≤5万元", []],
    ["1、效益指标—满意度指标—企业满意度，≥95%", []],
    ["1、社会效益指标--政策知晓率，≥90%", ["1、效益指标--社会效益指标--政策知晓率，≥90%"]],
    ["1、产出指标—社会效益指标—政策知晓率，≥90%", ["1、效益指标—社会效益指标—政策知晓率，≥90%"]],
    ["1、产出指标—数里指标—培训场次，≥4场", ["1、产出指标—数量指标—培训场次，≥4场"]],
    ["1、过程指标—业务管理指标—制度健全率，=100%", [""]],
  ])("%s", (entry, mended) => {
    const { findings } = check(workbook([entry, entries[0] ?? ""]), everyRule);
    const found = findings.filter(({ code }) => code === "G02");
    expect(found.map(({ fix }) => fix?.edits[0]?.after ?? "")).toEqual(mended);
  });

  const stated = "设产出指标、效果指标和满意度指标三个一级指标。";
  test("效果指标 is told where the tables say 效益指标, and right where they have it themselves", () => {
    const benefit = { level1: "效益指标", level2: "社会效益指标", level3: "政策知晓率", target: "≥90%" };
    expect(said("G02", ...workbook([stated], { rows: [benefit] }))).toHaveLength(1);
    expect(said("G02", ...workbook([stated], { rows: [{ ...benefit, level1: "效果指标" }] }))).toEqual([]);
  });

  test("so it is in an entry of the list", () => {
    const benefit = { level1: "效益指标", level2: "社会效益指标", level3: "政策知晓率", target: "≥90%" };
    const entry = "1、效果指标—社会效益指标—政策知晓率，≥90%";
    expect(said("G02", ...workbook([entry], { rows: [benefit] }))).toEqual([
      `warning A3 ${entry} → 1、效益指标—社会效益指标—政策知晓率，≥90%`,
    ]);
    expect(said("G02", ...workbook([entry], { rows: [{ ...benefit, level1: "效果指标" }] }))).toEqual([]);
  });

  test("a level that the profile names is known", () => {
    const entry = "1、过程指标—数量指标—培训场次，≥4场";
    const words = { ...everyRule.words, level1: new Map([["过程指标", "产出指标" as const]]) };
    const { findings } = check(workbook([entry, entries[0] ?? ""]), { ...everyRule, words });
    expect(findings.filter(({ code }) => code === "G02")).toEqual([]);
  });
});

describe("G03 names and values", () => {
  const changed = (nth: number, entry: string): string[] => entries.map((other, at) => (at === nth ? entry : other));
  test.each<[string, string[], string[]]>([
    ["the same", entries, []],
    ["the same value, written otherwise", changed(2, "3、产出指标—成本指标—培训总成本≦50000元"), []],
    ["a value without its sign", changed(0, "1、产出指标—数量指标—培训场次：4场"), []],
    ["a name with its unit", changed(1, "2、产出指标—质量指标—培训合格率（%）—≥95%"), []],
    ["no value at all", changed(0, "1、产出指标—数量指标—培训场次"), []],
    ["another number", changed(0, "1、产出指标—数量指标—培训场次，≥6场"), ["1、产出指标—数量指标—培训场次，≥4场"]],
    ["another sign", changed(0, "1、产出指标—数量指标—培训场次，≤4场"), ["1、产出指标—数量指标—培训场次，≥4场"]],
    ["another unit", changed(0, "1、产出指标—数量指标—培训场次，≥4人"), ["1、产出指标—数量指标—培训场次，≥4场"]],
    ["words for a number", changed(3, "4、满意度指标—企业满意度—较高"), ["4、满意度指标—企业满意度—≥95%"]],
    ["an indicator that is not there", changed(0, "1、产出指标—数量指标—走访企业户数，≥60户"), [""]],
  ])("%s", (_, lines, mended) => {
    const found = check(workbook(lines, training), everyRule).findings.filter(({ code }) => code === "G03");
    expect(found.map(({ fix }) => fix?.edits[0]?.after ?? "")).toEqual(mended);
  });

  test("a table with sign, value and unit apart is read as one", () => {
    const apart = {
      rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", operator: "≥", target: "4", unit: "场" }],
    };
    expect(said("G03", ...workbook(entries.slice(0, 1), apart))).toEqual([]);
    expect(sentences("G03", ...workbook(["1、产出指标—数量指标—培训场次，≥5场"], apart))).toEqual([
      "“培训场次”这里写“≥5场”，项目表里是“≥4场”（Sheet1!E11）。",
    ]);
  });

  test.each<[string, string, boolean]>([
    ["another word for the project", "商协活动经费", true],
    ["the year before the name", "2025年商协会活动经费", false],
    ["quotation marks", "“商协会活动经费”", false],
    ["another project altogether", "会议费", false],
  ])("%s", (_, name, reported) => {
    const text = proseSheet(["二、分项绩效目标", `${name}：`, entries[0] ?? ""]);
    expect(said("G03", sampleSheet({ tables: [training] }), text).length > 0).toBe(reported);
  });

  test("the first and the second stage are two projects", () => {
    const first = { ...training, header: { name: "污水处理厂一期工程" } };
    const text = proseSheet(["二、分项绩效目标", "污水处理厂二期工程：", "1、产出指标—数量指标—管网长度，≥6公里"]);
    expect(said("G03", sampleSheet({ tables: [first] }), text)).toEqual([]);
    expect(said("G04", sampleSheet({ tables: [first] }), text)).toHaveLength(2);
  });
});

describe("G04 projects", () => {
  test("with a table only, and with a text only", () => {
    const both = ["商协会活动经费：", ...entries, "会议费：", "1、产出指标—数量指标—会议次数，≥4次"];
    const text = proseSheet(["二、分项绩效目标", ...both]);
    expect(sentences("G04", sampleSheet({ tables: [training, fund] }), text)).toEqual([
      "有 1 个项目只有项目表，分项绩效目标没有写到：残疾人保障金。",
      "分项绩效目标写了“会议费”，工作簿里没有它的项目表。",
    ]);
  });

  test.each<[string, string[]]>([
    ["one that the text speaks of", ["用好残疾人保障金，足额缴纳。"]],
    ["a heading that is no project", ["教育培训", "残疾人保障金"]],
  ])("not %s", (_, lines) => {
    expect(said("G04", ...workbook([...entries, ...lines], training, fund))).toEqual([]);
  });

  test("nothing where the text tells of no single project", () => {
    const text = proseSheet(["二、分项绩效目标", "抓好培训。", "三、工作保障措施", "加强领导。"]);
    expect(said("G04", sampleSheet({ tables: [training, fund] }), text)).toEqual([]);
  });

  test("nothing where only some sheets were checked", () => {
    const steps = checkInSteps(workbook(entries, training, fund), everyRule, { whole: false });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.findings.filter(({ code }) => code === "G04")).toEqual([]);
  });
});

describe("G05 the sum of the budgets", () => {
  const told = (sentence: string): Sheet[] => [
    sampleSheet({ tables: [training, fund] }),
    proseSheet(["一、总体绩效目标", sentence, "二、分项绩效目标", "商协会活动经费：", ...entries]),
  ];
  test.each<[string, string[]]>([
    ["基本支出84万元，项目支出5.4万元。", []],
    ["基本支出84万元，项目支出54000元。", []],
    ["项目支出5.45万元。", ["部门项目支出写的是 5.45万元，2 个项目的预算数加起来是 5.4万元，差 500元。"]],
    ["项目支出6.4万元。", ["部门项目支出写的是 6.4万元，2 个项目的预算数加起来是 5.4万元，差 1万元。"]],
    ["基本支出84万元。", []],
    ["支出合计90万元。", []],
  ])("%s", (sentence, lines) => expect(sentences("G05", ...told(sentence))).toEqual(lines));

  test("of a draft beside the table a project counts once", () => {
    const tables = sampleSheet({ tables: [training, fund, training] });
    expect(said("G05", tables, proseSheet([["部门项目支出（元）", "54000"]]))).toEqual([]);
  });

  test("a table without an amount, or a sum without its unit, cannot be compared", () => {
    const blank = { ...fund, header: { ...fund.header, total: "", fiscal: "" } };
    const text = proseSheet([["部门项目支出（元）", "54000"]]);
    expect(said("G05", sampleSheet({ tables: [training, blank] }), text)).toEqual(["not checked"]);
    expect(said("G05", sampleSheet({ tables: [training] }), proseSheet([["部门项目支出", "50000"]]))).toEqual([
      "not checked",
    ]);
  });
});

describe("G06 the contents", () => {
  const titled = { ...training, header: { title: "1.商协会活动经费绩效目标表" } };
  test.each<[string, string[], string[]]>([
    ["fit", ["目录", "1.商协会活动经费绩效目标表", "2.残疾人保障金绩效目标表"], []],
    ["leave a table out", ["目录", "1.商协会活动经费绩效目标表"], ["目录里没有列出 1 张项目表：残疾人保障金。"]],
    [
      "are numbered with a gap",
      ["目录", "1.商协会活动经费绩效目标表", "3.残疾人保障金绩效目标表"],
      ["“残疾人保障金”在目录里是第 3 张，表的标题编号是 2（Sheet1!A16）。"],
    ],
    [
      "repeat a number",
      ["目录", "1.商协会活动经费绩效目标表", "1.商协会活动经费绩效目标表", "2.残疾人保障金绩效目标表"],
      ["目录的编号到这里应当是 2，写的是 1。"],
    ],
    [
      "name what has no table",
      ["1.商协会活动经费绩效目标表……3", "2.残疾人保障金绩效目标表……4", "4.会议费绩效目标表……5"],
      ["目录里的“会议费”没有对应的项目表。"],
    ],
  ])("%s", (_, lines, told) => {
    expect(sentences("G06", sampleSheet({ tables: [titled, fund] }), proseSheet(lines))).toEqual(told);
  });
});

test("a fix in the text leaves everything else in its cell as it is", () => {
  const cell = [
    "二、分项绩效目标",
    "商协会活动经费：",
    "1、产出指标—数量指标—培训场次，指标值为≧6场；",
    entries[3],
  ].join("\n");
  const { findings } = check([sampleSheet({ tables: [training] }), proseSheet([cell])], everyRule);
  const after = (code: string): string | undefined => findings.find((one) => one.code === code)?.fix?.edits[0]?.after;
  expect(after("C01")).toBe(cell.replace("≧6场", "≥6场"));
  expect(after("G03")).toBe(cell.replace("≧6场", "≥4场"));
});

test("a text that is a formula is told of, but not rewritten", () => {
  const text = gridSheet("|二、分项绩效目标|\n|1、生态效益指标—垃圾处理率，≥90%|\n|2、产出指标—数量指标—场次，≥4场|");
  const formulas = {
    ...text,
    cell: (row: number, column: number) => {
      const cell = text.cell(row, column);
      return cell && { ...cell, formula: true };
    },
  };
  const found = check([formulas], everyRule).findings.filter(({ code }) => code === "G02");
  expect(found.map(({ fix }) => fix)).toEqual([null]);
});
