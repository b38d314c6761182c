import { awaitsResult } from "../uncalculated";
import { defineRule } from "../rule";

export const formulaTarget = defineRule({
  code: "A21",
  slug: "formula-target",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "文件里只存了公式、没有存结果，别的程序和系统读到的是空值",
        en: "The file holds a formula without its result: other programs and systems read nothing.",
      },
    },
  ],
  title: { zh: "指标值的公式没有算出结果", en: "A target whose formula was never calculated" },
  message: {
    zh: "“{name}”的指标值是公式，文件里没有它的结果，没法检查。",
    en: "The target of “{name}” is a formula, and the file does not hold its result: it cannot be checked.",
  },
  why: {
    zh: "导入系统时读到的是空值，会提示“指标值不能为空”。",
    en: "An import reads a blank cell and refuses it.",
  },
  remedy: {
    zh: "用表格程序打开、保存一次；或者把公式换成算好的指标值。",
    en: "Open and save the file in a spreadsheet program, or replace the formula by its value.",
  },
  examples: [
    {
      bad: { level3: "培训场次", target: { uncalculated: true } },
      good: { level3: "培训场次", target: "≥4场" },
    },
  ],
  check({ target, indicator: { level3 } }) {
    return awaitsResult(target) ? [{ at: target.at, data: { name: level3.text } }] : [];
  },
});
