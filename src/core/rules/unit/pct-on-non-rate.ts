import { bareName, endsWithAny, isChange } from "../../levels/name";
import { nonRatioEndings } from "../../levels/lexicon";
import { guide2021, regulation } from "../documents";
import { defineRule } from "../rule";

/** One finding a table: where a county does so it does it all over, and one hint says it. */
export const pctOnNonRate = defineRule({
  code: "D03",
  slug: "pct-on-non-rate",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "三级指标名称要概念明确，名称和数值说的是同一件事",
      en: "the names of level-3 indicators are to be clear: name and value speak of the same thing",
    }),
  ],
  title: { zh: "不是比率却用百分数", en: "A percentage for what is no ratio" },
  message: {
    zh: "有 {count} 个指标不是比率，指标值却是百分数：{names}。",
    en: "{count} of the targets are percentages of what is no ratio: {names}.",
  },
  why: {
    zh: "“维护社会稳定 ≥95%”说不清分子分母是什么，完成了多少没法算。",
    en: "Nobody can tell what a percentage of “social stability” is a part of.",
  },
  remedy: {
    zh: "名称改成能算出来的比率，例如“矛盾纠纷化解率”；或者指标值改成文字，例如“保持稳定”。",
    en: "Name a ratio that can be computed, such as “矛盾纠纷化解率”, or tell the target in words.",
  },
  examples: [
    {
      bad: { level2: "社会效益指标", level3: "维护社会稳定", target: "≥95%" },
      good: { level2: "社会效益指标", level3: "矛盾纠纷化解率", target: "≥95%" },
    },
    {
      bad: { level2: "质量指标", level3: "保障村社区正常运转", operator: "≥", target: "95", unit: "%" },
      good: { level2: "质量指标", level3: "村社区办公设备完好率", operator: "≥", target: "95", unit: "%" },
    },
  ],
  check({ table }) {
    const found = table.indicators.flatMap(({ level3, targets }) => {
      const target = targets.find(
        ({ grade, unit, parsed }) => !grade && unit?.name === "%" && parsed.kind === "quantity",
      );
      return target && isNoRatio(level3.text) ? [{ target, name: level3.text }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const names = found
      .slice(0, 3)
      .map(({ name }) => `“${name}”`)
      .join("、");
    return [{ at: first.target.at, data: { count: found.length, names } }];
  },
});

/** Only what is surely no ratio: many a name means its 率 without saying it ("补贴按时发放 100%"). */
function isNoRatio(name: string): boolean {
  const { core, statedUnits } = bareName(name);
  return endsWithAny(core, nonRatioEndings) && !isChange(name) && !statedUnits.includes("%");
}
