import type { KnownTexts } from "../xml/known-texts";
import { XmlScanner } from "../xml/scanner";
import { readRichText } from "./rich-text";

/** The workbook's shared strings by their index, each as plain text. */
export function readSharedStrings(part: Uint8Array | undefined, texts: KnownTexts): string[] {
  if (!part) return [];
  const scanner = new XmlScanner(part, texts);
  const strings: string[] = [];
  while (scanner.nextInside(0)) {
    if (scanner.name === "si") strings.push(readRichText(scanner));
  }
  return strings;
}
