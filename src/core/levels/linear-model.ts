import type { Level2 } from "./level";

/**
 * The classes that a name can be told by. 经济成本指标 of the 2021 scheme is the 成本指标 of the 2015 one under a new
 * name, and is not told from it.
 */
export const classes = [
  "数量指标",
  "质量指标",
  "时效指标",
  "成本指标",
  "社会成本指标",
  "生态环境成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
] as const satisfies readonly Level2[];

export type LevelClass = (typeof classes)[number];

/** The class of a 二级指标. */
export function classOf(level2: Level2): LevelClass {
  return level2 === "经济成本指标" ? "成本指标" : level2;
}

/** For each piece of evidence one weight a class, in the order of `classes`. */
export type Weights = ReadonlyMap<string, readonly number[]>;

export interface Guess {
  readonly level2: LevelClass;
  /** How far this class is ahead, 0 to 1. An order, not yet a probability: see `confidenceOf`. */
  readonly score: number;
}

/** The class for which the evidence speaks most. */
export function guess(weights: Weights, evidence: ReadonlySet<string>): Guess {
  const shares = sharesOf(weights, evidence);
  let best = 0;
  shares.forEach((share, index) => {
    if (share > (shares[best] ?? 0)) best = index;
  });
  return { level2: classes[best] ?? classes[0], score: shares[best] ?? 0 };
}

/** The softmax of the summed weights. */
export function sharesOf(weights: Weights, evidence: ReadonlySet<string>): number[] {
  const sums = classes.map(() => 0);
  for (const piece of evidence) {
    const row = weights.get(piece);
    if (!row) continue;
    for (let index = 0; index < row.length; index++) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** From this score upwards an answer was right so often. */
export interface CalibrationStep {
  readonly score: number;
  readonly confidence: number;
}

/** For each class its steps, rising. Some classes are told more surely than others by the same score. */
export type Calibration = Readonly<Record<LevelClass, readonly CalibrationStep[]>>;

/** How often such a guess was right. */
export function confidenceOf(calibration: Calibration, { level2, score }: Guess): number {
  let confidence = 0;
  for (const step of calibration[level2]) {
    if (step.score > score) break;
    confidence = step.confidence;
  }
  return confidence;
}
