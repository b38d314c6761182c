import { tight } from "../text/normalise";
import { parseComparator } from "./comparator";
import { formatTypedNumber } from "./format";
import { parseTarget } from "./parse";
import type { QuantityTarget, Target } from "./target";

/** A 指标值 as a system's import takes it: 符号, 指标值 and 计量单位 in columns of their own. */
export interface ValueParts {
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
}

export interface SplitValue extends ValueParts {
  /** Whether putting the parts together again gives the text to the letter; else it has the same meaning. */
  readonly exact: boolean;
}

export interface JoinedValue {
  readonly text: string;
  /** Whether taking the text apart again gives the parts to the letter. */
  readonly exact: boolean;
}

/** What stands in the 符号 column beside a value told in words. */
export const qualitativeSign = "定性";

/**
 * Takes a value apart: "≥90%" → ≥, 90, %. A number in another spelling (">=90", "不低于90") gets the sign and figures
 * that a system takes, and is not `exact`. Words, dates, ranges and 是/否 are 定性 and stay whole; a number whose sign
 * nobody can tell ("≥≤90") stays whole without one.
 */
export function splitValue(text: string): SplitValue {
  const whole = text.trim();
  const target = parseTarget(whole);
  if (target.kind === "empty") return { ...unsplit("", whole), exact: whole === "" };
  if (target.kind !== "quantity" || isApproximate(target)) return { ...unsplit(qualitativeSign, whole), exact: true };
  if (new Set(target.comparators).size > 1) return { ...unsplit("", whole), exact: true };
  const parts = {
    operator: target.comparator ?? "",
    value: formatTypedNumber(target.number, target.source),
    unit: (target.unit?.name ?? "") + target.rest,
  };
  const again = together(parts);
  if (again === whole) return { ...parts, exact: true };
  // Never at the price of the meaning: what reads otherwise once it is together stays whole.
  return sameMeaning(target, parseTarget(again)) ? { ...parts, exact: false } : { ...unsplit("", whole), exact: true };
}

/** Puts a value together: ≥, 90, % → "≥90%". A sign or unit that the value has itself is not written twice. */
export function joinValue({ operator, value, unit }: ValueParts): JoinedValue {
  const [sign, body, measure] = [operator.trim(), value.trim(), unit.trim()];
  const text = joined(sign, body, measure);
  const again = splitValue(text);
  return { text, exact: again.operator === sign && again.value === body && again.unit === measure };
}

/** Whether the 符号 column says that the value is told in words; the systems store that as 6. */
export function isQualitativeSign(operator: string): boolean {
  return operator.length <= 20 && /^(?:定性(?:指标)?|6)$/.test(tight(operator));
}

function joined(sign: string, value: string, unit: string): string {
  const target = parseTarget(value);
  const measured = target.kind === "quantity" || target.kind === "range";
  const ownUnit = measured && (target.unit !== null || target.rest !== "");
  const whole = ownUnit || value === "" ? value : value + unit;
  const comparator = isQualitativeSign(sign) ? null : parseComparator(sign);
  const compared = target.kind === "quantity" && target.comparators.length > 0;
  return comparator === null || target.kind !== "quantity" || compared ? whole : comparator + whole;
}

function together({ operator, value, unit }: ValueParts): string {
  return operator + value + unit;
}

function unsplit(operator: string, value: string): ValueParts {
  return { operator, value, unit: "" };
}

/** 约30人 compares nothing: a sign would say more than was meant. */
function isApproximate({ comparator, comparatorWord }: QuantityTarget): boolean {
  return comparator === null && comparatorWord !== null;
}

function sameMeaning(one: QuantityTarget, other: Target): boolean {
  return (
    other.kind === "quantity" &&
    other.comparator === one.comparator &&
    other.number.eq(one.number) &&
    other.unit?.name === one.unit?.name &&
    tight(other.rest) === tight(one.rest)
  );
}
