import type { Indicator, IndicatorTable } from "../reader/table";

/** The table's indicators by period, in sheet order; one block where the form has a single period. */
export function periodBlocks(table: IndicatorTable): readonly (readonly Indicator[])[] {
  const blocks = new Map<string | null, Indicator[]>();
  for (const indicator of table.indicators) {
    const block = blocks.get(indicator.period);
    if (block) block.push(indicator);
    else blocks.set(indicator.period, [indicator]);
  }
  return [...blocks.values()];
}
