import {
  bareName,
  isAboutTime,
  isBoundedRatio,
  isChange,
  isCost,
  isEcological,
  isGain,
  isPercentRate,
  isSatisfaction,
  isYesNoQuestion,
} from "./name";

/** What a 指标值 looks like: what its unit measures, or what stands there instead of a number. */
export type ValueKind =
  | "ratio"
  | "money"
  | "price" // 元/亩, 元/人·月
  | "people"
  | "households"
  | "times"
  | "count"
  | "area"
  | "length"
  | "volume"
  | "weight"
  | "duration"
  | "other"
  | "date"
  | "yes-no"
  | "lasting" // 长期, 持续
  | "words";

/** What the value of an indicator adds to its name. */
export interface ValueEvidence {
  readonly kind: ValueKind;
  /** A limit from above: ≤ or <. */
  readonly limit: boolean;
}

/** Both ends of a longer name tell what it is about; the middle does not. */
const longestEnd = 40;
const longestGram = 3;

/** Questions about the whole name that its characters answer badly. */
const facts: readonly (readonly [string, (name: string) => boolean])[] = [
  ["rate", isPercentRate],
  ["bounded", isBoundedRatio],
  ["change", isChange],
  ["cost", isCost],
  ["gain", isGain],
  ["satisfaction", isSatisfaction],
  ["ecological", isEcological],
  ["time", isAboutTime],
  ["question", isYesNoQuestion],
];

/**
 * Everything that speaks for or against a 二级指标, each once: the character n-grams of the name ("^" and "$" are its
 * ends, "0" is any number), the facts about it ("#cost"), and its value ("=ratio", "=ratio≤").
 */
export function evidenceOf(name: string, value: ValueEvidence | null): ReadonlySet<string> {
  const found = new Set<string>([always]);
  const { core } = bareName(name);
  const text = `^${ends(core).replace(/\d+/g, "0")}$`;
  for (let start = 0; start < text.length; start++) {
    for (let length = 1; length <= longestGram && start + length <= text.length; length++) {
      const gram = text.slice(start, start + length);
      // Every name has both ends.
      if (gram !== "^" && gram !== "$") found.add(gram);
    }
  }
  for (const [fact, holds] of facts) if (holds(core)) found.add(`#${fact}`);
  if (value) found.add(`=${value.kind}${value.limit ? "≤" : ""}`);
  return found;
}

/** Held by every name: how often a class occurs at all. */
const always = "#any";

function ends(core: string): string {
  return core.length <= 2 * longestEnd ? core : core.slice(0, longestEnd) + core.slice(-longestEnd);
}
