import type { Level1, Level2 } from "../../levels/level";
import { homesOf } from "../../levels/schemes";
import type { Indicator, IndicatorTable, LevelField } from "../../reader/table";
import { positionKey } from "../../sheet/address";
import { replaceText } from "../field-edit";
import type { CellEdit } from "../finding";
import { oncePer } from "../once-per";
import type { FixOffer } from "../rule";
import { cellsOfSeveral } from "../shared-cells";

/**
 * Offers to move a row into another class by rewriting its level cells.
 * Undefined where one of them stands for other rows too: a merged or filled-down cell is not this row's to change.
 */
export function relabel(
  indicator: Indicator,
  table: IndicatorTable,
  to: { readonly level1?: Level1; readonly level2: Level2 },
): FixOffer | undefined {
  const { level1, level2 } = indicator;
  const edits: CellEdit[] = [];
  if (to.level1 && level1.resolved?.name !== to.level1) {
    if (!isOwn(level1, table)) return undefined;
    edits.push(replaceText(level1, to.level1));
  }
  if (!isOwn(level2, table)) return undefined;
  edits.push(replaceText(level2, to.level2));
  return { safe: false, edits };
}

/** Offers to move a row to the one place that the schemes have for a class. */
export function moveTo(level2: Level2, indicator: Indicator, table: IndicatorTable): FixOffer | undefined {
  const [level1] = homesOf(level2);
  return level1 && relabel(indicator, table, { level1, level2 });
}

function isOwn({ at, continued }: LevelField<Level1 | Level2>, table: IndicatorTable): boolean {
  return !continued && !sharedCells(table).has(positionKey(at));
}

/** The level cells that stand for more than one indicator. */
const sharedCells = oncePer(({ indicators }: IndicatorTable) =>
  cellsOfSeveral(indicators.flatMap(({ level1, level2 }) => [level1, level2])),
);
