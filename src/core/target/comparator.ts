import { bracketSigns, comparatorSigns, isCorrectSign, joinedSign } from "../text/lookalikes";
import { plain, tight } from "../text/normalise";
import type { Comparator } from "./target";

/** The comparator signs at the start of a value. */
export interface Signs {
  readonly comparators: readonly Comparator[];
  /** Whether one of them was written with a character, or a pair of characters, that only looks like it. */
  readonly lookalike: boolean;
  /** Where what follows them starts. */
  readonly end: number;
}

/** A word that stands for a comparator; null for 约 and the like, which compare nothing. */
export interface ComparatorWord {
  readonly word: string;
  readonly comparator: Comparator | null;
}

const wordsBefore = new Map<string, Comparator | null>([
  ...each(
    "≥",
    "大于或等于 大于等于 大于或者等于 高于或等于 高于等于 不低于 不少于 不小于 不下于 不得低于 不得少于 不得小于 不能低于",
  ),
  ...each("≥", "不能少于 不应低于 不应少于 至少 最少 最低 起码 达到 达"),
  ...each(
    "≤",
    "小于或等于 小于等于 小于或者等于 低于或等于 低于等于 不高于 不超过 不多于 不大于 不得超过 不得高于 不得大于 不得多于",
  ),
  ...each("≤", "不能超过 不能高于 不应超过 不应高于 不超 不突破 不得突破 最多 至多 最高 控制在 严格控制在"),
  ...each(">", "大于 高于 多于 超过"),
  ...each("<", "小于 低于 少于 不足"),
  ...each("=", "等于"),
  ...each(null, "约 大约 约为 大概 近 接近 ≈ 在 保持在 维持在 稳定在"),
]);

const wordsAfter = new Map<string, Comparator | null>([
  ...each("≥", "及以上 或以上 (含)以上 以上(含) 以上"),
  ...each("≤", "及以下 或以下 及以内 (含)以内 (含)以下 以内(含) 以下(含) 以内 之内 以下 内"),
  ...each(null, "左右 上下"),
]);

const startsBefore = new RegExp(alternatives(wordsBefore), "y");
const startsAfter = new RegExp(alternatives(wordsAfter), "y");

/** Where a word after the number begins, anywhere in a text. */
export const anyWordAfter = new RegExp(alternatives(wordsAfter));

const digitNext = /[\d\uFF10-\uFF19.．+＋\-－−]/;

/**
 * Reads the comparator signs that a raw text starts with, blanks between them included, look-alikes mapped.
 * 》90% is ≥90%, but 《预算法》 and 〈一〉 start with no comparator.
 */
export function readSigns(text: string): Signs {
  const comparators: Comparator[] = [];
  let lookalike = false;
  let brackets = false;
  let end = 0;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (/\s/.test(character)) continue;
    const sign = comparatorSigns.get(character);
    if (!sign) break;
    const last = comparators[comparators.length - 1];
    const joined = last && joinedSign(last, sign);
    if (joined) comparators[comparators.length - 1] = joined;
    else comparators.push(sign);
    if (joined || !isCorrectSign(character)) lookalike = true;
    if (bracketSigns.has(character)) brackets = true;
  }
  if (brackets && !digitNext.test(text.charAt(end))) return { comparators: [], lookalike: false, end: 0 };
  return { comparators, lookalike, end };
}

/** The comparator word that starts at `at`, the longest that fits: 不低于, 控制在. */
export function readWordBefore(text: string, at: number): ComparatorWord | null {
  return readWord(startsBefore, wordsBefore, text, at);
}

/** The comparator word behind a number and its unit that starts at `at`: 以上, 以内. */
export function readWordAfter(text: string, at: number): ComparatorWord | null {
  return readWord(startsAfter, wordsAfter, text, at);
}

/** Whether two readings of the comparator contradict each other. */
export function contradict(one: Comparator | null, other: Comparator | null): boolean {
  return one !== null && other !== null && one !== other;
}

/**
 * Reads what stands in a 符号 or 指标性质 column: a sign in any spelling, or its word (大于等于, 不低于).
 * Null for 定性, 是/否, for contradictory signs and for anything else.
 */
export function parseComparator(text: string): Comparator | null {
  if (text.length > 40) return null;
  const word = tight(text);
  // A bracket sign needs a number behind it to be a comparator; alone in such a column it can be nothing else.
  const { comparators, end } = readSigns(`${plain(text)}0`);
  const [first, ...others] = comparators;
  if (first) return others.every((other) => other === first) && end >= plain(text).length ? first : null;
  return wordsBefore.get(word) ?? null;
}

function readWord(
  pattern: RegExp,
  words: ReadonlyMap<string, Comparator | null>,
  text: string,
  at: number,
): ComparatorWord | null {
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[0];
  return word === undefined ? null : { word, comparator: words.get(word) ?? null };
}

function each(comparator: Comparator | null, words: string): [string, Comparator | null][] {
  return words.split(" ").map((word) => [word, comparator]);
}

/** The words as a pattern, the longer ones first, so that 不低于 is not read as 不低. */
function alternatives(words: ReadonlyMap<string, unknown>): string {
  return [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, "\\$&"))
    .join("|");
}
