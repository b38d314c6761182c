import { HostError, markFormula, noteHeading } from "../host";
import type { Listing } from "./known-sheets";
import { optional, xl, type CellRange, type Worksheet } from "./object-model";

export const ourFormula = `=${markFormula}`;

/** What a sheet has of conditional formats and notes, ours and the user's. */
export interface MarksThere {
  readonly worksheet: Worksheet;
  readonly cells: CellRange;
  readonly formats: Et.FormatConditions;
  readonly formatCount: number;
  readonly ourFormats: readonly Et.FormatCondition[];
  /** Null where this build has none. */
  readonly notes: Et.Comments | null;
  readonly ourNotes: readonly Et.Comment[];
  readonly usersNotes: readonly Et.Comment[];
}

/** Looks at every sheet that is not protected: five bridge calls each, and three for everything that is found there. */
export function marksOn({ sheets }: Listing): MarksThere[] {
  return sheets.filter(({ info }) => !info.protected).map(({ worksheet }) => marksThere(worksheet));
}

function marksThere(worksheet: Worksheet): MarksThere {
  const cells = worksheet.Cells;
  const formats = cells.FormatConditions;
  const formatCount = formats.Count;
  const notes = optional(() => worksheet.Comments);
  const all = notes ? listOf(notes.Count, (index) => notes.Item(index)) : [];
  const ours = all.map((note) => note.Text().startsWith(noteHeading));
  return {
    worksheet,
    cells,
    formats,
    formatCount,
    ourFormats: listOf(formatCount, (index): Et.FormatCondition => formats.Item(index)).filter(isOurs),
    notes,
    ourNotes: all.filter((_, index) => ours[index]),
    usersNotes: all.filter((_, index) => !ours[index]),
  };
}

/** Takes ours away, and counts what is left: WPS may ignore a request without a word. */
export function takeAway(there: MarksThere): void {
  const { ourFormats, formatCount, ourNotes, usersNotes } = there;
  for (const mark of [...ourFormats, ...ourNotes]) mark.Delete();
  const isLeft = (limit: number) => (count: number) => count <= limit;
  if (ourFormats.length > 0) expectFormats(there, isLeft(formatCount - ourFormats.length), "take its old marks away");
  if (ourNotes.length > 0) expectNotes(there, isLeft(usersNotes.length), "take its old notes away");
}

type Expected = (count: number) => boolean;

function expectFormats({ formats, cells }: MarksThere, isAsExpected: Expected, what: string): void {
  // A build whose collections do not follow what happens is asked for a new one.
  if (!isAsExpected(formats.Count) && !isAsExpected(cells.FormatConditions.Count)) throw ignored(what);
}

function expectNotes({ notes, worksheet }: MarksThere, isAsExpected: Expected, what: string): void {
  if (notes && !isAsExpected(notes.Count) && !isAsExpected(worksheet.Comments.Count)) throw ignored(what);
}

function isOurs(condition: Et.FormatCondition): boolean {
  // Colour scales and the like have no formula.
  return condition.Type === xl.expression && hasOurFormula(condition);
}

export function hasOurFormula(condition: Et.FormatCondition): boolean {
  return String(condition.Formula1).replace(/\s/g, "") === ourFormula;
}

function listOf<Item>(count: number, itemAt: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => itemAt(index + 1));
}

export function ignored(what: string): HostError {
  return new HostError("refused", `WPS was asked to ${what}, and did not do it`);
}
