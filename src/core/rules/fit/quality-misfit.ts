import { bareName } from "../../levels/name";
import { isFundCompliance, isFundFlow, isOnTime } from "../../levels/topic";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import type { Indicator, IndicatorTable } from "../../reader/table";
import { defineRule, notApplicable, type Detection } from "../rule";
import { surelyElsewhere, surelyHere } from "./about";
import { moveTo, relabel } from "./relabel";

export const qualityMisfit = defineRule({
  code: "E06",
  slug: "quality-misfit",
  severity: "warning",
  scope: "indicator",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "质量指标说的是产品和服务做得好不好",
      en: "quality indicators tell how good the products and services are",
    }),
  ],
  title: { zh: "质量指标里的不是质量", en: "No quality among the qualities" },
  message: {
    zh: "“{name}”放在质量指标里，但说的是资金，不是质量。",
    en: "“{name}” stands among the qualities, but speaks of funds.",
  },
  why: {
    zh: "质量指标要看做得好不好；放错了，这一类等于没有填。",
    en: "Quality indicators show how well it was done; a misplaced one leaves the class empty.",
  },
  remedy: {
    zh: "换成能说明做得好不好的指标，例如“培训合格率”“验收合格率”“设备完好率”。",
    en: "Put something here that shows how well it was done, such as “培训合格率” or “验收合格率”.",
  },
  fixTitle: { zh: "移到“时效指标”", en: "Move to 时效指标" },
  examples: [
    {
      bad: { level2: "质量指标", level3: "资金到位率", target: "≥90%" },
      good: { level2: "质量指标", level3: "培训合格率", target: "≥90%" },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "质量指标", level3: "培训按期完成率", target: "=100%" }] },
      good: { rows: [{ level1: "产出指标", level2: "时效指标", level3: "培训按期完成率", target: "=100%" }] },
    },
    {
      bad: { level2: "质量指标", level3: "经费支出合规率", target: "=100%" },
      good: { level2: "质量指标", level3: "培训合格率", target: "=100%" },
      severity: "hint",
    },
  ],
  check({ indicator, table }) {
    const { level2, level3 } = indicator;
    if (level2.resolved?.name !== "质量指标" || !isNamed(level3)) return notApplicable;
    const found = { at: level3.at, data: { name: level3.text } };
    if (isFundFlow(level3.text)) return [found];
    if (isFundCompliance(level3.text)) {
      return [{ ...found, severity: "hint", message: aboutCompliance, remedy: unlessAccepted }];
    }
    if (!isOnTime(level3.text)) return ofAnotherClass(indicator, table);
    if (surelyHere(indicator)) return [];
    const fix = relabel(indicator, table, { level2: "时效指标" });
    // How soon help comes may be a matter of quality; when the work is done is none.
    const plain = /完成|完工|竣工|交付/.test(bareName(level3.text).core);
    return [
      {
        ...found,
        message: aboutTime,
        remedy: moveToTime,
        ...(plain ? {} : { severity: "hint" as const }),
        ...(fix ? { fix } : {}),
      },
    ];
  },
});

/** What no word settles, but the name as a whole does. A satisfaction is E13's. */
function ofAnotherClass(indicator: Indicator, table: IndicatorTable): readonly Detection[] {
  const level = surelyElsewhere(indicator);
  if (!level || level === "服务对象满意度指标") return [];
  const { at, text: name } = indicator.level3;
  const title = { zh: `移到“${level}”`, en: `Move to ${level}` };
  const fix = moveTo(level, indicator, table);
  return [{ at, message: aboutOther, data: { name, level }, ...(fix ? { fix: { ...fix, title } } : {}) }];
}

const aboutOther = {
  zh: "“{name}”放在质量指标里，但说的是{level}。",
  en: "“{name}” stands among the qualities, but speaks of {level}.",
};
const aboutCompliance = {
  zh: "“{name}”说的是钱用得合不合规，不是事做得好不好。",
  en: "“{name}” tells whether money was used by the rules, not how well the work was done.",
};
const unlessAccepted = {
  zh: "再加一个说明做得好不好的指标，例如“验收合格率”；本地认可这样填的，不用改。",
  en: "Add one that shows how well it was done, such as “验收合格率”, unless your bureau accepts it as it is.",
};
const aboutTime = {
  zh: "“{name}”放在质量指标里，但说的是时间。",
  en: "“{name}” stands among the qualities, but speaks of time.",
};
const moveToTime = {
  zh: "移到时效指标；质量指标写做得好不好，例如“验收合格率”。",
  en: "Move it below 时效指标; a quality tells how well it was done, such as “验收合格率”.",
};
