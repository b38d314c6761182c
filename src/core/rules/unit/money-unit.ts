import { isCost } from "../../levels/name";
import type { AmountField, Indicator, IndicatorTable, ProjectHeader, TargetField } from "../../reader/table";
import { parseAmount } from "../../target/money";
import { parseUnit } from "../../target/unit";
import { isCostRow } from "../cost-row";
import { defineRule, type Detection } from "../rule";

export const moneyUnit = defineRule({
  code: "D04",
  slug: "money-unit",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "金额的单位只能有一个，“元”和“万元”差一万倍",
        en: "An amount has one unit; 元 and 万元 are ten thousand times apart.",
      },
    },
  ],
  title: { zh: "金额的单位对不上", en: "An amount with two units, or without 元" },
  message: {
    zh: "单位已经写了“{unit}”，金额“{value}”里又带了单位。",
    en: "The unit is stated as “{unit}”, but the amount “{value}” has one of its own.",
  },
  why: {
    zh: "两处单位叠在一起，金额会差一万倍，和预算对不上。",
    en: "With two units the amount may be ten thousand times off.",
  },
  remedy: {
    zh: "金额里只写数字，单位按“{unit}”写一处；再核对数字。",
    en: "Write the number alone where “{unit}” is stated, and check it.",
  },
  examples: [
    {
      bad: { level2: "成本指标", level3: "葡萄苗木补助标准", target: "≤28.40/株" },
      good: { level2: "成本指标", level3: "葡萄苗木补助标准", target: "≤28.40元/株" },
    },
    {
      bad: { level2: "成本指标", level3: "培训总成本", operator: "≤", target: "5万", unit: "万元" },
      good: { level2: "成本指标", level3: "培训总成本", operator: "≤", target: "5", unit: "万元" },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { total: "5万", fiscal: "5万" } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { total: "50000", fiscal: "50000" } },
    },
  ],
  check({ table }) {
    return [...headerAmounts(table), ...table.indicators.flatMap((indicator) => targetAmounts(indicator))];
  },
});

/** The header states its unit once, "单位：元", and an amount below it is "5万". */
function headerAmounts({ header }: IndicatorTable): Detection[] {
  const amounts = header.funds.flatMap(({ total, parts }): (AmountField | null)[] => [total, ...parts]);
  return amounts.flatMap((amount): Detection[] => {
    const stated = amount && statedUnit(amount, header);
    const typed = amount && parseAmount(amount.text)?.unit;
    if (!stated || !typed) return [];
    // 854万元 below 万元 says the same twice, which harms nobody; 854万 may be either.
    if (typed.name === stated && amount.text.includes("元")) return [];
    return [{ at: amount.at, data: { value: amount.text, unit: stated } }];
  });
}

/** An amount that names its own unit counts in 元 where the form states none: then only the unit line tells. */
function statedUnit({ perUnit }: AmountField, { unitLine }: ProjectHeader): string | undefined {
  if (perUnit === 10000) return "万元";
  return perUnit === 1 && unitLine?.text.includes("元") ? "元" : undefined;
}

function targetAmounts(indicator: Indicator): Detection[] {
  return indicator.targets.flatMap((target) => {
    if (target.grade || target.parsed.kind !== "quantity") return [];
    const { unit, rest } = target.parsed;
    if (unit === null && /^\/\p{sc=Han}{1,6}$/u.test(rest) && isAboutMoney(indicator)) return [yuanLost(target)];
    const column = parseUnit(indicator.unit?.text ?? "");
    if (!unit || column?.dimension !== "money" || unit.name === column.name) return [];
    const money = unit.dimension === "money" || /^[百千万亿]+$/.test(unit.name);
    return money ? [{ at: target.at, data: { value: target.text, unit: column.name } }] : [];
  });
}

function isAboutMoney(indicator: Indicator): boolean {
  return isCostRow(indicator) || isCost(indicator.level3.text);
}

/** "28.40/株": so much for each, but of what? */
function yuanLost(target: TargetField): Detection {
  const after = target.text.replace("/", "元/");
  return { at: target.at, message: withoutYuan, remedy: addYuan, data: { value: target.text, after } };
}

const withoutYuan = {
  zh: "“{value}”是金额，“/”前面少了“元”。",
  en: "“{value}” is an amount, but 元 is missing before the stroke.",
};
const addYuan = {
  zh: "补上“元”，写成“{after}”；再核对是元还是万元。",
  en: "Add 元, such as “{after}”, and check whether 元 or 万元 is meant.",
};
