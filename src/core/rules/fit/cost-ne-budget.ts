import type { Indicator } from "../../reader/table";
import { budgetInYuan, budgetUnknown, readableYuan, targetInYuan } from "../budget";
import { isCostRow } from "../cost-row";
import { measures2015, regulation } from "../documents";
import { defineRule, notApplicable, notChecked } from "../rule";

/** A total above the budget is E03's. */
export const costNeBudget = defineRule({
  code: "E04",
  slug: "cost-ne-budget",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "绩效目标要和预算资金量相匹配",
      en: "performance targets are to match the amount of the budget",
    }),
  ],
  title: { zh: "总成本和预算数不一致", en: "The total cost is not the budget" },
  message: {
    zh: "“{name}”是“{value}”，预算数是 {budget}。",
    en: "“{name}” is “{value}”, but the budget is {budget}.",
  },
  why: {
    zh: "总成本一般就是预算数；不一样，多半是有一处没有更新。",
    en: "The total cost is usually the budget; where they differ one of the two was not updated.",
  },
  remedy: {
    zh: "核对预算数和总成本，改成一致；确实有结余安排的，不用改。",
    en: "Check both and make them agree, unless savings are planned.",
  },
  examples: [
    {
      bad: { level2: "成本指标", level3: "项目总成本", target: "≤4万元" },
      good: { level2: "成本指标", level3: "项目总成本", target: "≤5万元" },
    },
  ],
  check({ table }) {
    const totals = table.indicators.flatMap(totalCosts);
    if (totals.length === 0) return notApplicable;
    const budget = budgetInYuan(table);
    if (!budget) return notChecked(budgetUnknown);
    return totals
      .filter(({ amount }) => amount.yuan.plus(amount.rounding).lt(budget))
      .map(({ target, name }) => ({ at: target.at, data: { name, value: target.text, budget: readableYuan(budget) } }));
  },
});

function totalCosts(indicator: Indicator) {
  if (!isCostRow(indicator)) return [];
  const name = indicator.level3.text;
  const total = /总成本|总费用|总支出|支出总额|总预算|预算总额|资金总额|经费总额|总金额/.test(name);
  // A part's total (设备采购总成本) is no project's.
  const whole =
    /^(?:指标\d{0,2}[:：])?(?:本?项目)?(?:建设|实施|资金|预算|经费|支出)?总/.test(name) ||
    /^(?:预算|资金|经费)总额/.test(name);
  if (!total || !whole) return [];
  return indicator.targets.flatMap((target) => {
    const { parsed, grade, unit, comparator } = target;
    if (grade || parsed.kind !== "quantity" || comparator === "≥" || comparator === ">") return [];
    const amount = targetInYuan({ ...parsed, unit });
    return amount ? [{ target, name, amount }] : [];
  });
}
