import { check } from "../../../../src/core/check";
import { hebeiCounty } from "../../../../src/core/profile/profile";
import { gridSheet } from "../../../fixtures/text-grid";
import { formulaSheet } from "../formula-sheet";
import { said, sentences } from "../said";

type Case = [what: string, grid: string, expected: string[], merges?: string[]];

const heading = "|一级指标|二级指标|三级指标|指标值|";
const row = "|产出指标|数量指标|培训场次|≥4场|";
function below(...rows: string[]): string {
  return [heading, ...rows].join("\n");
}

function expectSaid(code: string): (...args: Case) => void {
  return (_what, grid, expected, merges = []) => {
    expect(said(code, gridSheet(grid, merges))).toEqual(expected);
  };
}

test("what the reader copes with by itself is silent by default", () => {
  const sheet = gridSheet(`
    |一 级 指 标|二级指标|三级指标|指标值|
    |产出指标(50分)|数量指标|培训场次|≥4场|
    |合计||||
    ||质量指标|培训合格率|≥95%|`);
  const codes = check([sheet], hebeiCounty).findings.map(({ code }) => code);
  expect(codes.filter((code) => ["A02", "A07", "A13", "A18", "B07"].includes(code))).toEqual([]);
  expect(["A02", "A07", "A13", "B07"].map((code) => said(code, sheet).length > 0)).toEqual([true, true, true, true]);
});

describe("A02 header-split", () => {
  test.each<Case>([
    ["as it should be", below(row), []],
    ["letter-spaced", `|一 级 指 标|二级指标|三级指标|指标值|\n${row}`, ["hint A1 一 级 指 标"]],
    ["wrapped", `|一级指标|二级⏎指标|三级指标|指标值|\n${row}`, ["hint B1 二级\n指标"]],
    ["a blank before a bracket splits no word", `|一级指标|二级指标|三级指标|指标值 (%)|\n${row}`, []],
  ])("%s", expectSaid("A02"));
});

describe("A04 merge-spans-wrong", () => {
  const benefit = "|效益指标|社会效益指标|知晓率|≥90%|";
  const foreign = "||经济效益指标|增收|≥5万元|";
  test.each<Case>([
    ["covers its own rows", below(row, "||质量指标|合格率|≥95%|", benefit), [], ["A2:A3"]],
    ["covers the first row of the next one", below(row, foreign, benefit), ["warning A2 产出指标"], ["A2:A3"]],
    [
      "covers the last row of the one before",
      below(row, "|效益指标|质量指标|合格率|≥95%|", "||社会效益指标|知晓率|≥90%|"),
      ["warning A3 效益指标"],
      ["A3:A4"],
    ],
    ["blank cells are no merge", below(row, foreign, benefit), []],
    ["without the other class the row is misplaced", below(row, foreign), [], ["A2:A3"]],
    ["so is one in the middle", below(row, foreign, "||质量指标|合格率|≥95%|", benefit), [], ["A2:A4"]],
    [
      "no row of its own: the name is wrong, not the merge",
      below("|产出指标|社会效益指标|知晓率|≥90%|", foreign, benefit),
      [],
      ["A2:A3"],
    ],
  ])("%s", expectSaid("A04"));

  test("of these rows B03 says nothing", () => {
    expect(said("B03", gridSheet(below(row, foreign, benefit), ["A2:A3"]))).toEqual([]);
    expect(said("B03", gridSheet(below(row, foreign, benefit)))).toEqual(["error B3 经济效益指标"]);
  });
});

describe("A13 stray-rows", () => {
  test.each<Case>([
    ["indicators only", below(row, "||质量指标|合格率|≥95%|"), []],
    ["a total", below(row, "|合计||||", "|效益指标|社会效益指标|知晓率|≥90%|"), ["hint A3 合计"]],
    ["a note", below(row, "|注：下面是效益||||", "|效益指标|社会效益指标|知晓率|≥90%|"), ["hint A3 注：下面是效益"]],
    ["what stands below the table is no part of it", below(row, "|注：由财政股填写||||"), []],
  ])("%s", expectSaid("A13"));
});

describe("A17 template-residue", () => {
  const named = (name: string, value = "≥4场"): string => below(`|产出指标|数量指标|${name}|${value}|`);
  test.each<Case>([
    ["a plain name", named("培训场次"), []],
    ["the central form's number", named("指标1：培训场次"), ["hint C2 指标1：培训场次 → 培训场次"]],
    ["with a half-width colon", named("指标12:培训场次"), ["hint C2 指标12:培训场次 → 培训场次"]],
    ["an ellipsis", named("培训场次……"), ["hint C2 培训场次…… → 培训场次"]],
    ["a fill-in note", below("|产出指标|数量指标(必填)|培训场次|≥4场|"), ["hint B2 数量指标(必填) → 数量指标"]],
    [
      "once a table, with all places in its fix",
      below("|产出指标|数量指标|指标1：培训场次|≥4场|", "|||指标2：培训人数|≥120人|"),
      ["hint C2 指标1：培训场次 → 培训场次, 培训人数"],
    ],
    [
      "a cell that two periods share is mended once",
      "|一级指标|实施期指标||||年度指标||||\n||二级指标|三级指标|指标值|二级指标|三级指标|指标值|\n|产出指标(必填)|数量指标|场次|≥12场|数量指标|场次|≥4场|",
      ["hint A3 产出指标(必填) → 产出指标"],
    ],
    ["a name of nothing else is A08's", named("指标1："), []],
    ["a value of nothing else", named("培训场次", "……"), ["warning D2 ……"]],
    ["★ and (≥**人) are A16's", named("★补助人数(≥**人)", "≥4人"), []],
    ["a score is B07's", below("|产出指标(50分)|数量指标|培训场次|≥4场|"), []],
    ["指标 as a word of the name", named("指标1000亩以上示范片"), []],
  ])("%s", expectSaid("A17"));
});

describe("A18 wide-vs-long", () => {
  test.each<Case>([
    ["one value column", below(row), []],
    [
      "one for each township",
      "|一级指标|二级指标|三级指标|指标值||\n||||甲镇|乙镇|\n|产出指标|数量指标|修复工程|≥1个|≥2个|",
      ["hint D1 指标值"],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    ],
    [
      "grades are one value's scale",
      "|绩效指标分类|绩效指标|评价标准||\n|||优|良|\n|产出指标|救助覆盖率|100%|90%|",
      [],
      ["A1:A2", "B1:B2", "C1:D1"],
    ],
  ])("%s", expectSaid("A18"));
});

describe("A21 formula-target", () => {
  test("a formula without a result", () => {
    expect(said("A21", formulaSheet(below("|产出指标|数量指标|培训场次|=|")))).toEqual(["warning D2"]);
  });

  test.each(["≥4场", "", "#REF!"])("%p is no such formula", (value) => {
    expect(said("A21", gridSheet(below(`|产出指标|数量指标|培训场次|${value}|`)))).toEqual([]);
  });

  test("names the indicator", () => {
    const [sentence] = sentences("A21", formulaSheet(below("|产出指标|数量指标|培训场次|=|")));
    expect(sentence).toContain("“培训场次”");
  });
});
