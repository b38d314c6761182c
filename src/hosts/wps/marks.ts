import { cellName, type Range, type SheetId } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { HostError, markFormula, markStyles, noteHeading, noteText, type Mark, type MarkResult } from "../host";
import { addressesOf, rectanglesOf } from "./cell-areas";
import { bgr, isThere, optional, xl, type CellRange, type Worksheet, type WpsApplication } from "./object-model";
import type { OpenWorkbook } from "./open-workbook";
import type { OwnWork } from "./own-work";

const severities: readonly Severity[] = ["error", "warning", "hint"];
const ourFormula = `=${markFormula}`;

/** What `Union` takes at once. */
const mostUnited = 30;

/** Takes away the marks of before and sets these. Throws, with nothing changed, where a mark names no sheet. */
export function replaceMarks(
  app: WpsApplication,
  open: OpenWorkbook,
  work: OwnWork,
  marks: readonly Mark[],
): MarkResult {
  const bySheet = new Map<SheetId, Mark[]>();
  for (const mark of marks) {
    const there = bySheet.get(mark.at.sheet);
    if (there) there.push(mark);
    else bySheet.set(mark.at.sheet, [mark]);
  }
  const targets = [...bySheet].map(([id, own]) => ({ id, own, worksheet: open.worksheet(id) }));
  const free = targets.filter(({ worksheet }) => !worksheet.ProtectContents);
  changeMarks(open, work, free.length > 0, () => {
    for (const { own, worksheet } of free) {
      addFormats(app, worksheet, own);
      addNotes(worksheet, own);
    }
  });
  return {
    marked: free.reduce((sum, { own }) => sum + own.length, 0),
    protectedSheets: targets.filter((target) => !free.includes(target)).map(({ id }) => id),
  };
}

/** Takes away every mark of ours, except on protected sheets, which no program lets us touch. */
export function removeMarks(open: OpenWorkbook, work: OwnWork): void {
  changeMarks(open, work, false, () => undefined);
}

/**
 * Old marks go, and `add` sets new ones. WPS counts marks as steps to take back: they are one step, or a person would
 * have to press Ctrl+Z for every note before it reaches their own work.
 */
function changeMarks(open: OpenWorkbook, work: OwnWork, adds: boolean, add: () => void): void {
  const old = open.worksheets().flatMap(marksToRemove);
  if (old.length === 0 && !adds) return;
  work.asOneStep(
    open.book,
    () => {
      for (const mark of old) mark.Delete();
      if (old.length > 0 && open.worksheets().some((worksheet) => marksToRemove(worksheet).length > 0)) {
        throw ignored("take its old marks away");
      }
      add();
    },
    // The old ones were about a table that has changed since: none at all is the better half.
    () =>
      open
        .worksheets()
        .flatMap(marksToRemove)
        .forEach((mark) => mark.Delete()),
  );
}

function marksToRemove(worksheet: Worksheet): (Et.FormatCondition | Et.Comment)[] {
  const marks = [...ourFormats(worksheet), ...ourNotes(worksheet)];
  return marks.length > 0 && worksheet.ProtectContents ? [] : marks;
}

function ourFormats(worksheet: Worksheet): Et.FormatCondition[] {
  const all = worksheet.Cells.FormatConditions;
  const conditions: Et.FormatCondition[] = [];
  const count = all.Count;
  for (let index = 1; index <= count; index++) {
    const one: Et.FormatCondition = all.Item(index);
    // Colour scales and the like have no formula.
    if (one.Type === xl.expression && String(one.Formula1).replace(/\s/g, "") === ourFormula) conditions.push(one);
  }
  return conditions;
}

function ourNotes(worksheet: Worksheet): Et.Comment[] {
  return notesOf(worksheet).filter((note) => note.Text().startsWith(noteHeading));
}

function notesOf(worksheet: Worksheet): Et.Comment[] {
  const all = optional(() => worksheet.Comments);
  if (!all) return [];
  const count = all.Count;
  return Array.from({ length: count }, (_, index) => all.Item(index + 1));
}

/** One conditional format a severity. It lies over those of the user. */
function addFormats(app: WpsApplication, worksheet: Worksheet, marks: readonly Mark[]): void {
  const usersOwn = worksheet.Cells.FormatConditions.Count;
  let added = 0;
  for (const severity of severities) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    if (cells.length === 0) continue;
    const range = united(app, worksheet, rectanglesOf(cells));
    const condition: Et.FormatCondition = range.FormatConditions.Add(xl.expression, undefined, ourFormula);
    condition.Interior.Color = bgr(markStyles[severity].fill);
    if (usersOwn > 0) condition.SetFirstPriority();
    added++;
  }
  if (worksheet.Cells.FormatConditions.Count < usersOwn + added) throw ignored("mark its cells");
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
function addNotes(worksheet: Worksheet, marks: readonly Mark[]): void {
  if (!isThere(() => worksheet.Comments)) return;
  const before = notesOf(worksheet);
  const taken = new Set(before.map((note) => (note.Parent as CellRange).Address(false, false)));
  const free = marks.filter(({ at }) => !taken.has(cellName(at)));
  for (const mark of free) worksheet.Range(cellName(mark.at)).AddComment(noteText(mark));
  if (worksheet.Comments.Count < before.length + free.length) throw ignored("write notes");
}

function ignored(what: string): HostError {
  return new HostError("refused", `WPS was asked to ${what}, and did not do it`);
}
