import type { Level1, Level2 } from "../levels/level";

/** Figures by which some rules judge, and which differ from place to place. */
export interface Thresholds {
  /** A15: characters that the system stores of a 三级 name. */
  readonly longestName: number;
  /** A15: beyond this many characters a name reads like a sentence. */
  readonly conciseName: number;
  /** A19: indicators of one project. */
  readonly fewestIndicators: number;
  readonly mostIndicators: number;
  /** E12: a lower satisfaction, in percent, promises too little. */
  readonly lowestSatisfaction: number;
  /** E17: from this many targets on, and with this share of them alike, they look filled in by the dozen. */
  readonly sameValueRows: number;
  readonly sameValueShare: number;
  /** F17: what the weights may add up to. */
  readonly weightSums: readonly number[];
}

/** Words of a place or department that the official forms do not have. */
export interface OwnWords {
  /** Units of measure beyond the dictionary. */
  readonly units: readonly string[];
  /** Other names for the levels, without outer spaces. */
  readonly level1: ReadonlyMap<string, Level1>;
  readonly level2: ReadonlyMap<string, Level2>;
  /** What must not stand in a name or target (A16). */
  readonly forbidden: readonly string[];
}

/** What a profile expects of the tables, beyond which rules speak and how loud. */
export interface Expectations {
  /** The hierarchy that is asked for; "any" where both are in use. */
  readonly scheme: "any" | "2015" | "2021";
  /** Whether a target is written as one ("≥90%"), or as 符号, 指标值 and 计量单位 in columns of their own. */
  readonly notation: "joined" | "apart";
  readonly thresholds: Thresholds;
  readonly words: OwnWords;
}

export const usual: Expectations = {
  scheme: "any",
  notation: "joined",
  thresholds: {
    longestName: 100,
    conciseName: 30,
    fewestIndicators: 5,
    mostIndicators: 30,
    lowestSatisfaction: 60,
    sameValueRows: 6,
    sameValueShare: 0.8,
    weightSums: [90, 100],
  },
  words: { units: [], level1: new Map(), level2: new Map(), forbidden: [] },
};
