import type Big from "big.js";
import type { Field, Indicator, IndicatorTable, TargetField } from "../../reader/table";
import { positionKey } from "../../sheet/address";
import { evaluation2020, regulation } from "../documents";
import { replaceText } from "../field-edit";
import { hasColumn } from "../heading-cell";
import { oncePer } from "../once-per";
import { defineRule, notApplicable, type Detection } from "../rule";
import { cellsOfSeveral } from "../shared-cells";
import { achievementOf, gradeOf, isSatisfactionRow, leastSatisfaction, whole } from "./achievement";
import { pointsOf } from "./weights";

/** Local scoring standards vary: only a score that is off by more than this part of the weight is told. */
const tolerance = 0.1;
/** A target that was surpassed by more may have been set too low, for which points are taken off. */
const farBeyond = 1.3;

const row = { level1: "产出指标", level2: "数量指标", level3: "救助人数", weight: "10" };

export const scoreMath = defineRule({
  code: "F20",
  slug: "score-math",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    regulation(evaluation2020, {
      zh: "定量指标完成的得满分，没完成的按完成比例得分；定性指标按达成、部分达成、未达成分三档；没达到的要说明原因",
      en: "a number that is reached earns full marks, otherwise its share; words earn one of three grades; a shortfall is explained",
    }),
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统不允许得分大于分值",
        en: "The budget systems refuse a score above its weight.",
      },
    },
  ],
  title: { zh: "自评得分和完成情况对不上", en: "A score that does not fit the result" },
  message: {
    zh: "“{name}”要求 {target}，实际 {actual}，没有达到，却得了满分 {score} 分。",
    en: "“{name}” wants {target}; {actual} was reached, which falls short, yet it has its full {score} points.",
  },
  why: {
    zh: "得分和完成情况不一致，自评结果不可信，复核时会被扣分。",
    en: "Scores that contradict the results make the self-evaluation worthless, and a review takes points off.",
  },
  remedy: {
    zh: "按完成比例改得分，大约 {earned} 分；实际值填错的，改实际值。",
    en: "Score the share that was reached, about {earned}, or correct the result if that is what is wrong.",
  },
  fixTitle: { zh: "得分改为“{after}”", en: "Change the score to “{after}”" },
  examples: [
    {
      bad: { rows: [{ ...row, target: "≥4754人", actual: "4604人", score: "10" }] },
      good: { rows: [{ ...row, target: "≥4754人", actual: "4604人", score: "9.68" }] },
    },
    {
      bad: { rows: [{ ...row, target: "≤5300元", actual: "5830元", score: "10" }] },
      good: { rows: [{ ...row, target: "≤5300元", actual: "5830元", score: "9.09" }] },
    },
    {
      bad: { rows: [{ ...row, target: "≥100人", actual: "120人", score: "12" }] },
      good: { rows: [{ ...row, target: "≥100人", actual: "120人", score: "10" }] },
    },
    {
      bad: { rows: [{ ...row, target: "≥100人", actual: "90人", score: "9", reason: "" }] },
      good: { rows: [{ ...row, target: "≥100人", actual: "90人", score: "9", reason: "部分对象外出" }] },
    },
  ],
  check({ table }) {
    if (!hasColumn(table, "actual") && !hasColumn(table, "score")) return notApplicable;
    return table.indicators.flatMap((indicator) => [...detections(indicator, table)]);
  },
});

function* detections(indicator: Indicator, table: IndicatorTable): Iterable<Detection> {
  const { weight, score, reason } = indicator;
  const judged = judge(indicator);
  if (weight && score) {
    const found = scoreOf(indicator, weight, score, judged);
    if (found && ![weight, score].some(({ at }) => sharedCells(table).has(positionKey(at)))) yield found;
  }
  if (judged?.short && reason?.text === "") {
    yield { at: reason.at, data: judged.data, message: unexplained, remedy: explain };
  }
}

/** What the result earns of the weight, as far as it can be told. */
interface Judged {
  readonly from: number;
  readonly to: number;
  readonly short: boolean;
  readonly byNumber: boolean;
  readonly data: { readonly name: string; readonly target: string; readonly actual: string };
}

function judge(indicator: Indicator): Judged | null {
  const { level3, targets, actual } = indicator;
  const [target] = targets;
  // Of several value columns nobody knows which one the result answers.
  if (!target || targets.length > 1 || !actual || actual.text === "") return null;
  const data = { name: level3.text, target: target.text, actual: actual.text };
  const reached = achievementOf(target, actual);
  if (reached) {
    const short = reached.share !== whole;
    const share = short ? Number(reached.share.toFixed(6)) : 1;
    const isFar = reached.surplus !== whole && reached.surplus.gt(farBeyond);
    const from = isFar || isDissatisfied(indicator, target, share) ? 0 : share;
    return { from, to: share, short, byNumber: true, data };
  }
  const grade = target.parsed.kind === "quantity" || target.parsed.kind === "range" ? null : gradeOf(actual);
  return grade && { ...grade, short: grade.to < 1, byNumber: false, data };
}

/** 财预〔2021〕101号 gives nothing for less than 60%; places that give the share of it are right too. */
function isDissatisfied(indicator: Indicator, { parsed, unit }: TargetField, share: number): boolean {
  if (parsed.kind !== "quantity" || unit?.name !== "%" || !isSatisfactionRow(indicator)) return false;
  return parsed.number.times(share).lt(leastSatisfaction);
}

function scoreOf(indicator: Indicator, weight: Field, score: Field, judged: Judged | null): Detection | undefined {
  const full = pointsOf(weight);
  const given = pointsOf(score);
  // The usual case first: all was reached, and all points are given.
  const isPlain = full && given && judged?.to === 1 && !judged.short && given.eq(full);
  return !full || !given || isPlain ? undefined : compareScore(indicator, weight, score, judged, { full, given });
}

function compareScore(
  indicator: Indicator,
  weight: Field,
  score: Field,
  judged: Judged | null,
  { full, given }: { readonly full: Big; readonly given: Big },
): Detection | undefined {
  const found = { at: score.at, data: { name: indicator.level3.text, score: score.text, weight: weight.text } };
  if (given.gt(full)) {
    const earned = rounded(full.times(judged?.to ?? 1));
    return { ...found, data: { ...found.data, earned }, message: aboveWeight, remedy: lower, ...mend(score, earned) };
  }
  if (!judged || full.eq(0)) return undefined;
  const [least, most] = [full.times(judged.from), full.times(judged.to)];
  const earned = rounded(most);
  const data = { ...found.data, ...judged.data, earned, least: rounded(least) };
  const margin = full.times(tolerance);
  if (!judged.byNumber) {
    if (given.gte(least) && given.lte(most)) return undefined;
    return { ...found, data, severity: given.gt(most) ? "error" : "warning", message: otherGrade, remedy: regrade };
  }
  if (judged.short && given.eq(full)) return { ...found, data, ...mend(score, earned) };
  if (given.gt(most.plus(margin)) || given.lt(least.minus(margin))) {
    return { ...found, data, severity: "warning", message: otherShare, ...mend(score, earned) };
  }
  return undefined;
}

/** An edit writes text, and text in place of a number would drop out of the total. */
function mend(score: Field, earned: string): Pick<Detection, "fix"> {
  return typeof score.cell?.raw === "string" ? { fix: { safe: false, edits: [replaceText(score, earned)] } } : {};
}

function rounded(points: Big): string {
  return points.round(2).toFixed();
}

/** Weight and score cells that are merged over several rows belong to none of them alone. */
const sharedCells = oncePer(({ indicators }: IndicatorTable) =>
  cellsOfSeveral(indicators.flatMap(({ weight, score }) => [weight ?? [], score ?? []].flat())),
);

const aboveWeight = {
  zh: "“{name}”得了 {score} 分，比分值 {weight} 还多。",
  en: "“{name}” scored {score}, more than its weight of {weight}.",
};
const lower = {
  zh: "得分不能大于分值，按完成情况改成不超过 {weight} 分。",
  en: "A score never exceeds its weight: enter at most {weight}, by what was reached.",
};
const otherShare = {
  zh: "“{name}”要求 {target}，实际 {actual}，按比例应得 {earned} 分左右，填的是 {score} 分。",
  en: "“{name}” wants {target} and reached {actual}, which earns about {earned}; the score is {score}.",
};
const otherGrade = {
  zh: "“{name}”的完成情况是“{actual}”，这一档得 {least} 到 {earned} 分，填的是 {score} 分。",
  en: "The result of “{name}” is “{actual}”, a grade of {least} to {earned} points; the score is {score}.",
};
const regrade = {
  zh: "按达成、部分达成、未达成三档改得分，或者改完成情况。",
  en: "Give the points of the grade, or correct the grade.",
};
const unexplained = {
  zh: "“{name}”要求 {target}，实际 {actual}，没有达到，却没有写原因。",
  en: "“{name}” wants {target}; {actual} falls short, and no reason is given.",
};
const explain = {
  zh: "在这一格写清没有达到的原因和改进的办法。",
  en: "Tell here why it fell short and what will be done.",
};
