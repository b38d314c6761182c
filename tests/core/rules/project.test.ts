import { gridSheet } from "../../fixtures/text-grid";
import { said } from "./said";
import { sampleSheet } from "./sample-sheet";
import type { Sample } from "../../../src/core/rules/rule";

type Header = NonNullable<Extract<Sample, { rows: readonly unknown[] }>["header"]>;
type Plan = NonNullable<Header["plan"]>;

/** The Hebei form: amounts in row 4 (C, E, G), plan in row 7 (B, C, E, G), the code in B3. */
function withHeader(header: Header) {
  return sampleSheet({ rows: [{ level1: "产出指标", level2: "数量指标" }], header });
}

describe("F01 fund-sum", () => {
  test.each<[string, string, string, string, string[]]>([
    ["parts make the total", "50000.00", "40000.00", "10000.00", []],
    ["a blank part is 0", "50000.00", "50000.00", "", []],
    ["with thousands separators", "660,000.00", "660000", "", []],
    ["within a cent", "0.30", "0.1", "0.2", []],
    ["exact where floating point is not", "0.3", "0.1", "0.2", []],
    ["too little", "50000.00", "40000.00", "", ["error C4 50000.00"]],
    ["too much", "50000.00", "50000.00", "0.02", ["error C4 50000.00"]],
    ["no part at all", "50000.00", "", "", ["error E4"]],
    ["no total", "", "50000.00", "", ["error C4"]],
    ["nothing filled in", "", "", "", []],
    ["a total of 0 needs no parts", "0", "", "", []],
    ["a part that is no number", "854", "854万(高标准农田)", "", ["not checked"]],
  ])("%s", (_what, total, fiscal, other, expected) => {
    expect(said("F01", withHeader({ total, fiscal, other }))).toEqual(expected);
  });

  test("every column of a self-evaluation's block is added up for itself", () => {
    const sheet = gridSheet(`
      |项目资金（万元）|||年初预算数|全年预算数(A)|全年执行数(B)|
      ||年度资金总额：||0|90|89.974|
      ||其中：当年财政拨款||90|90|89.974|
      ||其他资金|||||
      |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|
      |产出指标|数量指标|场次|≥4场|4场|50|`);
    expect(said("F01", sheet)).toEqual(["error D2 0"]);
  });
});

describe("F05, F06 and F07: the spending plan", () => {
  test.each<[string, Plan, Partial<Record<"F05" | "F06" | "F07", string[]>>]>([
    ["running totals", ["25%", "50%", "80%", "100%"], {}],
    ["blanks between", ["", "", "", "100%"], {}],
    ["nothing planned", ["", "", "", ""], {}],
    ["without the sign", ["25", "50", "80", "100"], {}],
    ["equal to the one before", ["50%", "50%", "100%", "100%"], {}],
    ["0% at first", ["0%", "0%", "0%", "100%"], {}],
    ["beyond 100%", ["", "120%", "", "100%"], { F05: ["error C7 120%"] }],
    ["below 0%", ["-5%", "", "", "100%"], { F05: ["error B7 -5%"] }],
    ["going down", ["50%", "30%", "80%", "100%"], { F06: ["error C7 30%"] }],
    ["going down over a blank", ["50%", "", "30%", "100%"], { F06: ["error E7 30%"] }],
    ["not all by December", ["", "50%", "", "95%"], { F07: ["error G7 95% → 100%"] }],
    ["nothing by December", ["", "50%", "80%", ""], { F07: ["error G7 → 100%"] }],
    ["without the sign, not all", ["25", "50", "80", "90"], { F07: ["error G7 90 → 100"] }],
    [
      "shares of each period: told once, with the running totals",
      ["25%", "25%", "25%", "25%"],
      { F06: ["warning G7 25% → 50%, 75%, 100%"] },
    ],
    ["shares that go down", ["40%", "30%", "20%", "10%"], { F06: ["warning G7 10% → 70%, 90%, 100%"] }],
    ["words", ["", "", "", "全部支出"], { F05: ["not checked"], F07: ["not checked"] }],
  ])("%s", (_what, plan, expected) => {
    const sheet = withHeader({ plan });
    expect(said("F05", sheet)).toEqual(expected.F05 ?? []);
    expect(said("F06", sheet)).toEqual(expected.F06 ?? []);
    expect(said("F07", sheet)).toEqual(expected.F07 ?? []);
  });
});

describe("F09 code-format and F24 code-as-number", () => {
  const right = "13022925P00JXC419629R";
  test.each<[string, string, string[], string[]]>([
    ["a Hebei code", right, [], []],
    ["a Chongqing code", "50011122T000002075487", [], []],
    ["blank", "", [], []],
    ["small letters", right.toLowerCase(), [`error B3 ${right.toLowerCase()} → ${right}`], []],
    ["blanks", "13022925P 00JXC419629R", [`error B3 13022925P 00JXC419629R → ${right}`], []],
    ["a blank after it", `${right} `, [`error B3 ${right}  → ${right}`], []],
    ["one character short", right.slice(0, 20), [`error B3 ${right.slice(0, 20)}`], []],
    ["two codes", `${right}、${right}`, [`error B3 ${right}、${right}`], []],
    ["what a number leaves of it", "1.30229E+20", [], ["error B3 1.30229E+20"]],
    ["an error value is A20's", "#N/A", [], []],
  ])("%s", (_what, code, format, asNumber) => {
    expect(said("F09", withHeader({ code }))).toEqual(format);
    expect(said("F24", withHeader({ code }))).toEqual(asNumber);
  });

  test("a code stored as a number is F24's alone", () => {
    const sheet = withHeader({ codeNumber: 130229250041962900000 });
    expect(said("F24", sheet)).toEqual(["error B3 1.30229E+20"]);
    expect(said("F09", sheet)).toEqual([]);
  });
});

describe("F17 weight-sum", () => {
  const weighed = (...rows: string[]): string => ["|一级指标|二级指标|三级指标|指标值|权重|", ...rows].join("\n");
  const output = (weight: string): string => `|产出指标|数量指标|场次|≥4场|${weight}|`;
  const benefit = (weight: string): string => `|效益指标|社会效益指标|知晓率|≥90%|${weight}|`;
  const satisfaction = (weight: string): string => `|满意度指标|服务对象满意度指标|满意度|≥90%|${weight}|`;
  test.each<[string, string, string[], string[]?]>([
    ["100", weighed(output("60"), benefit("40")), []],
    ["90, the rest being the spending rate's", weighed(output("22.5"), benefit("67.5")), []],
    ["with 分 and %", weighed(output("60分"), benefit("40%")), []],
    ["110", weighed(output("70"), benefit("40")), ["error E1 权重"]],
    ["99.9", weighed(output("60"), benefit("39.9")), ["error E1 权重"]],
    ["80 where a class is still missing", weighed(output("50"), benefit("30")), ["warning E1 权重"]],
    ["80 where none is", weighed(output("50"), benefit("20"), satisfaction("10")), ["error E1 权重"]],
    ["a merged weight counts once", weighed(output("100"), "||质量指标|合格率|≥95%||"), [], ["E2:E3"]],
    ["a blank weight", weighed(output("60"), benefit("")), ["not checked"]],
    ["no number", weighed(output("60"), benefit("四十")), ["not checked"]],
    ["no weight filled in", weighed(output(""), benefit("")), []],
    ["no such column", "|一级指标|二级指标|三级指标|指标值|\n|产出指标|数量指标|场次|≥4场|", []],
  ])("%s", (_what, grid, expected, merges = []) => {
    expect(said("F17", gridSheet(grid, merges))).toEqual(expected);
  });
});
