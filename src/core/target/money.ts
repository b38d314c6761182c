import type Big from "big.js";
import { tight } from "../text/normalise";
import { readNumber } from "./number";
import { parseUnit } from "./unit";
import type { Unit } from "./units";

/** An amount of money as typed; `unit` is null where the text names none, and the form's own unit holds. */
export interface Amount {
  readonly amount: Big;
  readonly unit: Unit | null;
}

const currencySign = /^(?:¥|人民币|rmb)/i;

/** The amount in 元, exactly: 1.05 of 万元 is 10500. Null where the unit is none of money. */
export function toYuan(amount: Big, unit: Unit): Big | null {
  return unit.dimension === "money" ? amount.times(unit.factor) : null;
}

/**
 * Reads an amount cell: "660,000.00", "5，000", "￥50000", "854万元", and "50万" as 50 of 万元.
 * Null where it is blank, no number, or says more than an amount ("854万(含上级资金)", "90%").
 */
export function parseAmount(text: string): Amount | null {
  if (text.length > 100) return null;
  const body = tight(text).replace(currencySign, "");
  const number = readNumber(body, 0);
  if (!number) return null;
  const typed = body.slice(number.end);
  if (typed === "") return { amount: number.value, unit: null };
  const unit = moneyUnit(typed);
  return unit && { amount: number.value, unit };
}

function moneyUnit(text: string): Unit | null {
  const unit = parseUnit(text);
  const money = unit?.dimension === "other" ? parseUnit(`${text}元`) : unit;
  return money?.dimension === "money" ? money : null;
}
