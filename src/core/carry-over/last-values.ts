import type { IndicatorTable } from "../reader/table";
import { cellName } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { joinValue } from "../target/parts";

const referenceMark = "历史标准：";
/** What an earlier year's copy wrote. */
const oldReference = /[；;]?\s?历史标准：(?:20\d{2}年|上年)指标值.{0,2000}$/su;

/** The basis without the reference that an earlier copy added. */
export function withoutReference(basis: string): string {
  return basis.replace(oldReference, "");
}

/** The basis with last year's value behind it. */
export function withReference(basis: string, reference: string): string {
  const own = basis.trim();
  return own === "" ? reference : `${own.replace(/[；;。]$/, "")}；${reference}`;
}

/** By the cell of the basis: 历史标准：2025年指标值≥90%. One cell for several indicators has the values of all. */
export function references({ indicators }: IndicatorTable, year: number | null): ReadonlyMap<string, string> {
  const values = new Map<string, string[]>();
  for (const { basis, targets, operator, unit } of indicators) {
    if (!basis) continue;
    const texts = targets.flatMap(({ text, parsed, label }) => {
      if (parsed.kind === "date" || parsed.kind === "empty") return [];
      const whole = joinValue({ operator: operator?.text ?? "", value: text, unit: unit?.text ?? "" }).text;
      return targets.length > 1 && label ? [`${label}${whole}`] : [whole];
    });
    const cell = cellName(basis.at);
    values.set(cell, [...(values.get(cell) ?? []), ...texts]);
  }
  const said = year === null ? "上年" : `${year}年`;
  return new Map(
    [...values]
      .filter(([, texts]) => texts.length > 0)
      .map(([cell, texts]) => [cell, `${referenceMark}${said}指标值${[...new Set(texts)].join("、")}`]),
  );
}

/** The columns of earlier years, 上年指标值 and 前年指标值, move by one: this year's target becomes the last year's. */
export function shiftedHistory(sheet: Sheet, { columns, indicators }: IndicatorTable): ReadonlyMap<string, string> {
  const columnOf = (pattern: RegExp): number | undefined =>
    columns.find(({ role, heading }) => role === "history" && pattern.test(heading))?.column;
  const last = columnOf(/^[上去]一?年.*(?:指标值|目标值)|^上年$/);
  const before = columnOf(/^前一?年.*(?:指标值|目标值)|^前年$/);
  const shifted = new Map<string, string>();
  for (const { row, targets } of indicators) {
    const [target] = targets;
    if (!target || targets.length > 1) continue;
    if (last !== undefined) shifted.set(cellName({ row, column: last }), target.text);
    if (last !== undefined && before !== undefined) {
      shifted.set(cellName({ row, column: before }), sheet.textAt(row, last).trim());
    }
  }
  return shifted;
}
