import { bareHeading, headingRole, levelHeading, type ColumnRole } from "../forms/column-role";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { remember } from "../text/remember";
import {
  columnPeriods,
  draftColumns,
  headingAt,
  longestHeading,
  periodAbove,
  type DraftColumn,
} from "./heading-columns";
import type { Column } from "./table";

/** The heading of one indicator table: where it stands, and what its columns hold. */
export interface Heading {
  /** First row of the heading and first row below it. */
  readonly top: number;
  readonly bodyRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
}

/** What an earlier reading of the sheet knows: headings that stand as they stood, and the rows where others may begin. */
export interface EarlierHeadings {
  readonly kept: readonly Heading[];
  readonly suspects: readonly number[];
}

/**
 * All headings of the sheet in reading order; tables side by side give one each. With `earlier` only the rows around
 * changes are looked at; elsewhere the headings are those of before.
 */
export function findHeadings(sheet: Sheet, earlier?: EarlierHeadings): Heading[] {
  const found: Heading[] = [];
  let from = 0;
  const lookAt = (row: number): void => {
    if (row < from || row >= sheet.rows || !namesLevels(sheet, row)) return;
    const here = splitTables(sheet, row).flatMap((span) => readHeading(sheet, row, span) ?? []);
    found.push(...here);
    from = Math.max(row + 1, ...here.map((heading) => heading.bodyRow));
  };
  if (!earlier) {
    for (let row = 0; row < sheet.rows; row++) lookAt(row);
    return found;
  }
  const { kept, suspects } = earlier;
  let next = 0;
  const keepUntil = (row: number): void => {
    for (let heading = kept[next]; heading && heading.top < row; heading = kept[++next]) {
      if (heading.top >= from || heading.top === found.at(-1)?.top) found.push(heading);
      from = Math.max(from, heading.bodyRow);
    }
  };
  for (const row of suspects) {
    keepUntil(row);
    lookAt(row);
  }
  keepUntil(Infinity);
  return found;
}

/** Whether the row has headings that name two levels, or one beside a heading of another kind. */
function namesLevels(sheet: Sheet, row: number): boolean {
  let levels = 0;
  let others = 0;
  sheet.eachInRow(row, ({ text }) => {
    if (text.length > longestHeading || !/[级值分指标依据]/.test(text)) return;
    const names = namedByHeading(text);
    if (names === "level") levels++;
    else if (names === "other") others++;
  });
  return levels >= 2 || (levels === 1 && others >= 1);
}

/** What a cell names if it is a heading; the levels come back row after row. */
const namedByHeading = remember((text): "level" | "other" | null => {
  const clean = tight(text);
  if (levelHeading(clean) || bareHeading(clean) === "绩效指标分类") return "level";
  return headingRole(clean) ? "other" : null;
});

/** The stretches of columns that hold one table each: a second 一级指标, or an empty column, starts the next. */
function splitTables(sheet: Sheet, row: number): { left: number; right: number }[] {
  const spans: { left: number; right: number; level1: number | null }[] = [];
  let current: (typeof spans)[number] | undefined;
  const last = lastColumnAround(sheet, row);
  const subheaded = isSubheadingRow(sheet, row, { left: 0, right: last });
  for (let column = 0; column <= last; column++) {
    const text = headingAt(sheet, row, column);
    if (text === "" && !isNamedBeside(sheet, row, column, subheaded)) {
      current = undefined;
      continue;
    }
    const isLevel1 = headingRole(text)?.role === "level1" && sheet.cell(row, column) !== undefined;
    if (!current || (isLevel1 && current.level1 !== null && !isNextPeriod(sheet, row, current.level1, column))) {
      current = { left: column, right: column, level1: null };
      spans.push(current);
    }
    current.right = column;
    if (isLevel1) current.level1 = column;
  }
  return joinBrokenSpans(sheet, row, spans);
}

/** Whether a second 一级指标 only begins the other half of one form: both have their period above them. */
function isNextPeriod(sheet: Sheet, row: number, before: number, column: number): boolean {
  const [first, next] = [before, column].map((level1) => periodAbove(sheet, row, level1));
  return first !== undefined && next !== undefined && first !== next;
}

/** The last written column of a row and its neighbours: a stray cell far right elsewhere must not slow this row. */
function lastColumnAround(sheet: Sheet, row: number): number {
  let last = 0;
  for (const near of [row - 1, row, row + 1]) {
    sheet.eachInRow(near, (_cell, column) => {
      last = Math.max(last, column);
    });
  }
  return last;
}

/** Whether a blank heading cell belongs to a heading of two rows, whose other row names the column. */
function isNamedBeside(sheet: Sheet, row: number, column: number, subheaded: boolean): boolean {
  if (row > 0 && headingRole(headingAt(sheet, row - 1, column))) return true;
  return subheaded && headingAt(sheet, row + 1, column) !== "";
}

/** Where a merge was lost, an empty heading cell stands inside the table: what follows has no level of its own. */
function joinBrokenSpans(
  sheet: Sheet,
  row: number,
  spans: readonly { left: number; right: number }[],
): { left: number; right: number }[] {
  const joined: { left: number; right: number }[] = [];
  for (const span of spans) {
    const roles = rolesBetween(sheet, row, span);
    const previous = joined.at(-1);
    const previousRoles = previous ? rolesBetween(sheet, row, previous) : [];
    const continues =
      previousRoles.some(isLevel) && !previousRoles.includes("target") && roles.length > 0 && !roles.includes("level1");
    if (previous && continues) previous.right = span.right;
    else joined.push({ ...span });
  }
  return joined;
}

function rolesBetween(sheet: Sheet, row: number, span: { left: number; right: number }): ColumnRole[] {
  const roles: ColumnRole[] = [];
  for (let column = span.left; column <= span.right; column++) {
    const known = headingRole(headingAt(sheet, row, column));
    if (known) roles.push(known.role);
  }
  return roles;
}

function isLevel(role: ColumnRole): boolean {
  return role === "level1" || role === "level2" || role === "level3";
}

/** Whether the row below only names parts of the headings above it: words right of the levels, and nothing under them. */
function isSubheadingRow(sheet: Sheet, row: number, span: { left: number; right: number }): boolean {
  let named = 0;
  let pastLevels = false;
  for (let column = span.left; column <= span.right; column++) {
    const heading = headingAt(sheet, row, column);
    const isLevelColumn = levelHeading(heading) !== undefined || headingRole(heading)?.role === "level1";
    pastLevels ||= isLevelColumn;
    const own = sheet.cell(row + 1, column)?.text.trim() ?? "";
    if (own === "") continue;
    if (isLevelColumn || !pastLevels || own.length > longestHeading || valueLike.test(own)) return false;
    named++;
  }
  return named > 0;
}

/** What stands below a heading as content, never as a sub-heading. */
const valueLike = /^(?:[≥≤><=＞＜＝≧≦]|[\d.,]+%?$)/;

function readHeading(sheet: Sheet, row: number, span: { left: number; right: number }): Heading | undefined {
  const twoRows = isSubheadingRow(sheet, row, span);
  const drafts = draftColumns(sheet, row, span, twoRows);
  const found = new Set(drafts.map((draft) => draft.role));
  const core = (["level1", "level2", "level3", "target"] as const).filter((role) => found.has(role));
  const numbered = drafts.some((draft) => levelHeading(draft.text));
  const isOldHebei = drafts.some((draft) => bareHeading(draft.text) === "绩效指标分类");
  if (core.length < (numbered ? 3 : 2) || !(numbered || isOldHebei)) return undefined;
  const periods = columnPeriods(sheet, row, drafts);
  return {
    top: row,
    bodyRow: row + (twoRows ? 2 : 1),
    left: drafts[0]?.column ?? span.left,
    right: span.right,
    columns: drafts.map((draft, index) => ({
      role: draft.role,
      column: draft.column,
      heading: draft.group && draft.group !== draft.text ? `${draft.group}/${draft.text}` : draft.text,
      text: sheet.textAt(row, draft.column),
      at: { sheet: sheet.id, row: sheet.mergeAt({ row, column: draft.column })?.top ?? row, column: draft.column },
      label: isOneOfSeveral(draft, index) ? (draft.label ?? draft.text) : null,
      period: periods[index] ?? null,
    })),
  };

  /** Value columns of one period are told apart by their own headings. */
  function isOneOfSeveral(draft: DraftColumn, index: number): boolean {
    const sameKind = drafts.filter(({ role }, other) => role === draft.role && periods[other] === periods[index]);
    return draft.role === "target" && sameKind.length > 1;
  }
}
