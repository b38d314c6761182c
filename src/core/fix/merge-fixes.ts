import type { Fix } from "../rules/finding";
import { cellKey, type EditPlan } from "./edit-plan";

/**
 * As many of the fixes as fit into one plan, each whole or not at all: of two that touch one cell the first wins.
 * The other is offered again, on top of the first, when the cell is checked the next time.
 */
export function mergeFixes(fixes: readonly Fix[]): EditPlan {
  const taken = new Set<string>();
  const edits = fixes
    .filter((fix) => {
      const cells = fix.edits.map(({ at }) => cellKey(at));
      if (cells.some((cell) => taken.has(cell))) return false;
      for (const cell of cells) taken.add(cell);
      return true;
    })
    .flatMap((fix) => fix.edits);
  return { edits };
}
