import { parseCellName } from "../../../core/sheet/address";
import type { Note } from "../model";
import { readRichText } from "../read/rich-text";
import { XmlScanner } from "../xml/scanner";

/** Reads a sheet's comments part. */
export function readNotes(part: Uint8Array | undefined): Note[] {
  if (!part) return [];
  const scanner = new XmlScanner(part);
  const authors: string[] = [];
  const notes: Note[] = [];
  for (const name of scanner.inside()) {
    if (name === "author") authors.push(scanner.text());
    if (name !== "comment") continue;
    const at = parseCellName(scanner.attribute("ref") ?? "");
    const author = authors[Number(scanner.attribute("authorId"))] ?? "";
    const text = readRichText(scanner);
    if (at) notes.push({ ...at, author, text });
  }
  return notes;
}
