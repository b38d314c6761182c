import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";
import { isAfter, scheduleOf } from "./schedule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const dates = defineRule({
  code: "F15",
  slug: "dates",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: { zh: "项目先开始、后结束", en: "A project begins before it ends." },
    },
  ],
  title: { zh: "开始时间晚于结束时间", en: "A start after the end" },
  message: {
    zh: "项目的开始时间晚于结束时间：“{text}”。",
    en: "The project starts after it ends: “{text}”.",
  },
  why: {
    zh: "时间填反了，时效指标和支出进度都没法对照。",
    en: "With the dates reversed neither deadlines nor the spending plan can be compared with them.",
  },
  remedy: { zh: "核对起止时间，把年份或月份改对。", en: "Check both dates and correct the year or the month." },
  examples: [
    {
      bad: { rows, header: { more: [["起止时间", "2025年9月-2024年3月"]] } },
      good: { rows, header: { more: [["起止时间", "2024年9月-2025年3月"]] } },
    },
    {
      bad: { rows, header: { more: [["开始时间", "2025-12-31", "", "", "结束时间", "2025-01-01"]] } },
      good: { rows, header: { more: [["开始时间", "2025-01-01", "", "", "结束时间", "2025-12-31"]] } },
    },
  ],
  check({ table: { header } }) {
    const { schedule } = header;
    if (schedule.some(awaitsResult)) return notChecked(uncalculated);
    const [first] = schedule;
    const span = scheduleOf(header);
    if (!first || !span) return notApplicable;
    if (!isAfter(span.from, span.to)) return [];
    return [{ at: first.at, data: { text: schedule.map(({ text }) => text).join(" — ") } }];
  },
});
