import Big from "big.js";
import type { Field, Indicator, TargetField } from "../../reader/table";
import { parseTarget } from "../../target/parse";
import type { QuantityTarget } from "../../target/target";
import { plain, tight } from "../../text/normalise";
import { remember } from "../../text/remember";

/** What came of a target. */
export interface Achievement {
  /** The part of the weight that the result earns, from 0 to 1: 正向 actual ÷ target, 反向 target ÷ actual. */
  readonly share: Big;
  /** How far a target of more or less was surpassed: 1 where it was just met, 2 for twice as much or half of it. */
  readonly surplus: Big;
}

/** A satisfaction of less, in percent, earns nothing by 财预〔2021〕101号. */
export const leastSatisfaction = 60;

/** Whether the row stands under 满意度, by its 一级 or – in older layouts – its 二级. */
export function isSatisfactionRow({ level1, level2 }: Indicator): boolean {
  return level1.resolved?.name === "满意度指标" || level2.resolved?.name === "服务对象满意度指标";
}

/** The share of whoever reached all of it. */
export const whole = new Big(1);

/** Results repeat each other, and a long table asks for each of them. */
const parseResult = remember(parseTarget);

/** Null where target and result cannot be compared for certain: words, dates, other units, no comparator. */
export function achievementOf(target: TargetField, actual: Field): Achievement | null {
  const { parsed } = target;
  const result = parseResult(actual.text);
  if (parsed.kind !== "quantity" || result.kind !== "quantity") return null;
  const wanted = parsed.number;
  const reached = inUnitOf(target, wanted, result);
  if (!reached || wanted.lt(0) || reached.lt(0)) return null;
  const ratio = reached.eq(wanted) ? whole : ratioOf(target, wanted, reached);
  return ratio && { share: ratio.gte(whole) ? whole : ratio, surplus: ratio };
}

/** 1 and more where the target was reached. */
function ratioOf({ comparator, unit }: TargetField, wanted: Big, reached: Big): Big | null {
  if (comparator === "≥" || comparator === ">") return wanted.gt(0) ? reached.div(wanted) : null;
  if (comparator === "≤" || comparator === "<") return reached.gt(0) ? wanted.div(reached) : new Big(1);
  // Less than all of it falls short; less than a fixed sum may be a saving.
  const wantsAll = comparator === "=" && unit?.name === "%" && wanted.eq(100);
  return wantsAll && reached.lt(100) ? reached.div(wanted) : null;
}

/** The result in the target's unit. Without a unit of its own it has the target's, as long as it is of its size. */
function inUnitOf(target: TargetField, wanted: Big, { number, unit, rest }: QuantityTarget): Big | null {
  if (!unit && rest === "") return isOfTheSize(number, wanted) ? number : null;
  if (!target.unit && target.unknownUnit === "") return isOfTheSize(number, wanted) ? number : null;
  if (!unit || !target.unit) return !unit && !target.unit && tight(rest) === tight(target.unknownUnit) ? number : null;
  if (unit.name === target.unit.name) return number;
  const convertible = unit.dimension === target.unit.dimension && exact.has(unit.dimension);
  return convertible ? number.times(unit.factor).div(target.unit.factor) : null;
}

/** The units of these are multiples of each other; 次 and 场, 个 and 台 are not. */
const exact: ReadonlySet<string> = new Set(["money", "length", "weight", "area"]);

/** 0.95 beside 95% is the same in another notation, 50000 beside 5万元 too: not to be compared. */
function isOfTheSize(number: Big, wanted: Big): boolean {
  return number.eq(0) || wanted.eq(0) || (number.times(10).gt(wanted) && wanted.times(10).gt(number));
}

/** The grade of a result told in words, as the share of the weight that it may earn; null where it names none. */
export function gradeOf(actual: Field): { readonly from: number; readonly to: number } | null {
  const words = plain(actual.text.slice(0, 200)).replace(/[。.,;、]/g, "");
  if (/^未(?:达成|完成|达到|实现)|^没有(?:达成|完成)/.test(words)) return { from: 0, to: 0.6 };
  if (/^部分(?:达成|完成|达到|实现)/.test(words)) return { from: 0.6, to: 0.8 };
  if (/^(?:全部|已|已经)?(?:达成|完成|实现)(?:预期(?:指标|目标|效果)?)?$|^达到预期(?:指标|目标|效果)?$/.test(words)) {
    return { from: 0.8, to: 1 };
  }
  return null;
}
