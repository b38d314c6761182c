import type { Position, Range } from "../sheet/address";
import { contains } from "../sheet/address";
import { changedCells } from "../sheet/difference";
import type { Sheet } from "../sheet/sheet";
import type { EarlierHeadings, Heading } from "./headings";
import type { IndicatorTable, UnreadableRegion } from "./table";
import type { TargetReader } from "./target-field";

/** The tables of one heading, with all that they were read from. */
export interface KeptPart {
  readonly heading: Heading;
  /** Where its header block was looked for. */
  readonly headerArea: Range;
  /** The first and last row that had a say in it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The rows and columns of the indicator block. */
  readonly own: Range;
  readonly tables: readonly IndicatorTable[];
}

/** What was read of a sheet, kept so that a later reading of it reads again only what changed. */
export interface KeptReading {
  readonly sheet: Sheet;
  readonly targets: TargetReader;
  readonly parts: readonly KeptPart[];
  readonly unreadable: readonly UnreadableRegion[];
  /** Whether all that stands outside of the indicator blocks is as it was at the reading before. */
  readonly sameOutside: boolean;
}

/** Headings are told by their own rows and the ones around them. */
const aroundHeading = 3;

/** What of an earlier reading still holds, now that some cells have changed. */
export class Reuse {
  private readonly rows: readonly number[];
  private readonly parts: ReadonlyMap<Heading, KeptPart>;

  private constructor(
    readonly kept: KeptReading,
    private readonly changed: readonly Position[],
  ) {
    this.rows = [...new Set(changed.map(({ row }) => row))];
    this.parts = new Map(kept.parts.map((part) => [part.heading, part]));
  }

  /** Undefined where nothing is kept of this sheet, or too much of it changed. */
  static of(kept: KeptReading | undefined, now: Sheet): Reuse | undefined {
    const changed = kept && changedCells(kept.sheet, now);
    return kept && changed ? new Reuse(kept, changed) : undefined;
  }

  /** The headings that stand as they stood, by their row, and the rows in which others may begin now. */
  headings(): EarlierHeadings {
    const suspects = new Set<number>();
    for (const row of this.rows) {
      for (let near = Math.max(0, row - aroundHeading); near <= row + aroundHeading; near++) suspects.add(near);
    }
    const kept = this.kept.parts.map(({ heading }) => heading).filter(({ top }) => !suspects.has(top));
    return { kept, suspects: [...suspects].sort((a, b) => a - b) };
  }

  /** The part that this heading had, where nothing that it was read from has changed. */
  part(heading: Heading, headerArea: Range, firstId: string): KeptPart | undefined {
    const part = this.parts.get(heading);
    if (!part || part.tables[0]?.id !== firstId || !sameRange(part.headerArea, headerArea)) return undefined;
    return this.rows.some((row) => row >= part.firstRow && row <= part.lastRow) ? undefined : part;
  }

  /** Whether nothing changed but inside the indicator blocks, which cover what they covered. */
  sameOutside(covered: readonly Range[]): boolean {
    const before = this.kept.parts;
    if (before.length !== covered.length) return false;
    const same = covered.every((range, index) => sameRange(range, before[index]?.own));
    return same && this.changed.every((cell) => covered.some((range) => contains(range, cell)));
  }
}

function sameRange(a: Range, b: Range | undefined): boolean {
  return a.top === b?.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
