import type { IRange, Worksheet } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Position, SheetId } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { markFormula, markStyles, noteHeading, noteText, type Mark, type MarkResult } from "../host";
import { isProtected } from "./read-sheet";
import { createSlices } from "./slices";
import type { UniverWorkbook } from "./univer-workbook";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** The box of a note in pixels: a message of two or three lines and its remedy. */
const noteSize = { width: 280, height: 140 };

/** Lays the marks over the workbook, past the undo history: what a person takes back are their own edits. */
export async function markWorkbook(book: UniverWorkbook, marks: readonly Mark[]): Promise<MarkResult> {
  const sheets = [...bySheet(marks)].map(([sheet, there]) => ({ worksheet: book.worksheet(sheet), there }));
  await clearWorkbook(book);
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

/** Takes every mark of ours away, those included that came along when a person copied a cell. */
export async function clearWorkbook(book: UniverWorkbook): Promise<void> {
  const slice = createSlices();
  // By what the models hold: a sheet that was deleted, and that Ctrl+Z brings back, is in none of the workbook's lists.
  for (const [sheet, rules] of book.injector.get(ConditionalFormattingRuleModel).getUnitRules(book.id) ?? []) {
    for (const { cfId } of rules.filter(isOurFormat)) {
      book.run(DeleteConditionalRuleMutation, { unitId: book.id, subUnitId: sheet, cfId });
      await slice();
    }
  }
  for (const [sheet, notes] of book.injector.get(SheetsNoteModel).getUnitNotes(book.id) ?? []) {
    for (const { id, note } of [...notes.values()]) {
      if (!note.startsWith(noteHeading)) continue;
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
    const severity = severities.find((one) => rule.cfId === `jixiao-${one}`) ?? "warning";
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

function isOurFormat({ rule }: IConditionFormattingRule): boolean {
  return "subType" in rule && rule.subType === CFSubRuleType.formula && rule.value === `=${markFormula}`;
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

function addFormats(book: UniverWorkbook, worksheet: Worksheet, marks: readonly Mark[]): void {
  const subUnitId = worksheet.getSheetId();
  for (const severity of severities) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    if (cells.length === 0) continue;
    const rule: IConditionFormattingRule = {
      cfId: `jixiao-${severity}`,
      stopIfTrue: false,
      ranges: cells.map(({ row, column }) => ({
        startRow: row,
        startColumn: column,
        endRow: row,
        endColumn: column,
      })),
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${markFormula}`,
        style: { bg: { rgb: markStyles[severity].fill } },
      },
    };
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
    const note = { id: `jixiao-${row}-${col}`, row, col, ...noteSize, note: noteText(mark), show: false };
    book.run(UpdateNoteMutation, { unitId: book.id, sheetId, row, col, note });
    await slice();
  }
}
