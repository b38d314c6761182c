import type { IndicatorBlock, RowField } from "../forms/form";
import type { FormIndicator } from "./form-content";

/** One drawn row: an indicator, or one for each period side by side. */
export type IndicatorRow = readonly FormIndicator[];

/** The periods that a form has side by side, none where it has one set of columns. */
function periodsOf({ columns }: IndicatorBlock): string[] {
  return [...new Set(columns.flatMap(({ period }) => period ?? []))];
}

/** The rows to draw: those of the content, or the blank form's own. */
export function indicatorRows(block: IndicatorBlock, indicators: readonly FormIndicator[] | undefined): IndicatorRow[] {
  const periods = periodsOf(block);
  if (periods.length > 0) return sideBySide(indicators ?? blankIndicators(block, periods), periods);
  return (indicators ?? blankIndicators(block, [])).map((indicator) => [indicator]);
}

function blankIndicators({ rows }: IndicatorBlock, periods: readonly string[]): FormIndicator[] {
  return Object.entries(rows).flatMap(([level1, level2s]) =>
    level2s.flatMap((level2) => {
      const blank = { level1, level2, level3: "", target: "" };
      return periods.length > 0 ? periods.map((period) => ({ ...blank, period })) : [blank];
    }),
  );
}

/** Each 一级指标 once, the periods' indicators beside one another; without a period it is the last one's, the year's. */
function sideBySide(indicators: readonly FormIndicator[], periods: readonly string[]): IndicatorRow[] {
  const last = periods.at(-1) ?? "";
  const wholes = periods.map((period) =>
    indicators.filter((one) => halfOf(one, periods, last) === period).map((one) => ({ ...one, period })),
  );
  return sharedOrder(wholes.map((whole) => whole.map(({ level1 }) => level1))).flatMap((level1) => {
    const halves = wholes.map((whole) => whole.filter((one) => one.level1 === level1));
    const height = Math.max(...halves.map((half) => half.length));
    return Array.from({ length: height }, (_, row) => halves.flatMap((half) => half[row] ?? []));
  });
}

/** The names of several lists in one order that is each list's own, as far as they agree. */
function sharedOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists) {
    let next = 0;
    for (const name of new Set(list)) {
      const known = order.indexOf(name);
      if (known < 0) order.splice(next++, 0, name);
      else next = Math.max(next, known + 1);
    }
  }
  return order;
}

function halfOf({ period = "" }: FormIndicator, periods: readonly string[], last: string): string {
  return periods.includes(period) ? period : last;
}

/** What a row shows in a column; the columns that the periods share show the same of each. */
export function rowText(row: IndicatorRow, field: RowField, period: string | undefined): string {
  return row.find((one) => period === undefined || one.period === period)?.[field] ?? "";
}

/** A stretch of rows, both ends inside. */
export interface Run {
  readonly top: number;
  readonly bottom: number;
}

/** Neighbouring rows of the same text, as runs; `starts` cuts where it says, whatever the text. */
export function runsOf(texts: readonly string[], starts: (row: number) => boolean): Run[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const [row, text] of texts.entries()) {
    const last = runs.at(-1);
    if (last && text === texts[row - 1] && !starts(row)) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
