import type { Indicator, IndicatorTable } from "../../reader/table";

/** The row under 成本 as a 一级, as in 财预〔2021〕101号; 可持续影响 tells nothing, as many go on using it there. */
export function costAsClass(table: IndicatorTable): Indicator | undefined {
  return table.indicators.find(({ level1 }) => level1.resolved?.name === "成本指标");
}

/** The row with 成本 among the outputs, as in 财预〔2015〕88号. */
export function costAmongOutputs(table: IndicatorTable): Indicator | undefined {
  return table.indicators.find(
    ({ level1, level2 }) => level1.resolved?.name === "产出指标" && level2.resolved?.name === "成本指标",
  );
}

export function usesScheme2021(table: IndicatorTable): boolean {
  return costAsClass(table) !== undefined;
}
