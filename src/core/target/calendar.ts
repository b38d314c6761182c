import type { DatePoint } from "./target";

/** A date or season found in a text; a single date has two equal ends. `end` is where what follows starts. */
export interface Period {
  readonly from: DatePoint;
  readonly to: DatePoint;
  readonly end: number;
}

/** 2021年, 25年9月 (two digits only before a month), 每年, 年底; perhaps with 全年 behind it. */
const yearPart = /(?:(\d{4}|\d{2}(?=年度?\d))年度?|[每当本今全]年度?|年度?(?=[底末初内]))(?:全年)?/y;
const seasonPart = /(?:第?([一二三四1-4])季度|([上下])半年)([底末])?/y;
const monthPart = /(\d{1,2})月份?|每个?月|[当次]月|月(?=[底末初])/y;
const dayPart = /(\d{1,2})[日号]|[初底末]|[上中下]旬/y;
const numericDate = /(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])(?: \d{1,2}:\d{2}(?::\d{2})?)?/y;

const partsOfMonth = new Map<string, "start" | "middle" | "end">([
  ["初", "start"],
  ["上旬", "start"],
  ["中旬", "middle"],
  ["下旬", "end"],
  ["末", "end"],
  ["底", "end"],
]);

const quarters = new Map([..."一二三四1234"].map((numeral, index) => [numeral, (index % 4) * 3 + 1]));

/** The point of which nothing is said. */
export const anyTime: DatePoint = { year: null, month: null, day: null };

/**
 * Reads the date or season that starts at `at`. What it leaves out on the left it takes over from `known`, the first
 * date of a span: 2021年1月-12月. Null where none starts there, or where the calendar has no such day.
 */
export function readPeriod(text: string, at: number, known: DatePoint): Period | null {
  const numeric = matchAt(numericDate, text, at);
  if (numeric) return readNumericDate(numeric, numericDate.lastIndex);
  const yearText = matchAt(yearPart, text, at);
  if (!yearText) return readSeason(text, at, known.year) ?? readMonthAndDay(text, at, known);
  const start = yearPart.lastIndex;
  const year = yearText[1] === undefined ? known.year : fullYear(yearText[1]);
  return (
    readSeason(text, start, year) ??
    readMonthAndDay(text, start, { ...anyTime, year }) ??
    (yearText[1] === undefined || yearText[0].endsWith("全年")
      ? months(1, 12, year, start)
      : moment({ ...anyTime, year }, start))
  );
}

/** 9月, 9月底, 9月30日, 底; null where neither a month nor a day starts at `at`. */
function readMonthAndDay(text: string, at: number, known: DatePoint): Period | null {
  const monthText = matchAt(monthPart, text, at);
  const afterMonth = at + (monthText?.[0].length ?? 0);
  const dayText = matchAt(dayPart, text, afterMonth);
  const end = afterMonth + (dayText?.[0].length ?? 0);
  if (end === at) return null;
  const month = monthText ? numberOf(monthText[1]) : known.month;
  const day = dayText ? (partsOfMonth.get(dayText[0]) ?? numberOf(dayText[1])) : null;
  return month === null && day === null ? null : moment({ year: known.year, month, day }, end);
}

/** 2024-12-31, 2024/12, 2024.12.31; 2024.12 is a decimal number. */
function readNumericDate(match: RegExpExecArray, end: number): Period | null {
  const [, year, sign, month, day] = match;
  if (sign === "." && day === undefined) return null;
  return moment({ year: numberOf(year), month: numberOf(month), day: numberOf(day) }, end);
}

/** 第一季度, 上半年, 四季度末. */
function readSeason(text: string, at: number, year: number | null): Period | null {
  const match = matchAt(seasonPart, text, at);
  if (!match) return null;
  const [, quarter, half, atEnd] = match;
  const end = seasonPart.lastIndex;
  const first = quarter ? (quarters.get(quarter) ?? 1) : half === "上" ? 1 : 7;
  const last = first + (quarter ? 2 : 5);
  if (!atEnd) return months(first, last, year, end);
  const point: DatePoint = { year, month: last, day: "end" };
  return { from: point, to: point, end };
}

function months(first: number, last: number, year: number | null, end: number): Period {
  return { from: { year, month: first, day: null }, to: { year, month: last, day: null }, end };
}

function moment(point: DatePoint, end: number): Period | null {
  return isOnCalendar(point) ? { from: point, to: point, end } : null;
}

/** Whether there is such a date; years that no budget can mean (1800, 3021) are taken as mere numbers. */
export function isOnCalendar({ year, month, day }: DatePoint): boolean {
  if (year !== null && (year < 1900 || year > 2199)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  // A leap year stands in for the year that is not said.
  return typeof day !== "number" || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate());
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
