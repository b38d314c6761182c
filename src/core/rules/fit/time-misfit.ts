import type { TargetField } from "../../reader/table";
import { isPercentRate, isSatisfaction } from "../../levels/name";
import { isCounted, isTimely } from "../../levels/topic";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { saysNotApplicable } from "../target/na-value";
import { surelyElsewhere, surelyHere } from "./about";

export const timeMisfit = defineRule({
  code: "E07",
  slug: "time-misfit",
  severity: "warning",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "时效指标说的是什么时候完成、按时不按时",
      en: "time indicators tell when it is done, and whether in time",
    }),
  ],
  title: { zh: "时效指标里没有时间", en: "No time among the times" },
  message: {
    zh: "“{name}”放在时效指标里，但和时间没有关系。",
    en: "“{name}” stands among the times, but has nothing to do with time.",
  },
  why: {
    zh: "时效指标要看按不按时；放错了，这一类等于没有填。",
    en: "Time indicators show whether it was done in time; a misplaced one leaves the class empty.",
  },
  remedy: {
    zh: "换成时间方面的指标，例如“项目按期完成率”“完成时间：12月底前”；这个指标移到数量或质量指标。",
    en: "Put a time here, such as “项目按期完成率” or a date, and move this one to quantity or quality.",
  },
  examples: [
    {
      bad: { level2: "时效指标", level3: "新增违建处置率", target: "=100%" },
      good: { level2: "时效指标", level3: "新增违建及时处置率", target: "=100%" },
    },
    {
      bad: { level2: "时效指标", level3: "参训企业家数", target: "≥120家" },
      good: { level2: "时效指标", level3: "培训完成时间", target: "12月底前" },
    },
  ],
  check({ indicator }) {
    const { level2, level3, description, targets } = indicator;
    if (level2.resolved?.name !== "时效指标" || !isNamed(level3)) return notApplicable;
    const name = level3.text;
    // Only what is plainly a share, a count or of another class; an unknown name may well mean its time.
    // A satisfaction is E13's.
    if (isSatisfaction(name)) return [];
    const plain = isPercentRate(name) || isCounted(name);
    if (plain ? surelyHere(indicator) : !surelyElsewhere(indicator)) return [];
    // "完成人数" is a number of people; "完成率" may well be a progress.
    const timely = isCounted(name) ? tellsDeadline(name) : isTimely(name);
    if (timely || tellsDeadline(description?.text ?? "") || targets.some(tellsTime)) return [];
    return [{ at: level3.at, data: { name } }];
  },
});

/** A description speaks of the year it counts ("全年培训的人数") without being about time: it has to name the time itself. */
function tellsDeadline(description: string): boolean {
  return /及时|按[时期]|准[时点]|如期|[时期]限|时间|日期|截[止至]|工期|周期|提前|延[期误]|逾期|超时|进度|[月年]底|[月日年季]前|[\d一二三四五六七八九十](?:个?工作日|个?小时|天|日|个?月)/.test(
    description,
  );
}

function tellsTime({ parsed, unit, text }: TargetField): boolean {
  if (parsed.kind === "date" || unit?.dimension === "duration" || saysNotApplicable(text)) return true;
  return unit?.denominator !== undefined || isTimely(text);
}
