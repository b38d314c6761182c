import { gridSheet } from "../../fixtures/text-grid";
import { formulaSheet } from "./formula-sheet";
import { said, sentences } from "./said";

type Case = [what: string, grid: string, expected: string[], merges?: string[]];

const heading = "|一级指标|二级指标|三级指标|指标值|";
/** Rows below the four standard headings: the first row is the worksheet's row 2. */
function below(...rows: string[]): string {
  return [heading, ...rows].join("\n");
}

/** Everything that the core rules ask for, each class with one row. */
const whole = [
  "|产出指标|数量指标|培训场次|≥4场|",
  "||质量指标|培训合格率|≥95%|",
  "|效益指标|社会效益指标|政策知晓率|≥90%|",
  "|满意度指标|服务对象满意度指标|参训企业满意度|≥90%|",
];

function expectSaid(code: string): (...args: Case) => void {
  return (_what, grid, expected, merges = []) => {
    expect(said(code, gridSheet(grid, merges))).toEqual(expected);
  };
}

describe("A01 header-missing", () => {
  test.each<Case>([
    ["all four columns", below(...whole), []],
    ["no 二级指标", "|一级指标|三级指标|指标值|\n|产出指标|培训场次|≥4场|", ["error A1 一级指标"]],
    ["no 指标值", "|一级指标|二级指标|三级指标|\n|产出指标|数量指标|培训场次|", ["error C1 三级指标"]],
    ["the old Hebei form has no 二级指标", "|绩效指标分类|绩效指标|指标值|\n|产出指标|救助覆盖率|=100%|", []],
  ])("%s", expectSaid("A01"));
});

describe("A03 level-blank-merge", () => {
  test.each<Case>([
    ["blank continuation cells are filled down", below(...whole), []],
    ["so are merged ones", below(...whole), [], ["A2:A3"]],
    ["a first row without 一级 gets it from its 二级", below("||数量指标|培训场次|≥4场|"), ["error A2 → 产出指标"]],
    [
      "one gap over several rows is told once",
      below("|||培训场次|≥4场|", "|||培训人数|≥120人|", "|产出指标|质量指标|培训合格率|≥95%|"),
      ["error A2", "error B2"],
    ],
    ["a new 一级 without 二级", below(...whole.slice(0, 2), "|效益指标||政策知晓率|≥90%|"), ["error B4"]],
    ["满意度 has a single 二级", below("|满意度指标||企业满意度|≥90%|"), ["error B2 → 服务对象满意度指标"]],
    ["a row with nothing but a level is a sub-heading", below("|产出指标||||", ...whole), []],
  ])("%s", expectSaid("A03"));
});

describe("A05 missing-l1", () => {
  const [quantity = "", quality = "", social = "", satisfaction = ""] = whole;
  test.each<Case>([
    ["all classes", below(...whole), []],
    ["no 效益", below(quantity, quality, satisfaction), ["error A1 一级指标"]],
    ["no 满意度", below(quantity, quality, social), ["warning A1 一级指标"]],
    ["满意度 below 效益, as older forms have it", below(quantity, social, "||服务对象满意度指标|满意度|≥90%|"), []],
    [
      "the Sichuan names",
      below(
        "|项目完成指标|数量指标|人数|≥63人|",
        "|项目效益指标|社会效益指标|稳定|长期|",
        "|满意度指标|满意度指标|群众满意度|≥90%|",
      ),
      [],
    ],
    ["costs as a level 1 are no class to miss", below("|成本指标|经济成本指标|总成本|≤5万元|", ...whole), []],
    [
      "an unknown level 1 still shows its class by its 二级",
      below("|项目决策|数量指标|培训场次|≥4场|", social, satisfaction),
      [],
    ],
    ["a 二级 written as 一级 shows its class too", below(quantity, "|生态效益指标||绿化率|≥30%|", satisfaction), []],
    [
      "人员类 and 运转类 projects have 产出 and 效益 only",
      below(
        "|产出指标|数量指标|足额保障率|=100%|",
        "||时效指标|按时发放率|=100%|",
        "|效益指标|经济效益指标|结余率|≤5%|",
      ),
      [],
    ],
    [
      "the old Hebei form has no 满意度",
      "|绩效指标分类|绩效指标|指标值|\n|产出指标|救助覆盖率|=100%|\n|效果指标|满意度|≥85%|",
      [],
    ],
  ])("%s", expectSaid("A05"));

  test("names the class that is missing", () => {
    expect(sentences("A05", gridSheet(below(quantity)))).toEqual(["这张表没有效益指标。", "这张表没有满意度指标。"]);
  });
});

describe("A06 missing-l2-core", () => {
  test.each<Case>([
    ["数量 and 质量", below(...whole), []],
    ["no 质量", below("|产出指标|数量指标|培训场次|≥4场|", "||时效指标|按期完成率|=100%|"), ["warning B1 二级指标"]],
    ["neither", below("|产出指标|时效指标|按期完成率|=100%|"), ["warning B1 二级指标", "warning B1 二级指标"]],
    ["without any output A05 speaks", below("|效益指标|社会效益指标|政策知晓率|≥90%|"), []],
    [
      "an unknown 二级 may be the missing one",
      below("|产出指标|数量指标|场次|≥4场|", "||好坏指标|合格率|≥95%|"),
      ["not checked"],
    ],
    [
      "人员类 projects need no 质量",
      below("|产出指标|数量指标|足额保障率|=100%|", "||数量指标|科目调整次数|≤10次|"),
      [],
    ],
  ])("%s", expectSaid("A06"));
});

describe("A08 l3-empty and A09 value-empty", () => {
  test.each<Case>([
    ["a name is asked for", below("|产出指标|数量指标||≥4场|"), ["warning C2"]],
    ["also where the value is blank too", below("|产出指标|数量指标|||"), ["warning C2"]],
    ["filled", below(...whole), []],
  ])("A08: %s", expectSaid("A08"));

  test.each<Case>([
    ["a value is asked for", below("|产出指标|数量指标|培训场次||"), ["error D2"]],
    ["not where the name is blank too", below("|产出指标|数量指标|||"), []],
    ["nor where any words stand", below("|产出指标|数量指标|培训场次|应培尽培|"), []],
    ["a sign alone", below("|产出指标|数量指标|培训场次|≥|"), ["error D2 ≥"]],
    ["a sign and a unit", below("|产出指标|数量指标|培训场次|≥场|"), ["error D2 ≥场"]],
    ["a sign before words", below("|产出指标|数量指标|培训场次|≥上年|"), []],
    [
      "a township without a part in it stays blank",
      "|一级指标|二级指标|三级指标|指标值||\n||||甲镇|乙镇|\n|产出指标|数量指标|修复工程|≥1个||",
      [],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    ],
    [
      "but not all of them",
      "|一级指标|二级指标|三级指标|指标值||\n||||甲镇|乙镇|\n|产出指标|数量指标|修复工程|||",
      ["error D3"],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    ],
  ])("A09: %s", expectSaid("A09"));

  test("A09: a formula without a result is no blank value", () => {
    expect(said("A09", formulaSheet(below("|产出指标|数量指标|培训场次|=|")))).toEqual(["not checked"]);
  });
});

describe("A11 dup-name and A12 dup-row", () => {
  const twice = "|产出指标|数量指标|完成率|≥90%|";
  test.each<Case>([
    ["another value", below(twice, "|||完成率|=100%|"), ["warning C3 完成率"]],
    ["another 二级", below(twice, "||质量指标|完成率|≥90%|"), ["warning C3 完成率"]],
    ["blanks make no other name", below(twice, "|||完 成 率|=100%|"), ["warning C3 完 成 率"]],
    ["an identical row is A12's", below(twice, "|||完成率|≥90%|"), []],
    ["blank names are no names", below("|产出指标|数量指标||≥1个|", "||||≥2个|"), []],
    [
      "the same name in both periods",
      "|一级指标|实施期指标||||年度指标||||\n||二级指标|三级指标|指标值|二级指标|三级指标|指标值|\n|产出指标|数量指标|培训场次|≥12场|数量指标|培训场次|≥4场|",
      [],
    ],
  ])("A11: %s", expectSaid("A11"));

  test.each<Case>([
    ["the same level, name and value", below(twice, "|||完成率|≥90%|"), ["error C3 完成率"]],
    ["every further one", below(twice, "|||完成率|≥90%|", "|||完成率|≥90%|"), ["error C3 完成率", "error C4 完成率"]],
    ["another value is A11's", below(twice, "|||完成率|≥95%|"), []],
    [
      "another unit column",
      "|一级指标|二级指标|三级指标|指标值|计量单位|\n|产出指标|数量指标|补助|100|户|\n|||补助|100|人|",
      [],
    ],
  ])("A12: %s", expectSaid("A12"));

  test("both say where the name stood first", () => {
    expect(sentences("A11", gridSheet(below(twice, "|||完成率|=100%|")))).toEqual([
      "三级指标“完成率”在第 2 行已经用过。",
    ]);
  });
});

describe("A14 hidden-chars", () => {
  test.each<Case>([
    ["a full-width blank", below("|产出指标|数量指标|培训　次数|≥4次|"), ["warning C2 培训　次数 → 培训次数"]],
    [
      "a blank between Chinese characters",
      below("|产出指标|数量指标|培训 次数|≥4次|"),
      ["warning C2 培训 次数 → 培训次数"],
    ],
    ["a zero-width space", below("|产出指标|数量指标|培训\u200B次数|≥4次|"), ["warning C2 培训\u200B次数 → 培训次数"]],
    ["a no-break space in a value", below("|产出指标|质量指标|合格率|≥\u00A090%|"), ["warning D2 ≥\u00A090% → ≥90%"]],
    ["blanks between Latin words", below("|产出指标|数量指标|GB/T 19001标准数量|≥4项|"), []],
    ["ordinary values", below(...whole), []],
    [
      "two lines of a value are not joined for anybody",
      below("|产出指标|质量指标|合格率|≥95%⏎≥90%|"),
      ["warning D2 ≥95%\n≥90%"],
    ],
    ["nor two figures", below("|产出指标|质量指标|合格率|95% 90%|"), ["warning D2 95% 90%"]],
  ])("%s", expectSaid("A14"));
});

describe("A15 name-too-long", () => {
  test.each<Case>([
    ["30 characters", below(`|产出指标|数量指标|${"培".repeat(30)}|≥4次|`), []],
    ["31", below(`|产出指标|数量指标|${"培".repeat(31)}|≥4次|`), [`hint C2 ${"培".repeat(31)}`]],
    ["100", below(`|产出指标|数量指标|${"培".repeat(100)}|≥4次|`), [`hint C2 ${"培".repeat(100)}`]],
    ["101", below(`|产出指标|数量指标|${"培".repeat(101)}|≥4次|`), [`error C2 ${"培".repeat(101)}`]],
    [
      "what the template printed is not counted",
      below("|产出指标|数量指标|★★★其中:农村低保对象中建档立卡贫困人口数量(按月平均)(≥**人)|≥9431人|"),
      [],
    ],
  ])("%s", expectSaid("A15"));
});

describe("A16 forbidden-char", () => {
  const value = (shown: string): string => below(`|效益指标|社会效益指标|环境改善|${shown}|`);
  const name = (shown: string): string => below(`|产出指标|数量指标|${shown}|≥4个|`);
  test.each<Case>([
    ["an unfilled blank", value("≥**%"), ["error D2 ≥**%"]],
    ["XX", value("XX次"), ["error D2 XX次"]],
    ["null", value("NULL"), ["error D2 NULL"]],
    ["a star in words", value("明显*改善"), ["error D2 明显*改善"]],
    ["an underscore in words", value("明显_改善"), ["error D2 明显_改善"]],
    ["a hyphen in words", value("明显-改善"), ["error D2 明显-改善"]],
    ["a hyphen alone", value("-"), ["error D2 -"]],
    ["a hyphen in a word or number", value("达到GB-T标准"), []],
    ["a span of dates", value("2021年1月-12月"), []],
    ["a span of dates within words", value("每年10月-次年3月持续巡查"), []],
    ["a range", value("3-5次"), []],
    ["a size is no placeholder", value("统一使用XXL号"), []],
    ["a unit per unit with a star", value("≥530元/人*月"), []],
    ["accepted words", value("应改尽改"), []],
    ["the template's blank in a name", name("开发数量( ≥**个 )"), ["hint C2 开发数量( ≥**个 ) → 开发数量"]],
    ["stars before a name", name("★补助数量(≥**株)"), ["hint C2 ★补助数量(≥**株) → 补助数量"]],
    ["without brackets", name("受益贫困人口数≥**人"), ["hint C2 受益贫困人口数≥**人 → 受益贫困人口数"]],
    ["a note in brackets stays", name("发放人数(按月平均)"), []],
  ])("%s", expectSaid("A16"));
});

describe("A20 error-value", () => {
  test.each<Case>([
    ["a value", below("|产出指标|数量指标|培训场次|#REF!|"), ["error D2 #REF!"]],
    ["a name", below("|产出指标|数量指标|#N/A|≥4场|"), ["error C2 #N/A"]],
    [
      "a merged level, once",
      below("|#NAME?|数量指标|场次|≥4场|", "||质量指标|合格率|≥95%|"),
      ["error A2 #NAME?"],
      ["A2:A3"],
    ],
    ["a number sign is no error", below("|产出指标|数量指标|#1机组检修次数|≥4次|"), []],
  ])("%s", expectSaid("A20"));
});
