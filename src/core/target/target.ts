import type Big from "big.js";
import type { Unit } from "./units";

/** The five comparators a target may carry, in their one correct spelling. */
export type Comparator = "≥" | "≤" | ">" | "<" | "=";

/** A calendar date as far as it was written; "end" is 月底/年底, "whole" is 全年. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | "start" | "middle" | "end" | null;
}

/** One way in which a value is spelled, but should not be. The meaning is the same without it. */
export type Misspelling =
  | "lookalike-comparator" // ≦ ═ 》 >=
  | "full-width" // ９０％
  | "space" // "≥ 90 %"
  | "double-comparator" // ≥≥90
  | "trailing-punctuation" // ≥95%。
  | "percent-word"; // 百分比, 百分之90

interface Written {
  /** The text as it was displayed, untouched. */
  readonly source: string;
  /** What is wrong with its spelling, in the order of the union above; empty where nothing is. */
  readonly misspellings: readonly Misspelling[];
}

/** 指标值 that is a number: "≥90%", "不超过5万元", "63人". */
export interface QuantityTarget extends Written {
  readonly kind: "quantity";
  /** Null where no comparator was written. Of two equal ones it is that one; see `comparators`. */
  readonly comparator: Comparator | null;
  /** Every comparator as written, mapped to its correct spelling: "≥≤90" gives ["≥", "≤"]. */
  readonly comparators: readonly Comparator[];
  /** The word that stood for the comparator: "不低于", "以内"; null where a sign or nothing stood. */
  readonly comparatorWord: string | null;
  /** The number exactly as typed, "5" of "5万元". */
  readonly number: Big;
  /** The unit with its multiplier, 万元 of "5万元"; null where none was written. */
  readonly unit: Unit | null;
  /** What was written after the number and is no unit we know, trimmed; "" where nothing was. */
  readonly rest: string;
}

/** A range of numbers: "3-5次", "80%～90%". */
export interface RangeTarget extends Written {
  readonly kind: "range";
  readonly from: Big;
  readonly to: Big;
  readonly unit: Unit | null;
  readonly rest: string;
}

/** A moment or a span of the calendar: "12月底前", "2021年1月-12月", "全年", "每年3月底前". */
export interface DateTarget extends Written {
  readonly kind: "date";
  readonly comparator: Comparator | null;
  readonly from: DatePoint | null;
  readonly to: DatePoint | null;
}

/** 是 / 否 / 有 / 无 as the whole value. */
export interface BooleanTarget extends Written {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** Anything told in words: "应改尽改", "显著提高". */
export interface QualitativeTarget extends Written {
  readonly kind: "qualitative";
  /** The words with spelling mended: outer spaces and closing punctuation gone. */
  readonly words: string;
}

export interface EmptyTarget extends Written {
  readonly kind: "empty";
}

/** What a 指标值 says, however it was spelled. */
export type Target = QuantityTarget | RangeTarget | DateTarget | BooleanTarget | QualitativeTarget | EmptyTarget;
