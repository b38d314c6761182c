import { readSigns, readWordBefore } from "../../target/comparator";
import { comparatorSigns } from "../../text/lookalikes";

/** Where a name ends and its value begins. */
export interface Split {
  readonly start: number;
  readonly end: number;
}

const keyword =
  /[，,、:：(（\s]{0,3}(?:年度|绩效|预期)?(?:指标值|目标值)\s?(?:设定为|确定为|设为|定为|为|是)?\s?[:：]?\s?/;
const figure = /[\d\uFF10-\uFF19]/;

/** The words that announce a value: "，指标值为". Null where the entry has none of them. */
export function valueKeyword(text: string): Split | null {
  const found = keyword.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Whether a piece is a value and no name: it begins with a comparator, its word, or a figure. */
export function isValueLike(text: string): boolean {
  return (
    figure.test(text.charAt(0)) || readSigns(text).comparators.length > 0 || startsWithComparison(text, 0) !== null
  );
}

/**
 * Finds the value behind a name that no dash parts from it: "培训合规率=100%", "培训次数：4次", "培训次数，≥4次",
 * "培训次数不少于4次", "合格率为95%". Null where there is none.
 */
export function valueAt(text: string, from: number, to: number): Split | null {
  for (let at = from + 1; at < to; at++) {
    const character = text.charAt(at);
    if (comparatorSigns.has(character) && readSigns(text.slice(at, to)).comparators.length > 0) {
      return { start: trimmedBack(text, from, at), end: at };
    }
    if (/[:：]/.test(character)) return { start: at, end: at + 1 };
    if (/[，,]/.test(character) && isValueLike(text.slice(at + 1, to).trimStart())) return { start: at, end: at + 1 };
    const word = startsWithComparison(text, at);
    if (word !== null) return { start: trimmedBack(text, from, at), end: at + word };
  }
  return null;
}

/** How much of 为 or 达到 is to be left out before a figure; 0 for a word that belongs to the value; null for neither. */
function startsWithComparison(text: string, at: number): number | null {
  const word = readWordBefore(text, at);
  if (word?.comparator && figure.test(text.charAt(at + word.word.length))) return 0;
  return /[为是]/.test(text.charAt(at)) && figure.test(text.charAt(at + 1)) ? 1 : null;
}

/** Where the name ends: before blanks, a comma, an opening bracket, and the 为 of "合格率为≥95%", not that of 行为. */
function trimmedBack(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && /[\s，,、(（]/.test(text.charAt(end - 1))) end--;
  return end - from > 2 && /[^行作认]为$/.test(text.slice(end - 2, end)) ? end - 1 : end;
}
