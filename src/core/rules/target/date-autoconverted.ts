import { isAboutTime } from "../../levels/name";
import { isDateCell, type Cell } from "../../sheet/cell";
import { replaceText } from "../field-edit";
import { defineRule, notApplicable } from "../rule";

export const dateAutoconverted = defineRule({
  code: "C32",
  slug: "date-autoconverted",
  severity: "error",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "在常规格式的单元格里输入“3-4”“1/2”，表格程序会自动变成日期",
        en: "Typed into a cell of general format, “3-4” or “1/2” is turned into a date by the program.",
      },
    },
  ],
  title: { zh: "指标值被变成了日期", en: "The target was turned into a date" },
  message: {
    zh: "指标值是日期“{value}”，可能是输入“{after}”时被自动转换的。",
    en: "The target is the date “{value}”; it may have been typed as “{after}”.",
  },
  why: {
    zh: "单元格里存的已经是日期，原来的数字看不到了，公开和导入都会出错。",
    en: "The cell now holds a date; what was typed is gone, and both publication and import go wrong.",
  },
  remedy: {
    zh: "先把单元格格式设为“文本”，再重新输入原来的内容，例如“≥3次”。",
    en: "Format the cell as text first, then type the target again, such as “≥3次”.",
  },
  fixTitle: { zh: "按文本写回“{after}”", en: "Write “{after}” back as text" },
  examples: [
    {
      bad: { level2: "数量指标", level3: "师生比例", target: { raw: 46085, format: 'm"月"d"日"', text: "3月4日" } },
      good: { level2: "数量指标", level3: "师生比例", target: "3-4" },
    },
    {
      bad: { level2: "数量指标", level3: "活动场次", target: { raw: 46024, format: "d-mmm", text: "2-Jan" } },
      good: { level2: "数量指标", level3: "活动场次", target: "1-2" },
    },
  ],
  check({ target, indicator: { level2, level3 } }) {
    const { cell } = target;
    if (!cell || !isDateCell(cell)) return notApplicable;
    if (level2.resolved?.name === "时效指标" || isAboutTime(level3.text)) return [];
    const after = asTyped(cell);
    if (after === undefined) return [];
    return [
      {
        at: target.at,
        data: { value: target.text, after },
        // With a year, day and month in view a person may have meant the date.
        ...(showsWholeDate(cell.format) ? { severity: "warning" as const } : {}),
        fix: { safe: false, edits: [replaceText(target, after)] },
      },
    ];
  },
});

/** "3-4" for the 4th of March; undefined for a serial number that is no day. */
function asTyped({ raw, format }: Cell): string | undefined {
  if (typeof raw !== "number" || raw < 1 || raw > 2958465) return undefined;
  // Excel counts a 29 February 1900 that never was: before it the days are one off.
  const day = new Date(Date.UTC(1899, 11, raw < 60 ? 31 : 30) + Math.floor(raw) * 86400000);
  const month = day.getUTCMonth() + 1;
  // "3-50" becomes March 1950, shown as month and year.
  if (/y/i.test(format) && !/d/i.test(format)) return `${month}-${String(day.getUTCFullYear() % 100).padStart(2, "0")}`;
  return `${month}-${day.getUTCDate()}`;
}

function showsWholeDate(format: string): boolean {
  return /y/i.test(format) && /d/i.test(format);
}
