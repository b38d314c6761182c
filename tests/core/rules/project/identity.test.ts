import type { SampleTable } from "../../../../src/core/rules/rule";
import { gridSheet } from "../../../fixtures/text-grid";
import { said, sentences } from "../said";
import { sampleSheet } from "../sample-sheet";

type Header = NonNullable<SampleTable["header"]>;

const rows = [{ level1: "产出指标", level2: "数量指标" }];

/** The Hebei form: title in A1, code in B3, name in F3, goal in B8; further tables stand twelve rows below each other. */
function withHeader(header: Header) {
  return sampleSheet({ rows, header });
}

function workbook(...headers: Header[]) {
  return sampleSheet({ tables: headers.map((header) => ({ rows, header })) });
}

describe("F10 code-region", () => {
  const code = (region: string, serial: number): Header => ({ code: `${region}25P00JXC41033${serial}N` });
  const ours = [code("130229", 1), code("130229", 2)];
  test.each<[string, Header[], string[]]>([
    ["one region", [...ours, code("130229", 3)], []],
    ["another county among them", [...ours, code("130221", 3)], ["warning B27 13022125P00JXC410333N"]],
    ["the city above", [...ours, code("130200", 3)], []],
    ["the province above", [...ours, code("130000", 3)], []],
    ["of two codes nobody knows which is wrong", [code("130229", 1), code("130221", 2)], []],
    ["nor of as many of each", [...ours, code("130221", 3), code("130221", 4)], []],
    ["no code at all", [...ours, { code: "" }], []],
    ["a malformed one is F09's", [...ours, { code: "13022125P00" }], []],
  ])("%s", (_what, headers, expected) => expect(said("F10", workbook(...headers))).toEqual(expected));
});

describe("F11 code-year", () => {
  test.each<[string, string, string, string[]]>([
    ["the budget year", "2025年预算项目绩效目标表", "13022925P00JXC410337N", []],
    ["a continued project keeps its code", "2025年预算项目绩效目标表", "13022923P00JXC410337N", []],
    ["later", "2025年预算项目绩效目标表", "13022926P00JXC410337N", ["hint B3 13022926P00JXC410337N"]],
    ["no year stated", "预算项目绩效目标表", "13022926P00JXC410337N", []],
  ])("%s", (_what, title, code, expected) => expect(said("F11", withHeader({ title, code }))).toEqual(expected));
});

describe("F12 code-dup", () => {
  const code = "13022925P00JXC419629R";
  const insurance = { code, name: "残疾人保障金" };
  test.each<[string, Header[], string[]]>([
    ["other codes", [insurance, { code: "13022925P00JXC410337N", name: "活动经费" }], []],
    ["another project", [insurance, { code, name: "活动经费" }], [`error B15 ${code}`]],
    [
      "every further one",
      [insurance, { code, name: "甲" }, { code, name: "乙" }],
      [`error B15 ${code}`, `error B27 ${code}`],
    ],
    ["the same project again", [insurance, insurance], [`warning B15 ${code}`]],
    [
      "its next year",
      [
        { ...insurance, title: "2024年项目绩效目标表" },
        { ...insurance, title: "2025年项目绩效目标表" },
      ],
      [],
    ],
    ["no codes", [{ code: "" }, { code: "" }], []],
  ])("%s", (_what, headers, expected) => expect(said("F12", workbook(...headers))).toEqual(expected));

  test("on other sheets a project may have its draft or its self-evaluation, but not another project its code", () => {
    const sheet = (name: string, project: string) =>
      gridSheet(
        `|项目编码|${code}|项目名称|${project}|\n|一级指标|二级指标|三级指标|指标值|\n|产出指标|数量指标|场次|≥4场|`,
        [],
        name,
      );
    expect(said("F12", sheet("表1", "残疾人保障金"), sheet("表2", "残疾人保障金"))).toEqual([]);
    expect(sentences("F12", sheet("表1", "残疾人保障金"), sheet("表2", "活动经费"))).toEqual([
      "这个编码已经用在“残疾人保障金”上了（表1!B1）。",
    ]);
  });
});

describe("F13 name-mismatch", () => {
  const name = "商协会活动经费";
  test.each<[string, string, string[]]>([
    ["the same", "2.商协会活动经费绩效目标表", []],
    ["blanks make no other name", "2. 商协会 活动经费绩效目标表", []],
    [
      "a character missing",
      "2.商协活动经费绩效目标表",
      ["warning A1 2.商协活动经费绩效目标表 → 2.商协会活动经费绩效目标表"],
    ],
    ["the year in one of them only", "2.2025年商协会活动经费绩效目标表", []],
    ["the form's own heading", "预算项目绩效目标表", []],
    ["numbered, but of no project", "2.项目绩效目标表", []],
    ["without a number it need not hold the name", "工商联绩效目标表", []],
  ])("%s", (_what, title, expected) => expect(said("F13", withHeader({ title, name }))).toEqual(expected));

  test("a blank name is not compared", () => {
    expect(said("F13", withHeader({ title: "2.商协活动经费绩效目标表", name: "" }))).toEqual([]);
  });
});

describe("F14 year-token", () => {
  const title = "2025年预算项目绩效目标表";
  test.each<[string, string, string[]]>([
    ["no year in the name", "培训费", []],
    ["the budget year", "2025年培训费", []],
    ["the year before", "2024年培训费", ["hint F3 2024年培训费"]],
    ["with 年度", "2024年度培训费", ["hint F3 2024年度培训费"]],
    ["carried over", "2024年农村公路结转资金", []],
    ["of several years", "2024-2026年种植补贴", []],
    ["both years", "2024年种植2025年补贴", []],
    ["granted in advance", "提前下达2024年救助补助", []],
    ["a document's number", "冀财社[2018]126号救助补助", []],
  ])("%s", (_what, name, expected) => expect(said("F14", withHeader({ title, name }))).toEqual(expected));

  test("nothing is said where the table states no year", () => {
    expect(said("F14", withHeader({ title: "预算项目绩效目标表", name: "2024年培训费" }))).toEqual([]);
  });
});

describe("F15 dates", () => {
  test.each<[string, string[], string[]]>([
    ["in order", ["起止时间", "2024年9月-2025年3月"], []],
    ["reversed", ["起止时间", "2025年9月-2024年3月"], ["error B9 2025年9月-2024年3月"]],
    ["days", ["起止日期", "2025-12-31至2025-12-01"], ["error B9 2025-12-31至2025-12-01"]],
    ["over the winter, the second year left out", ["建设周期", "2024年12月-3月"], []],
    ["two cells", ["开始时间", "2025-01-01", "", "", "结束时间", "2025-12-31"], []],
    ["two cells, reversed", ["开始时间", "2025-12-31", "", "", "结束时间", "2025-01-01"], ["error B9 2025-12-31"]],
    ["no date", ["项目期", "1年"], []],
    ["blank", ["起止时间", ""], []],
  ])("%s", (_what, line, expected) => expect(said("F15", withHeader({ more: [line] }))).toEqual(expected));
});

describe("F16 goal-empty", () => {
  const purpose = "用于支付残疾人保障金";
  test.each<[string, Header, string[]]>([
    ["what is done and what it brings", { goal: "1.组织培训4场，提高企业用工管理水平" }, []],
    ["blank", { goal: "" }, ["error B8"]],
    ["the numbering alone", { goal: "1.目标内容1" }, ["error B8 1.目标内容1"]],
    ["ten characters", { goal: "组织全县企业培训四场" }, []],
    ["nine", { goal: "组织全县企业培训场" }, ["hint B8 组织全县企业培训场"]],
    ["the seed: the purpose again", { purpose, goal: `1.目标内容1${purpose}` }, [`hint B8 1.目标内容1${purpose}`]],
    ["more than the purpose", { purpose, goal: `${purpose}，支持残疾人就业` }, []],
    ["blank at a 人员类 project, whose forms print none", { name: "人员经费", goal: "" }, []],
  ])("%s", (_what, header, expected) => expect(said("F16", withHeader(header))).toEqual(expected));

  test("the goal is told as it stands", () => {
    expect(sentences("F16", withHeader({ goal: "目标1：清淤河道5.2公里" }))).toEqual([
      "绩效目标只有“清淤河道5.2公里”几个字，看不出做多少、有什么效果。",
    ]);
  });

  test("of two goals side by side one may be blank", () => {
    const sheet = gridSheet(
      `
      |项目支出绩效目标申报表||||
      |总体目标|中期目标|||年度目标|
      |||||养护公路100公里，保障群众出行安全|
      |一级指标|二级指标|三级指标|指标值||
      |产出指标|数量指标|养护里程|≥100公里||`,
      ["A2:A3", "B2:D2", "B3:D3"],
    );
    expect(said("F16", sheet)).toEqual([]);
  });
});
