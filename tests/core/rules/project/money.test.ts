import type { SampleTable } from "../../../../src/core/rules/rule";
import { said, sentences } from "../said";
import { sampleSheet } from "../sample-sheet";

type Header = NonNullable<SampleTable["header"]>;

const rows = [{ level1: "产出指标", level2: "数量指标" }];

/** The Hebei form: unit line in F2, amounts in row 4 (C, E, G), plan in row 7 (B, C, E, G). */
function withHeader(header: Header) {
  return sampleSheet({ rows, header });
}

function workbook(...headers: Header[]) {
  return sampleSheet({ tables: headers.map((header) => ({ rows, header })) });
}

describe("F02 fund-text", () => {
  test.each<[string, string, string[]]>([
    ["a number", "50000.00", []],
    ["with separators", "50,000.00", []],
    ["with a unit", "5万元", []],
    ["blank", "", []],
    ["a stroke for none", "—", []],
    ["无", "无", []],
    ["words behind", "854万(高标准农田)", ["warning G4 854万(高标准农田)"]],
    ["words before", "县级配套5000", ["warning G4 县级配套5000"]],
    ["an error value is A20's", "#REF!", []],
  ])("%s", (_what, other, expected) => expect(said("F02", withHeader({ other }))).toEqual(expected));
});

describe("F03 fund-unit", () => {
  test.each<[string, string, string, string[]]>([
    ["元 to the cent", "单位：元", "50000.00", []],
    ["the seed's 4000 元", "单位：元", "4000.00", []],
    ["万元 to the cent that would be 5 亿", "单位：万元", "50000.00", ["hint C4 50000.00"]],
    ["a large project in whole 万元", "单位：万元", "12000", []],
    ["万元 below a 亿", "单位：万元", "854.25", []],
    ["35 元", "单位：元", "35", ["hint C4 35"]],
    ["nothing", "单位：元", "0", []],
    ["no unit stated", "", "50000.00", []],
  ])("%s", (_what, unitLine, total, expected) => {
    expect(said("F03", withHeader({ unitLine, total }))).toEqual(expected);
  });
});

describe("F04 fund-format", () => {
  const plain = { total: "4000.00", fiscal: "4000.00" };
  const grouped = { total: "50,000.00", fiscal: "50,000.00" };
  test.each<[string, Header[], string[]]>([
    ["all alike", [plain, plain], []],
    ["one table with commas", [plain, plain, grouped], ["hint C28 50,000.00 → 50000.00, 50000.00"]],
    ["one without, most have them", [grouped, grouped, plain], ["hint C28 4000.00 → 4,000.00, 4,000.00"]],
    ["one without decimals", [plain, { total: "50000", fiscal: "50000.00" }], ["hint C16 50000 → 50000.00"]],
    ["cents are no other way of writing", [plain, { total: "50000.25", fiscal: "50000.25" }], []],
    ["below a thousand there is no comma", [grouped, { total: "350.00", fiscal: "350.00" }], []],
    ["0 tells nothing", [plain, { total: "4000.00", fiscal: "4000.00", other: "0" }], []],
    ["万元 are not compared with 元", [plain, { unitLine: "单位：万元", total: "35", fiscal: "35" }], []],
    ["an amount with its unit is F02's or nobody's", [plain, { total: "5万元", fiscal: "5万元" }], []],
  ])("%s", (_what, headers, expected) => expect(said("F04", workbook(...headers))).toEqual(expected));

  test("counts all places and shows the usual way", () => {
    expect(sentences("F04", workbook(plain, plain, grouped))).toEqual([
      "“50,000.00”和别的金额写法不一样，多数写成“4000.00”这样；这样的共 2 处。",
    ]);
  });
});

describe("F08 plan-empty", () => {
  test.each<[string, NonNullable<Header["plan"]>, string[]]>([
    ["filled", ["25%", "50%", "80%", "100%"], []],
    ["0% at first", ["0%", "0%", "80%", "100%"], []],
    ["December alone", ["", "", "", "100%"], ["hint B7"]],
    ["one gap", ["25%", "", "80%", "100%"], ["hint C7"]],
    ["nothing planned", ["", "", "", ""], []],
    ["a blank December is F07's", ["25%", "50%", "80%", ""], []],
  ])("%s", (_what, plan, expected) => expect(said("F08", withHeader({ plan }))).toEqual(expected));

  test("is told once, with every gap", () => {
    expect(sentences("F08", withHeader({ plan: ["", "", "", "100%"] }))).toEqual([
      "3月底、6月底、10月底的支出计划空着。",
    ]);
  });
});

describe("F22 unit-line", () => {
  test.each<[string, Header, string[]]>([
    ["both stated", {}, []],
    ["no unit of money", { unitLine: "" }, ["hint C4 50000.00"]],
    ["the amounts name it", { unitLine: "", total: "5万元", fiscal: "50000" }, []],
    ["no amounts", { unitLine: "", total: "", fiscal: "" }, []],
    ["no department", { department: "" }, ["hint A1 1.商协会活动经费绩效目标表"]],
    ["a form that nobody has filled in", { unitLine: "", department: "", name: "", code: "" }, []],
  ])("%s", (_what, header, expected) => expect(said("F22", withHeader(header))).toEqual(expected));
});

describe("F23 annual-vs-total", () => {
  const project = (period: string, annual: string, label = "起止时间"): Header => ({
    more: [
      [label, period],
      ["项目资金（万元）", "项目资金总额", "300", "年度资金总额", annual],
    ],
  });
  test.each<[string, Header, string[]]>([
    ["a part of it", project("2024年1月-2026年12月", "100"), []],
    ["all of it", project("2024年1月-2026年12月", "300"), ["warning E10 300"]],
    ["years only", project("2024年-2026年", "300"), ["warning E10 300"]],
    ["told as a duration", project("3年", "300", "项目期"), ["warning E10 300"]],
    ["a project of one year", project("1年", "300", "项目期"), []],
    ["a winter between, but less than two years", project("2023年4月-2024年2月", "300", "建设周期"), []],
    ["no period stated", project("", "300"), []],
    ["nothing filled in", project("2024年1月-2026年12月", ""), []],
  ])("%s", (_what, header, expected) => expect(said("F23", withHeader(header))).toEqual(expected));
});
