import { bareName } from "../../levels/name";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";

export const l3Empty = defineRule({
  code: "A08",
  slug: "l3-empty",
  severity: "warning",
  scope: "indicator",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时三级指标名称必填",
        en: "The budget systems require a level-3 name for every indicator.",
      },
    },
  ],
  title: { zh: "三级指标没有名称", en: "An indicator without a name" },
  message: { zh: "“{level}”这一行没有填三级指标名称。", en: "The row of “{level}” has no level-3 name." },
  why: {
    zh: "没有名称就不知道要考核什么，这一行等于没有填。",
    en: "Without a name nobody knows what is measured; the row says nothing.",
  },
  remedy: {
    zh: "填上三级指标名称和指标值；这一类确实没有指标的，按本地要求填“不适用”或删掉这一行。",
    en: "Enter a name and a target; if there is none of this class, enter 不适用 or delete the row, as your bureau asks.",
  },
  examples: [
    {
      bad: { level2: "质量指标", level3: "", target: "≥95%" },
      good: { level2: "质量指标", level3: "培训合格率", target: "≥95%" },
    },
    {
      bad: { level2: "生态效益指标", level3: "", target: "" },
      good: { level2: "生态效益指标", level3: "不适用", target: "不适用" },
    },
  ],
  check({ indicator, table }) {
    const { level1, level2, level3 } = indicator;
    if (table.missing.includes("level3")) return notApplicable;
    if (awaitsResult(level3)) return notChecked(uncalculated);
    const level = level2.text || level1.text;
    // "指标2：" is the template's own mark, not a name.
    if (bareName(level3.text).core !== "" || level === "") return [];
    return [{ at: level3.at, data: { level } }];
  },
});
