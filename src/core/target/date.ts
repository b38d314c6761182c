import { parseChineseNumeral } from "../text/chinese-numerals";
import { rangeSign } from "./range-sign";
import { anyTime, isOnCalendar, readPeriod } from "./calendar";
import type { DatePoint, DateTarget } from "./target";

/** The span that a date value names: a moment has two equal ends, "12月底前" has no start. */
export type DateSpan = Pick<DateTarget, "from" | "to">;

/** A quick look, as most values hold no date. */
const dateLike = /[年月日号季]|\d[-/.]\d/;

const lead = /^(?:截[至止]到?|不晚于|不迟于|最[迟晚]|力争|确保|预计|[于在到至])+/;
const numerals = /[〇零一二三四五六七八九十]{1,4}(?=[年月日号])/g;

const between = new RegExp(rangeSign, "y");
/** The first number of 1-12月 and 2021-2023年 lacks its unit. */
const bareFirst = new RegExp(`(\\d{1,4})(${rangeSign})(\\d{1,4})([年月日号])`);
const dottedMonths = new RegExp(`^(\\d{4})[./](\\d{1,2})${rangeSign}(?:(\\d{4})[./])?(\\d{1,2})$`);
const bareYears = new RegExp(`^(20\\d{2})${rangeSign}(20\\d{2})$`);

const until = /^(?:之前|以前|前|为止|止)/;
const since = /^(?:开始|以后|之后|起|后)/;
const within = /^(?:之内|以内|内|期间|左右)/;

/** What is to be done by then, in a word or two; anything longer makes the value a sentence. */
const deed =
  /^(?:全部|全面|按时|按期|及时|基本|项目){0,2}(?:完成|完毕|到位|完工|竣工|开工|动工|结束|发放|拨付|支付|实施|启动|执行|验收|交付|建成|办结|投入使用|上报|报送|提交){0,2}$/;

/**
 * Reads a moment or span of the calendar from a text that `plain` has been over: "12月底前", "2021年1月-12月",
 * "每年3月底前", "2024-12-31", "12月底到位". Null for anything else, a 13th month and a 30th of February included.
 */
export function readDate(text: string): DateSpan | null {
  if (!dateLike.test(text)) return null;
  const short = readYears(text) ?? readDottedMonths(text);
  if (short) return short;
  const body = text
    .replace(numerals, (numeral) => parseChineseNumeral(numeral)?.toFixed() ?? numeral)
    .replace(bareFirst, "$1$4$2$3$4");
  const first = readPeriod(body, lead.exec(body)?.[0].length ?? 0, anyTime);
  if (!first) return null;
  between.lastIndex = first.end;
  const second = between.test(body) ? readPeriod(body, between.lastIndex, first.to) : null;
  if (second) return readTail(body.slice(second.end)) && { from: first.from, to: second.to };
  const tail = readTail(body.slice(first.end));
  // "30日" alone is a duration, "25日前" a date.
  if (!tail || (isDayAlone(first.to) && tail !== "until")) return null;
  return { from: tail === "until" ? null : first.from, to: tail === "since" ? null : first.to };
}

/** 2022-2023: a project's years, as far as two bare numbers can be that. */
function readYears(text: string): DateSpan | null {
  const [, from, to] = bareYears.exec(text) ?? [];
  return from && to && from < to
    ? { from: { ...anyTime, year: Number(from) }, to: { ...anyTime, year: Number(to) } }
    : null;
}

/** 2021.1-2021.12, 2021.1-12 */
function readDottedMonths(text: string): DateSpan | null {
  const match = dottedMonths.exec(text);
  if (!match) return null;
  const [, year, month, lastYear = year, lastMonth] = match;
  const from: DatePoint = { year: Number(year), month: Number(month), day: null };
  const to: DatePoint = { year: Number(lastYear), month: Number(lastMonth), day: null };
  return isOnCalendar(from) && isOnCalendar(to) ? { from, to } : null;
}

/** Which ends of the date the words behind it leave open; null where they say more than a date does. */
function readTail(tail: string): "until" | "since" | "within" | null {
  const suffix = until.exec(tail) ?? since.exec(tail) ?? within.exec(tail);
  if (!deed.test(tail.slice(suffix?.[0].length ?? 0))) return null;
  if (until.test(tail)) return "until";
  return since.test(tail) ? "since" : "within";
}

function isDayAlone({ year, month, day }: DatePoint): boolean {
  return year === null && month === null && typeof day === "number";
}
