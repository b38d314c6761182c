import type { Field, ProjectHeader } from "../../reader/table";
import { parseTarget } from "../../target/parse";
import type { DatePoint } from "../../target/target";

/** When a project begins and ends, as far as it was written. */
export interface Schedule {
  readonly from: DatePoint;
  readonly to: DatePoint;
}

/** The project's span; null where the form has no place for it, or does not state both ends with their years. */
export function scheduleOf({ schedule }: ProjectHeader): Schedule | null {
  const [first, second] = schedule;
  if (!first) return null;
  const from = datesIn(first)?.from;
  const to = datesIn(second ?? first)?.to;
  if (!from || !to || from.year === null || to.year === null) return null;
  // "2024年12月-3月" leaves the second year out: it need not be that of the first.
  if (!second && (first.text.match(/20\d\d/g) ?? []).length < 2 && isAfter(from, to)) return null;
  return { from, to };
}

function datesIn({ text }: Field): { readonly from: DatePoint | null; readonly to: DatePoint | null } | null {
  const parsed = parseTarget(text);
  return parsed.kind === "date" ? parsed : null;
}

/** Whether the first is later than the second, by what both of them state. */
export function isAfter(a: DatePoint, b: DatePoint): boolean {
  if (a.year === null || b.year === null) return false;
  if (a.year !== b.year) return a.year > b.year;
  if (a.month === null || b.month === null) return false;
  if (a.month !== b.month) return a.month > b.month;
  return typeof a.day === "number" && typeof b.day === "number" && a.day > b.day;
}

/** How long the project takes, in months: by its span, or as the form states it ("3年"). Null where neither is there. */
export function monthsOf(header: ProjectHeader): number | null {
  const [first] = header.schedule;
  if (!first) return null;
  const span = scheduleOf(header);
  if (span) {
    const years = (span.to.year ?? 0) - (span.from.year ?? 0);
    return years * 12 + (span.to.month ?? 12) - (span.from.month ?? 1) + 1;
  }
  const years = /^(\d{1,2})年$/.exec(first.text)?.[1];
  return years === undefined ? null : Number(years) * 12;
}
