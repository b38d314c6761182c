import { resolveLevel1, resolveLevel2 } from "../../levels/resolve";
import { homesOf } from "../../levels/schemes";
import type { ProseIndicator } from "../../reader/department/department-text";
import type { Indicator, IndicatorTable } from "../../reader/table";
import { tight } from "../../text/normalise";
import { periodBlocks } from "../period-blocks";

/** The levels under which an indicator stands, by their official names where they have one. */
export interface Levels {
  readonly level1: string;
  /** Null where it is not told and cannot be concluded. */
  readonly level2: string | null;
}

export function levelsInProse({ level1, level2 }: ProseIndicator): Levels {
  const first = resolveLevel1(level1.text)?.name;
  // "7、生态效益指标--生态影响" leaves the 一级 out.
  const instead = first ? null : resolveLevel2(level1.text)?.name;
  const second = level2 ? (resolveLevel2(level2.text)?.name ?? tight(level2.text)) : instead;
  return {
    level1: first ?? (instead && homesOf(instead)[0]) ?? tight(level1.text),
    level2: second ?? (first === "满意度指标" ? "服务对象满意度指标" : null),
  };
}

export function levelsInTable({ level1, level2 }: Indicator): Levels {
  return {
    level1: level1.resolved?.name ?? tight(level1.text),
    level2: level2.resolved?.name ?? (level2.text === "" ? null : tight(level2.text)),
  };
}

/** The indicators of a table, by period where it has two. */
export function blocksOf(table: IndicatorTable): readonly (readonly Levels[])[] {
  return periodBlocks(table).map((block) => block.map(levelsInTable));
}
