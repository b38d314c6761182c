import { homesOf, level2Names } from "../../levels/schemes";
import type { Level2 } from "../../levels/level";
import { guide2021, measures2015, regulation } from "../documents";
import { replaceText } from "../field-edit";
import { defineRule, type Detection } from "../rule";
import { writtenLevel2, type WrittenLevel } from "./written-levels";

export const l2Unknown = defineRule({
  code: "B02",
  slug: "l2-unknown",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    regulation(measures2015, {
      zh: "每个一级指标下有固定的二级指标",
      en: "each level 1 has its fixed set of level-2 names",
    }),
    regulation(guide2021, {
      zh: "成本指标分经济成本、社会成本、生态环境成本",
      en: "costs are economic, social or ecological",
    }),
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时提示“二级指标不存在”",
        en: "The budget systems refuse a level 2 they do not know.",
      },
    },
  ],
  title: { zh: "二级指标名称不对", en: "Not a level-2 name" },
  message: { zh: "“{text}”不是二级指标的名称。", en: "“{text}” is not the name of a level 2." },
  why: {
    zh: "系统只认规定的二级指标名称，别的名称导入时会提示“不存在”。",
    en: "The systems know the official names only and refuse others on import.",
  },
  remedy: { zh: "改成这些名称中的一个：{allowed}。", en: "Use one of these names: {allowed}." },
  fixTitle: { zh: "改为“{standard}”", en: "Change to “{standard}”" },
  examples: [
    {
      bad: { level1: "效益指标", level2: "社会效益目标", level3: "政策知晓率", target: "≥90%" },
      good: { level1: "效益指标", level2: "社会效益指标", level3: "政策知晓率", target: "≥90%" },
    },
    {
      bad: { level1: "产出指标", level2: "宣传指标", level3: "宣传次数", target: "≥3次" },
      good: { level1: "产出指标", level2: "数量指标", level3: "宣传次数", target: "≥3次" },
    },
  ],
  check({ table }) {
    return writtenLevel2(table).flatMap((written) => detect(written) ?? []);
  },
});

function detect(written: WrittenLevel<Level2>): Detection | undefined {
  const { field } = written;
  if (field.resolved && field.resolved.match !== "near") return undefined;
  const data = { text: field.text, allowed: allowedUnder(written) };
  if (!field.resolved) return { at: field.at, data };
  const standard = field.resolved.name;
  return { at: field.at, data: { ...data, standard }, fix: { safe: false, edits: [replaceText(field, standard)] } };
}

/** The 二级 that the row's 一级 may have; all of them where the 一级 is unknown too. */
function allowedUnder({ indicators }: WrittenLevel<Level2>): string {
  const level1 = indicators[0]?.level1.resolved?.name;
  return level2Names.filter((level2) => level1 === undefined || homesOf(level2).includes(level1)).join("、");
}
