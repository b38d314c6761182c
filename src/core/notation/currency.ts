import Big from "big.js";
import { headerLabel, perUnitOf } from "../forms/header-labels";
import type { Field, IndicatorTable } from "../reader/table";
import { parseAmount } from "../target/money";
import { isAmount, type Fact, type TableFacts } from "./facts";

/** The units in which forms state money, by how many 元 one of them is. */
export const currencies: ReadonlyMap<number, string> = new Map([
  [1, "元"],
  [1000, "千元"],
  [10_000, "万元"],
  [100_000_000, "亿元"],
]);

/** "单位：万元" → "万元"; null where no unit of money is named. */
export function unitOfLine(line: Field | null): string | null {
  if (!line) return null;
  const perUnit = perUnitOf(headerLabel(line.text)?.inline ?? line.text);
  return perUnit === null ? null : (currencies.get(perUnit) ?? null);
}

/** The unit of the amounts of a form, as it or its labels state it; null where nothing does. */
export function currencyOf({ header }: IndicatorTable): string | null {
  const stated = header.funds.flatMap(({ total, parts }) => [total, ...parts]).find((one) => one?.perUnit)?.perUnit;
  return (stated ? currencies.get(stated) : undefined) ?? unitOfLine(header.unitLine);
}

/** An amount of one unit in another, exactly: 65 of 万元 is 650000 of 元. Null where the text is no mere number. */
export function inCurrency(text: string, from: string | null, to: string | null): string | null {
  const [old, wanted] = [from, to].map((unit) => (unit === null ? null : perUnitOf(unit)));
  const read = parseAmount(text);
  if (!read || read.unit || !old || !wanted) return null;
  // Exact: every unit is a power of ten of the other.
  return old === wanted ? text : new Big(read.amount).times(old).div(wanted).toFixed();
}

/** The facts with their amounts in another unit, for a form that states that one. What is no number stays as it is. */
export function withCurrency({ facts, rows }: TableFacts, to: string | null): TableFacts {
  const from = facts.find(({ key }) => key === "currency")?.text ?? null;
  if (to === null || from === null || from === to) return { facts, rows };
  const changed = facts.map((fact): Fact => {
    if (fact.key === "currency") return { ...fact, text: to };
    return isAmount(fact.key) ? { ...fact, text: inCurrency(fact.text, from, to) ?? fact.text } : fact;
  });
  return { facts: changed, rows };
}
