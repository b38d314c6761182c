import { cellName, parseCellName, type Position } from "../../../core/sheet/address";
import { noteHeading, noteText, type Mark } from "../../host";
import type { NoteChange } from "./changes";
import { addMarkFormats, removeMarkFormats } from "./mark-formats";
import type { SheetNotes } from "./sheet-notes";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml-edit";

/** Removes our marks and nothing else; answers the looks that they had, for `dropLooks`. */
export function clearMarks(worksheet: XmlElement, notes: SheetNotes): Set<number> {
  notes.remove(ourNotes(notes));
  return removeMarkFormats(worksheet);
}

/**
 * Marks a sheet that holds no marks of ours: colour and note. A cell that has a note of the user's keeps it and gets
 * the colour only.
 */
export function addMarks(worksheet: XmlElement, notes: SheetNotes, styles: Styles, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  addMarkFormats(worksheet, marks, styles);
  const taken = notes.texts();
  notes.change(markNotes(marks).filter((note) => !taken.has(cellName(note))));
}

function ourNotes(notes: SheetNotes): Position[] {
  return [...notes.texts()]
    .filter(([, text]) => text.startsWith(noteHeading))
    .map(([cell]) => parseCellName(cell))
    .filter((at): at is Position => at !== undefined);
}

/** One note a cell; the messages of several marks stand below one another under one heading. */
function markNotes(marks: readonly Mark[]): NoteChange[] {
  const byCell = new Map<string, NoteChange & { readonly text: string }>();
  for (const mark of marks) {
    const { row, column } = mark.at;
    const text = noteText(mark);
    const above = byCell.get(cellName(mark.at));
    byCell.set(cellName(mark.at), { row, column, text: above ? above.text + text.slice(noteHeading.length) : text });
  }
  return [...byCell.values()];
}
