import { cellName } from "../../core/sheet/address";
import type { Severity } from "../../core/rules/finding";
import { markFormula, markStyles, noteHeading, noteText, type Mark, type MarkResult } from "../host";
import type { ConditionalFormat, MemorySheet } from "./memory-sheet";
import type { MemoryWorkbook } from "./workbook";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Takes away the marks of before and sets these. Throws, with nothing changed, where a mark names no sheet. */
export function replaceMarks(workbook: MemoryWorkbook, marks: readonly Mark[]): MarkResult {
  const bySheet = new Map<MemorySheet, Mark[]>();
  for (const mark of marks) {
    const sheet = workbook.sheet(mark.at.sheet);
    const there = bySheet.get(sheet);
    if (there) there.push(mark);
    else bySheet.set(sheet, [mark]);
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
  return severities.flatMap((severity) => {
    const ranges = marks
      .filter((mark) => mark.severity === severity)
      .map(({ at }) => ({ top: at.row, left: at.column, bottom: at.row, right: at.column }));
    return ranges.length > 0 ? [{ ranges, formula: markFormula, fill: markStyles[severity].fill }] : [];
  });
}

/** The notes that are there, and ours on the flagged cells that have none. */
function withNotes(sheet: MemorySheet, marks: readonly Mark[]): ReadonlyMap<string, string> {
  const notes = new Map(sheet.notes);
  for (const mark of marks) {
    const name = cellName(mark.at);
    if (!notes.has(name)) notes.set(name, noteText(mark));
  }
  return notes;
}
