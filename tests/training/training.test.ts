import { readFileSync } from "node:fs";
import { join } from "node:path";
import { leastConfidence } from "../../src/core/levels/classify";
import { classes, confidenceOf } from "../../src/core/levels/linear-model";
import { mayStand } from "../../src/core/rules/fit/about";
import { calibrate } from "./calibrate";
import { readExamples } from "./examples";
import { leaveOneSourceOut } from "./leave-one-out";
import { learn, prepare } from "./learn";
import { modelText } from "./model-text";
import { accuracyOf, type Accuracy } from "./report";

/** What is promised of the classifier: small, the same whenever it is trained, and right where it speaks. */

const examples = readExamples();
const lessons = prepare(examples);
const trials = leaveOneSourceOut(examples, lessons);
const calibration = calibrate(trials);
const shipped = readFileSync(join(__dirname, "../../src/core/levels/learnt-model.json"));

test("the model file is what `npm run train` writes: train again after a change to words, names or learning", () => {
  expect(modelText(calibration, learn(lessons))).toBe(shipped.toString("utf8"));
});

test("the model is at most 100 KB", () => {
  expect(shipped.length).toBeLessThanOrEqual(100 * 1024);
});

test.each(classes)("confidence of %s rises with the score", (level2) => {
  const confidences = calibration[level2].map(({ confidence }) => confidence);
  expect(confidences).toEqual([...confidences].sort());
  expect(confidences.length).toBeGreaterThan(1);
});

describe("names of a source that was left out", () => {
  const of = (keep: (trial: (typeof trials)[number]) => boolean): Accuracy =>
    accuracyOf(trials.filter(keep), calibration);

  test.each<[string, Accuracy, { precision: number; coverage: number; accuracy: number }]>([
    ["with their values", of(({ withValue }) => withValue), { precision: 0.97, coverage: 0.35, accuracy: 0.8 }],
    ["alone", of(({ withValue }) => !withValue), { precision: 0.97, coverage: 0.3, accuracy: 0.78 }],
    ["published ones", of(({ example }) => example.published), { precision: 0.9, coverage: 0.25, accuracy: 0.6 }],
    ["made-up ones", of(({ example }) => !example.published), { precision: 0.97, coverage: 0.35, accuracy: 0.85 }],
  ])("%s", (_, { precision, coverage, accuracy }, atLeast) => {
    expect(precision).toBeGreaterThanOrEqual(atLeast.precision);
    expect(coverage).toBeGreaterThanOrEqual(atLeast.coverage);
    expect(accuracy).toBeGreaterThanOrEqual(atLeast.accuracy);
  });

  test.each(classes)("%s is said rightly at least 9 times in 10", (level2) => {
    const { names, precision } = of((trial) => trial.level2 === level2);
    expect(names).toBeGreaterThan(50);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});

/** The rules about fit speak where a sure answer contradicts the place and practice does not differ. */
describe("a name that is surely out of place", () => {
  const claims = trials.filter(
    (trial) =>
      trial.withValue &&
      confidenceOf(calibration, trial) >= leastConfidence &&
      !mayStand(trial.example.placed, trial.level2),
  );

  test("hardly ever stands where it belongs", () => {
    const falseAlarms = claims.filter(({ example }) => example.placed === example.level2).map(({ example }) => example);
    expect(falseAlarms.filter(({ published }) => published)).toEqual([]);
    expect(falseAlarms.length).toBeLessThanOrEqual(examples.length / 500);
  });

  test("is found wherever else it is put", () => {
    const sure = trials.filter((trial) => trial.withValue && confidenceOf(calibration, trial) >= leastConfidence);
    const misplaced = sure.flatMap((trial) =>
      classes.filter((here) => !mayStand(here, trial.example.level2) && !mayStand(here, trial.level2)).map(() => trial),
    );
    const right = misplaced.filter((trial) => trial.right);
    expect(right.length / misplaced.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe("the labelled names", () => {
  test("are spread over all classes and ten fields", () => {
    const made = examples.filter(({ published }) => !published);
    const count = (keys: readonly string[]): number[] =>
      [...new Set(keys)].map((key) => keys.filter((one) => one === key).length);
    expect(count(made.map(({ level2 }) => level2))).toHaveLength(classes.length);
    expect(Math.min(...count(made.map(({ level2 }) => level2)))).toBeGreaterThanOrEqual(50);
    expect(count(made.map(({ source }) => source))).toHaveLength(10);
    expect(Math.min(...count(made.map(({ source }) => source)))).toBeGreaterThanOrEqual(80);
  });

  test("stand once each", () => {
    const names = examples.filter(({ published }) => !published).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
