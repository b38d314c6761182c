import { recogniseForm } from "../forms/recognise";
import { contains, type Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { readBody, type Body } from "./body";
import { splitProjects } from "./flat-list";
import { findHeadings, type Heading } from "./headings";
import { Reuse, type KeptPart, type KeptReading } from "./kept-reading";
import { readHeader, type ReadHeader } from "./project-header";
import type { IndicatorTable, ReadResult, UnreadableRegion } from "./table";
import { TargetReader } from "./target-field";
import { findUnreadable } from "./unreadable";

/** How far beside its indicators a table's header block may reach, in columns. */
const headerOverhang = 4;

/** Reads every indicator table of a workbook; ids run through all of its sheets. Never throws. */
export function readTables(sheets: readonly Sheet[]): ReadResult {
  const tables: IndicatorTable[] = [];
  const unreadable: UnreadableRegion[] = [];
  for (const sheet of sheets) {
    for (const part of readSheetInParts(sheet, tables.length)) {
      tables.push(...part.tables);
      unreadable.push(...part.unreadable);
    }
  }
  return { tables, unreadable };
}

/**
 * Reads one sheet part by part, so that a caller can pause or stop in between: the tables of each heading,
 * and last what could not be read. Tables are numbered after the `before` tables of earlier sheets.
 * Returns what a later reading of the sheet may be given as `kept`: then the parts that nothing changed of come back as
 * the very same objects.
 */
export function* readSheetInParts(
  sheet: Sheet,
  before: number,
  kept?: KeptReading,
): Generator<ReadResult, KeptReading> {
  const reuse = Reuse.of(kept, sheet);
  const headings = findHeadings(sheet, reuse?.headings());
  const targets = reuse?.kept.targets ?? new TargetReader();
  const parts: KeptPart[] = [];
  const lowest = new LowestRows();
  let count = before;
  for (const [nth, heading] of headings.entries()) {
    const limit = nextHeading(headings, nth) ?? sheet.rows;
    const area = headerArea(heading, besideIt(headings, nth, limit), lowest);
    const part = reuse?.part(heading, area, `t${count + 1}`) ?? readPart(sheet, heading, area, limit, targets, count);
    count += part.tables.length;
    lowest.add(part.own);
    parts.push(part);
    yield { tables: part.tables, unreadable: [] };
  }
  const covered = parts.map(({ own }) => own);
  const sameOutside = reuse?.sameOutside(covered) ?? false;
  const unreadable = reuse && sameOutside ? reuse.kept.unreadable : findUnreadable(sheet, covered);
  yield { tables: [], unreadable };
  return { sheet, targets, parts, unreadable, sameOutside };
}

function readPart(
  sheet: Sheet,
  heading: Heading,
  area: Range,
  limit: number,
  targets: TargetReader,
  before: number,
): KeptPart {
  const body = readBody(sheet, heading, limit, targets);
  const header = readHeader(sheet, area);
  const isList = heading.columns.some(({ role }) => role === "project");
  const projects = isList ? splitProjects(sheet, heading, body, header.header) : [{ header: header.header, body }];
  const tables = projects.map((project, place) => {
    const id = `t${before + place + 1}`;
    return tableOf(sheet, id, heading, { ...header, header: project.header }, project.body, isList && place > 0);
  });
  const own = { top: heading.top, left: heading.left, bottom: body.lastRow, right: heading.right };
  return { heading, headerArea: area, firstRow: Math.min(area.top, heading.top), lastRow: body.end, own, tables };
}

/** The row at which the next heading below this one begins; headings come in reading order. */
function nextHeading(headings: readonly Heading[], nth: number): number | undefined {
  const heading = headings[nth];
  for (let later = nth + 1; heading && later < headings.length; later++) {
    const other = headings[later];
    if (other && other.top >= heading.bodyRow && other.left <= heading.right && heading.left <= other.right) {
      return other.top;
    }
  }
  return undefined;
}

/** The other headings of the same row, and those beside its own rows down to `limit`; headings come in reading order. */
function besideIt(headings: readonly Heading[], nth: number, limit: number): readonly Heading[] {
  const top = headings[nth]?.top;
  let first = nth;
  while (headings[first - 1]?.top === top) first--;
  let after = nth + 1;
  while ((headings[after]?.top ?? limit) < limit) after++;
  return [...headings.slice(first, nth), ...headings.slice(nth + 1, after)];
}

/** Where a heading's header block may stand: above it, below the tables above, and over no table beside it. */
function headerArea(heading: Heading, neighbours: readonly Heading[], lowest: LowestRows): Range {
  const before = Math.max(-1, ...neighbours.filter(({ left }) => left < heading.left).map(({ right }) => right));
  const after = Math.min(...neighbours.filter(({ left }) => left > heading.left).map(({ left }) => left));
  const top = lowest.below(heading.left, heading.right);
  let { left, right } = heading;
  const isFree = (column: number): boolean => column > before && column < after && lowest.below(column, column) <= top;
  while (left > Math.max(0, heading.left - headerOverhang) && isFree(left - 1)) left--;
  while (right < heading.right + headerOverhang && isFree(right + 1)) right++;
  return { top, left, bottom: heading.top - 1, right };
}

/** Down to which row each column belongs to tables read so far: a long sheet has thousands of them. */
class LowestRows {
  private readonly byColumn: number[] = [];

  add({ left, right, bottom }: Range): void {
    for (let column = left; column <= right; column++) {
      this.byColumn[column] = Math.max(this.byColumn[column] ?? -1, bottom);
    }
  }

  /** The first row that is free in all of these columns. */
  below(left: number, right: number): number {
    let lowest = -1;
    const last = Math.min(right, this.byColumn.length - 1);
    for (let column = left; column <= last; column++) lowest = Math.max(lowest, this.byColumn[column] ?? -1);
    return lowest + 1;
  }
}

/** `sharesHeading`: a further project of a flat list, whose range is its own rows only. */
function tableOf(
  sheet: Sheet,
  id: string,
  heading: Heading,
  { header, labels, area }: ReadHeader,
  body: Omit<Body, "end">,
  sharesHeading: boolean,
): IndicatorTable {
  const first = body.indicators[0]?.row ?? heading.bodyRow;
  const right = Math.max(heading.right, ...heading.columns.map(({ at }) => sheet.mergeAt(at)?.right ?? 0));
  const own = { top: sharesHeading ? first : heading.top, left: heading.left, bottom: body.lastRow, right };
  const withHeader = area && !sharesHeading ? union(own, area) : own;
  const roles = new Set(heading.columns.map(({ role }) => role));
  const form = recogniseForm({
    title: header.title?.text ?? "",
    headings: heading.columns.map((column) => column.heading),
    roles,
    labels,
    periods: new Set(heading.columns.flatMap(({ period }) => period ?? [])).size,
  });
  const needed =
    form === "hebei-2019"
      ? (["level1", "level3", "target"] as const)
      : (["level1", "level2", "level3", "target"] as const);
  return {
    id,
    sheet: sheet.id,
    sheetName: sheet.name,
    range: withHeader,
    headingRow: heading.top,
    bodyRow: heading.bodyRow,
    form,
    header,
    columns: heading.columns,
    missing: needed.filter((role) => !roles.has(role)),
    indicators: body.indicators,
    strayRows: body.strayRows.filter((row) => contains(own, { row, column: own.left })),
  };
}

function union(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
