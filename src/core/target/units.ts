import type Big from "big.js";

/** What a unit measures. "ratio" is % and ‰; "composite" is one unit per another (元/亩, 元/人·月). */
export type Dimension =
  | "ratio"
  | "money"
  | "people" // 人, 名, 人次, 人·天
  | "households" // 户, 家 of families
  | "times" // 次, 场, 期, 批, 班次, 趟
  | "count" // 个, 项, 件, 套, 台, 座 …
  | "area" // 亩, 公顷, 平方米
  | "length" // 米, 公里
  | "volume" // 立方米, 升
  | "weight" // 吨, 公斤
  | "duration" // 年, 月, 天, 小时
  | "other" // 分 (points), 度, 级, 倍 …
  | "composite";

/** A unit of measure as it stands in a value, with its 万/亿 multiplier. */
export interface Unit {
  /** The standard spelling: "%", "万元", "元/人·月", "平方米". */
  readonly name: string;
  readonly dimension: Dimension;
  /** What one of it is in the dimension's base unit: 10000 for 万元 (base 元), 1 where there is none to convert to. */
  readonly factor: Big;
  /** For a composite, what stands before and after the stroke. */
  readonly numerator?: Unit;
  readonly denominator?: string;
}
