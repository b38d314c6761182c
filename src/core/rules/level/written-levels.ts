import type { Indicator, IndicatorTable, LevelField } from "../../reader/table";
import type { Level1, Level2 } from "../../levels/level";
import { positionKey } from "../../sheet/address";

/** A level name as a person wrote it: one cell, and the indicators that it stands for. */
export interface WrittenLevel<Name extends string> {
  readonly field: LevelField<Name>;
  readonly indicators: readonly Indicator[];
}

/** Every written 一级 cell once, however many rows it is merged or filled down over. Blank cells are left out. */
export function writtenLevel1(table: IndicatorTable): readonly WrittenLevel<Level1>[] {
  return written(table, (indicator) => indicator.level1);
}

/** Every written 二级 cell once, as for the 一级. */
export function writtenLevel2(table: IndicatorTable): readonly WrittenLevel<Level2>[] {
  return written(table, (indicator) => indicator.level2);
}

function written<Name extends string>(
  table: IndicatorTable,
  levelOf: (indicator: Indicator) => LevelField<Name>,
): readonly WrittenLevel<Name>[] {
  const byCell = new Map<number, { field: LevelField<Name>; indicators: Indicator[] }>();
  for (const indicator of table.indicators) {
    const field = levelOf(indicator);
    if (field.text === "") continue;
    const cell = positionKey(field.at);
    const known = byCell.get(cell);
    if (known) known.indicators.push(indicator);
    else byCell.set(cell, { field, indicators: [indicator] });
  }
  return [...byCell.values()];
}
