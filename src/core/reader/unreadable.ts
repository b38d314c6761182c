import { level2Names } from "../levels/schemes";
import { contains, type Position, type Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import type { UnreadableRegion } from "./table";

const level2Texts: ReadonlySet<string> = new Set(level2Names);

/** Rows of one stretch may be this far apart: 二级指标 are merged over several rows. */
const widestGap = 12;

/** Places where 二级指标 stand below each other with text beside them, but no heading was understood. */
export function findUnreadable(sheet: Sheet, tables: readonly Range[]): UnreadableRegion[] {
  const covered = new CoveredCells(tables);
  const runs: { column: number; first: number; last: number; names: Set<string> }[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    sheet.eachInRow(row, ({ text }, column) => {
      if (text.length > 20 || !text.includes("标")) return;
      const name = tight(text);
      if (!level2Texts.has(name) || covered.has({ row, column }) || !hasTextBeside(sheet, row, column)) return;
      const run = runs.find((known) => known.column === column && row - known.last <= widestGap);
      if (run) {
        run.last = row;
        run.names.add(name);
      } else runs.push({ column, first: row, last: row, names: new Set([name]) });
    });
  }
  return runs
    .filter(({ names }) => names.size >= 2)
    .map(({ column, first }) => ({
      at: { sheet: sheet.id, row: first, column },
      sheetName: sheet.name,
      reason: {
        zh: `第 ${first + 1} 行起像是指标表，但找不到表头（一级指标、二级指标、三级指标、指标值）`,
        en: `From row ${first + 1} on this looks like an indicator table, but its headings (level 1–3, target) were not found`,
      },
    }));
}

/** The cells of the tables that were read, by row: a long sheet has thousands of tables. */
class CoveredCells {
  private readonly byRow = new Map<number, Range[]>();

  constructor(tables: readonly Range[]) {
    for (const range of tables) {
      for (let row = range.top; row <= range.bottom; row++) {
        const here = this.byRow.get(row);
        if (here) here.push(range);
        else this.byRow.set(row, [range]);
      }
    }
  }

  has(place: Position): boolean {
    return this.byRow.get(place.row)?.some((range) => contains(range, place)) === true;
  }
}

/** A list of level names alone (the source of a drop-down) has nothing beside it. */
function hasTextBeside(sheet: Sheet, row: number, column: number): boolean {
  for (let right = column + 1; right <= column + 3; right++) {
    const text = tight(sheet.cell(row, right)?.text.slice(0, 20) ?? "");
    if (text !== "" && !level2Texts.has(text)) return true;
  }
  return false;
}
