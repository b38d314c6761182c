import Big from "big.js";
import type { Field, Indicator } from "../../reader/table";
import { positionKey } from "../../sheet/address";
import { plain } from "../../text/normalise";
import { remember } from "../../text/remember";
import { oncePer } from "../once-per";

/** A weight or score as people write it: "10", "22.5", "10分", "10%". Null where it is blank or no such number. */
export function pointsOf({ text }: Field): Big | null {
  return readPoints(text);
}

const readPoints = remember((text: string): Big | null => {
  const number = /^(\d{1,5}(?:\.\d{1,6})?) ?[分%]?$/.exec(plain(text.slice(0, 40)))?.[1];
  return number === undefined ? null : new Big(number);
});

/** A weight cell with the indicators that it weighs: several where it is merged over their rows. */
export interface WeightCell {
  readonly weight: Field;
  readonly indicators: readonly Indicator[];
}

/** The weight cells of the indicators, once each. */
export const weightCells = oncePer((indicators: readonly Indicator[]): readonly WeightCell[] => {
  const cells = new Map<number, { weight: Field; indicators: Indicator[] }>();
  for (const indicator of indicators) {
    const { weight } = indicator;
    if (!weight) continue;
    const place = positionKey(weight.at);
    const known = cells.get(place);
    if (known) known.indicators.push(indicator);
    else cells.set(place, { weight, indicators: [indicator] });
  }
  return [...cells.values()];
});

/** All weights together; null where one is missing or no number, or where there are none. */
export function sumOfWeights(cells: readonly WeightCell[]): Big | null {
  let sum = new Big(0);
  for (const { weight } of cells) {
    const points = pointsOf(weight);
    if (points === null) return null;
    sum = sum.plus(points);
  }
  return cells.length > 0 ? sum : null;
}

/** Whether the weights make one of the sums that the profile allows. */
export function isFullSum(sum: Big, allowed: readonly number[]): boolean {
  return allowed.some((full) => sum.eq(full));
}
