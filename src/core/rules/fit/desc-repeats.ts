import { tight } from "../../text/normalise";
import { guide2021, regulation } from "../documents";
import { hasColumn } from "../heading-cell";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";

/** One row alone may well be clear enough by its name. */
const fewestRows = 3;

export const descRepeats = defineRule({
  code: "E18",
  slug: "desc-repeats",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标解释要说明含义、计算公式和口径",
      en: "the explanation of an indicator gives its meaning and how it is computed",
    }),
    {
      kind: "system",
      text: {
        zh: "描述空着时，有的系统导入会把名称复制过来",
        en: "Where the description is blank some systems copy the name into it on import.",
      },
    },
  ],
  title: { zh: "指标描述都照抄了名称", en: "All descriptions repeat the names" },
  message: {
    zh: "{count} 个指标的描述都和三级指标名称一样。",
    en: "The descriptions of all {count} indicators are the same as their names.",
  },
  why: {
    zh: "看不出怎么算、按什么口径，年底自评时容易各算各的。",
    en: "How it is computed stays open, and everybody will compute it another way.",
  },
  remedy: {
    zh: "在描述里写含义或算法，例如“培训合格率”写“考核合格人数÷参训人数”。",
    en: "Write the meaning or the formula, such as “考核合格人数÷参训人数” for “培训合格率”.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level3: "培训场次", target: "≥4场", description: "培训场次" },
          { level3: "培训人数", target: "≥120人", description: "培训人数" },
          { level3: "培训合格率", target: "≥95%", description: "培训合格率" },
        ],
      },
      good: {
        rows: [
          { level3: "培训场次", target: "≥4场", description: "培训场次" },
          { level3: "培训人数", target: "≥120人", description: "参加培训的会员企业人数" },
          { level3: "培训合格率", target: "≥95%", description: "考核合格人数÷参训人数" },
        ],
      },
    },
  ],
  check({ table }) {
    if (!hasColumn(table, "description")) return notApplicable;
    const described = table.indicators.flatMap(({ description, level3 }) =>
      description && description.text !== "" && isNamed(level3) ? [{ description, level3 }] : [],
    );
    const [first] = described;
    if (!first || described.length < fewestRows) return [];
    const same = described.every(({ description, level3 }) => tight(description.text) === tight(level3.text));
    return same ? [{ at: first.description.at, data: { count: described.length } }] : [];
  },
});
