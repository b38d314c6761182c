import type { Calibration, Weights } from "../../src/core/levels/linear-model";
import { encodeWeights, type ModelFile } from "../../src/core/levels/model";

/** The model file as it is written: one line a piece of evidence, so that a change can be read. */
export function modelText(calibration: Calibration, weights: Weights): string {
  const model: ModelFile = { calibration, weights: encodeWeights(weights) };
  return `${JSON.stringify(model, null, 2)}\n`;
}
