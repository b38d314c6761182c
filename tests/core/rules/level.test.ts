import { gridSheet } from "../../fixtures/text-grid";
import { said, sentences } from "./said";

type Case = [what: string, rows: string[], expected: string[], merges?: string[]];

/** Rows below the four standard headings: the first row is the worksheet's row 2. */
function sheetOf(rows: readonly string[], merges: readonly string[] = []) {
  return gridSheet(["|一级指标|二级指标|三级指标|指标值|", ...rows].join("\n"), merges);
}

function expectSaid(code: string): (...args: Case) => void {
  return (_what, rows, expected, merges = []) => {
    expect(said(code, sheetOf(rows, merges))).toEqual(expected);
  };
}

describe("B01 l1-unknown", () => {
  test.each<Case>([
    ["a standard name", ["|产出指标|数量指标|场次|≥4场|"], []],
    ["with a score", ["|产出指标(40-50)分|数量指标|场次|≥4场|"], []],
    ["the Sichuan names", ["|项目完成指标|数量指标|人数|≥63人|", "|项目效益指标|社会效益指标|稳定|长期|"], []],
    ["the old Hebei name", ["|效果指标|社会效益指标|稳定|长期|"], []],
    ["costs as a level 1", ["|成本指标|经济成本指标|总成本|≤65万元|"], []],
    ["close to a standard name", ["|效益目标|社会效益指标|稳定|长期|"], ["error A2 效益目标 → 效益指标"]],
    [
      "merged over rows: once",
      ["|产出目标|数量指标|场次|≥4场|", "||质量指标|合格率|≥95%|"],
      ["error A2 产出目标 → 产出指标"],
      ["A2:A3"],
    ],
    [
      "blank below: once",
      ["|产出目标|数量指标|场次|≥4场|", "||质量指标|合格率|≥95%|"],
      ["error A2 产出目标 → 产出指标"],
    ],
    ["the evaluation's 决策", ["|项目决策|数量指标|场次|≥4场|"], ["error A2 项目决策 → 产出指标"]],
    [
      "rows of several classes give no replacement",
      ["|项目过程|数量指标|场次|≥4场|", "||社会效益指标|知晓率|≥90%|"],
      ["error A2 项目过程"],
    ],
    ["a 二级 in the 一级 column", ["|生态效益指标|生态效益指标|绿化率|≥30%|"], ["error A2 生态效益指标 → 效益指标"]],
    ["where its own column is blank nothing is lost", ["|生态效益指标||绿化率|≥30%|"], ["error A2 生态效益指标"]],
    ["anything else", ["|其他||绿化率|≥30%|"], ["error A2 其他"]],
  ])("%s", expectSaid("B01"));

  test("says why 决策 does not belong here", () => {
    expect(sentences("B01", sheetOf(["|项目决策|数量指标|场次|≥4场|"]))).toEqual([
      "“项目决策”是绩效评价用的名称，不是绩效目标表的一级指标。",
    ]);
  });

  test("a name that is only like a level 2 is none", () => {
    expect(sentences("B01", sheetOf(["|绩效指标|数量指标|场次|≥4场|"]))).toEqual(["“绩效指标”不是一级指标的名称。"]);
  });
});

describe("B02 l2-unknown", () => {
  test.each<Case>([
    ["standard names", ["|产出指标|数量指标|场次|≥4场|", "||成本指标|总成本|≤5万元|"], []],
    ["official synonyms", ["|产出指标|进度指标|场次|≥4场|", "|效益指标|环境效益指标|绿化率|≥30%|"], []],
    ["with a fill-in note", ["|产出指标|数量指标（必填）|场次|≥4场|"], []],
    ["任何满意度", ["|满意度指标|社会公众或服务对象满意度指标|满意度|≥90%|"], []],
    ["close to a standard name", ["|效益指标|社会效益目标|户数|≥10户|"], ["error B2 社会效益目标 → 社会效益指标"]],
    ["anything else", ["|产出指标|宣传指标|次数|≥10次|"], ["error B2 宣传指标"]],
    ["merged: once", ["|产出指标|宣传指标|次数|≥10次|", "|||人数|≥10人|"], ["error B2 宣传指标"], ["B2:B3"]],
    ["a blank one is A03's", ["|产出指标||次数|≥10次|"], []],
  ])("%s", expectSaid("B02"));
});

describe("B03 l2-under-wrong-l1", () => {
  test.each<Case>([
    ["both schemes' pairs", ["|产出指标|成本指标|总成本|≤5万元|", "|成本指标|经济成本指标|总成本|≤5万元|"], []],
    [
      "the hybrid that is published officially: 成本 as a 一级 beside 可持续影响",
      ["|成本指标|经济成本指标|总成本|≤5万元|", "|效益指标|可持续影响指标|年限|≥3年|"],
      [],
    ],
    ["below the wrong one", ["|产出指标|经济效益指标|增收|≥5万元|"], ["error B2 经济效益指标 → 效益指标"]],
    [
      "a 一级 that other rows share is left alone",
      ["|产出指标|数量指标|场次|≥4场|", "||经济效益指标|增收|≥5万元|"],
      ["error B3 经济效益指标"],
    ],
    ["so is one with a score", ["|产出指标(50分)|经济效益指标|增收|≥5万元|"], ["error B2 经济效益指标"]],
    [
      "a written 二级 is told once",
      ["|产出指标|社会效益指标|知晓率|≥90%|", "|||受益户|≥9户|"],
      ["error B2 社会效益指标"],
    ],
    [
      "满意度 below 效益 is an old official layout",
      ["|效益指标|社会效益指标|知晓率|≥90%|", "||社会公众或服务对象满意度指标|满意度|≥90%|"],
      ["warning B3 社会公众或服务对象满意度指标"],
    ],
    ["unknown names are B01's and B02's", ["|项目决策|经济效益指标|增收|≥5万元|", "|产出指标|宣传指标|次数|≥9次|"], []],
  ])("%s", expectSaid("B03"));
});

describe("B04 scheme-mix", () => {
  const own = "|成本指标|经济成本指标|总成本|≤5万元|";
  test.each<Case>([
    ["costs in one place", [own, "|产出指标|数量指标|场次|≥4场|"], []],
    ["costs below the outputs only", ["|产出指标|成本指标|总成本|≤5万元|"], []],
    ["costs in both, told once", [own, "|产出指标|成本指标|单价|≤160元|", "|||人均|≤100元|"], ["warning B3 成本指标"]],
    ["成本 as a 一级 and 可持续影响 go together officially", [own, "|效益指标|可持续影响指标|年限|≥3年|"], []],
  ])("%s", expectSaid("B04"));
});

describe("B06 l1-l2-short", () => {
  test.each<Case>([
    ["full names", ["|产出指标|数量指标|场次|≥4场|"], []],
    ["short ones", ["|产出|数量|场次|≥4场|"], ["hint A2 产出 → 产出指标", "hint B2 数量 → 数量指标"]],
    [
      "merged: once, in the cell that holds the name",
      ["|产出|数量指标|场次|≥4场|", "||质量指标|合格率|≥9%|"],
      ["hint A2 产出 → 产出指标"],
      ["A2:A3"],
    ],
    ["official synonyms are no short names", ["|项目完成指标|进度指标|场次|≥4场|"], []],
  ])("%s", expectSaid("B06"));
});
