import type { Calibration, Weights } from "./linear-model";
import learnt from "./learnt-model.json";

/** The file that `npm run train` writes. */
export interface ModelFile {
  readonly calibration: Calibration;
  /** For each piece of evidence one letter a class. */
  readonly weights: Readonly<Record<string, string>>;
}

/** A letter stands for a multiple of `step`; the one in the middle for none. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const none = 32;
const step = 0.05;

/** The weight as the file keeps it. */
export function rounded(weight: number): number {
  return (Math.max(-none, Math.min(letters.length - 1 - none, Math.round(weight / step))) || 0) * step;
}

/** Weights as they stand in the file; what `rounded` gave comes back the same. */
export function encodeWeights(weights: Weights): ModelFile["weights"] {
  const encode = (row: readonly number[]): string =>
    row.map((weight) => letters.charAt(none + Math.round(weight / step))).join("");
  return Object.fromEntries([...weights].map(([piece, row]) => [piece, encode(row)]));
}

export function decodeWeights(encoded: ModelFile["weights"]): Weights {
  const decode = (row: string): number[] => [...row].map((letter) => (letters.indexOf(letter) - none) * step);
  return new Map(Object.entries(encoded).map(([piece, row]) => [piece, decode(row)]));
}

const { calibration, weights }: ModelFile = learnt;

export { calibration };

let decoded: Weights | undefined;

/** Decoded when first asked for: a file without indicators needs none. */
export function learntWeights(): Weights {
  return (decoded ??= decodeWeights(weights));
}
