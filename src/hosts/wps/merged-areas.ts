import type { Range } from "../../core/sheet/address";
import { rectanglesWhere } from "./cell-areas";
import { CellSet } from "./cell-set";
import { familiarMerges } from "./familiar-forms";
import { byLikelihood, guessedMerges, textsBeside } from "./likely-merges";
import { Partition } from "./merged-partition";
import type { CellRange } from "./object-model";
import type { Questions } from "./questions";
import type { WrittenCells } from "./written-cells";

/**
 * The merged areas of a sheet. COM has no list of them, and to ask cell by cell would take a call for each. But a merged
 * area shows the text of its first cell only, so that all others are blank: it is asked which blank cells are merged,
 * many at once, and the areas follow from where the texts stand. The program is asked for an area itself only where the
 * texts leave more than one answer.
 */
export function mergedAreas(cells: WrittenCells, questions: Questions): Range[] {
  const familiar = familiarMerges(cells);
  if (familiar && isAllThatIsMerged(familiar, cells, questions)) {
    return new Partition(cells, new CellSet(cells.used, familiar), questions, familiar).areas();
  }
  const merged = mergedCells(cells, questions);
  return merged.isEmpty ? [] : new Partition(cells, merged, questions).areas();
}

/** Two questions: whether all cells of these areas are merged, and whether any other is. */
function isAllThatIsMerged(areas: readonly Range[], { used }: WrittenCells, questions: Questions): boolean {
  const inside = new CellSet(used, areas);
  return (
    questions.askTogether(
      rectanglesWhere(used, (row, column) => inside.has(row, column)),
      isMerged,
    ) === true &&
    questions.askTogether(
      rectanglesWhere(used, (row, column) => !inside.has(row, column)),
      isMerged,
    ) === false
  );
}

const isMerged = (range: CellRange): boolean | null => range.MergeCells as boolean | null;

function mergedCells(cells: WrittenCells, questions: Questions): CellSet {
  const { used } = cells;
  const together = (isIn: (row: number, column: number) => boolean): boolean | null | undefined =>
    questions.askTogether(rectanglesWhere(used, isIn), isMerged);
  const merged = new CellSet(used);
  const fill = (area: Range, isOne: boolean | null): void => {
    if (isOne === true) merged.fill(area);
  };

  // Two questions settle it where all that the texts suggest is merged, and all else is not, or nothing is.
  const { sure, doubtful } = guessedMerges(cells);
  const guess = new CellSet(used, [...sure, ...doubtful]);
  const answer = guess.isEmpty ? false : together((row, column) => guess.has(row, column));
  if (answer === false && questions.askWhole(isMerged) === false) return merged;
  if (answer === true) [...sure, ...doubtful].forEach((area) => merged.fill(area));
  else if (answer === null && doubtful.length > 0 && questions.askTogether(sure, isMerged) === true) {
    sure.forEach((area) => merged.fill(area));
    questions.ask(doubtful, isMerged, fill);
  }
  if (!merged.isEmpty && together((row, column) => !merged.has(row, column)) === false) return merged;

  const { likely, unlikely, emptyColumns } = byLikelihood(cells);
  for (const runs of [...(merged.isEmpty && answer !== false ? [likely] : []), unlikely, emptyColumns]) {
    questions.ask(runs, isMerged, fill);
  }
  if (merged.isEmpty) return merged;
  const { owners, others } = textsBeside(cells, merged);
  for (const texts of [owners, others]) {
    // What can no longer be asked about is more often merged than not: blank merged cells stand beside it.
    questions.ask(texts, isMerged, (area, isOne) => fill(area, isOne ?? true));
  }
  return merged;
}
