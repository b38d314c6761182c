import { cellName } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { markFormula, markStyles, noteHeading, noteText, type Mark, type MarkResult } from "../host";
import type { ConditionalFormat, MemorySheet } from "./memory-sheet";
import type { MemoryWorkbook } from "./workbook";

/** In this order the conditional formats stand, so that the graver of two marks at one cell is the one that shows. */
const gravestFirst: readonly Severity[] = ["error", "warning", "hint"];

/** Takes away the marks of before and sets these. Throws, with nothing changed, where a mark names no sheet. */
export function replaceMarks(workbook: MemoryWorkbook, marks: readonly Mark[]): MarkResult {
  const bySheet = new Map<MemorySheet, Mark[]>();
  for (const mark of marks) {
    const sheet = workbook.sheet(mark.at.sheet);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), mark]);
  }
  removeMarks(workbook);
  let marked = 0;
  for (const [sheet, own] of bySheet) {
    if (sheet.protected) continue;
    // Ours stand before the user's own conditional formats and so lie over them.
    sheet.conditionalFormats = [...conditionalFormats(own), ...sheet.conditionalFormats];
    sheet.notes = withNotes(sheet, own);
    marked += own.length;
  }
  return { marked, protectedSheets: [...bySheet.keys()].filter((one) => one.protected).map(({ id }) => id) };
}

/** Takes away every mark of ours, except on protected sheets, which no program lets us touch. */
export function removeMarks(workbook: MemoryWorkbook): void {
  for (const sheet of workbook.sheets) {
    if (sheet.protected) continue;
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ formula }) => formula !== markFormula);
    sheet.notes = new Map([...sheet.notes].filter(([, text]) => !text.startsWith(noteHeading)));
  }
}

function conditionalFormats(marks: readonly Mark[]): ConditionalFormat[] {
  return gravestFirst.flatMap((severity) => {
    const ranges = marks
      .filter((mark) => mark.severity === severity)
      .map(({ at }) => ({ top: at.row, left: at.column, bottom: at.row, right: at.column }));
    return ranges.length > 0 ? [{ ranges, formula: markFormula, fill: markStyles[severity].fill }] : [];
  });
}

function withNotes(sheet: MemorySheet, marks: readonly Mark[]): Map<string, string> {
  const notes = new Map(sheet.notes);
  const byCell = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (sheet.noteAt(mark.at) !== undefined) continue;
    const name = cellName(mark.at);
    byCell.set(name, [...(byCell.get(name) ?? []), mark]);
  }
  for (const [name, own] of byCell) {
    const sorted = [...own].sort((a, b) => gravestFirst.indexOf(a.severity) - gravestFirst.indexOf(b.severity));
    notes.set(name, noteText(...sorted));
  }
  return notes;
}
