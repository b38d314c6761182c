import { headingRole, type ColumnRole } from "../forms/column-role";
import type { Sheet } from "../sheet/sheet";
import { parseComparator } from "../target/comparator";
import { parseUnit } from "../target/unit";
import { tight } from "../text/normalise";

/** A heading longer than this is a sentence. */
export const longestHeading = 60;

/** One column's heading while its role is still being settled. */
export interface DraftColumn {
  readonly column: number;
  readonly text: string;
  /** The heading that spans this column, where its own is a sub-heading: 评价标准 over 优, 良, 中, 差. */
  readonly group: string;
  role: ColumnRole;
  label: string | null;
  weak: ColumnRole | undefined;
}

/** The heading that a person reads at a cell; "" where the text is too long to be one. */
export function headingAt(sheet: Sheet, row: number, column: number): string {
  const text = sheet.textAt(row, column);
  return text.length > longestHeading ? "" : tight(text);
}

/** The columns of a heading with their roles settled. */
export function draftColumns(
  sheet: Sheet,
  row: number,
  span: { left: number; right: number },
  twoRows: boolean,
): DraftColumn[] {
  const drafts: DraftColumn[] = [];
  const bodyRow = row + (twoRows ? 2 : 1);
  for (let column = span.left; column <= span.right; column++) {
    const draft = readColumn(sheet, row, column, twoRows);
    if (draft) drafts.push(...partsOfValue(sheet, draft, row, bodyRow));
  }
  settleRoles(sheet, drafts, bodyRow);
  return drafts;
}

/** A merged heading stands for its first column only: the cells below it are merged alike, or hold the value first. */
function readColumn(sheet: Sheet, row: number, column: number, twoRows: boolean): DraftColumn | undefined {
  const upper = upperHeading(sheet, row, column, twoRows);
  const lower = twoRows ? headingAt(sheet, row + 1, column) : "";
  if (lower !== "" && lower !== upper) {
    const sub = headingRole(lower);
    return sub && sub.role !== "level3"
      ? { column, text: lower, group: upper, role: sub.role, weak: sub.weak, label: null }
      : { column, text: lower, group: upper, ...roleOf(upper), label: lower };
  }
  const isBelow = headingAt(sheet, row, column) === "" && row > 0;
  const merge = sheet.mergeAt({ row: isBelow ? row - 1 : row, column });
  if (upper === "" || (merge && merge.left < column)) return undefined;
  return { column, text: upper, group: "", ...roleOf(upper), label: null };
}

/** Rows looked at for how a merged 指标值 is parted below its heading; a reading again looks no further around one. */
const fewRows = 2;

/** One 指标值 merged over columns whose cells hold sign, number and unit apart: each is read as what it is. */
function partsOfValue(sheet: Sheet, draft: DraftColumn, row: number, bodyRow: number): readonly DraftColumn[] {
  const { column } = draft;
  const right = sheet.mergeAt({ row, column })?.right ?? column;
  if (draft.role !== "target" || draft.label !== null || right === column) return [draft];
  const own = (below: number, at: number): string => sheet.cell(below, at)?.text.trim() ?? "";
  const below = Array.from({ length: fewRows }, (_, nth) => bodyRow + nth);
  const isParted = below.some((at) => parseComparator(own(at, column)) !== null && own(at, column + 1) !== "");
  if (!isParted) return [draft];
  const parts: DraftColumn[] = [
    { ...draft, role: "operator" },
    { ...draft, column: column + 1 },
  ];
  const hasUnit = column + 2 <= right && below.some((at) => parseUnit(own(at, column + 2)) !== null);
  if (hasUnit) parts.push({ ...draft, column: column + 2, role: "unit" });
  return parts;
}

/** The heading in the row itself; where that is blank, the one above it or – over a sub-heading – the one to the left. */
function upperHeading(sheet: Sheet, row: number, column: number, twoRows: boolean): string {
  const own = headingAt(sheet, row, column);
  if (own !== "") return own;
  const above = row > 0 ? headingAt(sheet, row - 1, column) : "";
  if (headingRole(above)) return above;
  return twoRows ? groupToTheLeft(sheet, row, column) : "";
}

function roleOf(text: string): { role: ColumnRole; weak: ColumnRole | undefined } {
  const known = headingRole(text);
  return { role: known?.role ?? "other", weak: known?.weak };
}

/** Where merges were lost, a heading that spanned several columns stands in the first of them. */
function groupToTheLeft(sheet: Sheet, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = headingAt(sheet, row, left);
    if (text !== "") return text;
  }
  return "";
}

/** Settles what single headings leave open: weak names, plain 单位 and 项目, and value columns named after places. */
function settleRoles(sheet: Sheet, drafts: DraftColumn[], bodyRow: number): void {
  settleWeakNames(drafts);
  const firstLevel = drafts.find(({ role }) => /^level[123]$/.test(role))?.column ?? 0;
  for (const draft of drafts) {
    const beforeLevels = draft.column < firstLevel;
    if (draft.text === "单位") draft.role = beforeLevels ? "department" : "unit";
    else if (draft.text === "项目" && beforeLevels) draft.role = "project";
    else if (listRoles.has(draft.role) && !beforeLevels) draft.role = "other";
    else if (draft.role === "operator" && /正向|反向/.test(sheet.textAt(bodyRow, draft.column)))
      draft.role = "direction";
  }
  if (!drafts.some((draft) => draft.role === "target")) adoptValueColumns(sheet, drafts, bodyRow);
}

/** Columns that only a flat list of projects has, left of its levels. */
const listRoles: ReadonlySet<ColumnRole> = new Set(["project", "code", "department", "budget", "goal"]);

/**
 * 指标内容 and the like name the third level only right of another level, and only where no numbered heading does up to
 * the next of that level: a form with two periods has it twice.
 */
function settleWeakNames(drafts: DraftColumn[]): void {
  let isWanted = false;
  for (const [index, draft] of drafts.entries()) {
    if (draft.role === "level1" || draft.role === "level2") isWanted = !isNumbered(drafts, index);
    if (draft.role !== "level3" || !draft.weak) continue;
    if (!isWanted) draft.role = draft.weak;
    isWanted = false;
  }
}

/** Whether a numbered 三级指标 stands right of that level, before its role comes again. */
function isNumbered(drafts: readonly DraftColumn[], level: number): boolean {
  for (const { role, weak } of drafts.slice(level + 1)) {
    if (role === drafts[level]?.role) return false;
    if (role === "level3" && !weak) return true;
  }
  return false;
}

/** 福建: beside a 指标方向 column each township has a value column headed by its own name. */
function adoptValueColumns(sheet: Sheet, drafts: DraftColumn[], bodyRow: number): void {
  const operator = drafts.find((draft) => draft.role === "operator");
  if (!operator) return;
  for (const draft of drafts) {
    if (draft.role !== "other" || draft.column < operator.column) continue;
    const value = tight(sheet.textAt(bodyRow, draft.column));
    if (!/^(?:[≥≤><=]?\d|[是否有无]$)/.test(value)) continue;
    draft.role = "target";
    draft.label = draft.text;
  }
}

/** 实施期 and 年度 side by side: each 一级 after the first, or each 二级 under a shared 一级, starts the next period. */
export function columnPeriods(sheet: Sheet, row: number, columns: readonly DraftColumn[]): (string | null)[] {
  const indexesOf = (wanted: ColumnRole): number[] =>
    columns.flatMap(({ role }, index) => (role === wanted ? [index] : []));
  const anchors = [indexesOf("level1"), indexesOf("level2")].find(({ length }) => length > 1) ?? indexesOf("level3");
  if (anchors.length < 2) return columns.map(() => null);
  const names = anchors.map((start, nth) => {
    const part = columns.slice(start, anchors[nth + 1] ?? columns.length);
    const own = periodName.exec(part.map(({ group, text }) => group + text).join(""))?.[0];
    return own ?? periodAbove(sheet, row, part[0]?.column ?? 0) ?? (nth === 0 ? "实施期" : "年度");
  });
  return columns.map((_, index) => {
    const nth = anchors.filter((start) => start <= index).length - 1;
    return nth < 0 ? null : (names[nth] ?? null);
  });
}

const periodName = /实施期|中期|长期|年度/;

/** The period that the cell above a heading names: 长期绩效指标 over one half of the form, 年度绩效指标 over the other. */
export function periodAbove(sheet: Sheet, row: number, column: number): string | undefined {
  return row > 0 ? periodName.exec(headingAt(sheet, row - 1, column))?.[0] : undefined;
}
