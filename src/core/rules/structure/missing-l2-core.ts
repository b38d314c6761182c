import type { Level2 } from "../../levels/level";
import type { Indicator } from "../../reader/table";
import { guide2021, regulation } from "../documents";
import { hasColumn, headingCell } from "../heading-cell";
import { periodBlocks } from "../period-blocks";
import { defineRule, notApplicable, notChecked, type Detection } from "../rule";

const wanted: readonly Level2[] = ["数量指标", "质量指标"];

export const missingL2Core = defineRule({
  code: "A06",
  slug: "missing-l2-core",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "产出里的数量指标和质量指标原则上都要设",
      en: "among the outputs, quantity and quality indicators are both required in principle",
    }),
  ],
  title: { zh: "产出里缺数量或质量指标", en: "Outputs without quantity or quality" },
  message: { zh: "产出指标里没有{level}。", en: "The outputs have no {level}." },
  why: {
    zh: "只看数量看不出做得好不好，只看质量看不出做了多少，审核时会要求补齐。",
    en: "Quantity alone does not tell how well, quality alone not how much; reviewers ask for both.",
  },
  remedy: {
    zh: "在产出指标下加一行{level}，例如“{hint}”。",
    en: "Add a row of {level} below the outputs, such as “{hint}”.",
  },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }, { level2: "时效指标" }] },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }, { level2: "质量指标" }] },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "质量指标" }, { level2: "成本指标" }] },
      good: { rows: [{ level1: "产出指标", level2: "质量指标" }, { level2: "数量指标" }] },
    },
  ],
  check({ table }, { runningCost }) {
    if (runningCost || !hasColumn(table, "level2")) return notApplicable;
    const outputs = periodBlocks(table)
      .map((block) => block.filter(isOutput))
      .filter((block) => block.length > 0);
    // Without any output A05 speaks.
    if (outputs.length === 0) return notApplicable;
    if (outputs.some((block) => block.some(({ level2 }) => level2.resolved === null))) return notChecked(unknownLevel2);
    return outputs.flatMap((block) => missingIn(block).map((level) => detect(block, level)));

    function detect(block: readonly Indicator[], level: Level2): Detection {
      const at = headingCell(table, "level2", block[0]?.period);
      return { at, data: { level, hint: level === "数量指标" ? "培训场次 ≥4场" : "培训合格率 ≥95%" } };
    }
  },
});

const unknownLevel2 = {
  zh: "有的产出指标二级指标空着或认不出，先改好再查",
  en: "the level 2 of some output is blank or unknown: mend that first",
};

function isOutput({ level1, level2 }: Indicator): boolean {
  return level1.resolved?.name === "产出指标" || (level2.resolved !== null && wanted.includes(level2.resolved.name));
}

function missingIn(block: readonly Indicator[]): readonly Level2[] {
  return wanted.filter((level) => !block.some(({ level2 }) => level2.resolved?.name === level));
}
