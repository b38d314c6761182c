import { check } from "../../../../src/core/check";
import { gridSheet } from "../../../fixtures/text-grid";
import { everyRule } from "../every-rule";
import { said, sentences } from "../said";

type Case = [what: string, rows: string[], expected: string[], merges?: string[]];

function expectSaid(code: string): (...args: Case) => void {
  return (_what, rows, expected, merges = []) => {
    expect(said(code, gridSheet(["|一级指标|二级指标|三级指标|指标值|权重|", ...rows].join("\n"), merges))).toEqual(
      expected,
    );
  };
}

const cost = (weight: string): string => `|成本指标|经济成本指标|总成本|≤5万元|${weight}|`;
const output = (weight: string, name = "场次"): string => `|产出指标|数量指标|${name}|≥4场|${weight}|`;
const benefit = (weight: string, value = "≥90%"): string => `|效益指标|社会效益指标|知晓率|${value}|${weight}|`;
const satisfaction = (weight: string): string => `|满意度指标|服务对象满意度指标|满意度|≥90%|${weight}|`;

describe("F18 weight-split", () => {
  test.each<Case>([
    ["50, 30, 10", [output("50"), benefit("30"), satisfaction("10")], []],
    ["20, 40, 20, 10", [cost("20"), output("40"), benefit("20"), satisfaction("10")], []],
    ["places vary: 60, 30, 10", [output("60"), benefit("30"), satisfaction("10")], []],
    ["70, 20, 10", [output("70"), benefit("20"), satisfaction("10")], ["hint E1 权重"]],
    ["two classes far off are told once", [output("20"), benefit("60"), satisfaction("10")], ["hint E1 权重"]],
    ["a wrong sum is F17's", [output("70"), benefit("30"), satisfaction("20")], []],
    ["a missing class is A05's", [output("80"), satisfaction("10")], []],
    ["a blank weight", [output("80"), benefit(""), satisfaction("10")], ["not checked"]],
    [
      "人员类 projects have no 满意度",
      ["|产出指标|数量指标|足额保障率|=100%|67.5|", "|效益指标|经济效益指标|结余率|≤5%|22.5|"],
      [],
    ],
    ["no weight filled in", [output(""), benefit(""), satisfaction("")], []],
  ])("%s", expectSaid("F18"));

  test("says which class weighs how much", () => {
    const rows = ["|一级指标|二级指标|三级指标|指标值|权重|", output("70"), benefit("20"), satisfaction("10")];
    expect(sentences("F18", gridSheet(rows.join("\n")))).toEqual(["产出指标的权重合计是 70，通常是 50 左右。"]);
  });
});

describe("F19 weight-zero", () => {
  test.each<Case>([
    ["usual weights", [output("20"), output("30", "人次")], []],
    ["with 分", [output("20分")], []],
    ["0", [output("0")], ["warning E2 0"]],
    ["0 where the class does not apply", [benefit("0", "不涉及")], []],
    ["words", [output("十分")], ["warning E2 十分"]],
    ["a stroke for none", [output("—")], []],
    ["blank", [output("")], []],
    ["more than 30 beside others", [output("40"), "||质量指标|合格率|≥95%|10|"], ["warning E2 40"], ["A2:A3"]],
    ["30", [output("30"), "||质量指标|合格率|≥95%|20|"], [], ["A2:A3"]],
    ["the only one of its class has all of its weight", [output("50"), benefit("30")], []],
    ["one weight for several", [output("50"), "||质量指标|合格率|≥95%||"], [], ["A2:A3", "E2:E3"]],
  ])("%s", expectSaid("F19"));
});

test("F17 names the sums that are right", () => {
  const rows = ["|一级指标|二级指标|三级指标|指标值|权重|", output("70"), benefit("30"), satisfaction("10")];
  expect(sentences("F17", gridSheet(rows.join("\n")))).toEqual(["权重合计是 110，应当是 90 或 100。"]);
});

test.each<[string, readonly number[], boolean]>([
  ["the usual sums", [90, 100], false],
  ["a place whose weights make 100 only", [100], true],
])("F17 goes by the profile: %s", (_what, weightSums, expected) => {
  const rows = ["|一级指标|二级指标|三级指标|指标值|权重|", output("50"), benefit("30"), satisfaction("10")];
  const profile = { ...everyRule, thresholds: { ...everyRule.thresholds, weightSums } };
  const codes = check([gridSheet(rows.join("\n"))], profile).findings.map(({ code }) => code);
  expect(codes.includes("F17")).toBe(expected);
});
