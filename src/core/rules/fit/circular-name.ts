import { namesNothing } from "../../levels/name";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { saysNotApplicable } from "../target/na-value";

export const circularName = defineRule({
  code: "E16",
  slug: "circular-name",
  severity: "warning",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(guide2021, { zh: "三级指标名称要概念明确", en: "the names of level-3 indicators are to be clear" }),
  ],
  title: { zh: "三级指标名称太笼统", en: "A name that says nothing" },
  message: { zh: "“{name}”太笼统，看不出考核的是什么。", en: "“{name}” does not tell what is judged." },
  why: {
    zh: "放到任何项目都能用的名称，说明不了这个项目做了什么。",
    en: "A name that fits any project tells nothing about this one.",
  },
  remedy: {
    zh: "在名称里写明对象，例如“成本”写成“培训人均成本”，“完成率”写成“培训计划完成率”。",
    en: "Name the object: “培训人均成本” for “成本”, “培训计划完成率” for “完成率”.",
  },
  examples: [
    { bad: { level2: "质量指标", level3: "完成率" }, good: { level2: "质量指标", level3: "培训计划完成率" } },
    {
      bad: { level2: "成本指标", level3: "资金成本", target: "≤5万元" },
      good: { level2: "成本指标", level3: "培训总成本", target: "≤5万元" },
    },
  ],
  check({ indicator: { level3, targets } }) {
    if (level3.text === "") return notApplicable;
    // "生态影响：不涉及" fills a row that the form wants kept.
    const isFound = namesNothing(level3.text) && !targets.some(({ text }) => saysNotApplicable(text));
    return isFound ? [{ at: level3.at, data: { name: level3.text } }] : [];
  },
});
