import type { Level1, Level2 } from "../../levels/level";
import type { Indicator, IndicatorTable, LevelField } from "../../reader/table";
import { replaceText } from "../field-edit";
import type { CellEdit } from "../finding";
import type { FixOffer } from "../rule";

/**
 * Offers to move a row into another class by rewriting its level cells.
 * Undefined where one of them stands for other rows too: a merged or filled-down cell is not this row's to change.
 */
export function relabel(
  indicator: Indicator,
  table: IndicatorTable,
  to: { readonly level1?: Level1; readonly level2: Level2 },
): FixOffer | undefined {
  const edits: CellEdit[] = [];
  if (to.level1 && indicator.level1.resolved?.name !== to.level1) {
    if (!isOwn(indicator, table, (row) => row.level1)) return undefined;
    edits.push(replaceText(indicator.level1, to.level1));
  }
  if (!isOwn(indicator, table, (row) => row.level2)) return undefined;
  edits.push(replaceText(indicator.level2, to.level2));
  return { safe: false, edits };
}

function isOwn(
  indicator: Indicator,
  { indicators }: IndicatorTable,
  level: (row: Indicator) => LevelField<Level1> | LevelField<Level2>,
): boolean {
  const { at, continued } = level(indicator);
  if (continued) return false;
  return !indicators.some((other) => {
    const cell = level(other).at;
    return other !== indicator && cell.row === at.row && cell.column === at.column;
  });
}
