import type Big from "big.js";
import type { Indicator, TargetField } from "../reader/table";
import { isSatisfactionRow, leastSatisfaction } from "../rules/project/achievement";
import { likelyComparator } from "../rules/target/cmp-missing";
import type { Range } from "../sheet/address";
import { formatNumber } from "../target/format";
import type { QuantityTarget } from "../target/target";
import type { Unit } from "../target/units";
import type { BlockFormula } from "../template/block";

/** How an indicator is scored, from its target; null where its target says nothing that could be. */
export type Scoring =
  /** 正向: what was reached over the target, at most 1. */
  | { readonly kind: "positive"; readonly target: Big; readonly unit: Unit | null }
  /** 满意度 in percent: none below 60. */
  | { readonly kind: "satisfaction"; readonly target: Big; readonly unit: Unit | null }
  /** 反向: the target over what came of it, at most 1. */
  | { readonly kind: "reverse"; readonly target: Big; readonly unit: Unit | null }
  /** Neither more nor less. */
  | { readonly kind: "exact"; readonly target: Big; readonly unit: Unit | null }
  | { readonly kind: "range"; readonly from: Big; readonly to: Big; readonly unit: Unit | null }
  /** 是/否, as the target wants it. */
  | { readonly kind: "boolean"; readonly value: boolean }
  /** 达成, 部分达成, 未达成: words and dates. */
  | { readonly kind: "graded" };

/** A grade is a range (100–80, 80–60, 60–0), in which a person may choose another score. */
export const grades = { reached: 1, partly: 0.7, missed: 0 } as const;

/** How the first value of an indicator is scored. Several values, or signs that contradict each other, nobody can score. */
export function scoringOf(indicator: Indicator): Scoring | null {
  const [target, ...others] = indicator.targets;
  if (!target || others.length > 0) return null;
  const { parsed } = target;
  switch (parsed.kind) {
    case "empty":
      return null;
    case "boolean":
      return { kind: "boolean", value: parsed.value };
    case "range": {
      const [from, to] = parsed.from.gt(parsed.to) ? [parsed.to, parsed.from] : [parsed.from, parsed.to];
      return { kind: "range", from, to, unit: target.unit };
    }
    case "quantity":
      if (new Set(parsed.comparators).size > 1) return null;
      return { kind: kindOf(indicator, target, parsed), target: parsed.number, unit: target.unit };
    default:
      return { kind: "graded" };
  }
}

type Measured = "positive" | "satisfaction" | "reverse" | "exact";

function kindOf(indicator: Indicator, target: TargetField, parsed: QuantityTarget): Measured {
  const { unit } = target;
  const { number } = parsed;
  const comparator = target.comparator ?? likelyComparator(target, parsed, indicator);
  if (comparator === "≤" || comparator === "<") return "reverse";
  const percent = unit?.name === "%";
  // Of 100% nobody can reach more: what falls short counts by its share.
  if (comparator === "=" && !(percent && number.eq(100))) return "exact";
  return percent && isSatisfactionRow(indicator) ? "satisfaction" : "positive";
}

type Parts = readonly (string | Range)[];

/**
 * The score of one indicator: blank while there is no result, or none that can be scored. Built of figures, words of
 * ours and addresses only, with functions that Excel 2010, WPS, LibreOffice and Univer have.
 */
export function scoreFormula(scoring: Scoring, actual: Range, weight: Range): BlockFormula {
  const parts = ["IFERROR(IF(TRIM(", actual, '&"")="","",ROUND(', weight, "*", ...share(scoring, actual), ',2)),"")'];
  return { parts, result: "" };
}

/** The score of the spending rate: blank while there is no rate, never more than its weight. */
export function spendingFormula(rate: Range, weight: Range): BlockFormula {
  return { parts: ["IF(ISNUMBER(", rate, "),ROUND(", weight, "*MAX(0,MIN(1,", rate, ')),2),"")'], result: "" };
}

/** The part of the weight that was earned, from 0 to 1; an error where that cannot be told. */
function share(scoring: Scoring, actual: Range): Parts {
  if (scoring.kind === "graded") return graded(actual);
  if (scoring.kind === "boolean") return answered(scoring.value, actual);
  const n = numberIn(actual, scoring.unit);
  if (scoring.kind === "range") {
    const [from, to] = [formatNumber(scoring.from), formatNumber(scoring.to)];
    return ["IF(", ...n, `<${from},`, ...clamped([...n, `/${from}`]), ",IF(", ...n, `>${to},${to}/`, ...n, ",1))"];
  }
  const t = formatNumber(scoring.target);
  const sign = scoring.kind === "reverse" ? "<=" : scoring.kind === "exact" ? "=" : ">=";
  // Nothing can be a share of nothing, or of less.
  if (scoring.target.lte(0)) return ["IF(", ...n, `${sign}${t},1,0)`];
  switch (scoring.kind) {
    case "positive":
      return clamped([...n, `/${t}`]);
    case "satisfaction":
      return ["IF(", ...n, `>=${t},1,IF(`, ...n, `<${leastSatisfaction},0,`, ...n, `/${t}))`];
    case "reverse":
      // A thousand times too much is another unit, 50000 of 元 beside 5万元.
      return ["IF(", ...n, `<=${t},1,IF(`, ...n, `>=1000*${t},NA(),${t}/`, ...n, "))"];
    case "exact":
      return ["IF(", ...n, `>${t},${t}/`, ...n, ",", ...clamped([...n, `/${t}`]), ")"];
  }
}

function clamped(ratio: Parts): Parts {
  return ["MAX(0,MIN(1,", ...ratio, "))"];
}

/**
 * The result as a number in the target's unit, whether it was typed as a number or as text: 95, "95%", "1,200人", and
 * 0.95 for 95%. The e0 behind it makes an error of whatever is no plain number: a program would read a date in "3-5".
 */
function numberIn(actual: Range, unit: Unit | null): Parts {
  // A unit below a stroke has words of the user in it.
  const own = unit && unit.dimension !== "composite" && unit.name !== "%" ? unit.name : null;
  const removed = [",", "，", " ", "%", "％", ...(own ? [own] : [])];
  const open = "SUBSTITUTE(".repeat(removed.length);
  const close = removed.map((text) => `,"${text}","")`).join("");
  const plain: Parts = [`VALUE(${open}TRIM(`, actual, `&"")${close}&"e0")`];
  if (unit?.name !== "%") {
    // 95% of a target in 人 is no number of people.
    return ['IF(ISNUMBER(FIND("%",', actual, '&"")),NA(),', ...plain, ")"];
  }
  // 0.95 is what a cell holds that shows 95%.
  return ["(", ...plain, "*IF(AND(", ...plain, '<=1,ISERROR(FIND("%",', actual, '&""))),100,1))'];
}

const reachedWords = ["全部", "已经", "已", "达成", "达到", "完成", "实现", "预期", "指标", "目标", "效果", "。"];

/** What is left of 部分达成 without the words that all grades share. */
function grade(actual: Range): Parts {
  const close = reachedWords.map((word) => `,"${word}","")`).join("");
  return [`${"SUBSTITUTE(".repeat(reachedWords.length)}TRIM(`, actual, `&"")${close}`];
}

function graded(actual: Range): Parts {
  const left = grade(actual);
  const { reached, partly, missed } = grades;
  return [
    ...["IF(", ...left, `="",${reached},IF(`, ...left, `="部分",${partly},IF(OR(`],
    ...[...left, '="未",', ...left, `="没有"),${missed},NA())))`],
  ];
}

function answered(wanted: boolean, actual: Range): Parts {
  const is = (words: readonly string[]): Parts => [
    "OR(",
    ...words.flatMap((word, index) => [`${index === 0 ? "" : ","}TRIM(`, actual, `&"")="${word}"`]),
    ")",
  ];
  const [yes, no] = [is(["是", "有"]), is(["否", "无"])];
  return ["IF(", ...(wanted ? yes : no), ",1,IF(", ...(wanted ? no : yes), ",0,", ...graded(actual), "))"];
}
