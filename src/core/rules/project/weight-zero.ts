import type { IndicatorTable } from "../../reader/table";
import { positionKey } from "../../sheet/address";
import { isErrorText } from "../../sheet/cell";
import { tight } from "../../text/normalise";
import { hasColumn } from "../heading-cell";
import { oncePer } from "../once-per";
import { isNamed } from "../named";
import { saysNotApplicable } from "../target/na-value";
import { defineRule, notApplicable, type Detection } from "../rule";
import { pointsOf, weightCells, type WeightCell } from "./weights";

const heaviest = 30;

export const weightZero = defineRule({
  code: "F19",
  slug: "weight-zero",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统要求分值只能填数字",
        en: "The budget systems take a number only for a weight.",
      },
    },
  ],
  title: { zh: "权重为 0、不是数字或过大", en: "A weight of 0, no number, or very large" },
  message: { zh: "“{name}”的权重是 0，等于不考核。", en: "“{name}” weighs 0: it does not count." },
  why: {
    zh: "权重不合适，自评时这条指标要么不算数，要么一条定胜负。",
    en: "With such a weight the indicator does not count at all, or alone decides the score.",
  },
  remedy: {
    zh: "填一个大于 0、一般不超过 30 的数字；不考核的指标，删掉这一行。",
    en: "Enter a number above 0, as a rule not above 30, or delete the row.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "0" },
          { level1: "产出指标", level2: "质量指标", weight: "50" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", weight: "30" },
          { level1: "产出指标", level2: "质量指标", weight: "20" },
        ],
      },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标", weight: "十分" }] },
      good: { rows: [{ level1: "产出指标", level2: "数量指标", weight: "10" }] },
    },
  ],
  check({ table }) {
    if (!hasColumn(table, "weight")) return notApplicable;
    const cells = weightCells(table.indicators).filter(({ weight }) => weight.text !== "");
    return cells.length > 0 ? cells.flatMap((cell) => detect(cell, table) ?? []) : notApplicable;
  },
});

const noNumber = {
  zh: "“{name}”的权重填的是“{text}”，不是数字。",
  en: "The weight of “{name}” is “{text}”, which is not a number.",
};
const tooHeavy = {
  zh: "“{name}”一条的权重就是 {text}，一般不超过 30。",
  en: "“{name}” alone weighs {text}; usual is at most 30.",
};

function detect({ weight, indicators }: WeightCell, table: IndicatorTable): Detection | undefined {
  const [indicator] = indicators;
  if (!indicator || !isNamed(indicator.level3) || isErrorText(weight.text)) return undefined;
  const { at, text } = weight;
  const found = { at, data: { name: indicator.level3.text, text } };
  const points = pointsOf(weight);
  if (points === null)
    return /^[-—–/]{1,3}$/.test(tight(text.slice(0, 20))) ? undefined : { ...found, message: noNumber };
  if (points.eq(0)) return isNotApplicable(indicators) ? undefined : found;
  if (points.lte(heaviest)) return undefined;
  // A class with a single indicator gives it the weight of the whole class.
  const alone = indicators.length > 1 || rowsByLevel1(table).get(positionKey(indicator.level1.at)) === 1;
  return alone ? undefined : { ...found, message: tooHeavy };
}

/** A row that is kept only because the form wants it weighs nothing. */
function isNotApplicable(indicators: WeightCell["indicators"]): boolean {
  return indicators.every(
    ({ level3, targets }) => saysNotApplicable(level3.text) || targets.some(({ text }) => saysNotApplicable(text)),
  );
}

const rowsByLevel1 = oncePer(({ indicators }: IndicatorTable): ReadonlyMap<number, number> => {
  const rows = new Map<number, number>();
  for (const { level1 } of indicators) {
    const place = positionKey(level1.at);
    rows.set(place, (rows.get(place) ?? 0) + 1);
  }
  return rows;
});
