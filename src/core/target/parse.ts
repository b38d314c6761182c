import { withoutInvisible } from "../text/hidden-characters";
import { readSigns, type Signs } from "./comparator";
import { readDate } from "./date";
import { readQuantity } from "./quantity";
import { readRange } from "./range";
import { compact, hasFullWidth, hasGap, withoutOuterPunctuation } from "./spelling";
import type { Misspelling, Target } from "./target";

/** A longer text is a sentence, whatever it holds, and no pattern is run over it. */
const longestValue = 2000;

const answers = new Map([
  ["是", true],
  ["有", true],
  ["否", false],
  ["无", false],
]);

/**
 * Reads a 指标值 as displayed: comparator, number, unit, range, date, 是/否 or words, with what is wrong about its
 * spelling. Any string is answered, none throws; what fits no grammar is qualitative.
 */
export function parseTarget(source: string): Target {
  if (source.length > longestValue) return { kind: "qualitative", source, misspellings: [], words: source.trim() };
  const visible = withoutInvisible(source).trim();
  if (visible === "") return { kind: "empty", source, misspellings: [] };
  const value = withoutOuterPunctuation(visible);
  const trailing = value !== visible;
  const signs = readSigns(value);
  const body = value.slice(signs.end);
  return (
    readMeasured(source, body, signs, trailing) ?? {
      kind: "qualitative",
      source,
      misspellings: listed([visible !== source, "space"], [trailing, "trailing-punctuation"]),
      words: value,
    }
  );
}

/** Everything but words. Dates come first: "12月" is a month, not twelve of them. */
function readMeasured(source: string, body: string, signs: Signs, trailing: boolean): Target | null {
  const text = compact(body);
  const { comparators } = signs;
  const faults = (read: readonly unknown[], percentWord: boolean): Misspelling[] =>
    listed(
      [signs.lookalike, "lookalike-comparator"],
      [hasFullWidth(body), "full-width"],
      [hasGap(source), "space"],
      [read.length > 1, "double-comparator"],
      [trailing, "trailing-punctuation"],
      [percentWord, "percent-word"],
    );

  const date = readDate(text);
  if (date) {
    return {
      kind: "date",
      source,
      misspellings: faults(comparators, false),
      comparator: comparators[0] ?? null,
      ...date,
    };
  }
  const quantity = readQuantity(text, comparators);
  if (quantity) {
    const { percentWord, ...read } = quantity;
    return { kind: "quantity", source, misspellings: faults(read.comparators, percentWord), ...read };
  }
  if (comparators.length > 0) return null;
  const range = readRange(text);
  if (range) {
    const { percentWord, ...read } = range;
    return { kind: "range", source, misspellings: faults([], percentWord), ...read };
  }
  const answer = answers.get(text);
  return answer === undefined ? null : { kind: "boolean", source, misspellings: faults([], false), value: answer };
}

/** The misspellings that hold, in the order given, which is that of the union. */
function listed(...faults: readonly (readonly [holds: boolean, fault: Misspelling])[]): Misspelling[] {
  return faults.filter(([holds]) => holds).map(([, fault]) => fault);
}
