import type { Indicator, IndicatorTable } from "../../reader/table";
import { tight } from "../../text/normalise";
import { meantValue } from "../meant-value";
import { periodBlocks } from "../period-blocks";
import { oncePer } from "../once-per";

/** An indicator whose name stood in the same period before. */
export interface Repetition {
  readonly first: Indicator;
  readonly again: Indicator;
  /** Whether 二级, value, 符号 and 单位 are the same as well, so that the row says nothing new. */
  readonly identical: boolean;
}

/** All indicators that repeat a name, in sheet order; an identical row is compared with the row that it repeats. */
export const repetitions = oncePer((table: IndicatorTable): readonly Repetition[] =>
  periodBlocks(table).flatMap(repetitionsIn),
);

function repetitionsIn(block: readonly Indicator[]): readonly Repetition[] {
  const byName = new Map<string, { first: Indicator; byContent: Map<string, Indicator> | null }>();
  const found: Repetition[] = [];
  for (const again of block) {
    const name = tight(again.level3.text);
    if (name === "") continue;
    const known = byName.get(name);
    if (!known) {
      byName.set(name, { first: again, byContent: null });
      continue;
    }
    // Contents are compared only under a name that comes back: hardly any does.
    known.byContent ??= new Map([[contentKey(known.first), known.first]]);
    const content = contentKey(again);
    const same = known.byContent.get(content);
    found.push({ first: same ?? known.first, again, identical: same !== undefined });
    if (!same) known.byContent.set(content, again);
  }
  return found;
}

function contentKey({ level2, operator, targets, unit }: Indicator): string {
  const level = level2.resolved?.name ?? tight(level2.text);
  const values = targets.map(({ parsed }) => meantValue(parsed));
  return JSON.stringify([level, tight(operator?.text ?? ""), values, tight(unit?.text ?? "")]);
}
