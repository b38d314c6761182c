import { leastConfidence } from "../../src/core/levels/classify";
import { classes, confidenceOf, type Calibration, type LevelClass } from "../../src/core/levels/linear-model";
import type { Trial } from "./leave-one-out";

/** How much a model that had not seen the source got right. */
export interface Accuracy {
  readonly names: number;
  /** Of all names. */
  readonly accuracy: number;
  /** Of the names that it was confident about. */
  readonly precision: number;
  /** The share of names that it was confident about. */
  readonly coverage: number;
}

export function accuracyOf(trials: readonly Trial[], calibration: Calibration): Accuracy {
  const sure = trials.filter((trial) => confidenceOf(calibration, trial) >= leastConfidence);
  return {
    names: trials.length,
    accuracy: share(trials),
    precision: share(sure),
    coverage: trials.length === 0 ? 0 : sure.length / trials.length,
  };
}

function share(trials: readonly Trial[]): number {
  return trials.length === 0 ? 0 : trials.filter(({ right }) => right).length / trials.length;
}

/** A table for people: over all, by the name alone, by class and by source. */
export function report(trials: readonly Trial[], calibration: Calibration): string {
  const whole = trials.filter(({ withValue }) => withValue);
  const line = (title: string, some: readonly Trial[]): string => {
    const { names, accuracy, precision, coverage } = accuracyOf(some, calibration);
    return [
      String(names).padStart(6),
      ...[accuracy, precision, coverage].map((part) => `${(part * 100).toFixed(1)}%`.padStart(10)),
      `  ${title}`,
    ].join("");
  };
  const sources = [...new Set(whole.map(({ example }) => example.source))];
  return [
    `Each source was left out in turn. Sure: confidence of ${leastConfidence} or more.`,
    "",
    " names     right sure+right      sure",
    line("all names with their values", whole),
    line(
      "all names alone",
      trials.filter(({ withValue }) => !withValue),
    ),
    line(
      "published",
      whole.filter(({ example }) => example.published),
    ),
    line(
      "made up as typical",
      whole.filter(({ example }) => !example.published),
    ),
    "",
    ...classes.map((level2) =>
      line(
        `said to be ${level2}`,
        whole.filter((trial) => trial.level2 === level2),
      ),
    ),
    "",
    ...sources.map((source) =>
      line(
        source,
        whole.filter(({ example }) => example.source === source),
      ),
    ),
    "",
    ...classes.map((level2) => `${level2} is sure from a score of ${sureFrom(level2, calibration)}`),
  ].join("\n");
}

function sureFrom(level2: LevelClass, calibration: Calibration): string {
  const first = calibration[level2].find(({ confidence }) => confidence >= leastConfidence);
  return first ? `${first.score} (${first.confidence})` : "nothing";
}
