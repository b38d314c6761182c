import type { ColumnRole } from "../forms/column-role";
import type { ResolvedLevel } from "../levels/level";
import { resolveLevel1, resolveLevel2 } from "../levels/resolve";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { remember } from "../text/remember";
import { projectAt } from "./listed-project";
import type { Heading } from "./headings";
import { classifyRow, insideLevelMerge } from "./rows";
import type { Column, Field, Indicator, LevelField } from "./table";
import type { TargetReader } from "./target-field";

/** The rows below a heading. */
export interface Body {
  readonly indicators: readonly Indicator[];
  readonly strayRows: readonly number[];
  /** The last indicator row; the row above the body where there is none. */
  readonly lastRow: number;
  /** The row at which the reading ended, which belongs to something else; the sheet's number of rows where none does. */
  readonly end: number;
}

/** Reads down from the heading until the table ends, at the latest before `limit`. */
export function readBody(sheet: Sheet, heading: Heading, limit: number, targets: TargetReader): Body {
  const indicators: Indicator[] = [];
  const strayRows: number[] = [];
  let pending: number[] = [];
  let lastRow = heading.bodyRow - 1;
  let blanks = 0;
  const reader = new RowReader(sheet, heading, targets);
  let row = heading.bodyRow;
  for (; row < limit; row++) {
    const kind = classifyRow(sheet, heading, row, blanks);
    if (kind === "end") break;
    if (kind === "indicator") {
      indicators.push(...reader.read(row));
      strayRows.push(...pending);
      pending = [];
      lastRow = row;
      blanks = 0;
      continue;
    }
    pending.push(row);
    if (kind === "blank" && (blanks > 0 || !insideLevelMerge(sheet, heading, row))) blanks++;
  }
  return { indicators, strayRows, lastRow, end: row };
}

/** Columns of one period: the whole table, or one half of a form with 实施期 and 年度 side by side. */
interface Part {
  readonly period: string | null;
  readonly columns: ReadonlyMap<ColumnRole, Column>;
  readonly targets: readonly Column[];
}

/** Reads rows one after the other, filling levels down from those above. */
class RowReader {
  private readonly parts: readonly Part[];
  private readonly isList: boolean;
  private project = "";
  private readonly above = new Map<Part, { level1: Field; level2: Field }>();
  private readonly resolve1 = remember(resolveLevel1);
  private readonly resolve2 = remember(resolveLevel2);

  constructor(
    private readonly sheet: Sheet,
    private readonly heading: Heading,
    private readonly targets: TargetReader,
  ) {
    this.parts = splitPeriods(heading.columns);
    this.isList = heading.columns.some(({ role }) => role === "project");
  }

  read(row: number): Indicator[] {
    if (this.isList) this.startProject(row);
    const indicators = this.parts.map((part) => this.readPart(row, part));
    const filled = indicators.filter(({ level3, targets }) => [level3, ...targets].some(({ text }) => text !== ""));
    // Beside a filled half, an empty half of the row is no indicator of its own.
    return filled.length > 0 ? filled : indicators;
  }

  /** The levels of one project are not those of the next. */
  private startProject(row: number): void {
    const project = projectAt(this.sheet, this.heading, row);
    if (project === "" || project === this.project) return;
    this.project = project;
    this.above.clear();
  }

  private readPart(row: number, part: Part): Indicator {
    const field = (role: ColumnRole): Field | null => {
      const column = part.columns.get(role);
      return column ? this.field(row, column.column) : null;
    };
    const operator = field("operator");
    const unit = field("unit");
    const levels = this.levels(row, part);
    return {
      row,
      period: part.period,
      level1: levels.level1,
      level2: levels.level2,
      level3: field("level3") ?? blank(this.sheet, row),
      targets: part.targets.map((column) =>
        this.targets.read(this.field(row, column.column), column, operator?.text ?? "", unit?.text ?? ""),
      ),
      description: field("description"),
      basis: field("basis"),
      operator,
      unit,
      direction: field("direction"),
      weight: field("weight"),
      actual: field("actual"),
      score: field("score"),
      reason: field("reason"),
      remark: field("remark"),
    };
  }

  /** A blank 二级 continues the one above only while the 一级 does; a paste from Word leaves both blank. */
  private levels(row: number, part: Part): Pick<Indicator, "level1" | "level2"> {
    const column1 = part.columns.get("level1");
    const column2 = part.columns.get("level2");
    const own1 = column1 ? this.field(row, column1.column) : blank(this.sheet, row);
    const own2 = column2 ? this.field(row, column2.column) : blank(this.sheet, row);
    const above = this.above.get(part);
    const level1 = own1.text === "" && above ? above.level1 : own1;
    const sameLevel1 = above !== undefined && this.meaning(level1.text) === this.meaning(above.level1.text);
    const level2 = own2.text === "" && sameLevel1 ? above.level2 : own2;
    this.above.set(part, { level1, level2 });
    return {
      level1: levelField(level1, own1, row, this.resolve1(level1.text)),
      level2: levelField(level2, own2, row, this.resolve2(level2.text)),
    };
  }

  /** "产出" and "产出指标" are one 一级. */
  private meaning(level1: string): string {
    return this.resolve1(level1)?.name ?? tight(level1);
  }

  /** A merged area's text belongs to every row that it covers. */
  private field(row: number, column: number): Field {
    const merge = this.sheet.mergeAt({ row, column });
    const at = { sheet: this.sheet.id, row: merge?.top ?? row, column: merge?.left ?? column };
    const cell = this.sheet.cell(at.row, at.column);
    return { at, text: cell?.text.trim() ?? "", cell };
  }
}

function levelField<Name extends string>(
  { at, text, cell }: Field,
  own: Field,
  row: number,
  resolved: ResolvedLevel<Name> | null,
): LevelField<Name> {
  return { at, text, cell, resolved, continued: at.row < row, merged: own.text !== "" && own.at.row < row };
}

function blank(sheet: Sheet, row: number): Field {
  return { at: { sheet: sheet.id, row, column: 0 }, text: "", cell: undefined };
}

/** Where the form has no second 一级 column, both periods share the first. */
function splitPeriods(columns: readonly Column[]): Part[] {
  const periods = [...new Set(columns.flatMap(({ period }) => period ?? []))];
  const shared = columns.filter(({ period }) => period === null);
  const parts =
    periods.length > 1
      ? periods.map((period) => ({ period, own: columns.filter((c) => c.period === period) }))
      : [{ period: null, own: [] }];
  return parts.map(({ period, own }) => {
    const mine = [...shared, ...own];
    const byRole = new Map<ColumnRole, Column>();
    // The weight of a name stands to its right; an earlier one weighs the level before it.
    for (const column of mine)
      if (!byRole.has(column.role) || column.role === "weight") byRole.set(column.role, column);
    return { period, columns: byRole, targets: mine.filter(({ role }) => role === "target") };
  });
}
