import Big from "big.js";
import type { IndicatorTable } from "../../reader/table";
import { readableYuan } from "../budget";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";
import { projectKey } from "./told-projects";

const rows = [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }];
const tables = [
  { rows, header: { name: "商协会活动经费", total: "50000.00", fiscal: "50000.00" } },
  { rows, header: { code: "13022925P00JXC419629R", name: "残疾人保障金", total: "4000.00", fiscal: "4000.00" } },
];
const told = (sum: string): string[] => [
  "一、总体绩效目标",
  `全年基本支出84万元，项目支出${sum}。`,
  "二、分项绩效目标",
  "略。",
];

export const sumVsDept = defineRule({
  code: "G05",
  slug: "sum-vs-dept",
  severity: "warning",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "部门项目支出等于各项目预算数之和，基本支出不算在内",
        en: "A department's project expenditure is the sum of its projects' budgets; basic expenditure is no part of it.",
      },
    },
  ],
  title: { zh: "各项目预算加起来不等于部门项目支出", en: "The projects' budgets do not add up to the department's" },
  message: {
    zh: "部门项目支出写的是 {told}，{count} 个项目的预算数加起来是 {sum}，差 {difference}。",
    en: "The project expenditure is said to be {told}; the budgets of {count} project(s) add up to {sum}, {difference} apart.",
  },
  why: {
    zh: "合计对不上，说明有项目漏了表，或者有金额写错了。",
    en: "Either a project has no table, or an amount is wrong.",
  },
  remedy: {
    zh: "核对各项目的预算数和部门项目支出；还有项目没有做表的，补上。",
    en: "Check the projects' budgets and the department's sum, and add the tables that are missing.",
  },
  examples: [{ bad: { tables, department: told("6.4万元") }, good: { tables, department: told("5.4万元") } }],
  check({ tables, departments, whole }) {
    const totals = departments.flatMap((text) => text.totals);
    if (!whole || totals.length === 0 || tables.length === 0) return notApplicable;
    const budgets = budgetsOf(tables);
    if (budgets === null || totals.some(({ yuan }) => yuan === null)) return notChecked(unknown);
    const sum = budgets.reduce((all, one) => all.plus(one), new Big(0));
    return totals.flatMap(({ passage, yuan, rounding }): Detection[] => {
      if (!yuan || yuan.minus(sum).abs().lte(rounding)) return [];
      const data = {
        told: readableYuan(yuan),
        sum: readableYuan(sum),
        difference: readableYuan(yuan.minus(sum).abs()),
        count: budgets.length,
      };
      return [{ at: passage.at, data }];
    });
  },
});

const unknown = {
  zh: "有的项目没有预算数，或者没有写金额单位，没有核对部门项目支出",
  en: "some project has no budget or does not say its unit, so the department's expenditure was not compared",
};

/** One budget a project, whatever tables it has; null where one cannot be told. Of 年度 and 实施期 the year's counts. */
function budgetsOf(tables: readonly IndicatorTable[]): readonly Big[] | null {
  const budgets = new Map<string, Big>();
  for (const { id, header } of tables) {
    const key = projectKey(header.name?.text ?? "") || id;
    if (budgets.has(key)) continue;
    const groups = header.funds.filter(({ total }) => total && total.text !== "");
    const yearly = groups.filter(({ label, total }) => `${label}${total?.label ?? ""}`.includes("年度"));
    const [only, ...others] = yearly.length > 0 ? yearly : groups;
    const total = only?.total;
    if (!total || others.length > 0 || total.amount === null || total.perUnit === null) return null;
    budgets.set(key, total.amount.times(total.perUnit));
  }
  return [...budgets.values()];
}
