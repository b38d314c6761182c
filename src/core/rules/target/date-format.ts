import { isAboutTime } from "../../levels/name";
import type { Indicator } from "../../reader/table";
import { isOnCalendar } from "../../target/calendar";
import { compact } from "../../target/spelling";
import type { Target } from "../../target/target";
import { defineRule, notApplicable } from "../rule";

export const dateFormat = defineRule({
  code: "C26",
  slug: "date-format",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "日期要在日历上存在，年份要和预算年度对得上",
        en: "A date is to exist, and its year to fit the budget.",
      },
    },
  ],
  title: { zh: "日期不对", en: "A wrong date" },
  message: { zh: "“{value}”里的“{date}”不是有效日期。", en: "“{date}” in “{value}” is no date." },
  why: {
    zh: "日期错了，就没法判断按时不按时。",
    en: "With a wrong date nobody can judge whether it was done in time.",
  },
  remedy: {
    zh: "核对年、月、日，例如“2025年12月底前”。",
    en: "Check year, month and day, such as “2025年12月底前”.",
  },
  examples: [
    {
      bad: { level2: "时效指标", level3: "项目完成时间", target: "2025年13月" },
      good: { level2: "时效指标", level3: "项目完成时间", target: "2025年12月" },
    },
    {
      bad: { level2: "时效指标", level3: "项目完成时间", target: "2025年2月30日前" },
      good: { level2: "时效指标", level3: "项目完成时间", target: "2025年2月28日前" },
    },
    {
      bad: {
        rows: [{ level1: "产出指标", level2: "时效指标", level3: "项目完成时间", target: "2023年12月底前" }],
        header: { title: "2025年商协会活动经费绩效目标表" },
      },
      good: {
        rows: [{ level1: "产出指标", level2: "时效指标", level3: "项目完成时间", target: "2025年12月底前" }],
        header: { title: "2025年商协会活动经费绩效目标表" },
      },
    },
  ],
  check({ target, indicator, table }) {
    if (target.grade || target.text === "") return notApplicable;
    const { year } = table.header;
    if (year !== null && isOver(target.parsed, year, indicator)) {
      return [{ at: target.at, message: longOver, data: { value: target.text, date: target.text, year } }];
    }
    if (target.parsed.kind === "date" || target.text.length > 200) return [];
    const date = impossibleDate(compact(target.text));
    if (date === undefined) return [];
    const data = { value: target.text, date };
    return [{ at: target.at, data, ...(date === target.text ? { message: noDate } : {}) }];
  },
});

const noDate = { zh: "“{date}”不是有效日期。", en: "“{date}” is no date." };
const longOver = {
  zh: "“{value}”早于预算年度 {year} 年，年份可能没有改过来。",
  en: "“{value}” lies before the budget year {year}; it may be left over from another year.",
};

/** The whole of it lies before the budget year. What begins early may well go on: 开工 is not asked. */
function isOver(parsed: Target, budgetYear: number, { level2, level3 }: Indicator): boolean {
  if (parsed.kind !== "date") return false;
  if (level2.resolved?.name !== "时效指标" && !isAboutTime(level3.text)) return false;
  if (/开工|启动|开始|起始|立项|招标/.test(level3.text)) return false;
  const year = parsed.to?.year ?? null;
  return year !== null && year < budgetYear;
}

const chineseDate = /(?:(\d{1,6})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/g;
const numericDate = /(20\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;

/** A quick look, as hardly any value is written like a date. */
const likeDate = /月|20\d\d[-/.]/;

/** The first thing written as a date that is none; "13月" alone may be a duration. */
function impossibleDate(text: string): string | undefined {
  if (!likeDate.test(text)) return undefined;
  for (const { 0: date, 1: year, 2: month, 3: day, index } of text.matchAll(chineseDate)) {
    const next = text.charAt(index + date.length);
    const surely = (year !== undefined && year.length > 2) || day !== undefined || /[底前初末中]/.test(next);
    const typo = year !== undefined && (year.length === 3 || year.length > 4);
    if (surely && (typo || !exists(year, month, day))) return date;
  }
  for (const [date, year, , month, day] of text.matchAll(numericDate)) if (!exists(year, month, day)) return date;
  return undefined;
}

function exists(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  const full = year?.length === 4 ? Number(year) : null;
  return isOnCalendar({ year: full, month: number(month), day: number(day) });
}
