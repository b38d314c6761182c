import { vagueValues } from "../../levels/lexicon";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";

const vague = new Set(vagueValues);

export const qualVague = defineRule({
  code: "C20",
  slug: "qual-vague",
  severity: "hint",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标要量化、容易评判",
      en: "indicators are to be measurable and easy to judge",
    }),
  ],
  title: { zh: "指标值太笼统", en: "A vague target" },
  message: {
    zh: "“{name}”的指标值只写了“{value}”，看不出做到什么程度。",
    en: "The target of “{name}” is only “{value}”, which does not tell how far to go.",
  },
  why: {
    zh: "年底没有办法判断算不算完成，自评只能凭感觉打分。",
    en: "Nobody can judge whether it was met; it is scored by feeling.",
  },
  remedy: {
    zh: "能量化的写数字；不能量化的写可以查证的结果，例如“机制健全”“应改尽改”“逐年提升”。",
    en: "Give a number where there is one, or a result that can be verified, such as “应改尽改” or “逐年提升”.",
  },
  examples: [
    {
      bad: { level2: "社会效益指标", level3: "商会影响力", target: "效果良好" },
      good: { level2: "社会效益指标", level3: "商会影响力", target: "稳步提高" },
    },
    {
      bad: { level2: "质量指标", level3: "培训质量", target: "较好" },
      good: { level2: "质量指标", level3: "培训考核合格率", target: "≥95%" },
    },
  ],
  check({ target, indicator: { level2, level3 } }) {
    const { parsed, text, grade } = target;
    if (grade || parsed.kind !== "qualitative" || text.length > 20) return notApplicable;
    const words = parsed.words.replace(/[\s\p{P}]/gu, "");
    const lasting =
      /^(?:长期|持续|可持续)/.test(words) && level2.resolved?.name === "可持续影响指标" && asksHowLong(level3.text);
    return vague.has(words) && !lasting ? [{ at: target.at, data: { name: level3.text, value: text } }] : [];
  },
});

/** "办学条件持续改善", "项目受益期限": 长期 says for how long, which is what the name asks. */
function asksHowLong(name: string): boolean {
  return /(?<!可)持续|长期|长效|年限|期限|时限|时间|时长|周期|寿命|永久|使用|运行/.test(name);
}
