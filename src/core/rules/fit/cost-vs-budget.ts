import type Big from "big.js";
import type { Level2 } from "../../levels/level";
import { bareName } from "../../levels/name";
import type { Indicator, IndicatorTable, TargetField } from "../../reader/table";
import type { QuantityTarget } from "../../target/target";
import { budgetInYuan, budgetUnknown, readableYuan, targetInYuan } from "../budget";
import { measures2015, regulation } from "../documents";
import { oncePer } from "../once-per";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";

export const costVsBudget = defineRule({
  code: "E03",
  slug: "cost-vs-budget",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "绩效目标要和预算资金量相匹配",
      en: "performance targets are to match the amount of the budget",
    }),
  ],
  title: { zh: "成本超过预算数", en: "A cost above the budget" },
  message: {
    zh: "“{name}”是“{value}”，超过了预算数 {budget}。",
    en: "“{name}” is “{value}”, which exceeds the budget of {budget}.",
  },
  why: {
    zh: "花的钱不能比预算多；多半是元和万元弄混了，或者预算调整后没有改。",
    en: "No more can be spent than was budgeted; mostly 元 and 万元 were mixed up, or the budget was changed later.",
  },
  remedy: {
    zh: "核对金额和单位，成本改到预算数 {budget} 以内。",
    en: "Check amount and unit, and keep the cost within the budget of {budget}.",
  },
  examples: [
    {
      bad: { level2: "成本指标", level3: "培训总成本", target: "≤6万元" },
      good: { level2: "成本指标", level3: "培训总成本", target: "≤5万元" },
    },
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标", level3: "新建宣传栏数量", target: "≥10个" },
          { level1: "产出指标", level2: "成本指标", level3: "新建宣传栏单价", target: "≤6000元/个" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", level3: "新建宣传栏数量", target: "≥10个" },
          { level1: "产出指标", level2: "成本指标", level3: "新建宣传栏单价", target: "≤5000元/个" },
        ],
      },
    },
  ],
  check({ table }) {
    const costs = table.indicators.flatMap(moneyTargets);
    if (costs.length === 0) return notApplicable;
    const budget = budgetInYuan(table);
    if (!budget) return notChecked(budgetUnknown);
    return costs.flatMap((cost) => aloneAbove(cost, budget) ?? timesQuantity(cost, table, budget) ?? []);
  },
});

interface Cost {
  readonly indicator: Indicator;
  readonly target: TargetField;
  readonly parsed: QuantityTarget;
}

const moneyClasses: readonly Level2[] = ["成本指标", "经济成本指标"];

/** The amounts among the money costs, plain (万元) or for each (元/个); a lower bound is E01's. */
function moneyTargets(indicator: Indicator): Cost[] {
  const { level2, level3, targets } = indicator;
  if (!level2.resolved || !moneyClasses.includes(level2.resolved.name)) return [];
  // The whole investment may come from other years and other purses.
  if (/总投资|总投入|投资额|概算|自筹|社会资本|配套/.test(level3.text)) return [];
  return targets.flatMap((target) => {
    const { parsed, grade, unit, comparator } = target;
    if (grade || parsed.kind !== "quantity" || comparator === "≥" || comparator === ">") return [];
    const money = unit?.dimension === "money" || unit?.numerator?.dimension === "money";
    return money ? [{ indicator, target, parsed: { ...parsed, unit } }] : [];
  });
}

function aloneAbove({ indicator, target, parsed }: Cost, budget: Big): Detection | undefined {
  const amount = targetInYuan(parsed);
  if (!amount?.yuan.minus(amount.rounding).gt(budget)) return undefined;
  const data = { name: indicator.level3.text, value: target.text, budget: readableYuan(budget) };
  return { at: target.at, data };
}

/** 23万元/个 for 10 of them. Only one quantity counts in that unit, and the two names share their object. */
function timesQuantity({ indicator, target, parsed }: Cost, table: IndicatorTable, budget: Big): Detection | undefined {
  const { unit } = parsed;
  if (!unit?.numerator || unit.denominator === undefined) return undefined;
  const [quantity, ...others] = quantitiesOf(table).get(quantityKey(indicator, unit.denominator)) ?? [];
  if (!quantity || others.length > 0 || quantity.target.comparator === "≤") return undefined;
  if (!sameObject(indicator.level3.text, quantity.name)) return undefined;
  const product = parsed.number.times(unit.numerator.factor).times(quantity.number);
  if (!product.gt(budget)) return undefined;
  return {
    at: target.at,
    message: inAll,
    data: {
      name: indicator.level3.text,
      value: target.text,
      quantity: quantity.target.text,
      product: readableYuan(product),
      budget: readableYuan(budget),
    },
  };
}

interface Quantity {
  readonly name: string;
  readonly number: Big;
  readonly target: TargetField;
}

/** The numbers of the 数量指标 by period and unit; looked up, as a long list has thousands of costs. */
type Quantities = ReadonlyMap<string, readonly Quantity[]>;

const quantitiesOf = oncePer(({ indicators }: IndicatorTable): Quantities => {
  const counted = new Map<string, Quantity[]>();
  for (const indicator of indicators) {
    if (indicator.level2.resolved?.name !== "数量指标") continue;
    for (const target of indicator.targets) {
      const { grade, parsed, unit } = target;
      if (grade || parsed.kind !== "quantity" || !unit) continue;
      const key = quantityKey(indicator, unit.name);
      const alike = counted.get(key) ?? [];
      // Two are as many as a hundred: which of them is meant cannot be told.
      counted.set(key, [...alike.slice(0, 1), { name: indicator.level3.text, number: parsed.number, target }]);
    }
  }
  return counted;
});

function quantityKey({ period }: Indicator, unit: string): string {
  return `${period ?? ""}/${unit}`;
}

const inAll = {
  zh: "“{name}”按“{value}”、数量“{quantity}”计算要 {product}，超过了预算数 {budget}。",
  en: "“{name}” at “{value}” for “{quantity}” comes to {product}, which exceeds the budget of {budget}.",
};

const shared = 4;

/** Whether two names have four characters in a row in common: 流转土地补助标准, 流转土地面积. */
function sameObject(one: string, other: string): boolean {
  const [a, b] = [bareName(one).core, bareName(other).core];
  for (let at = 0; at + shared <= a.length; at++) if (b.includes(a.slice(at, at + shared))) return true;
  return false;
}
