import { defineRule, notApplicable } from "../rule";

/** Silent by default: every value column is checked anyway. */
export const wideVsLong = defineRule({
  code: "A18",
  slug: "wide-vs-long",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "有的地方一张表给每个乡镇各设一列指标值",
        en: "Some places give each township a value column of its own in one table.",
      },
    },
  ],
  title: { zh: "一张表有几列指标值", en: "A table with several value columns" },
  message: {
    zh: "这张表有 {count} 列指标值：{labels}。每一列都按指标值检查。",
    en: "The table has {count} value columns: {labels}. Each of them is checked.",
  },
  why: {
    zh: "系统导入时一条指标只有一个指标值，这样的表要拆开。",
    en: "In the budget systems an indicator has one value; for an import the table must be split.",
  },
  remedy: {
    zh: "只公开、打印的不用改；要导入系统的，按列拆成几张表。",
    en: "Leave it on a printed or published table; for an import make one table of each column.",
  },
  examples: [
    {
      bad: {
        rows: [{ level1: "产出指标", level2: "数量指标", operator: "≥", target: "1", basis: "2" }],
        headings: { target: "笏石街道办", basis: "埭头镇" },
      },
      good: { rows: [{ level1: "产出指标", level2: "数量指标", operator: "≥", target: "1个" }] },
    },
  ],
  check({ table }) {
    const values = table.columns.filter(({ role, label }) => role === "target" && label !== null);
    const [first] = values;
    // 优, 良, 中, 差 are one value's scale.
    const grades = table.indicators.some(({ targets }) => targets.some(({ grade }) => grade));
    if (!first || values.length < 2 || grades) return notApplicable;
    const labels = values.map(({ label }) => label ?? "").join("、");
    return [{ at: first.at, data: { count: values.length, labels } }];
  },
});
