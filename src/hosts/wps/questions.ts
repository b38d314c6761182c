import type { Range } from "../../core/sheet/address";
import { addressesOf } from "./cell-areas";
import { sameForAll, type CellRange, type Worksheet } from "./object-model";

/**
 * Questions that the program answers for many cells at once, or with null where the cells differ: these are then cut in
 * halves and asked about again. The number of calls is limited, however large or chequered the sheet: `allowance` counts
 * down, and what could no longer be asked comes back as null.
 */
export class Questions {
  constructor(
    private readonly worksheet: Worksheet,
    /** All cells that will be asked about. */
    private readonly whole: CellRange,
    private allowance: number,
  ) {}

  get areUsedUp(): boolean {
    return this.allowance <= 0;
  }

  /** The cells of an area, for a question of another kind. */
  range(address: string, calls: number): CellRange {
    this.charge(calls + 1);
    return this.worksheet.Range(address);
  }

  /** Calls that whoever asks makes on cells of an earlier answer. */
  charge(calls: number): void {
    this.allowance -= calls;
  }

  /** What all cells have in common; one call. Null where they differ. */
  askWhole<Answer>(question: (cells: CellRange) => Answer | null): Answer | null {
    this.charge(1);
    return sameForAll(question(this.whole));
  }

  /** What the areas have in common; undefined where there are too many for one question, or too much was asked. */
  askTogether<Answer>(
    areas: readonly Range[],
    question: (cells: CellRange) => Answer | null,
  ): Answer | null | undefined {
    const [address, ...more] = this.areUsedUp ? [] : addressesOf(areas);
    return address === undefined || more.length > 0 ? undefined : sameForAll(question(this.range(address, 1)));
  }

  /**
   * Hands in the answer for every part of the areas, cut as far as it takes for one answer each. Returns what they all
   * have in common, null where they differ.
   */
  ask<Answer>(
    areas: readonly Range[],
    question: (cells: CellRange) => Answer | null,
    onAnswer: (area: Range, answer: Answer | null) => void,
    /** What the answer cannot be, where that is known. */
    excluded: Answer | null = null,
  ): Answer | null {
    if (areas.length === 0) return null;
    const answer = this.answerFor(areas, question, excluded);
    if (answer !== null || this.areUsedUp || isSingleCell(areas)) {
      for (const area of areas) onAnswer(area, answer);
      return answer;
    }
    const [first, second] = halvesOf(areas);
    const common = this.ask(first, question, onAnswer);
    this.ask(second, question, onAnswer, common);
    return null;
  }

  private answerFor<Answer>(
    areas: readonly Range[],
    question: (cells: CellRange) => Answer | null,
    excluded: Answer | null,
  ): Answer | null {
    // A yes-or-no question about one cell answers itself.
    if (isSingleCell(areas) && typeof excluded === "boolean") return !excluded as Answer;
    return this.askTogether(areas, question) ?? null;
  }
}

function isSingleCell([only, ...more]: readonly Range[]): boolean {
  return only !== undefined && more.length === 0 && only.top === only.bottom && only.left === only.right;
}

/** Two lists of about the same size; a single area is cut between its columns first. */
function halvesOf(areas: readonly Range[]): readonly [readonly Range[], readonly Range[]] {
  const [only, ...more] = areas;
  if (more.length > 0) {
    const middle = Math.ceil(areas.length / 2);
    return [areas.slice(0, middle), areas.slice(middle)];
  }
  if (!only) return [[], []];
  const { top, left, bottom, right } = only;
  // A column of a table is more alike than a row.
  if (left < right) {
    const middle = (left + right) >> 1;
    return [[{ ...only, right: middle }], [{ ...only, left: middle + 1 }]];
  }
  const middle = (top + bottom) >> 1;
  return [[{ ...only, bottom: middle }], [{ ...only, top: middle + 1 }]];
}
