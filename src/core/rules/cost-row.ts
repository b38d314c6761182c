import type { Level2 } from "../levels/level";
import type { Indicator, TargetField } from "../reader/table";
import type { Unit } from "../target/units";

const costClasses: readonly Level2[] = ["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"];

/** Whether the row stands under 成本, as a level 2 (2015 scheme) or a level 1 (2021 scheme). */
export function isCostRow({ level1, level2 }: Indicator): boolean {
  if (level2.resolved) return costClasses.includes(level2.resolved.name);
  return level1.resolved?.name === "成本指标";
}

/** 万元, and also 元/亩. */
export function isMoney(unit: Unit | null): boolean {
  return unit?.dimension === "money" || unit?.numerator?.dimension === "money";
}

/** Whether the value is money, be it a number or told in words: "严格按照1000元/人兑付". */
export function holdsMoney({ unit, unknownUnit, parsed, text }: TargetField): boolean {
  return isMoney(unit) || unknownUnit.includes("元") || (parsed.kind === "qualitative" && text.includes("元"));
}
