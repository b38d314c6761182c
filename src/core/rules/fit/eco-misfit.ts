import { benefitWords } from "../../levels/lexicon";
import type { Level2 } from "../../levels/level";
import { containsAny, isEcological } from "../../levels/name";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { saysNotApplicable } from "../target/na-value";
import { about, surelyHere } from "./about";
import { moveTo } from "./relabel";

export const ecoMisfit = defineRule({
  code: "E08",
  slug: "eco-misfit",
  severity: "warning",
  scope: "indicator",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "生态效益指标说的是对自然生态环境的好处",
      en: "ecological benefits are benefits to the natural environment",
    }),
  ],
  title: { zh: "生态效益里没有生态内容", en: "Nothing ecological among the ecological benefits" },
  message: {
    zh: "“{name}”放在生态效益指标里，但和生态环境无关。",
    en: "“{name}” stands among the ecological benefits, but has nothing to do with nature.",
  },
  why: {
    zh: "指标和类别对不上，审核时会要求修改或调整。",
    en: "An indicator that does not fit its class is sent back in review.",
  },
  remedy: {
    zh: "项目没有生态效益的，按本地要求删掉这一行或写“不涉及”；有的，写环境、绿化、节能、减排等内容。这个指标可以移到合适的类别。",
    en: "Without an ecological benefit delete the row or say so, as your bureau wants it; otherwise tell of the environment, energy or emissions. Move this indicator to the class that it fits.",
  },
  fixTitle: { zh: "移到“{level}”", en: "Move to “{level}”" },
  examples: [
    {
      bad: { rows: [{ level1: "效益指标", level2: "生态效益指标", level3: "培育、吸引人才情况", target: "≥100人次" }] },
      good: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", level3: "培育、吸引人才情况", target: "≥100人次" }],
      },
    },
    {
      bad: { rows: [{ level1: "效益指标", level2: "生态效益指标", level3: "带动会员企业增收", target: "≥10万元" }] },
      good: { rows: [{ level1: "效益指标", level2: "经济效益指标", level3: "带动会员企业增收", target: "≥10万元" }] },
    },
  ],
  check({ indicator, table }) {
    const { level2, level3, description, targets } = indicator;
    if (level2.resolved?.name !== "生态效益指标" || !isNamed(level3)) return notApplicable;
    const said = [level3.text, description?.text ?? "", ...targets.map((target) => target.text)];
    if (said.some(isEcological) || targets.some((target) => saysNotApplicable(target.text))) return [];
    // An unusual word for something ecological.
    if (surelyHere(indicator)) return [];
    const level = onlyFittingBenefit(level3.text) ?? about(indicator)?.level2;
    const fix = level && moveTo(level, indicator, table);
    return [{ at: level3.at, data: { name: level3.text, level: level ?? "" }, ...(fix ? { fix } : {}) }];
  },
});

function onlyFittingBenefit(name: string): Level2 | undefined {
  const fitting = (Object.keys(benefitWords) as (keyof typeof benefitWords)[]).filter((level) =>
    containsAny(name, benefitWords[level]),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
