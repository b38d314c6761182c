import { classes, type Calibration, type CalibrationStep } from "../../src/core/levels/linear-model";
import type { Trial } from "./leave-one-out";

/** Where a new step may begin. */
const edges = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995];

/** A name made up as typical is easier than a published one, and there are more of them. */
const weightOfMade = 0.25;

interface Step {
  readonly score: number;
  readonly right: number;
  readonly all: number;
}

/** For each class from a score to how often the answer was right. */
export function calibrate(trials: readonly Trial[]): Calibration {
  const steps = classes.map(
    (level2) => [level2, risingSteps(trials.filter((trial) => trial.level2 === level2))] as const,
  );
  return Object.fromEntries(steps) as Calibration;
}

/**
 * The trials sorted into steps, and steps that would fall joined until all of
 * them rise (isotonic regression). Half a wrong and half a right answer are added to each, as a few trials
 * prove little.
 */
function risingSteps(trials: readonly Trial[]): readonly CalibrationStep[] {
  const steps: Step[] = [];
  edges.forEach((score, index) => {
    const next = edges[index + 1] ?? Infinity;
    let step = count(
      score,
      trials.filter((trial) => trial.score >= score && trial.score < next),
    );
    for (let last = steps.at(-1); last && confidence(last) >= confidence(step); last = steps.at(-1)) {
      step = { score: last.score, right: last.right + step.right, all: last.all + step.all };
      steps.pop();
    }
    steps.push(step);
  });
  return steps.map((step) => ({ score: step.score, confidence: Math.round(confidence(step) * 1000) / 1000 }));
}

function count(score: number, trials: readonly Trial[]): Step {
  const weigh = (some: readonly Trial[]): number =>
    some.reduce((sum, { example }) => sum + example.weight * (example.published ? 1 : weightOfMade), 0);
  return { score, right: weigh(trials.filter(({ right }) => right)), all: weigh(trials) };
}

function confidence({ right, all }: Step): number {
  return (right + 0.5) / (all + 1);
}
