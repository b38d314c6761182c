import Big from "big.js";
import { parseChineseNumeral } from "../text/chinese-numerals";
import { anyWordAfter, contradict, readSigns, readWordAfter, readWordBefore, type ComparatorWord } from "./comparator";
import { readNumber } from "./number";
import type { Comparator, QuantityTarget } from "./target";
import { matchUnit, parseUnit } from "./unit";
import { percentWords } from "./unit-list";
import type { Unit } from "./units";

/** A quantity as read, before its spelling is judged. */
export interface Quantity extends Omit<QuantityTarget, "kind" | "source" | "misspellings"> {
  readonly percentWord: boolean;
}

/** What follows a number: "万元以内(含税)" is the unit 万元, the word 以内 and the rest "(含税)". */
export interface Tail {
  readonly unit: Unit | null;
  readonly percentWord: boolean;
  readonly word: ComparatorWord | null;
  readonly rest: string;
}

/** What stands before a number: its signs, or the word in their place. */
interface Lead {
  readonly comparators: readonly Comparator[];
  readonly signed: boolean;
  readonly word: ComparatorWord | null;
  readonly end: number;
}

type Comparison = Pick<QuantityTarget, "comparator" | "comparators" | "comparatorWord" | "rest">;

/** 百分之90, 百分之九十点五. */
const percentPhrase = /百分之(?:(\d+(?:\.\d+)?)|([〇零一二三四五六七八九十百点]{1,12}))/y;

/** A second number or a new clause makes a value a sentence, as does a digit look-alike right behind the number (9O%). */
const sentence = /[\d,.;:!?。、…《》]|^[o〇○]/i;

/** Without a comparator and a unit we know, only a short word may follow a number: 8班, 28.4/株, but not 5G基站. */
const shortRest = /^(?:\/.*|\p{sc=Han}{0,4})$/u;

const longestRest = 12;

/**
 * Reads a quantity from a text that `plain` has been over and that holds no blanks; `signs` are the comparators
 * that stood before it. Null where it is a sentence, a range or no number at all.
 */
export function readQuantity(text: string, signs: readonly Comparator[]): Quantity | null {
  const lead = readLead(text, signs);
  if (!lead) return null;
  const percent = readPercentPhrase(text, lead.end);
  const number = percent ?? readNumber(text, lead.end);
  if (!number) return null;
  const tail = readTail(text.slice(number.end));
  if (!tail || (percent && tail.unit)) return null;
  const unit = percent ? percentUnit : tail.unit;
  const compared = lead.comparators.length > 0 || lead.word !== null || tail.word !== null;
  if (!compared && !unit && !shortRest.test(tail.rest)) return null;
  return {
    ...joinWords(lead, tail),
    number: number.value,
    unit,
    percentWord: percent !== null || tail.percentWord,
  };
}

const percentUnit = parseUnit("%");

function readPercentPhrase(text: string, at: number): { value: Big; end: number } | null {
  percentPhrase.lastIndex = at;
  const match = percentPhrase.exec(text);
  if (!match) return null;
  const [phrase, digits, numeral] = match;
  const value = digits === undefined ? parseChineseNumeral(numeral ?? "") : new Big(digits);
  return value && { value, end: at + phrase.length };
}

/** Reads the words before the number and the signs among them. Null where 约 stands beside a sign: it would be lost. */
function readLead(text: string, signs: readonly Comparator[]): Lead | null {
  const word = readWordBefore(text, 0);
  if (!word) return { comparators: signs, signed: signs.length > 0, word: null, end: 0 };
  const { comparators: inner, end } = readSigns(text.slice(word.word.length));
  const signed = signs.length + inner.length > 0;
  if (signed && !word.comparator) return null;
  return {
    comparators: [...signs, ...(word.comparator ? [word.comparator] : []), ...inner],
    signed,
    word: signed ? null : word,
    end: word.word.length + end,
  };
}

/** Reads what follows a number; null where it makes the value a sentence. */
export function readTail(tail: string): Tail | null {
  const found = tail === "" ? null : matchUnit(tail, anyWordAfter);
  const unitEnd = found?.length ?? 0;
  const word = tail.length === unitEnd ? null : readWordAfter(tail, unitEnd);
  const rest = tail.slice(unitEnd + (word?.word.length ?? 0));
  if (rest.length > longestRest || tail.startsWith("分之") || sentence.test(rest)) return null;
  if (word && readWordAfter(rest, 0)) return null;
  const spelling = tail.slice(0, unitEnd).toLowerCase().replace(/[()]/g, "");
  return { unit: found?.unit ?? null, percentWord: percentWords.has(spelling), word, rest };
}

/**
 * Puts the words before and after together: 控制在…以内. Beside a sign the word after is a second comparator
 * (≥90%以上); where it contradicts what stood before, or compares nothing, it stays behind the number as it is.
 */
function joinWords({ comparators, signed, word: before }: Lead, { word: after, rest }: Tail): Comparison {
  const [first = null] = comparators;
  const lead = { comparator: first, comparators, comparatorWord: before?.word ?? null, rest };
  if (!after) return lead;
  if (contradict(first, after.comparator) || (signed && !after.comparator)) return { ...lead, rest: after.word + rest };
  const second = after.comparator ? [after.comparator] : [];
  if (signed) return { ...lead, comparators: [...comparators, ...second] };
  return {
    comparator: first ?? after.comparator,
    comparators: first ? comparators : second,
    comparatorWord: before ? `${before.word}…${after.word}` : after.word,
    rest,
  };
}
