import type { AmountField } from "../../reader/table";
import { defineRule, notApplicable } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

/** No county project costs less than this many 元. */
const leastYuan = 100;
/** From here on, an amount of 万元 that is written to the cent was probably meant in 元. */
const leastDoubtfulWan = 10_000;

export const fundUnit = defineRule({
  code: "F03",
  slug: "fund-unit",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "系统按元存金额，有的表式按万元填，抄来抄去容易差一万倍",
        en: "The systems keep amounts in 元, some forms ask for 万元; copying between them slips by ten thousand.",
      },
    },
  ],
  title: { zh: "金额和单位对不上", en: "An amount that does not fit its unit" },
  message: {
    zh: "{label}是 {text}，表上的单位是万元，合起来有 {billions} 亿元，可能把元当成了万元。",
    en: "{label} is {text} and the form counts in 万元: {billions} hundred million 元. It may have been meant in 元.",
  },
  why: {
    zh: "单位差一级，金额就差一万倍。",
    en: "The wrong unit makes the amount ten thousand times too large or too small.",
  },
  remedy: {
    zh: "核对{label}和表上的单位，改对其中一个；确实是这个数的，不用改。",
    en: "Compare {label} with the unit and correct one of them, unless the amount is right.",
  },
  examples: [
    {
      bad: { rows, header: { unitLine: "单位：万元", total: "50000.00" } },
      good: { rows, header: { unitLine: "单位：元", total: "50000.00" } },
    },
    {
      bad: { rows, header: { unitLine: "单位：元", total: "35" } },
      good: { rows, header: { unitLine: "单位：万元", total: "35" } },
    },
  ],
  check({ table: { header } }) {
    const totals = header.funds.flatMap(({ total }) => (total?.amount && total.perUnit ? [total] : []));
    if (totals.length === 0) return notApplicable;
    const doubtful = totals.find((total) => isTooMuch(total) || isTooLittle(total));
    if (!doubtful) return [];
    const { at, label, text, amount } = doubtful;
    const data = { label, text, billions: amount?.div(10_000).toFixed() ?? "" };
    return [isTooMuch(doubtful) ? { at, data } : { at, data, message: tooLittle }];
  },
});

const tooLittle = {
  zh: "{label}是 {text}，表上的单位是元，只有 {text} 元，可能把万元当成了元。",
  en: "{label} is {text} and the form counts in 元: that is very little. It may have been meant in 万元.",
};

function isTooMuch({ amount, perUnit, text }: AmountField): boolean {
  return perUnit === 10_000 && amount !== null && amount.gte(leastDoubtfulWan) && /\.\d\d$/.test(text);
}

function isTooLittle({ amount, perUnit }: AmountField): boolean {
  return perUnit === 1 && amount !== null && amount.gt(0) && amount.lt(leastYuan);
}
