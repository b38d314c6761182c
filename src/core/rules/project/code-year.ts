import { defineRule, notApplicable } from "../rule";
import { codesOf } from "./project-code";

const rows = [{ level1: "产出指标", level2: "数量指标" }];
const title = "2025年预算项目绩效目标表";

export const codeYear = defineRule({
  code: "F11",
  slug: "code-year",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "公开表里项目编码的第 7、8 位是立项的年份，延续项目沿用原来的编码",
        en: "In published tables digits 7 and 8 of a code are the year it was issued; a continued project keeps its code.",
      },
    },
  ],
  title: { zh: "项目编码的年份晚于预算年度", en: "A project code later than the budget year" },
  message: {
    zh: "项目编码的年份是 {codeYear} 年，比这张表的预算年度 {year} 年还晚。",
    en: "The project code is of {codeYear}, later than the table's budget year {year}.",
  },
  why: {
    zh: "编码不会晚于预算年度，多半是编码或标题的年份没有改。",
    en: "A code is never issued after the budget year: the code, or the year of the title, was left as it was.",
  },
  remedy: {
    zh: "核对项目编码和表上的年度，把错的一个改对。",
    en: "Compare the code with the table's year and correct the wrong one.",
  },
  examples: [
    {
      bad: { rows, header: { title, code: "13022926P00JXC410337N" } },
      good: { rows, header: { title, code: "13022925P00JXC410337N" } },
    },
  ],
  check({ table }) {
    const { year } = table.header;
    const [code] = codesOf([table]);
    if (!code || year === null) return notApplicable;
    // An earlier year is that of a continued project.
    return code.year > year ? [{ at: code.code.at, data: { codeYear: code.year, year } }] : [];
  },
});
