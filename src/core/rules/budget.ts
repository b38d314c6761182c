import type Big from "big.js";
import type { FundGroup, IndicatorTable } from "../reader/table";
import type { QuantityTarget } from "../target/target";
import { toYuan } from "../target/money";
import type { Wording } from "../text/wording";

/** Whether the amounts are what was spent, not what was planned: 全年执行数(B) of a self-evaluation. */
export function isSpending({ label }: FundGroup): boolean {
  return /^(?:全年)?执行数B?$/.test(label);
}

/**
 * The project's budget in 元, exactly; of several totals (年度, 实施期) the greatest. Null where the form has none,
 * where one of them is no number, or where the unit is not stated.
 */
export function budgetInYuan({ header }: IndicatorTable): Big | null {
  let greatest: Big | null = null;
  for (const group of header.funds) {
    const { total } = group;
    if (!total || total.text === "" || isSpending(group)) continue;
    if (total.amount === null || total.perUnit === null) return null;
    const yuan = total.amount.times(total.perUnit);
    if (greatest === null || yuan.gt(greatest)) greatest = yuan;
  }
  return greatest;
}

export const budgetUnknown: Wording = {
  zh: "表头没有预算数或没有写金额单位，没有核对成本和预算",
  en: "the header has no budget or does not say its unit, so costs were not compared with it",
};

/** The target in 元, and by how much it may have been rounded: 5万元 may stand for 45,000 to 55,000. */
export function targetInYuan({ number, unit }: QuantityTarget): { readonly yuan: Big; readonly rounding: Big } | null {
  const yuan = unit && toYuan(number, unit);
  if (!yuan) return null;
  const decimals = number.toFixed().split(".")[1]?.length ?? 0;
  return { yuan, rounding: unit.factor.times(`5e-${decimals + 1}`) };
}

/** An amount as people read it: 50000 → "5万元", 21934.5 → "2.19345万元", 800 → "800元". */
export function readableYuan(yuan: Big): string {
  return yuan.abs().gte(10000) ? `${yuan.div(10000).toFixed()}万元` : `${yuan.toFixed()}元`;
}
