import { guide2021, regulation } from "../documents";
import { defineRule } from "../rule";
import { withoutTemplateMarks } from "./template-marks";

export const nameTooLong = defineRule({
  code: "A15",
  slug: "name-too-long",
  severity: "error",
  scope: "indicator",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统的三级指标名称最多 100 字",
        en: "The budget systems take level-3 names of at most 100 characters.",
      },
    },
    regulation(guide2021, { zh: "三级指标名称要精练", en: "level-3 names are to be concise" }),
  ],
  title: { zh: "三级指标名称太长", en: "The indicator's name is too long" },
  message: {
    zh: "三级指标名称有 {length} 个字，系统最多存 {most} 个。",
    en: "The name has {length} characters; the systems store {most}.",
  },
  why: {
    zh: "名称是给人和系统认指标用的，太长会被截断，也看不出考核的重点。",
    en: "A name is what people and systems know the indicator by; a long one is cut off and hides what is measured.",
  },
  remedy: {
    zh: "名称只写考核什么，例如“物业费清算完成率”；做法和要求写到绩效指标描述或绩效目标里。",
    en: "Let the name tell what is measured only; methods and demands belong into the description or the goals.",
  },
  examples: [
    {
      bad: { level3: "按照年度工作安排".repeat(13), target: "≥4场" },
      good: { level3: "培训场次", target: "≥4场" },
    },
    {
      bad: {
        level3: "完成上级下达的小区物业费清算任务，指导小区物业开展文明创建等工作并按时上报",
        target: "≥90%",
      },
      good: { level3: "小区物业费清算完成率", target: "≥90%" },
      severity: "hint",
    },
  ],
  check({ indicator: { level3 } }, { thresholds: { longestName, conciseName } }) {
    // A character is one or two units of a string: this many units are no more characters.
    if (level3.text.length <= Math.min(longestName, conciseName)) return [];
    const length = characters(level3.text);
    if (length > longestName) return [{ at: level3.at, data: { length, most: longestName } }];
    // What a template printed into the name, "(≥**人)", is not the writer's length.
    if (characters(withoutTemplateMarks(level3.text)) <= conciseName) return [];
    return [{ at: level3.at, severity: "hint", data: { length }, message: sentenceLong }];
  },
});

const sentenceLong = {
  zh: "三级指标名称有 {length} 个字，像一句话，不像名称。",
  en: "The name has {length} characters: a sentence rather than a name.",
};

function characters(text: string): number {
  return Array.from(text).length;
}
