import type { Sample } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** The rules about how a value is spelled: C01, C03, C13, C29, C30. Each mends its own misspelling and no other. */

const quiet: string[] = [];
const words = (target: string): Sample => ({ level1: "效益指标", level2: "社会效益指标", level3: "企业发展", target });

describe("C01 look-alike comparators", () => {
  test.each([
    ["≧90%", "≥90%"],
    ["≦160元", "≤160元"],
    ["⩾90%", "≥90%"],
    ["═100%", "=100%"],
    ["﹦100%", "=100%"],
    ["＝100%", "=100%"],
    ["＞90%", ">90%"],
    ["＜5%", "<5%"],
    ["》90%", "≥90%"],
    ["〈5%", "<5%"],
    [">=90%", "≥90%"],
    ["=>90%", "≥90%"],
    ["<=5%", "≤5%"],
    ["=<5%", "≤5%"],
    [">= 90%", "≥ 90%"],
    ["≧９０％", "≥９０％"],
    ["≧95%。", "≥95%。"],
  ])("%s → %s", (bad, good) => expect(ask("C01", bad)).toEqual([`warning → ${good}`]));

  test.each(["≥90%", "=100%", ">5%", "《玉田县志》出版", "参照《预算法》执行", "达到≧90%的水平", "应改尽改", ""])(
    "quiet: %s",
    (target) => expect(ask("C01", words(target))).toEqual(quiet),
  );

  test("a placeholder in a name is not touched, nor is the full-width ＝ that systems put into a 符号 column", () => {
    expect(ask("C01", { level3: "农村低保发放人数(>=**人)", target: "≥21933人" })).toEqual(quiet);
    // What 〇 was nobody but its writer knows; it makes no number: C14 is quiet.
    expect(ask("C01", "〇95%")).toEqual(["warning"]);
    expect(ask("C14", "〇95%")).toEqual(quiet);
    expect(ask("C01", { level3: "培训合格率", operator: "＝", target: "100", unit: "%" })).toEqual(quiet);
  });
});

describe("C03 more than one comparator", () => {
  test.each<[Sample, string]>([
    ["≥≥90%", "error → ≥90%"],
    ["≥ ≥90%", "error → ≥90%"],
    ["≥≤90%", "error"],
    ["≥90%以上", "error"],
    ["≥不低于90%", "error"],
    [{ operator: "≥", target: "≥90", unit: "%" }, "error → 90"],
    [{ operator: "大于等于", target: "≥90", unit: "%" }, "error → 90"],
    [{ operator: "≥", target: "不低于90", unit: "%" }, "error"],
    [{ operator: "≤", target: "≥90", unit: "%" }, "error"],
  ])("%j: %s", (bad, said) => expect(ask("C03", bad)).toEqual([said]));

  test.each<Sample>([
    "≥90%",
    "不低于90%",
    "90%以上",
    ">=90%",
    "==100%",
    { operator: "≥", target: "90", unit: "%" },
    { operator: "", target: "≥90", unit: "%" },
    { operator: "定性", target: "≥90", unit: "%" },
  ])("quiet: %j", (good) => expect(ask("C03", good)).toEqual(quiet));
});

describe("C13 full-width digits", () => {
  test.each([
    ["≥９０%", "≥90%"],
    ["≥90％", "≥90%"],
    ["≥９０％", "≥90%"],
    ["≤２．５万元", "≤2.5万元"],
    ["≤５，０００元", "≤5,000元"],
    ["≧９０%", "≧90%"],
    ["１２月底前", "12月底前"],
    ["≥3ｋｍ", "≥3km"],
    ["≤475元／亩", "≤475元/亩"],
  ])("%s → %s", (bad, good) => expect(ask("C13", bad)).toEqual([`warning → ${good}`]));

  test.each(["≥90%", "≥5（含）", "80%～90%", "房屋管理到位，环境卫生整洁", "按Ａ类标准执行"])("quiet: %s", (target) =>
    expect(ask("C13", words(target))).toEqual(quiet),
  );
});

describe("C29 punctuation behind the number", () => {
  test.each([
    ["≥95%。", "≥95%"],
    ["=100%；", "=100%"],
    ["≥95%，", "≥95%"],
    ["≥9５%。", "≥9５%"],
    ["12月底前。", "12月底前"],
  ])("%s → %s", (bad, good) => expect(ask("C29", bad)).toEqual([`hint → ${good}`]));

  test.each(["≥95%", "≥5（含）", "显著改善。", "房屋管理到位，环境卫生整洁。"])("quiet: %s", (target) =>
    expect(ask("C29", words(target))).toEqual(quiet),
  );
});

describe("C30 percent in words", () => {
  test.each([
    ["≥100百分比", "≥100%"],
    ["≥百分之90", "≥90%"],
    ["≥百分之九十五", "≥95%"],
    ["百分之九十以上", "90%以上"],
    ["≥95pct", "≥95%"],
    ["≧95百分比", "≧95%"],
  ])("%s → %s", (bad, good) => expect(ask("C30", bad)).toEqual([`hint → ${good}`]));

  test.each(["≥95%", "≥5个百分点", "≥5百分点", "提高百分比逐年上升"])("quiet: %s", (target) =>
    expect(ask("C30", words(target))).toEqual(quiet),
  );

  test("a 单位 column may say 百分比", () => {
    expect(ask("C30", { level3: "培训合格率", operator: "≥", target: "95", unit: "百分比" })).toEqual(quiet);
  });
});
