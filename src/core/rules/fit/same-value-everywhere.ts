import type { Indicator, TargetField } from "../../reader/table";
import { periodBlocks } from "../period-blocks";
import { defineRule, notApplicable } from "../rule";

export const sameValueEverywhere = defineRule({
  code: "E17",
  slug: "same-value-everywhere",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "审核看指标值与任务是否适当，每个指标要按各自的实际来定",
        en: "Review looks at whether each target suits its task; each is set by its own circumstances.",
      },
    },
  ],
  title: { zh: "指标值几乎都一样", en: "Almost all targets are the same" },
  message: { zh: "{total} 个指标值里有 {same} 个都是“{value}”。", en: "{same} of {total} targets are “{value}”." },
  why: {
    zh: "不同的指标填同一个数，像是批量填写，没有结合项目实际。",
    en: "One number for different indicators looks like filling in by the dozen.",
  },
  remedy: {
    zh: "逐个核对：数量写实际的数，成本写金额，满意度和完成率按上年情况确定。",
    en: "Go through them one by one: counts as counts, costs as money, ratios by last year's result.",
  },
  examples: [
    {
      bad: { rows: sameTargets(6, "≥90%") },
      good: {
        rows: [
          ...sameTargets(4, "≥90%"),
          { level3: "培训场次", target: "≥4场" },
          { level3: "培训人数", target: "≥120人" },
        ],
      },
    },
    {
      bad: { rows: [...sameTargets(8, "≥95%"), { level3: "培训场次", target: "≥4场" }] },
      good: { rows: sameTargets(5, "≥95%") },
    },
  ],
  check({ table }, { thresholds: { sameValueRows, sameValueShare } }) {
    const columns = periodBlocks(table).flatMap(valueColumns);
    const long = columns.filter((targets) => targets.length >= sameValueRows);
    if (long.length === 0) return notApplicable;
    for (const targets of long) {
      const [first, ...others] = commonest(targets);
      const same = others.length + 1;
      if (!first || same < targets.length * sameValueShare) continue;
      return [{ at: first.target.at, data: { value: first.value, same, total: targets.length } }];
    }
    return [];
  },
});

interface Filled {
  readonly target: TargetField;
  /** With its comparator and unit, wherever they stand. */
  readonly value: string;
}

/** The filled values of each value column; grades of the old Hebei form are no targets. */
function valueColumns(indicators: readonly Indicator[]): readonly (readonly Filled[])[] {
  const columns = new Map<number, Filled[]>();
  for (const { targets, operator, unit } of indicators) {
    for (const target of targets) {
      if (target.grade || target.text === "") continue;
      const value = [operator?.text, target.text, unit?.text].filter(Boolean).join("");
      const column = columns.get(target.at.column);
      if (column) column.push({ target, value });
      else columns.set(target.at.column, [{ target, value }]);
    }
  }
  return [...columns.values()];
}

function commonest(targets: readonly Filled[]): readonly Filled[] {
  const byValue = new Map<string, Filled[]>();
  for (const filled of targets) {
    const alike = byValue.get(filled.value);
    if (alike) alike.push(filled);
    else byValue.set(filled.value, [filled]);
  }
  return [...byValue.values()].reduce((most, alike) => (alike.length > most.length ? alike : most), []);
}

function sameTargets(count: number, target: string): { level3: string; target: string }[] {
  const names = [
    "入户核查率",
    "资料归档率",
    "设备完好率",
    "课程开课率",
    "培训合格率",
    "按期完成率",
    "政策知晓率",
    "学员结业率",
  ];
  return names.slice(0, count).map((level3) => ({ level3, target }));
}
