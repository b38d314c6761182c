import { tight } from "../../text/normalise";
import { defineRule, notApplicable } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];
const title = "2025年预算项目绩效目标表";

export const yearToken = defineRule({
  code: "F14",
  slug: "year-token",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "每年新编的项目，名称里的年份就是预算年度",
        en: "A project that is set up for a year has that year in its name.",
      },
    },
  ],
  title: { zh: "项目名称里的年份不是预算年度", en: "A project name of another year" },
  message: {
    zh: "项目名称里写着 {named} 年，这张表的年度是 {year} 年。",
    en: "The project's name says {named}, the table is for {year}.",
  },
  why: {
    zh: "可能是抄了上年的表，名称没有改。",
    en: "The table may have been copied from another year and its name left.",
  },
  remedy: {
    zh: "当年新编的项目，把年份改成 {year} 年；上年结转、延续的项目，不用改。",
    en: "For a project of this year change it to {year}; leave it if the project was carried over.",
  },
  examples: [
    {
      bad: { rows, header: { title, name: "2024年培训费" } },
      good: { rows, header: { title, name: "2025年培训费" } },
    },
  ],
  check({ table: { header } }) {
    const { name, year } = header;
    if (!name || name.text === "" || year === null) return notApplicable;
    const text = tight(name.text.slice(0, 300));
    const years = [...text.matchAll(/(20\d\d)年/g)].map(([, digits]) => Number(digits));
    const [named] = years;
    if (named === undefined || years.includes(year) || spansYears.test(text)) return [];
    return [{ at: name.at, data: { named, year } }];
  },
});

/** Several years, or money that comes from an earlier or for a later one. */
const spansYears =
  /20\d\d(?:年度?)?[-—–~～至到、]|结转|结余|延续|续建|跨年|尾款|欠款|以前年度|以前年|上年|提前下达|追加|补发|清算/;
