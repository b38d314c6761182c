import { bareName } from "../../levels/name";
import { defineRule, notApplicable } from "../rule";

export const qualEqualsName = defineRule({
  code: "C21",
  slug: "qual-equals-name",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "名称说考核什么，指标值说做到什么程度，两个不能一样",
        en: "The name tells what is judged, the target how far it is to go; the two cannot be the same.",
      },
    },
  ],
  title: { zh: "指标值照抄了名称", en: "The target repeats the name" },
  message: { zh: "指标值和三级指标名称一样，都是“{value}”。", en: "Target and name are the same: “{value}”." },
  why: {
    zh: "没有说做到什么程度，年底没法判断算不算完成。",
    en: "It does not tell how far to go, so nobody can judge whether it was met.",
  },
  remedy: {
    zh: "指标值改写成能判断的结果，例如“≥2人”“机制健全”“逐年提升”。",
    en: "Write a result that can be judged, such as “≥2人” or “机制健全”.",
  },
  examples: [
    {
      bad: {
        level1: "效益指标",
        level2: "可持续影响指标",
        level3: "保证人才队伍可持续建设",
        target: "保证人才队伍可持续建设",
      },
      good: { level1: "效益指标", level2: "可持续影响指标", level3: "商会人才队伍建设", target: "每年新增骨干≥2人" },
    },
  ],
  check({ target, indicator: { level3 } }) {
    if (target.parsed.kind !== "qualitative") return notApplicable;
    const value = essence(target.text);
    // 应保尽保 is an accepted target, and with a name like that nothing else is left to say.
    if (value === "" || /^应.尽.$/.test(value) || value !== essence(level3.text)) return [];
    return [{ at: target.at, data: { value: target.text } }];
  },
});

/** The words alone: spacing, punctuation and template marks make no difference. */
function essence(text: string): string {
  return bareName(text).core.replace(/[\s\p{P}]/gu, "");
}
