import type { IndicatorTable } from "../reader/table";
import { isProjectCode } from "../rules/project/project-code";
import type { Position } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { findYears } from "./year-tokens";

/**
 * The year that a table is for: as its title or period says, else the one its name and dates speak of most, else
 * that of its code, which a continued project has from an earlier year. Null where nothing tells.
 */
export function tableYear(sheet: Sheet, table: IndicatorTable): number | null {
  const { header, indicators } = table;
  const stated = header.year ?? labelledYear(sheet, table);
  if (stated !== null) return stated;
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const name = [header.title, header.name, ...header.schedule].flatMap((field) => field?.text ?? []);
  return (
    mostOf(name) ??
    mostOf(targets.map(({ text }) => text)) ??
    mostOf(header.goals.map(({ text }) => text)) ??
    mostOf([sheet.name]) ??
    yearOfCode(header.code?.text ?? "")
  );
}

/** Whether a cell stands beside 年度 or the like: "年度 | 2025". */
export function isBesideYearLabel(sheet: Sheet, { row, column }: Position): boolean {
  if (column === 0) return false;
  return /^(?:预算|申报|填报|项目)?年[度份][:：]?$/.test(tight(sheet.textAt(row, column - 1).slice(0, 20)));
}

function labelledYear(sheet: Sheet, { range, headingRow }: IndicatorTable): number | null {
  for (let row = range.top; row < headingRow; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = sheet.cell(row, column)?.text.trim() ?? "";
      if (/^20\d{2}$/.test(text) && isBesideYearLabel(sheet, { row, column })) return Number(text);
    }
  }
  return null;
}

/** The year that is said most often, the latest of several. */
function mostOf(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const token of texts.flatMap((text) => findYears(text.slice(0, 2000)))) {
    if (token.year === null || (token.kind !== "year" && token.kind !== "date")) continue;
    counts.set(token.year, (counts.get(token.year) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, times], [b, others]) => others - times || b - a);
  return first?.[0] ?? null;
}

function yearOfCode(code: string): number | null {
  return isProjectCode(code) ? 2000 + Number(code.slice(6, 8)) : null;
}
