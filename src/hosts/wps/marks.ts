import { cellName, type Range, type SheetId } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { markStyles, noteText, type Mark, type MarkResult } from "../host";
import { addressesOf, rectanglesOf } from "./cell-areas";
import type { Listing } from "./known-sheets";
import { hasOurFormula, ignored, marksOn, ourFormula, takeAway, type MarksThere } from "./marks-there";
import { bgr, xl, type CellRange, type Worksheet, type WpsApplication } from "./object-model";
import { missing } from "./open-workbook";
import type { OwnWork } from "./own-work";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What `Union` takes at once. */
const mostUnited = 30;

const white = 0xffffff;

/** So few notes, there or to come, are dealt with before anybody could see WPS paint. */
const fewNotes = 50;

/**
 * Takes away the marks of before and sets these, on the sheets as they were listed. Throws, with nothing changed, where
 * a mark names no sheet.
 */
export function replaceMarks(app: WpsApplication, listing: Listing, work: OwnWork, marks: readonly Mark[]): MarkResult {
  const bySheet = new Map<SheetId, Mark[]>();
  for (const mark of marks) {
    const there = bySheet.get(mark.at.sheet);
    if (there) there.push(mark);
    else bySheet.set(mark.at.sheet, [mark]);
  }
  const targets = [...bySheet].map(([id, own]) => {
    const { info, worksheet } = listing.sheets.find((sheet) => sheet.info.id === id) ?? missing(id);
    return { id, own, worksheet, isProtected: info.protected };
  });
  const free = targets.filter(({ isProtected }) => !isProtected);
  const count = free.reduce((sum, { own }) => sum + own.length, 0);
  changeMarks(listing, work, count, (there) => {
    for (const { own, worksheet } of free) {
      const place = there.find((one) => one.worksheet === worksheet);
      if (!place) continue;
      addFormats(app, place, own);
      addNotes(place, own);
    }
  });
  return {
    marked: count,
    protectedSheets: targets.filter(({ isProtected }) => isProtected).map(({ id }) => id),
  };
}

/** Takes away every mark of ours, except on protected sheets, which no program lets us touch. */
export function removeMarks(listing: Listing, work: OwnWork): void {
  changeMarks(listing, work, 0, () => undefined);
}

/**
 * Old marks go, and `add` sets new ones. WPS counts marks as steps to take back: they are one step, or a person would
 * have to press Ctrl+Z for every note before it reaches their own work.
 */
function changeMarks(
  listing: Listing,
  work: OwnWork,
  added: number,
  add: (there: readonly MarksThere[]) => void,
): void {
  const there = marksOn(listing);
  const old = there.reduce((sum, { ourFormats, ourNotes }) => sum + ourFormats.length + ourNotes.length, 0);
  if (old + added === 0) return;
  const change = (): void => {
    there.forEach(takeAway);
    add(there);
  };
  // The old ones were about a table that has changed since: none at all is the better half.
  const restore = (): void => marksOn(listing).forEach(takeAway);
  if (old + added > fewNotes) work.asOneStep(listing.book, change, restore);
  else work.asOneBriefStep(listing.book, change, restore);
}

/** One conditional format a severity. It lies over those of the user. */
function addFormats(app: WpsApplication, there: MarksThere, marks: readonly Mark[]): void {
  const isOverUsers = there.formatCount > there.ourFormats.length;
  for (const severity of severities) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    if (cells.length === 0) continue;
    const range = united(app, there.worksheet, rectanglesOf(cells));
    const condition = addFormat(range, bgr(markStyles[severity].fill));
    if (isOverUsers) condition.SetFirstPriority();
  }
}

/** Throws unless the program says of the new format what was asked for: a formula that it spelt otherwise we would never find again. */
function addFormat({ FormatConditions: formats }: CellRange, color: number): Et.FormatCondition {
  const condition = formats.Add(xl.expression, undefined, ourFormula) as Et.FormatCondition | null | undefined;
  if (!condition) throw ignored("mark its cells");
  const { Interior: interior } = condition;
  interior.Color = color;
  if (!hasOurFormula(condition) || !isColored(interior.Color)) throw ignored("mark its cells");
  return condition;
}

/** Any colour will do: an old file has a palette of 56, from which WPS takes the nearest. */
function isColored(color: unknown): boolean {
  return typeof color === "number" && color > 0 && color < white;
}

/** A range over all areas, whose names alone would be too long for one call. */
function united(app: WpsApplication, worksheet: Worksheet, areas: readonly Range[]): CellRange {
  let ranges = addressesOf(areas).map((address) => worksheet.Range(address));
  for (;;) {
    const [first, second] = ranges;
    if (!first) throw new Error("A mark needs a cell.");
    if (!second) return first;
    const [, , ...others] = ranges.slice(0, mostUnited);
    ranges = [app.Union(first, second, ...others), ...ranges.slice(mostUnited)];
  }
}

/** The message as a note on every flagged cell without one. Where this build has no notes, colour and list must do. */
function addNotes({ notes, usersNotes, worksheet }: MarksThere, marks: readonly Mark[]): void {
  if (!notes) return;
  const taken = new Set(usersNotes.map((note) => (note.Parent as CellRange).Address(false, false)));
  for (const mark of marks.filter(({ at }) => !taken.has(cellName(at)))) {
    const text = noteText(mark);
    const cell = worksheet.Range(cellName(mark.at));
    // A build that does not hand over the new note has it at its cell.
    const note = (cell.AddComment(text) as Et.Comment | null | undefined) ?? (cell.Comment as Et.Comment | null);
    if (!note || !isSameText(note.Text(), text)) throw ignored("write notes");
  }
}

/** Programs differ in how they end a line. */
function isSameText(kept: string, wanted: string): boolean {
  const plain = (text: string): string => text.replace(/\s/g, "");
  return plain(String(kept)) === plain(wanted);
}
