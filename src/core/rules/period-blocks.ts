import type { Indicator, IndicatorTable } from "../reader/table";
import { oncePer } from "./once-per";

/** The table's indicators by period, in sheet order; one block where the form has a single period. */
export const periodBlocks = oncePer(({ indicators }: IndicatorTable): readonly (readonly Indicator[])[] => {
  const blocks = new Map<string | null, Indicator[]>();
  for (const indicator of indicators) {
    const block = blocks.get(indicator.period);
    if (block) block.push(indicator);
    else blocks.set(indicator.period, [indicator]);
  }
  return [...blocks.values()];
});
