import type { IRange, Worksheet } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Position, SheetId } from "../../core/sheet/address";
import { noteHeading, noteText, type Mark, type MarkResult } from "../host";
import { formatsOf, isOurFormat, isSameFormat, severityOf } from "./mark-formats";
import { isProtected } from "./read-sheet";
import { createSlices } from "./slices";
import type { UniverWorkbook } from "./univer-workbook";

/** The box of a note in pixels: a message of two or three lines and its remedy. */
const noteSize = { width: 280, height: 140 };

/**
 * Lays the marks over the workbook, past the undo history: what a person takes back are their own edits. A mark that
 * lies there already stays: after a small change to a large workbook most do, and each one replaced is drawn anew.
 */
export async function markWorkbook(book: UniverWorkbook, marks: readonly Mark[]): Promise<MarkResult> {
  const sheets = [...bySheet(marks)].map(([sheet, there]) => ({ worksheet: book.worksheet(sheet), there }));
  const open = sheets.filter(({ worksheet }) => !isProtected(worksheet));
  await clearWorkbook(book, new Map(open.map(({ worksheet, there }) => [worksheet.getSheetId(), wantedOn(there)])));
  const slice = createSlices();
  const protectedSheets: SheetId[] = [];
  let marked = 0;
  for (const { worksheet, there } of sheets) {
    if (isProtected(worksheet)) {
      protectedSheets.push(worksheet.getSheetId());
      continue;
    }
    addFormats(book, worksheet, there);
    await slice();
    await addNotes(book, worksheet, there, slice);
    marked += there.length;
  }
  return { marked, protectedSheets };
}

/** What marks a sheet: formats by their id, and the texts of notes by theirs. */
interface SheetMarks {
  readonly formats: ReadonlyMap<string, IConditionFormattingRule>;
  readonly notes: ReadonlyMap<string, string>;
}

function wantedOn(marks: readonly Mark[]): SheetMarks {
  return {
    formats: new Map(formatsOf(marks).map((rule) => [rule.cfId, rule])),
    notes: new Map(marks.map((mark) => [noteId(mark.at), noteText(mark)])),
  };
}

/**
 * Takes every mark of ours away, those included that came along when a person copied a cell; all but those that are
 * wanted as they lie.
 */
export async function clearWorkbook(
  book: UniverWorkbook,
  wanted: ReadonlyMap<SheetId, SheetMarks> = new Map(),
): Promise<void> {
  const slice = createSlices();
  // By what the models hold: a sheet that was deleted, and that Ctrl+Z brings back, is in none of the workbook's lists.
  for (const [sheet, rules] of book.injector.get(ConditionalFormattingRuleModel).getUnitRules(book.id) ?? []) {
    for (const rule of rules.filter(isOurFormat)) {
      const { cfId } = rule;
      if (isSameFormat(rule, wanted.get(sheet)?.formats.get(cfId))) continue;
      book.run(DeleteConditionalRuleMutation, { unitId: book.id, subUnitId: sheet, cfId });
      await slice();
    }
  }
  for (const [sheet, notes] of book.injector.get(SheetsNoteModel).getUnitNotes(book.id) ?? []) {
    for (const { id, note, row, col } of [...notes.values()]) {
      if (!note.startsWith(noteHeading)) continue;
      // One that moved with its row keeps the name of its old place, and that may be another's now.
      if (id === noteId({ row, column: col }) && note === wanted.get(sheet)?.notes.get(id)) continue;
      book.run(RemoveNoteMutation, { unitId: book.id, sheetId: sheet, noteId: id });
      await slice();
    }
  }
}

export function hasMarks(book: UniverWorkbook): boolean {
  const rules = [...(book.injector.get(ConditionalFormattingRuleModel).getUnitRules(book.id)?.values() ?? [])];
  return rules.flat().some(isOurFormat);
}

/** The marks as they lie now: they have moved with the rows they are on. */
export function marksOf(book: UniverWorkbook, sheet: SheetId): readonly Mark[] {
  const notes = book.injector.get(SheetsNoteModel);
  const rules = book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.id, sheet) ?? [];
  return rules.filter(isOurFormat).flatMap((rule) => {
    const severity = severityOf(rule);
    return rule.ranges.flatMap(cellsOf).map((place): Mark => {
      const note = notes.getNote(book.id, sheet, { row: place.row, col: place.column })?.note ?? "";
      return { at: { sheet, ...place }, severity, lines: linesOfNote(note) };
    });
  });
}

/** The lines of a note of ours, without its heading and the symbol; those of a user's are none of ours. */
function linesOfNote(note: string): readonly string[] {
  if (!note.startsWith(noteHeading)) return [];
  return note
    .slice(noteHeading.length + 1)
    .replace(/^[✖▲●] /, "")
    .split("\n");
}

function cellsOf({ startRow, startColumn, endRow, endColumn }: IRange): Position[] {
  const cells: Position[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) cells.push({ row, column });
  }
  return cells;
}

function bySheet(marks: readonly Mark[]): Map<SheetId, Mark[]> {
  const sheets = new Map<SheetId, Mark[]>();
  for (const mark of marks) {
    const there = sheets.get(mark.at.sheet);
    if (there) there.push(mark);
    else sheets.set(mark.at.sheet, [mark]);
  }
  return sheets;
}

function noteId({ row, column }: Position): string {
  return `jixiao-${row}-${column}`;
}

function addFormats(book: UniverWorkbook, worksheet: Worksheet, marks: readonly Mark[]): void {
  const subUnitId = worksheet.getSheetId();
  const there = book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.id, subUnitId) ?? [];
  for (const rule of formatsOf(marks)) {
    if (there.some(({ cfId }) => cfId === rule.cfId)) continue;
    book.run(AddConditionalRuleMutation, { unitId: book.id, subUnitId, rule });
  }
}

/** Gives every marked cell its note, unless a person's own is there. */
async function addNotes(
  book: UniverWorkbook,
  worksheet: Worksheet,
  marks: readonly Mark[],
  slice: () => Promise<void>,
): Promise<void> {
  const sheetId = worksheet.getSheetId();
  const model = book.injector.get(SheetsNoteModel);
  for (const mark of marks) {
    const { row, column: col } = mark.at;
    if (model.getNote(book.id, sheetId, { row, col })) continue;
    const note = { id: noteId(mark.at), row, col, ...noteSize, note: noteText(mark), show: false };
    book.run(UpdateNoteMutation, { unitId: book.id, sheetId, row, col, note });
    await slice();
  }
}
