import Big from "big.js";
import type { Level1 } from "../levels/level";
import { homesOf } from "../levels/schemes";
import type { Indicator } from "../reader/table";
import { sumOfWeights, weightCells } from "../rules/project/weights";

type Split = Readonly<Partial<Record<Level1, number>>>;

/** 财预〔2020〕10号: the indicators weigh 90 together, the spending rate 10. With costs as a class: 财预〔2021〕101号. */
const withoutCosts: Split = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
const withCosts: Split = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };
const allIndicators = 90;

export type SplitNote =
  /** The table's own weights make 90 and were kept. */
  | "kept"
  /** The table's own weights do not make 90, or not every indicator has one. */
  | "replaced"
  /** A class without indicators gave its points to another. */
  | "resplit"
  /** An indicator of no class that we know was counted among the outputs. */
  | "unknown-class";

export interface WeightSplit {
  /** One an indicator, in points. */
  readonly weights: readonly Big[];
  /** What each indicator's class weighs together. */
  readonly classes: readonly { readonly level1: Level1; readonly points: Big }[];
  readonly notes: readonly SplitNote[];
}

/** Weights for a self-evaluation: the table's own where they make 90, else the official split, even within a class. */
export function splitWeights(indicators: readonly Indicator[]): WeightSplit {
  const levels = indicators.map(classOf);
  const notes: SplitNote[] = levels.includes(null) ? ["unknown-class"] : [];
  const classes = levels.map((level) => level ?? "产出指标");
  const own = ownWeights(indicators);
  if (own.weights) return { weights: own.weights, classes: totals(classes, own.weights), notes: [...notes, "kept"] };
  const present = [...new Set(classes)];
  const { split, moved } = splitFor(present);
  const weights = classes.map(() => new Big(0));
  for (const level of present) {
    const members = classes.flatMap((one, index) => (one === level ? [index] : []));
    const shares = evenShares(split.get(level) ?? 0, members.length);
    members.forEach((index, nth) => (weights[index] = shares[nth] ?? new Big(0)));
  }
  const said: SplitNote[] = [...(own.some ? ["replaced" as const] : []), ...(moved ? ["resplit" as const] : [])];
  return { weights, classes: totals(classes, weights), notes: [...notes, ...said] };
}

function classOf({ level1, level2 }: Indicator): Level1 | null {
  return level1.resolved?.name ?? (level2.resolved ? (homesOf(level2.resolved.name)[0] ?? null) : null);
}

function ownWeights(indicators: readonly Indicator[]): {
  readonly some: boolean;
  readonly weights: readonly Big[] | null;
} {
  const cells = weightCells(indicators);
  const some = cells.some(({ weight }) => weight.text !== "");
  const each = cells.length === indicators.length && cells.every(({ indicators: own }) => own.length === 1);
  const sum = each ? sumOfWeights(cells) : null;
  if (!sum?.eq(allIndicators)) return { some, weights: null };
  const weights = cells.map((cell) => sumOfWeights([cell]) ?? new Big(0));
  return { some, weights: weights.every((weight) => weight.gt(0)) ? weights : null };
}

/** The points of a class that has no indicators go to the benefits, where there are none to the outputs, else to all. */
function splitFor(present: readonly Level1[]): {
  readonly split: ReadonlyMap<Level1, number>;
  readonly moved: boolean;
} {
  const official = present.includes("成本指标") ? withCosts : withoutCosts;
  const split = new Map(present.map((level) => [level, official[level] ?? 0]));
  const missing = allIndicators - [...split.values()].reduce((sum, points) => sum + points, 0);
  const heir = (["效益指标", "产出指标", "成本指标", "满意度指标"] as const).find((level) => split.has(level));
  if (heir && missing > 0) split.set(heir, (split.get(heir) ?? 0) + missing);
  return { split, moved: missing > 0 };
}

/** Whole points where they come out even, else with as few decimals as it takes; the first has the rest. */
export function evenShares(points: number, count: number): Big[] {
  if (count === 0) return [];
  const even = new Big(points).div(count);
  const decimals = points % count === 0 ? 0 : Math.max(1, Math.ceil(Math.log10(count / points)) + 1);
  const share = even.round(decimals, Big.roundDown);
  const first = new Big(points).minus(share.times(count - 1));
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : share));
}

function totals(classes: readonly Level1[], weights: readonly Big[]): WeightSplit["classes"] {
  const sums = new Map<Level1, Big>();
  classes.forEach((level, index) => sums.set(level, (sums.get(level) ?? new Big(0)).plus(weights[index] ?? 0)));
  return classes.map((level1) => ({ level1, points: sums.get(level1) ?? new Big(0) }));
}
