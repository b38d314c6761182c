import type { Indicator, TargetField } from "../../reader/table";
import { readSigns } from "../../target/comparator";
import type { Comparator } from "../../target/target";
import { replaceText, shown } from "../field-edit";
import type { CellEdit } from "../finding";

/** A text cut behind the comparators that it begins with; the blanks between them and the number are kept. */
function cut(text: string): { readonly signs: readonly Comparator[]; readonly rest: string } {
  const { comparators, end } = readSigns(text);
  if (comparators.length === 0) return { signs: [], rest: text };
  return { signs: comparators, rest: text.slice(text.slice(0, end).trimEnd().length) };
}

/** The comparators at the start in their correct spelling, all else untouched. */
export function withCorrectSigns(text: string): string {
  const { signs, rest } = cut(text);
  return signs.join("") + rest;
}

/** Only the first of the comparators at the start is left. */
export function withFirstSign(text: string): string {
  const { signs, rest } = cut(text);
  return (signs[0] ?? "") + rest;
}

export function withoutSigns(text: string): string {
  return cut(text).rest.trimStart();
}

/**
 * The edit that gives a target another comparator, written where the form wants it: into the value,
 * or into the 符号 cell. Undefined where words stand for the comparator, or where the 符号 cell serves several values.
 */
export function changeComparator(
  target: TargetField,
  { operator, targets }: Indicator,
  to: Comparator,
): CellEdit | undefined {
  const { parsed } = target;
  if (parsed.kind !== "quantity" || parsed.comparatorWord !== null || parsed.comparators.length > 1) return undefined;
  if (parsed.comparator !== null || !operator) return replaceText(target, to + withoutSigns(shown(target)));
  return targets.length === 1 ? replaceText(operator, to) : undefined;
}
