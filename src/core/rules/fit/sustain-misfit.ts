import { isActivity, isLasting } from "../../levels/topic";
import { measures2015, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { surelyElsewhere, surelyHere } from "./about";

export const sustainMisfit = defineRule({
  code: "E10",
  slug: "sustain-misfit",
  severity: "hint",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "可持续影响指标说的是影响能持续多久",
      en: "sustained effects are effects that go on",
    }),
  ],
  title: { zh: "可持续影响里写了一次性的事", en: "Something done once among the sustained effects" },
  message: {
    zh: "“{name} {value}”是做了几次，看不出影响能持续多久。",
    en: "“{name} {value}” tells how often something was done, not how long its effect goes on.",
  },
  why: {
    zh: "做了几次是产出；可持续影响要看以后还有没有作用。",
    en: "How often is an output; a sustained effect is what remains of it.",
  },
  remedy: {
    zh: "这一行移到数量指标；这里写机制、年限、管护等，例如“培训机制持续年限 ≥3年”。",
    en: "Move the row to the quantities, and tell here what remains, such as “培训机制持续年限 ≥3年”.",
  },
  examples: [
    {
      bad: { level2: "可持续影响指标", level3: "组织会员活动", target: "≥3次" },
      good: { level2: "可持续影响指标", level3: "会员活动机制持续年限", target: "≥3年" },
    },
  ],
  check({ indicator }) {
    const { level2, level3, targets } = indicator;
    if (level2.resolved?.name !== "可持续影响指标" || !isNamed(level3)) return notApplicable;
    const { at, text: name } = level3;
    if (isLasting(name) || surelyHere(indicator)) return [];
    const counted = targets.find((target) => !target.grade && countsEvents(target.unit?.name));
    if (counted && isActivity(name)) return [{ at, data: { name, value: counted.text } }];
    if (targets.some(({ text, unit }) => isLasting(text) || unit?.denominator !== undefined)) return [];
    const level = surelyElsewhere(indicator);
    // A satisfaction is E13's.
    if (!level || level === "服务对象满意度指标") return [];
    return [{ at, message: aboutOther, remedy: moveOther, data: { name, level } }];
  },
});

const aboutOther = {
  zh: "“{name}”说的是{level}，看不出影响能持续多久。",
  en: "“{name}” speaks of {level}, not of how long an effect goes on.",
};
const moveOther = {
  zh: "这一行移到{level}；这里写机制、年限、管护等，例如“培训机制持续年限 ≥3年”。",
  en: "Move the row to {level}, and tell here what remains, such as “培训机制持续年限 ≥3年”.",
};

/** Units in which activities are counted. A case (起, 例) is none, and 次/年 goes on year by year. */
export function countsEvents(unit: string | undefined): boolean {
  return unit !== undefined && ["次", "场", "场次", "期", "批", "批次", "届", "节", "轮", "趟"].includes(unit);
}
