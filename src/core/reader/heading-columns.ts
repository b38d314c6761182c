import { headingRole, type ColumnRole } from "../forms/column-role";
import type { Sheet } from "../sheet/sheet";
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
  for (let column = span.left; column <= span.right; column++) {
    const draft = readColumn(sheet, row, column, twoRows);
    if (draft) drafts.push(draft);
  }
  settleRoles(sheet, drafts, row + (twoRows ? 2 : 1));
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
  const merge = sheet.mergeAt({ row, column });
  if (upper === "" || (merge && merge.left < column)) return undefined;
  return { column, text: upper, group: "", ...roleOf(upper), label: null };
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
  const firstLevel = drafts.find((draft) => draft.role === "level1")?.column ?? 0;
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

/** 指标内容 and the like name the third level only where no numbered heading does, and only right of another level. */
function settleWeakNames(drafts: DraftColumn[]): void {
  let taken = drafts.some((draft) => draft.role === "level3" && !draft.weak);
  for (const draft of drafts) {
    if (draft.role !== "level3" || !draft.weak) continue;
    const rightOfLevel = drafts.some(({ role, column }) => column < draft.column && /^level[12]$/.test(role));
    if (taken || !rightOfLevel) draft.role = draft.weak;
    else taken = true;
  }
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

/** 实施期 and 年度 side by side under one 一级指标: each 二级 after the first starts the next period. */
export function columnPeriods(columns: readonly DraftColumn[]): (string | null)[] {
  const indexesOf = (wanted: ColumnRole): number[] =>
    columns.flatMap(({ role }, index) => (role === wanted ? [index] : []));
  const level2s = indexesOf("level2");
  const anchors = level2s.length > 1 ? level2s : indexesOf("level3");
  if (anchors.length < 2) return columns.map(() => null);
  const names = anchors.map((start, nth) => {
    const part = columns.slice(start, anchors[nth + 1] ?? columns.length).map(({ group, text }) => group + text);
    return /实施期|中期|长期|年度/.exec(part.join(""))?.[0] ?? (nth === 0 ? "实施期" : "年度");
  });
  return columns.map((_, index) => {
    const nth = anchors.filter((start) => start <= index).length - 1;
    return nth < 0 ? null : (names[nth] ?? null);
  });
}
