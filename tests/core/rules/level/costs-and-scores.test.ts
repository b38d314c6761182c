import { gridSheet } from "../../../fixtures/text-grid";
import { said } from "../said";

function sheetOf(rows: readonly string[], name?: string) {
  return gridSheet(["|一级指标|二级指标|三级指标|指标值|", ...rows].join("\n"), [], name);
}

describe("B05 scheme-choice", () => {
  const old = ["|产出指标|成本指标|总成本|≤5万元|"];
  const apart = ["|成本指标|经济成本指标|总成本|≤5万元|"];
  const silent = ["|产出指标|数量指标|场次|≥4场|", "|效益指标|可持续影响指标|年限|≥3年|"];
  test.each<[string, string[][], string[]]>([
    ["all by the old scheme", [old, old], []],
    ["all by the new one", [apart, apart], []],
    ["one of each", [old, apart], ["hint A2 成本指标"]],
    ["told once, at the first that differs", [apart, apart, old, old], ["hint B2 成本指标"]],
    ["a table without costs goes with both", [silent, apart, silent], []],
    ["可持续影响 goes with both", [apart, [...apart, ...silent]], []],
    ["both in one table is B04's", [old, [...old, ...apart]], []],
    ["a single table has nothing to differ from", [apart], []],
  ])("%s", (_what, tables, expected) => {
    expect(said("B05", ...tables.map((rows, nth) => sheetOf(rows, `表${nth + 1}`)))).toEqual(expected);
  });
});

describe("B07 l1-decorated", () => {
  test.each<[string, string, string[]]>([
    ["a score", "|产出指标(50分)|数量指标|场次|≥4场|", ["hint A2 产出指标(50分)"]],
    ["a range", "|产出指标(40-50)分|数量指标|场次|≥4场|", ["hint A2 产出指标(40-50)分"]],
    ["at the 二级", "|产出指标|数量指标（20分）|场次|≥4场|", ["hint B2 数量指标（20分）"]],
    ["a fill-in note is A17's", "|产出指标|数量指标(必填)|场次|≥4场|", []],
    ["a plain name", "|产出指标|数量指标|场次|≥4场|", []],
  ])("%s", (_what, row, expected) => expect(said("B07", sheetOf([row]))).toEqual(expected));
});

describe("B08 neg-cost", () => {
  const ecological = (name: string, value = "有效提升"): string => `|成本指标|生态环境成本指标|${name}|${value}|`;
  test.each<[string, string, string[]]>([
    ["a benefit", ecological("提升城区绿化水平"), ["warning C2 提升城区绿化水平"]],
    ["a social one", "|成本指标|社会成本指标|促进就业|≥5人|", ["warning C2 促进就业"]],
    ["harm", ecological("施工扬尘排放量", "≤5吨"), []],
    ["harm that is reduced", ecological("降低施工噪声，改善居民感受"), []],
    ["neither word", ecological("对文物保护影响", "长远"), []],
    ["not applicable", ecological("不涉及", "不涉及"), []],
    ["money costs are judged by E02", "|成本指标|经济成本指标|提升绿化成本|≤5万元|", []],
    ["a benefit among the benefits", "|效益指标|生态效益指标|提升城区绿化水平|有效提升|", []],
  ])("%s", (_what, row, expected) => expect(said("B08", sheetOf([row]))).toEqual(expected));
});
