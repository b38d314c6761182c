import type { Field, TargetField } from "../../reader/table";
import { parseComparator } from "../../target/comparator";
import type { QuantityTarget } from "../../target/target";
import { replaceText, shown } from "../field-edit";
import { defineRule, type Detection } from "../rule";
import { withFirstSign, withoutSigns } from "./leading-signs";

export const cmpDouble = defineRule({
  code: "C03",
  slug: "cmp-double",
  severity: "error",
  scope: "target",
  fix: "safe",
  basis: [
    {
      kind: "hygiene",
      text: { zh: "一个指标值只能有一个符号", en: "A target has one comparator." },
    },
  ],
  title: { zh: "符号写了两遍", en: "Two comparators" },
  message: { zh: "“{value}”写了不止一个符号。", en: "“{value}” has more than one comparator." },
  why: {
    zh: "两个符号放在一起，系统认不出，人也看不准要求是什么。",
    en: "With two of them neither the system nor a person can tell what is asked for.",
  },
  remedy: { zh: "只留一个符号，例如“{after}”。", en: "Keep one of them, such as “{after}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: "≥≥90%", good: "≥90%" },
    { bad: { operator: "≥", target: "≥90", unit: "%" }, good: { operator: "≥", target: "90", unit: "%" } },
  ],
  check({ target, indicator: { operator } }) {
    const { parsed } = target;
    if (parsed.kind !== "quantity" || parsed.comparators.length === 0) return [];
    return parsed.comparators.length > 1 ? withinTheCell(target, parsed) : besideTheColumn(target, parsed, operator);
  },
});

function withinTheCell(target: TargetField, { comparators }: QuantityTarget): Detection[] {
  const before = shown(target);
  const after = withFirstSign(before);
  const data = { value: target.text, after: after.trim() };
  if (new Set(comparators).size > 1) return [{ at: target.at, data, message: twoDifferent, remedy: chooseOne }];
  // "≥90%以上": the second one is a word, which only its writer can take out of the sentence.
  if (after === before) return [{ at: target.at, data, message: signAndWord, remedy: chooseOne }];
  return [{ at: target.at, data, fix: { safe: true, edits: [replaceText(target, after)] } }];
}

function besideTheColumn(target: TargetField, { comparator }: QuantityTarget, operator: Field | null): Detection[] {
  const column = operator ? parseComparator(operator.text) : null;
  if (!operator || !column) return [];
  const after = withoutSigns(shown(target));
  const data = { value: target.text, operator: operator.text, after };
  if (column !== comparator) return [{ at: target.at, data, message: cellsDiffer, remedy: chooseCell }];
  const fix = { safe: true, edits: [replaceText(target, after)] };
  return [{ at: target.at, data, message: inBothCells, remedy: keepColumn, fix }];
}

const twoDifferent = {
  zh: "“{value}”写了两个不一样的符号。",
  en: "“{value}” has two different comparators.",
};
const signAndWord = {
  zh: "“{value}”既写了符号，又写了意思相同的词。",
  en: "“{value}” has a comparator and a word that says the same.",
};
const chooseOne = {
  zh: "至少用 ≥，最多用 ≤，正好用 =，只留一个。",
  en: "Keep one: ≥ for at least, ≤ for at most, = for exactly.",
};
const inBothCells = {
  zh: "符号列已经写了“{operator}”，指标值“{value}”里又写了一遍。",
  en: "The sign column already says “{operator}”, and the value “{value}” says it again.",
};
const keepColumn = {
  zh: "符号留在符号列，指标值里只写数字和单位。",
  en: "Leave the sign in its own column; the value holds number and unit only.",
};
const cellsDiffer = {
  zh: "符号列写的是“{operator}”，指标值却写成“{value}”，两处不一致。",
  en: "The sign column says “{operator}”, but the value says “{value}”.",
};
const chooseCell = {
  zh: "先确定用哪个符号，写在符号列里，指标值里只写数字和单位。",
  en: "Decide which sign is right and write it into the sign column; the value holds number and unit only.",
};
