import type { IndicatorTable } from "../reader/table";
import type { Finding } from "../rules/finding";
import type { Address } from "../sheet/address";
import { tight } from "../text/normalise";

/** What a waiver is bound to: it holds wherever the indicator moves, and lapses when its value changes. */
export interface Waived {
  /** The project's name, or the sheet's where the table has none. */
  readonly table: string;
  readonly code: string;
  /** The 三级 name; "" where the finding is about no single indicator. */
  readonly indicator: string;
  /** What the flagged cell shows; where that is a name, the target beside it. */
  readonly value: string;
}

/** One row of the worksheet 校验说明. */
export interface Waiver extends Waived {
  /** Where its first cell stands. */
  readonly at: Address;
  readonly sheetName: string;
  /** "目标表!E12" at the time of writing, for people; it binds nothing. */
  readonly cell: string;
  readonly reason: string;
  readonly date: string;
}

/** What a waiver of this finding binds to. `table` is the finding's, undefined where none could be read. */
export function waivedBy(finding: Finding, table: IndicatorTable | undefined): Waived {
  const { code, at, text, sheetName } = finding;
  const indicator = table?.indicators.find(({ row }) => row === at.row);
  const isName = indicator && [indicator.level1, indicator.level2, indicator.level3].some((one) => isAt(one.at, at));
  return {
    table: table?.header.name?.text || sheetName,
    code,
    indicator: indicator?.level3.text ?? "",
    value: isName ? (indicator.targets[0]?.text ?? "") : text.trim(),
  };
}

/** Texts are compared without the blanks and look-alikes that people do not see. */
export function bindingKey({ table, code, indicator }: Omit<Waived, "value">): string {
  return [code, ...[table, indicator].map(comparable)].join("\n");
}

export function sameValue(a: Waived, b: Waived): boolean {
  return comparable(a.value) === comparable(b.value);
}

const longest = 2000;

function comparable(text: string): string {
  return tight(text.slice(0, longest));
}

function isAt(a: Address, b: Address): boolean {
  return a.row === b.row && a.column === b.column;
}
