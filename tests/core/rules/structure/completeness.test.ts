import { gridSheet } from "../../../fixtures/text-grid";
import { said, sentences } from "../said";

type Case = [what: string, rows: string[], expected: string[]];

function sheetOf(rows: readonly string[]) {
  return gridSheet(["|一级指标|二级指标|三级指标|指标值|", ...rows].join("\n"));
}

function expectSaid(code: string): (...args: Case) => void {
  return (_what, rows, expected) => {
    expect(said(code, sheetOf(rows))).toEqual(expected);
  };
}

const row = (level1: string, level2: string, nth = 1): string => `|${level1}|${level2}|名称${level2}${nth}|≥${nth}次|`;
const outputs = ["数量指标", "质量指标", "时效指标", "成本指标"].map((level2) => row("产出指标", level2));
const benefits = ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"].map((level2) =>
  row("效益指标", level2),
);
const satisfaction = row("满意度指标", "服务对象满意度指标");
const whole = [...outputs, ...benefits, satisfaction];

describe("A07 missing-l2-other", () => {
  const missing = (rows: string[]): string[] => sentences("A07", sheetOf(rows));
  test.each<[string, string[], string[]]>([
    ["all nine", whole, []],
    ["no 经济效益", whole.filter((one) => !one.includes("经济")), ["这张表没有经济效益指标。"]],
    [
      "数量 and 质量 are A06's",
      whole.filter((one) => !one.includes("数量") && !one.includes("时效")),
      ["这张表没有时效指标。"],
    ],
    ["a missing 一级 is A05's", outputs, []],
    [
      "the 2021 scheme has costs apart and no 可持续影响",
      [row("成本指标", "经济成本指标"), ...outputs.slice(0, 3), ...benefits.slice(0, 3), satisfaction],
      [],
    ],
    [
      "人员类 projects have a template of their own",
      ["|产出指标|数量指标|足额保障率|=100%|", "|产出指标|数量指标|科目调整次数|≤10次|"],
      [],
    ],
  ])("%s", (_what, rows, expected) => expect(missing(rows)).toEqual(expected));

  test("an unknown 二级 may be the missing one", () => {
    expect(said("A07", sheetOf([...outputs, row("效益指标", "好处指标")]))).toEqual(["not checked"]);
  });
});

describe("A10 order", () => {
  test.each<Case>([
    ["the form's order", whole, []],
    ["some classes left out", [outputs[1] ?? "", benefits[3] ?? "", satisfaction], []],
    ["满意度 first", [satisfaction, ...outputs], ["hint A3 产出指标"]],
    ["质量 before 数量", [outputs[1] ?? "", outputs[0] ?? ""], ["hint B3 数量指标"]],
    [
      "a class taken up again",
      [outputs[0] ?? "", outputs[1] ?? "", row("产出指标", "数量指标", 2)],
      ["hint B4 数量指标"],
    ],
    ["told once", [satisfaction, ...benefits, ...outputs], ["hint A3 效益指标"]],
    ["成本 first, as in the 2021 scheme", [row("成本指标", "经济成本指标"), ...outputs.slice(0, 3)], []],
    ["成本 last, as in local forms", [...outputs.slice(0, 3), row("成本指标", "经济成本指标")], []],
    ["a misplaced 二级 is B03's", [outputs[0] ?? "", row("产出指标", "社会效益指标"), outputs[1] ?? ""], []],
    ["满意度 below 效益, an old layout", [...benefits, row("效益指标", "服务对象满意度指标")], []],
  ])("%s", expectSaid("A10"));

  test("a flat list comes unsorted from the system", () => {
    const sheet = gridSheet(`
      |项目名称|一级指标|二级指标|三级指标|指标值|
      |活动经费|满意度指标|服务对象满意度指标|群众满意度|≥95%|
      |活动经费|产出指标|数量指标|活动场次|≥11次|`);
    expect(said("A10", sheet)).toEqual([]);
  });
});

describe("A19 count-range", () => {
  const classes = [outputs[0] ?? "", benefits[1] ?? "", satisfaction];
  const many = (count: number): string[] => [
    ...Array.from({ length: count - 2 }, (_, nth) => row("产出指标", "数量指标", nth)),
    ...classes.slice(1),
  ];
  test.each<Case>([
    ["nine", whole, []],
    ["five", many(5), []],
    ["four", many(4), ["hint C1 三级指标"]],
    ["thirty", many(30), []],
    ["thirty-one", many(31), ["hint C1 三级指标"]],
    [
      "rows without a name are A08's",
      [...classes, "|产出指标|质量指标||≥95%|", "|产出指标|时效指标||及时|"],
      ["hint C1 三级指标"],
    ],
    ["nothing filled in yet", ["|产出指标|数量指标|||", "|效益指标|社会效益指标|||"], []],
    ["few because a class is missing: A05 says so", outputs.slice(0, 3), []],
    [
      "人员类 projects have four",
      ["|产出指标|数量指标|足额保障率|=100%|", "|产出指标|数量指标|科目调整次数|≤10次|"],
      [],
    ],
  ])("%s", expectSaid("A19"));

  test("the 2019 form of 河北 has three rows", () => {
    const sheet = gridSheet("|绩效指标分类|绩效指标|指标值|\n|产出指标|救助覆盖率|=100%|\n|效果指标|满意度|≥85%|");
    expect(said("A19", sheet)).toEqual([]);
  });
});
