import { measures2015, regulation } from "../documents";
import { hasColumn, headingCell } from "../heading-cell";
import { defineRule } from "../rule";
import type { IndicatorTable } from "../../reader/table";
import type { Address } from "../../sheet/address";

/** Beside the four columns of every form those that a system import wants apart from the value. */
type Required = IndicatorTable["missing"][number] | "operator" | "unit";

/** The names that the official forms give these columns; people in every language read them on the sheet. */
const columnNames: Readonly<Record<Required, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  operator: "符号",
  target: "指标值",
  unit: "计量单位",
};
const order: readonly Required[] = ["level1", "level2", "level3", "operator", "target", "unit"];

export const headerMissing = defineRule({
  code: "A01",
  slug: "header-missing",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "绩效目标表按一级指标、二级指标、三级指标、指标值填写",
      en: "the form has columns for the indicators of level 1, 2 and 3 and for their targets",
    }),
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统按列名导入，缺列时提示“必填”",
        en: "The budget systems import by column name and refuse a sheet without these columns.",
      },
    },
  ],
  title: { zh: "缺少必需的列", en: "A required column is missing" },
  message: { zh: "表头里找不到“{columns}”列。", en: "The headings have no column “{columns}”." },
  why: {
    zh: "缺了这一列，系统无法导入这张表，和这一列有关的检查也做不了。",
    en: "Without it the table cannot be imported, and whatever depends on it cannot be checked.",
  },
  // Said of tables that cannot be read at all as well, so without places to fill.
  remedy: {
    zh: "在表头补上缺的列；表里其实有的，把列名改成“一级指标”“二级指标”“三级指标”“指标值”。",
    en: "Add the missing column; if it is there under another name, rename its heading to 一级指标, 二级指标, 三级指标 or 指标值.",
  },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level3: "培训场次", target: "≥4场" }], without: ["level2"] },
      good: { rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }] },
    },
  ],
  check({ table }, { notation }) {
    const apart = (["operator", "unit"] as const).filter((role) => notation === "apart" && !hasColumn(table, role));
    const detection = (role: Required) => ({ at: besideIt(table, role), data: { columns: columnNames[role] } });
    return [...table.missing.map(detection), ...apart.map((role) => ({ ...detection(role), remedy: setApart }))];
  },
});

const setApart = {
  zh: "系统导入时符号、指标值、计量单位各占一列。加上“{columns}”列，把“≥90%”拆成“≥”“90”“%”三格。",
  en: "For the import comparator, value and unit have a column each. Add “{columns}”, and part “≥90%” into ≥, 90 and %.",
};

/** The heading after which the missing column belongs. */
function besideIt(table: IndicatorTable, role: Required): Address {
  const before = order.slice(0, order.indexOf(role)).filter((other) => hasColumn(table, other));
  return headingCell(table, before.at(-1) ?? "level1");
}
