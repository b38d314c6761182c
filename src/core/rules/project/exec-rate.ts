import Big from "big.js";
import type { AmountField, FundGroup, ProjectHeader } from "../../reader/table";
import { tight } from "../../text/normalise";
import { isSpending } from "../budget";
import { evaluation2020, regulation } from "../documents";
import { replaceText } from "../field-edit";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标", actual: "3次" }];

/** The self-evaluation's fund block with one row of amounts. */
function spent(budget: string, executed: string, rate: string) {
  const more = [
    ["项目资金（万元）", "", "", "全年预算数(A)", "全年执行数(B)", "执行率(B/A)"],
    ["", "年度资金总额", "", budget, executed, rate],
  ];
  return { rows, header: { more } };
}

export const execRate = defineRule({
  code: "F21",
  slug: "exec-rate",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    regulation(evaluation2020, {
      zh: "预算执行率是全年执行数和全年预算数之比，自评时占 10 分",
      en: "the spending rate is what was spent over the year's budget; it counts 10 at the self-evaluation",
    }),
  ],
  title: { zh: "执行数或执行率不对", en: "Spending or its rate is wrong" },
  message: {
    zh: "执行率填的是“{text}”，全年执行数 {executed} 除以全年预算数 {budget} 是 {after}。",
    en: "The rate says “{text}”, but {executed} of {budget} is {after}.",
  },
  why: {
    zh: "执行率直接算分，数字对不上，自评得分就不对。",
    en: "The rate counts in the score: with a wrong one the score is wrong.",
  },
  remedy: {
    zh: "核对全年预算数、全年执行数，把执行率改成 {after}。",
    en: "Check both amounts and make the rate {after}.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: spent("90", "45", "100%"), good: spent("90", "45", "50%") },
    { bad: spent("90", "95", "105.56%"), good: spent("95", "90", "94.74%") },
  ],
  check({ table: { header } }) {
    const budget = header.funds.find(({ label }) => /^(?:全年)?预算数A?$/.test(label));
    const executed = header.funds.find(isSpending);
    if (!budget || !executed) return notApplicable;
    if ([budget.total, executed.total, header.spendingRate].some(awaitsResult)) return notChecked(uncalculated);
    return [...overspent(budget, executed), ...wrongRate(header, budget.total, executed.total)];
  },
});

function* overspent(budget: FundGroup, executed: FundGroup): Iterable<Detection> {
  const planned = [budget.total, ...budget.parts];
  for (const spending of [executed.total, ...executed.parts]) {
    const plan = planned.find((amount) => amount?.at.row === spending?.at.row);
    if (!spending?.amount || !plan?.amount || spending.amount.lte(plan.amount)) continue;
    const data = { label: spending.label, executed: spending.text, budget: plan.text };
    yield { at: spending.at, data, message: tooMuch, remedy: checkBoth };
  }
}

function* wrongRate(
  { spendingRate }: ProjectHeader,
  budget: AmountField | null,
  executed: AmountField | null,
): Iterable<Detection> {
  if (!spendingRate || !budget?.amount?.gt(0) || !executed?.amount) return;
  const written = /^(\d{1,6}(?:\.(\d{1,6}))?)[%％]$/.exec(tight(spendingRate.text.slice(0, 40)));
  if (!written?.[1]) return;
  const rate = executed.amount.div(budget.amount).times(100);
  // Rounded or cut off where the rate was: one unit of its last digit.
  const unit = new Big(10).pow(-(written[2]?.length ?? 0));
  if (rate.minus(written[1]).abs().lt(unit)) return;
  const after = `${rate.round(2).toFixed()}%`;
  const data = { text: spendingRate.text, executed: executed.text, budget: budget.text, after };
  const typed = typeof spendingRate.cell?.raw === "string";
  yield {
    at: spendingRate.at,
    data,
    ...(typed && { fix: { safe: false, edits: [replaceText(spendingRate, after)] } }),
  };
}

const tooMuch = {
  zh: "{label}全年执行了 {executed}，比全年预算数 {budget} 还多。",
  en: "{label}: {executed} was spent, more than the year's budget of {budget}.",
};
const checkBoth = {
  zh: "核对两个数；年中追加过预算的，全年预算数要填追加后的数。",
  en: "Check both; if the budget was raised during the year, enter the raised one.",
};
