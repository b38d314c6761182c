import Big from "big.js";
import type { AmountField, FundGroup } from "../../reader/table";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

/** In 元. */
const tolerance = new Big("0.01");

export const fundSum = defineRule({
  code: "F01",
  slug: "fund-sum",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "申报表里预算数由财政资金、其他资金等各项组成，各项之和等于预算数",
        en: "On the form the budget consists of fiscal and other funds: together they make the total.",
      },
    },
  ],
  title: { zh: "资金加不平", en: "The funds do not add up" },
  message: {
    zh: "{label}是 {total}，下面各项相加是 {sum}，对不上。",
    en: "{label} is {total}, but its parts add up to {sum}.",
  },
  why: {
    zh: "总数和分项不一致，审核时一定会退回。",
    en: "A total that differs from its parts is sure to be sent back.",
  },
  remedy: {
    zh: "核对{label}和各项资金，把填错的一项改对；没有的资金填 0 或空着。",
    en: "Compare {label} with its parts and correct the wrong one; leave blank what there is none of.",
  },
  examples: [
    {
      bad: { rows, header: { total: "50000.00", fiscal: "40000.00", other: "" } },
      good: { rows, header: { total: "50000.00", fiscal: "40000.00", other: "10000.00" } },
    },
    {
      bad: { rows, header: { total: "50000.00", fiscal: "", other: "" } },
      good: { rows, header: { total: "50000.00", fiscal: "50000.00", other: "" } },
    },
    {
      bad: { rows, header: { total: "", fiscal: "50000.00", other: "" } },
      good: { rows, header: { total: "50000.00", fiscal: "50000.00", other: "" } },
    },
  ],
  check({ table: { header } }) {
    const filled = header.funds.filter(isFilled);
    if (filled.length === 0) return notApplicable;
    const readable = filled.filter((group) => amountsOf(group).every(isReadable));
    const detections = readable.flatMap((group) => detect(group) ?? []);
    if (detections.length > 0 || readable.length === filled.length) return detections;
    return notChecked(filled.some((group) => amountsOf(group).some(awaitsResult)) ? uncalculated : noNumber);
  },
});

const noNumber = {
  zh: "资金里有的格子不是数字，没法相加",
  en: "one of the amounts is no number, so they cannot be added",
};

function amountsOf({ total, parts }: FundGroup): readonly AmountField[] {
  return total ? [total, ...parts] : parts;
}

/** Whether there is a total with parts to compare it with, and somebody filled them in. */
function isFilled(group: FundGroup): boolean {
  const written = amountsOf(group).some((amount) => amount.text !== "" || awaitsResult(amount));
  return group.total !== null && group.parts.length > 0 && written;
}

function isReadable(amount: AmountField): boolean {
  return !awaitsResult(amount) && (amount.text === "" || amount.amount !== null);
}

function detect({ total, parts }: FundGroup): Detection | undefined {
  const [first] = parts;
  if (!total || !first) return undefined;
  const { label } = total;
  if (parts.every(({ text }) => text === "")) {
    return isZero(total)
      ? undefined
      : { at: first.at, data: { label, total: total.text }, message: onlyTotal, remedy: fillParts };
  }
  const unit = total.perUnit ?? parts.find(({ perUnit }) => perUnit !== null)?.perUnit ?? 1;
  const sum = parts.reduce((so, part) => so.plus(inYuan(part, unit)), new Big(0));
  if (sum.minus(inYuan(total, unit)).abs().lte(tolerance)) return undefined;
  const data = { label, total: total.text, sum: sum.div(unit).toFixed() };
  return total.text === "" ? { at: total.at, data, message: onlyParts, remedy: fillTotal } : { at: total.at, data };
}

function isZero({ amount }: AmountField): boolean {
  return amount === null || amount.eq(0);
}

/** Blank is 0. Where the form states no unit for an amount, it has that of the others. */
function inYuan({ amount, perUnit }: AmountField, unit: number): Big {
  return (amount ?? new Big(0)).times(perUnit ?? unit);
}

const onlyTotal = {
  zh: "{label}填了 {total}，下面各项资金都空着。",
  en: "{label} is {total}, but all of its parts are blank.",
};
const fillParts = {
  zh: "在财政资金、其他资金里填上各自的金额，加起来等于 {total}。",
  en: "Enter the amount of each fund, {total} together.",
};
const onlyParts = {
  zh: "{label}空着，下面各项资金相加是 {sum}。",
  en: "{label} is blank, while its parts add up to {sum}.",
};
const fillTotal = { zh: "在{label}里填上“{sum}”。", en: "Enter {sum} as {label}." };
