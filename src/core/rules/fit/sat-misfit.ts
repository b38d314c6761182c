import type { Level2 } from "../../levels/level";
import { satisfactionWords } from "../../levels/lexicon";
import { containsAny, isPercentRate } from "../../levels/name";
import { isCounted, isOnTime } from "../../levels/topic";
import { measures2015, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { about, surelyElsewhere, surelyHere } from "./about";
import { moveTo } from "./relabel";

export const satMisfit = defineRule({
  code: "E11",
  slug: "sat-misfit",
  severity: "warning",
  scope: "indicator",
  fix: "suggestion",
  basis: [
    regulation(measures2015, {
      zh: "满意度指标说的是服务对象满意不满意",
      en: "satisfaction indicators tell how content the people served are",
    }),
  ],
  title: { zh: "满意度指标里的不是满意度", en: "No satisfaction among the satisfactions" },
  message: {
    zh: "“{name}”放在满意度指标里，但说的不是服务对象满不满意。",
    en: "“{name}” stands among the satisfactions, but does not tell how content people are.",
  },
  why: {
    zh: "满意度单独算分；放错了，这一类等于没有填。",
    en: "Satisfaction is scored apart; a misplaced indicator leaves the class empty.",
  },
  remedy: {
    zh: "换成满意度，例如“参训企业满意度 ≥90%”；这个指标移到合适的类别。",
    en: "Put a satisfaction here, such as “参训企业满意度 ≥90%”, and move this one to its own class.",
  },
  fixTitle: { zh: "移到“{level}”", en: "Move to “{level}”" },
  examples: [
    {
      bad: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", level3: "会员企业政策知晓率", target: "≥90%" }],
      },
      good: { rows: [{ level1: "效益指标", level2: "社会效益指标", level3: "会员企业政策知晓率", target: "≥90%" }] },
    },
    {
      bad: { level2: "服务对象满意度指标", level3: "粮食安全事件发生数", target: "=0起" },
      good: { level2: "服务对象满意度指标", level3: "售粮农户满意度", target: "≥90%" },
    },
  ],
  check({ indicator, table }) {
    const { level2, level3, description, targets } = indicator;
    if (level2.resolved?.name !== "服务对象满意度指标" || !isNamed(level3)) return notApplicable;
    const name = level3.text;
    const said = [name, description?.text ?? "", ...targets.map(({ text }) => text)];
    if (said.some((text) => containsAny(text, satisfactionWords))) return [];
    // Only what is plainly a share, a count or of another class: "服务对象 ≥95%" leaves the word 满意度 out, but means it.
    const plain = isPercentRate(name) || isCounted(name);
    if (plain ? surelyHere(indicator) : !surelyElsewhere(indicator)) return [];
    const level = ownClass(name) ?? about(indicator)?.level2;
    const fix = level && moveTo(level, indicator, table);
    return [{ at: level3.at, data: { name, level: level ?? "" }, ...(fix ? { fix } : {}) }];
  },
});

function ownClass(name: string): Level2 | undefined {
  if (isOnTime(name)) return "时效指标";
  if (/(?:合格|达标|完好|优良|准确|通过)率/.test(name)) return "质量指标";
  if (/(?:知晓|普及|就业|参与)率/.test(name)) return "社会效益指标";
  return undefined;
}
