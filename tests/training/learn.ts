import { classes, type LevelClass, type Weights } from "../../src/core/levels/linear-model";
import { rounded } from "../../src/core/levels/model";
import { evidenceOfExample, type Example } from "./examples";

/** Rounds over all lessons, the first step, and how fast a weight fades. Chosen by leaving sources out. */
const rounds = 10;
const firstStep = 0.2;
const fading = 0.003;

const wide = classes.length;
const { exp, max, sqrt } = Math;

/** One of the two faces of an example, with its value or without, ready to be learnt from. */
export interface Lesson {
  readonly evidence: ReadonlySet<string>;
  readonly level2: LevelClass;
  readonly source: string;
  readonly weight: number;
}

/** Prepared once, and learnt from many times with other sources left out. */
export function prepare(examples: readonly Example[]): readonly Lesson[] {
  return scattered(
    examples.flatMap((example) =>
      [true, false].map((withValue) => ({
        evidence: evidenceOfExample(example, withValue),
        level2: example.level2,
        source: example.source,
        weight: example.weight / 2,
      })),
    ),
  );
}

/**
 * Learns the weights of a multinomial logistic regression by stochastic gradient descent with AdaGrad's steps.
 * Nothing is random: the same lessons in the same order give the same weights, rounded as the model file keeps them.
 */
export function learn(lessons: readonly Lesson[]): Weights {
  const pieces = widespread(lessons);
  const numberOf = new Map(pieces.map((piece, index) => [piece, index * wide]));
  const numbered = lessons.map(({ evidence, level2, weight }) => ({
    offsets: [...evidence].flatMap((piece) => numberOf.get(piece) ?? []),
    right: classes.indexOf(level2),
    weight,
  }));
  const weights = new Float64Array(pieces.length * wide);
  const spent = new Float64Array(weights.length).fill(1e-6);
  const misses = new Float64Array(wide);
  for (let round = 0; round < rounds; round++) {
    for (const { offsets, right, weight } of numbered) {
      miss(misses, weights, offsets, right);
      for (const offset of offsets) {
        for (let index = 0; index < wide; index++) {
          const slope = weight * misses[index]! + fading * weights[offset + index]!;
          spent[offset + index]! += slope * slope;
          weights[offset + index]! -= (firstStep * slope) / sqrt(spent[offset + index]!);
        }
      }
    }
  }
  return new Map(
    [...numberOf]
      .map(([piece, offset]) => [piece, [...weights.subarray(offset, offset + wide)].map(rounded)] as const)
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  );
}

/** How far each class is from what it should be: its share, and for the right class one less. */
function miss(misses: Float64Array, weights: Float64Array, offsets: readonly number[], right: number): void {
  misses.fill(0);
  for (const offset of offsets) for (let index = 0; index < wide; index++) misses[index]! += weights[offset + index]!;
  const most = max(...misses);
  let total = 0;
  for (let index = 0; index < wide; index++) total += misses[index] = exp(misses[index]! - most);
  for (let index = 0; index < wide; index++) misses[index]! /= total;
  misses[right]! -= 1;
}

/** Evidence that at least two sources know; what one alone knows is its own. */
function widespread(lessons: readonly Lesson[]): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const { evidence, source } of lessons) {
    for (const piece of evidence) {
      const known = sources.get(piece);
      if (known) known.add(source);
      else sources.set(piece, new Set([source]));
    }
  }
  return [...sources].filter(([, known]) => known.size >= 2).map(([piece]) => piece);
}

/** Another order, always the same: the files are sorted by field and class, and the last lessons would weigh most. */
function scattered<Item>(items: readonly Item[]): readonly Item[] {
  const stride = 619; // a prime
  if (items.length % stride === 0) throw new Error("choose another stride");
  return items.map((_, index) => items[(index * stride) % items.length]!);
}
