import Big from "big.js";
import { tight } from "../text/normalise";
import { remember } from "../text/remember";
import { multipliers, unitEntries } from "./unit-list";
import type { Unit } from "./units";

/** A unit found at the start of a text, and how many characters of the text it took. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly length: number;
}

const one = new Big(1);
const dictionary = new Map<string, Unit>();
for (const { name, dimension, factor, aliases } of unitEntries) {
  const unit: Unit = { name, dimension, factor: new Big(factor) };
  for (const spelling of [name, ...aliases]) dictionary.set(key(spelling), unit);
}
const longestSpelling = Math.max(...[...dictionary.keys()].map((spelling) => spelling.length));

/** The dots, stars and crosses that people put between the factors of a product: 人*月, 人×天. */
const productSigns = /(\p{sc=Han})[*×x•‧∙⋅・](?=\p{sc=Han})/giu;

/** What may stand below the stroke without being in the dictionary: 元/行政村, 元/100人. */
const openDenominator = /^\d{0,4}[\p{sc=Han}a-z·/]{1,8}$/iu;

const outerBrackets = /^\(([^()]*)\)$/;

/** A unit longer than this is a sentence. */
const longest = 24;

/**
 * Reads a unit as it stands in a 计量单位 cell or in brackets: "%", "(万元)", "元/人*月", "㎡", "百分比".
 * A multiplier alone ("万") is a unit of dimension "other". Null where the text is no unit we know.
 */
export function parseUnit(text: string): Unit | null {
  return readUnit(text);
}

/** The same few units come back in row after row. */
const readUnit = remember((text): Unit | null => {
  if (text.length > 4 * longest) return null;
  const spelled = standardProduct(tight(text));
  if (spelled.length > longest) return null;
  const bare = dictionary.has(key(spelled)) ? spelled : spelled.replace(outerBrackets, "$1");
  const found = matchSimple(bare);
  if (found?.length === bare.length) return found.unit;
  const stroke = bare.indexOf("/");
  if (stroke < 0) return null;
  const above = matchSimple(bare.slice(0, stroke));
  const below = bare.slice(stroke + 1);
  if (above?.length !== stroke || !openDenominator.test(below)) return null;
  return composite(above.unit, standardDenominator(below));
});

/**
 * The longest unit at the start of a text that `plain` has been over and that holds no blanks; null where none is.
 * Below a stroke any word up to six characters will do, ended by `stop` or the text.
 */
export function matchUnit(tail: string, stop: RegExp): UnitMatch | null {
  const text = standardProduct(tail);
  const bracketed = /^\(([^()]{1,24})\)/.exec(text);
  if (bracketed?.[1]) {
    const unit = parseUnit(bracketed[1]);
    return unit && { unit, length: bracketed[0].length };
  }
  const simple = matchSimple(text);
  if (!simple || text.charAt(simple.length) !== "/") return simple;
  const start = simple.length + 1;
  const length = denominatorLength(text.slice(start, start + longest), stop);
  if (length === 0) return simple;
  const below = text.slice(start, start + length);
  return { unit: composite(simple.unit, standardDenominator(below)), length: start + length };
}

/** A unit of the dictionary, or a multiplier and one: 万元, 千万元, 亿立方米, 万. */
function matchSimple(text: string): UnitMatch | null {
  const listed = matchListed(text);
  if (listed) return listed;
  for (const [word, factor] of multipliers) {
    if (!text.startsWith(word)) continue;
    const base = matchListed(text.slice(word.length));
    if (base && base.unit.dimension !== "ratio") {
      return { unit: multiplied(word, factor, base.unit), length: word.length + base.length };
    }
    return { unit: multiplied(word, factor, null), length: word.length };
  }
  return null;
}

function matchListed(text: string): UnitMatch | null {
  const head = text.slice(0, longestSpelling + 1);
  for (let length = Math.min(longestSpelling, head.length); length > 0; length--) {
    const unit = dictionary.get(key(head.slice(0, length)));
    // "m" is no metre in "5months".
    if (unit && !splitsWord(head, length)) return { unit, length };
  }
  return null;
}

/** Whether a cut at `at` would part two Latin letters. */
function splitsWord(text: string, at: number): boolean {
  return /[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/i.test(text.charAt(at));
}

function multiplied(word: string, factor: string, base: Unit | null): Unit {
  return {
    name: word + (base?.name ?? ""),
    dimension: base?.dimension ?? "other",
    factor: (base?.factor ?? one).times(factor),
  };
}

function composite(numerator: Unit, denominator: string): Unit {
  return {
    name: `${numerator.name}/${denominator}`,
    dimension: "composite",
    factor: numerator.factor,
    numerator,
    denominator,
  };
}

/** How far the words below the stroke go: known units joined by · or /, or else up to the stop, at most six characters. */
function denominatorLength(text: string, stop: RegExp): number {
  let end = 0;
  for (;;) {
    const part = matchListed(text.slice(end));
    if (!part) break;
    end += part.length;
    if (!/[·/]/.test(text.charAt(end)) || !matchListed(text.slice(end + 1))) return end;
    end += 1;
  }
  const word = /^\d{0,4}[\p{sc=Han}a-z]{1,6}/iu.exec(text)?.[0] ?? "";
  const stopped = word.search(stop);
  return stopped > 0 ? stopped : word.length;
}

/** 人/月 and 人·月 below a stroke are the same; each known part gets its standard spelling. */
function standardDenominator(text: string): string {
  return text
    .split(/[·/]/)
    .map((part) => dictionary.get(key(part))?.name ?? part)
    .join("·");
}

function standardProduct(text: string): string {
  return text.replace(productSigns, "$1·");
}

/** A single Latin letter keeps its case: "5g" is a weight, "5G" is not. */
function key(text: string): string {
  return text.length === 1 ? text : text.toLowerCase();
}
