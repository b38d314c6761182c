import Big from "big.js";
import { perUnitOf } from "../../forms/header-labels";
import { parseAmount } from "../../target/money";
import { readNumber } from "../../target/number";
import { tight } from "../../text/normalise";
import type { Passage, StatedTotal } from "./department-text";

/** A label whose value is the money of all projects together: "项目支出合计（万元）". 基本支出 is no part of it. */
const label =
  /^(?:其中:)?(?:本?部门|单位)?(?:预算)?项目(?:支出|预算)(?:预算)?(?:资金)?(?:总额|合计|总计|总数|金额)?(?:\((?:[万千亿]|百万)?元\))?:?$/;
/** The same in a sentence, up to its figures. */
const told = /项目(?:支出|预算)(?:预算)?(?:资金)?(?:总额|合计|总计|共计|共|为|安排)*/g;
const furthestValue = 3;

/** What the lines say all projects cost together. Only sums that are named as such: most numbers of a text are parts. */
export function statedTotals(lines: readonly Passage[]): readonly StatedTotal[] {
  const unit = sheetUnit(lines);
  return lines.flatMap((line, nth): StatedTotal[] => {
    if (!/项目(?:支出|预算)/.test(line.text)) return [];
    const words = line.text.length <= 40 ? tight(line.text) : "";
    return label.test(words) ? labelled(lines, nth, perUnitOf(words) ?? unit) : inSentence(line);
  });
}

/** "单位：万元" anywhere on the sheet. */
function sheetUnit(lines: readonly Passage[]): number | null {
  for (const { text } of lines) {
    const stated = /^(?:金额)?单位[:：](.{1,6})$/.exec(text.length <= 20 ? tight(text) : "")?.[1];
    const unit = stated ? perUnitOf(stated) : null;
    if (unit !== null) return unit;
  }
  return null;
}

function labelled(lines: readonly Passage[], nth: number, unit: number | null): StatedTotal[] {
  const row = lines[nth]?.at.row;
  for (const passage of lines.slice(nth + 1, nth + 1 + furthestValue)) {
    if (passage.at.row !== row) return [];
    const read = parseAmount(passage.text);
    if (!read) continue;
    const factor = read.unit?.factor ?? (unit === null ? null : new Big(unit));
    return [total(passage, read.amount, factor)];
  }
  return [];
}

/** "其中基本支出84万元，项目支出5.4万元" – always with its unit, or it is no amount. */
function inSentence(line: Passage): StatedTotal[] {
  const found: StatedTotal[] = [];
  for (const { 0: words, index } of line.text.matchAll(told)) {
    const from = index + words.length;
    const text = tight(line.text.slice(from, from + 40)).replace(/^:/, "");
    const number = /^\d/.test(text) ? readNumber(text, 0) : null;
    const unit = number && /^(?:[万亿千]|百万)?元/.exec(text.slice(number.end))?.[0];
    const perUnit = unit ? perUnitOf(unit) : null;
    if (number && perUnit !== null) found.push(total(line, number.value, new Big(perUnit)));
  }
  return found;
}

function total(passage: Passage, number: Big, factor: Big | null): StatedTotal {
  const decimals = number.toFixed().split(".")[1]?.length ?? 0;
  const rounding = (factor ?? new Big(1)).div(new Big(10).pow(decimals)).div(2);
  return { passage, yuan: factor && number.times(factor), rounding };
}
