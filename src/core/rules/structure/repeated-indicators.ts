import type { Indicator, IndicatorTable } from "../../reader/table";
import { formatTarget } from "../../target/format";
import { tight } from "../../text/normalise";
import { periodBlocks } from "../period-blocks";

/** An indicator whose name stood in the same period before. */
export interface Repetition {
  readonly first: Indicator;
  readonly again: Indicator;
  /** Whether 二级, value, 符号 and 单位 are the same as well, so that the row says nothing new. */
  readonly identical: boolean;
}

/** All indicators that repeat a name, in sheet order; an identical row is compared with the row that it repeats. */
export function repetitions(table: IndicatorTable): readonly Repetition[] {
  const known = found.get(table);
  if (known) return known;
  const fresh = periodBlocks(table).flatMap(repetitionsIn);
  found.set(table, fresh);
  return fresh;
}

/** A11 and A12 ask about the same table. */
const found = new WeakMap<IndicatorTable, readonly Repetition[]>();

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
  // As they are meant: "≧90%" and "≥90%" are one value.
  const values = targets.map(({ parsed }) => tight(formatTarget(parsed)));
  return JSON.stringify([level, tight(operator?.text ?? ""), values, tight(unit?.text ?? "")]);
}
