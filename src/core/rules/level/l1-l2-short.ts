import type { LevelField } from "../../reader/table";
import { replaceText } from "../field-edit";
import { defineRule, type Detection } from "../rule";
import { writtenLevel1, writtenLevel2 } from "./written-levels";

export const l1L2Short = defineRule({
  code: "B06",
  slug: "l1-l2-short",
  severity: "hint",
  scope: "table",
  fix: "safe",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "各地申报表的一级、二级指标都写全称，以“指标”结尾",
        en: "The official forms write the level names in full, ending in 指标.",
      },
    },
  ],
  title: { zh: "一级或二级指标没写全称", en: "A level name cut short" },
  message: { zh: "“{text}”没写全称。", en: "“{text}” is not the full name." },
  why: {
    zh: "和申报表的写法不一致，公开出来不规范。",
    en: "It differs from the official form, which shows when the table is published.",
  },
  remedy: { zh: "写成“{standard}”。", en: "Write “{standard}”." },
  fixTitle: { zh: "改为“{standard}”", en: "Change to “{standard}”" },
  examples: [
    { bad: { level1: "产出指标", level2: "数量" }, good: { level1: "产出指标", level2: "数量指标" } },
    { bad: { level1: "产出", level2: "质量指标" }, good: { level1: "产出指标", level2: "质量指标" } },
  ],
  check({ table }) {
    return [...writtenLevel1(table), ...writtenLevel2(table)].flatMap(({ field }) => detect(field) ?? []);
  },
});

function detect(field: LevelField<string>): Detection | undefined {
  if (field.resolved?.match !== "short") return undefined;
  const standard = field.resolved.name;
  return {
    at: field.at,
    data: { text: field.text, standard },
    fix: { safe: true, edits: [replaceText(field, standard)] },
  };
}
