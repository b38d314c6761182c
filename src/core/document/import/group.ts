import { headerLabel } from "../../forms/header-labels";
import { resolveLevel1, resolveLevel2 } from "../../levels/resolve";
import { readTables } from "../../reader/read";
import { tight } from "../../text/normalise";
import type { DocumentParagraph, DocumentTable, TextDocument } from "../document";
import { stackedSheet, type Piece } from "../table-sheet";
import { continuationOf, withoutRepeatedHeadings } from "./repeated-heading";

/** What belongs to one project, or to one list of projects: the lines and tables above its indicators, and these. */
export type Group = readonly Piece[];

/** A table that belongs to no group. */
export interface LoneTable {
  readonly table: DocumentTable;
  /** It looks like the upper half of a form, but no indicators follow. */
  readonly isHeader: boolean;
}

export interface GroupedDocument {
  readonly groups: readonly Group[];
  readonly lone: readonly LoneTable[];
  /** Every paragraph that stands above no table as a part of it; blank ones and tables of contents left out. */
  readonly prose: readonly DocumentParagraph[];
}

const gap: Piece = { kind: "lines", lines: [[]] };

/** Puts together what a document shows apart: the title lines, the header table and the indicator table of a project. */
export function groupDocument(document: TextDocument): GroupedDocument {
  const grouping = new Grouping();
  for (const part of document.parts) {
    if (part.kind === "paragraph") grouping.addParagraph(part);
    else if (part.cells.length === 1) grouping.addFrame(part);
    else grouping.addTable(part);
  }
  return grouping.finish();
}

class Grouping {
  private readonly groups: Piece[][] = [];
  private readonly lone: LoneTable[] = [];
  private readonly prose: DocumentParagraph[] = [];
  /** The paragraphs since the last table. */
  private pending: DocumentParagraph[] = [];
  /** Header tables whose indicators are still to come, with the lines above them. */
  private waiting: { lead: Piece[]; tables: DocumentTable[] } | null = null;
  /** Whether nothing but blank lines stands between the last group's indicators and here. */
  private open: DocumentTable | null = null;

  addParagraph(paragraph: DocumentParagraph): void {
    if (paragraph.contents) return;
    this.pending.push(paragraph);
    if (paragraph.text.trim() !== "") this.open = null;
  }

  /** A table of a single cell is a frame around its text. */
  addFrame({ cells }: DocumentTable): void {
    for (const text of (cells[0]?.text ?? "").split("\n")) {
      this.addParagraph({ kind: "paragraph", text, heading: null, contents: false });
    }
  }

  addTable(table: DocumentTable): void {
    const kind = kindOf(table);
    if (kind === "indicators") this.addIndicators(table);
    else if (this.open && continues(table, this.open)) this.groups.at(-1)?.push(table);
    else if (kind === "header" && !this.waitsFor()) {
      this.endWaiting();
      this.waiting = { lead: this.takeLead(), tables: [table] };
    } else if (this.waiting && this.waitsFor()) this.waiting.tables.push(table);
    else {
      this.endPending();
      this.lone.push({ table, isHeader: false });
    }
  }

  finish(): GroupedDocument {
    this.endWaiting();
    this.endPending();
    return { groups: this.groups, lone: this.lone, prose: this.prose };
  }

  private addIndicators(table: DocumentTable): void {
    const rest = this.open && !this.waiting ? continuationOf(table, this.open) : null;
    if (rest) {
      this.groups.at(-1)?.push(rest);
      this.open = table;
      return;
    }
    const whole = withoutRepeatedHeadings(table);
    const header = this.waitsFor() && !hasHeader(table) ? this.waiting : null;
    if (header) {
      const between = this.pending.flatMap(({ text }) => (text.trim() === "" ? [] : [text.split("\t")]));
      this.pending = [];
      this.waiting = null;
      const lines: Piece[] = between.length > 0 ? [{ kind: "lines", lines: between }] : [];
      this.groups.push([...header.lead, ...header.tables, gap, ...lines, whole]);
    } else {
      this.endWaiting();
      this.groups.push([...this.takeLead(), whole]);
    }
    this.open = table;
  }

  /** Whether a header table waits and nothing since it begins something new. */
  private waitsFor(): boolean {
    return (
      this.waiting !== null && this.pending.every(({ text }) => text.trim().length <= longestBetween && !isTitle(text))
    );
  }

  private endWaiting(): void {
    for (const table of this.waiting?.tables ?? []) this.lone.push({ table, isHeader: true });
    this.waiting = null;
  }

  private endPending(): void {
    this.prose.push(...this.pending.filter(({ text }) => text.trim() !== ""));
    this.pending = [];
  }

  /** The lines right above a table that are part of it: its title, its year, its unit. The rest is prose. */
  private takeLead(): Piece[] {
    const lead: string[][] = [];
    let titled = false;
    while (!titled) {
      const last = this.pending.at(-1);
      if (!last || (last.text.trim() !== "" && !isLead(last.text))) break;
      this.pending.pop();
      titled = isTitle(last.text);
      if (last.text.trim() !== "") lead.unshift(...last.text.split("\n").map((line) => line.split("\t")));
    }
    this.endPending();
    return lead.length > 0 ? [{ kind: "lines", lines: lead }] : [];
  }
}

/** What stands between the two halves of a form is a word, not a paragraph. */
const longestBetween = 30;

function kindOf(table: DocumentTable): "indicators" | "header" | "other" {
  const [read] = readTables([stackedSheet([table], "")]).tables;
  if (read) return "indicators";
  const labels = table.cells.filter(({ text }) => headerLabel(text) !== undefined);
  return labels.length >= 2 ? "header" : "other";
}

function hasHeader(table: DocumentTable): boolean {
  const [read] = readTables([stackedSheet([table], "")]).tables;
  return read !== undefined && (read.header.name !== null || read.header.code !== null || read.header.title !== null);
}

/** Whether a table goes on with the one before it, which a page break cut in two: as many columns, and levels in them. */
function continues(table: DocumentTable, before: DocumentTable): boolean {
  if (table.columns !== before.columns) return false;
  return table.cells.some(({ area, text }) => area.left < 2 && namesLevel(text));
}

function namesLevel(text: string): boolean {
  const resolved = resolveLevel1(text) ?? resolveLevel2(text);
  return resolved !== null && resolved.match !== "near";
}

function isLead(text: string): boolean {
  if (text.length > 300) return false;
  return isTitle(text) || text.split("\t").every((piece) => piece.trim() === "" || isHeaderLine(piece));
}

function isHeaderLine(text: string): boolean {
  const clean = tight(text);
  return (
    headerLabel(text) !== undefined ||
    /^[(（]?20\d\d年度?[)）]?$/.test(clean) ||
    (clean.length <= 60 && /^\d{3,9}-?\p{Script=Han}{2}/u.test(clean))
  );
}

/** As the reader knows a title: a short line that calls itself a table. */
function isTitle(text: string): boolean {
  return text.length <= 120 && /绩效.*表(?:[(（].*)?$/.test(tight(text));
}
