import type Big from "big.js";
import { withoutInvisible } from "../text/hidden-characters";
import { readSigns, readWordBefore } from "./comparator";
import { compact, withoutOuterPunctuation } from "./spelling";
import type { DateTarget, QuantityTarget, RangeTarget, Target } from "./target";

/** The sign that was typed between the ends of a range, as far as people use it. */
const typedRangeSigns = ["～", "~", "至", "到", "—", "–"];

/**
 * The value in its correct spelling: the same meaning without its misspellings, the unit by its standard name.
 * Comparator words stay words, decimals stay as many as were typed. A date is respelled from its source.
 */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case "quantity":
      return formatQuantity(target);
    case "range":
      return formatRange(target);
    case "date":
      return formatDate(target);
    case "boolean":
      return withoutOuterPunctuation(withoutInvisible(target.source).trim());
    case "qualitative":
      return target.words;
    case "empty":
      return "";
  }
}

/** The number without exponent, separators or needless zeros: 1.30229E+20 → "130229000000000000000". */
export function formatNumber(number: Big): string {
  return number.toFixed();
}

function formatQuantity(target: QuantityTarget): string {
  const { comparators, comparatorWord, number, unit, rest, source } = target;
  const signs = comparatorWord === null ? [...new Set(comparators)].join("") : "";
  const [before, after] = wordParts(comparatorWord);
  return `${signs}${before}${formatTypedNumber(number, source)}${unit?.name ?? ""}${after}${rest}`;
}

/** A ratio's sign stands at both ends (80%-90%), any other unit at the last (3-5次). */
function formatRange({ from, to, unit, rest, source }: RangeTarget): string {
  const name = unit?.name ?? "";
  const first = formatTypedNumber(from, source) + (unit?.dimension === "ratio" ? name : "");
  // A hyphen before a minus would be a dash.
  const sign = typedRangeSigns.find((typed) => source.includes(typed)) ?? (to.s < 0 ? "~" : "-");
  return `${first}${sign}${formatTypedNumber(to, source)}${name}${rest}`;
}

function formatDate({ source }: DateTarget): string {
  const value = withoutOuterPunctuation(withoutInvisible(source).trim());
  const { comparators, end } = readSigns(value);
  return [...new Set(comparators)].join("") + compact(value.slice(end));
}

/** Whether the word stands before the number or behind it: "以上" behind, "控制在…以内" around it. */
function wordParts(word: string | null): readonly [before: string, after: string] {
  if (word === null) return ["", ""];
  const [before = "", after = ""] = word.split("…");
  return word.includes("…") || readWordBefore(word, 0)?.word === word ? [before, after] : ["", word];
}

/** 28.40 stays 28.40: the number as the source has it, without separators. */
export function formatTypedNumber(number: Big, source: string): string {
  for (const [numeral, decimals] of compact(source).matchAll(/\d[\d,]*(?:\.(\d+))?/g)) {
    if (decimals !== undefined && number.abs().eq(numeral.replace(/,/g, ""))) return number.toFixed(decimals.length);
  }
  return formatNumber(number);
}
