import Big from "big.js";
import type { AmountField, ProjectHeader } from "../../reader/table";
import { defineRule, notApplicable } from "../rule";
import { monthsOf } from "./schedule";

/** Shorter projects may well get all of their money in one year. */
const longEnough = 24;

const rows = [{ level1: "产出指标", level2: "数量指标" }];
function budgets(annual: string) {
  const more = [
    ["起止时间", "2024年1月-2026年12月"],
    ["项目资金（万元）", "项目资金总额", "300", "年度资金总额", annual],
  ];
  return { rows, header: { more } };
}

export const annualVsTotal = defineRule({
  code: "F23",
  slug: "annual-vs-total",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "跨年项目分别填总额和当年的金额，两个数一样多半是抄错",
        en: "A project of several years has a total and an amount for the year; where both are equal, one was copied.",
      },
    },
  ],
  title: { zh: "跨年项目的总额当成了年度金额", en: "The total of several years as one year's amount" },
  message: {
    zh: "项目要做 {months} 个月，{annual}却和{whole}一样，都是 {text}。",
    en: "The project takes {months} months, yet {annual} equals {whole}: {text}.",
  },
  why: {
    zh: "当年只用一部分钱，年度金额填成总额，指标和资金就对不上。",
    en: "A year uses a part of the money only; with the total entered, targets and money do not match.",
  },
  remedy: {
    zh: "{annual}填当年安排的金额；钱确实一次安排的，不用改。",
    en: "Enter this year's money as {annual}, unless all of it is granted at once.",
  },
  examples: [{ bad: budgets("300"), good: budgets("100") }],
  check({ table: { header } }) {
    const months = monthsOf(header);
    const whole = totalNamed(header, wholeNames);
    const annual = totalNamed(header, annualNames);
    if (months === null || months < longEnough || !whole || !annual) return notApplicable;
    if (!inYuan(whole, annual).eq(inYuan(annual, whole))) return [];
    return [{ at: annual.at, data: { months, annual: annual.label, whole: whole.label, text: annual.text } }];
  },
});

const wholeNames = /^(?:中期|实施期|项目)资金总额$|^项目总预算$/;
const annualNames = /^年度资金(?:申请)?总额$|^(?:当年)?年度预算(?:总额)?$/;

/** A total that was filled in with more than 0. */
function totalNamed({ funds }: ProjectHeader, names: RegExp): AmountField | undefined {
  return funds.flatMap(({ total }) => total ?? []).find(({ label, amount }) => names.test(label) && amount?.gt(0));
}

function inYuan({ amount, perUnit }: AmountField, other: AmountField): Big {
  return (amount ?? new Big(0)).times(perUnit ?? other.perUnit ?? 1);
}
