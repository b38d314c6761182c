import type { IndicatorTable, TargetField } from "../../reader/table";
import { defineRule, notApplicable, notChecked } from "../rule";

export const dateAfterPeriod = defineRule({
  code: "C28",
  slug: "date-after-period",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "年度目标要在预算年度内完成",
        en: "A target of the year is to be reached within the budget year.",
      },
    },
  ],
  title: { zh: "日期晚于预算年度", en: "A date after the budget year" },
  message: {
    zh: "“{name}”的日期“{value}”晚于预算年度 {year} 年。",
    en: "The date “{value}” of “{name}” lies after the budget year {year}.",
  },
  why: {
    zh: "年底自评时还没到日期，这个指标没法打分。",
    en: "At the end of the year the date is yet to come, and the indicator cannot be scored.",
  },
  remedy: {
    zh: "核对年份；跨年的项目，年度目标写当年要完成的部分。",
    en: "Check the year; in a project over several years the annual target is this year's part.",
  },
  examples: [
    {
      bad: {
        rows: [{ level1: "产出指标", level2: "时效指标", level3: "项目完成时间", target: "2026年底前" }],
        header: { title: "2025年商协会活动经费绩效目标表" },
      },
      good: {
        rows: [{ level1: "产出指标", level2: "时效指标", level3: "项目完成时间", target: "2025年底前" }],
        header: { title: "2025年商协会活动经费绩效目标表" },
      },
    },
  ],
  check({ table }) {
    const dated = table.indicators.flatMap(({ targets, level3, period }) =>
      targets.flatMap((target) => {
        const year = target.grade ? null : endYear(target);
        // The block of the whole project's term may name any year.
        return year === null || /实施期|中期|总/.test(period ?? "") ? [] : [{ target, year, name: level3.text }];
      }),
    );
    if (dated.length === 0) return notApplicable;
    const { year } = table.header;
    if (year === null) return notChecked(noYear);
    return dated
      .filter(({ year: end }) => end > year && !isPlanned(table, end))
      .map(({ target, name }) => ({ at: target.at, data: { name, value: target.text, year } }));
  },
});

const noYear = {
  zh: "表上没有写预算年度，没有核对日期是不是在年度内",
  en: "the table does not say its budget year, so dates were not compared with it",
};

/** The year in which the date ends; null for other values, and for a span that may begin in the budget year. */
function endYear({ parsed }: TargetField): number | null {
  if (parsed.kind !== "date" || !parsed.to || parsed.to.year === null) return null;
  const spans = parsed.from !== null && parsed.from.year !== parsed.to.year;
  return spans ? null : parsed.to.year;
}

/** The project's name, purpose or goals speak of that year: it goes on beyond the budget year. */
function isPlanned({ header }: IndicatorTable, year: number): boolean {
  const { name, purpose, goals, title } = header;
  return [name, purpose, title, ...goals].some((field) => field?.text.includes(String(year)) ?? false);
}
