import { byPosition, type Range } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { contentsItem, contentsLine } from "./contents";
import type { ContentsItem, DepartmentText, Passage, ProseProject, Section, SectionKind } from "./department-text";
import { listEntries } from "./list-entry";
import { proseLines, proseRows } from "./prose-lines";
import { proseProjects } from "./prose-projects";
import { headingKind, proseHeading, type HeadingKind, type ProseHeading } from "./section-headings";
import { statedTotals } from "./stated-totals";

/** So many lines above a list without headings may say what it is about. */
const linesBeforeList = 6;
/** Fewer entries than this are no list; a note may mention an indicator. */
const fewestEntries = 2;

/**
 * Reads what a sheet holds of the department's part (部门整体绩效目标), in the rows that no table covers; null where it
 * holds none. Ordinary notes are none: it has the official headings, or a list of indicators with their levels.
 * Never throws; a sheet is read as far as 5,000 lines.
 */
export function readDepartment(sheet: Sheet, tables: readonly Range[]): DepartmentText | null {
  const lines = proseLines(sheet, proseRows(sheet, tables));
  if (lines.length === 0) return null;
  const { sections: headed, contents, whole } = readSections(lines, tables);
  const trusted = isDepartmentPart(headed, whole, tables.length > 0);
  const lists = trusted ? [] : unheadedList(lines);
  const sections = trusted ? headed : lists;
  const projects = sections.flatMap(({ kind, lines: own }): readonly ProseProject[] =>
    kind === "detailed" ? proseProjects(own) : [],
  );
  const totals = statedTotals(lines);
  const passages = [
    ...sections.flatMap(({ heading, lines: own }) => [...(heading ? [heading] : []), ...own]),
    ...contents.map(({ passage }) => passage),
    ...totals.map(({ passage }) => passage),
  ];
  if (passages.length === 0) return null;
  return { sheet: sheet.id, sheetName: sheet.name, range: around(passages), sections, projects, contents, totals };
}

interface Draft {
  readonly kind: SectionKind;
  readonly heading: Passage;
  readonly lines: Passage[];
}

/** Walks the lines from heading to heading; what stands before the first one, or below a table, is in none. */
class SectionWalk {
  readonly drafts: Draft[] = [];
  readonly contents: ContentsItem[] = [];
  whole = false;
  private current: Draft | null = null;
  private inContents = false;
  /** Whether the contents have page numbers. */
  private paged = false;
  private readonly listed = new Set<HeadingKind>();

  /** Whatever follows belongs to no section until the next heading. */
  close(): void {
    this.current = null;
    this.inContents = false;
  }

  add(line: Passage): void {
    const heading = proseHeading(line);
    if (this.isOfContents(line, heading)) return;
    if (!heading) {
      this.current?.lines.push(line);
      return;
    }
    this.close();
    const { kind, passage, rest } = heading;
    if (kind === "contents") this.inContents = true;
    else if (kind === "whole") this.whole = true;
    else if (kind !== "projects") {
      this.current = { kind, heading: passage, lines: rest ? [rest] : [] };
      this.drafts.push(this.current);
    }
  }

  /** Items and headings with their pages; without pages, a heading that comes again is where the text begins. */
  private isOfContents(line: Passage, heading: ProseHeading | undefined): boolean {
    const item = contentsItem(line);
    if (item && (this.inContents || item.paged)) {
      this.paged ||= item.paged;
      this.contents.push(item);
      return true;
    }
    if (!this.inContents) return false;
    const { words, paged } = contentsLine(line);
    const kind = heading?.kind ?? headingKind(words);
    this.paged ||= paged;
    if (paged || /^第[一二三12]部分$/.test(words)) return true;
    if (kind && !this.paged && !this.listed.has(kind)) {
      this.listed.add(kind);
      return true;
    }
    this.inContents = false;
    return false;
  }
}

function readSections(
  lines: readonly Passage[],
  tables: readonly Range[],
): { sections: readonly Section[]; contents: readonly ContentsItem[]; whole: boolean } {
  const tops = tables.map(({ top }) => top).sort((a, b) => a - b);
  const walk = new SectionWalk();
  let next = 0;
  for (const line of lines) {
    let passed = false;
    while ((tops[next] ?? Infinity) < line.at.row) {
      next++;
      passed = true;
    }
    if (passed) walk.close();
    walk.add(line);
  }
  return { sections: walk.drafts, contents: walk.contents, whole: walk.whole };
}

/**
 * 总体绩效目标 alone is also a label of project forms, and 保障措施 a heading of any plan: they count beside each other,
 * below the title, or – the first – on a sheet of their own.
 */
function isDepartmentPart(sections: readonly Section[], whole: boolean, besideTables: boolean): boolean {
  const kinds = new Set(sections.filter(({ lines }) => lines.length > 0).map(({ kind }) => kind));
  if (kinds.has("detailed") || (whole && kinds.size > 0)) return true;
  return kinds.has("overall") && (kinds.has("measures") || !besideTables);
}

/** The lines of a list that stands without headings, with what is written right above it. */
function unheadedList(lines: readonly Passage[]): readonly Section[] {
  let entries = 0;
  let first = lines.length;
  let last = -1;
  lines.forEach((line, nth) => {
    const count = listEntries(line).length;
    if (count === 0) return;
    entries += count;
    first = Math.min(first, nth);
    last = nth;
  });
  if (entries < fewestEntries) return [];
  return [{ kind: "detailed", heading: null, lines: lines.slice(Math.max(0, first - linesBeforeList), last + 1) }];
}

function around(passages: readonly Passage[]): Range {
  const [first] = [...passages].sort((a, b) => byPosition(a.at, b.at));
  const range = { top: first?.at.row ?? 0, left: Infinity, bottom: 0, right: 0 };
  for (const { at } of passages) {
    range.left = Math.min(range.left, at.column);
    range.bottom = Math.max(range.bottom, at.row);
    range.right = Math.max(range.right, at.column);
  }
  return range;
}
