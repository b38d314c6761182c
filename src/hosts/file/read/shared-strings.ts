import { XmlScanner } from "../xml/scanner";
import { readRichText } from "./rich-text";

/** The workbook's shared strings by their index, each as plain text. */
export function readSharedStrings(part: Uint8Array | undefined): string[] {
  if (!part) return [];
  const scanner = new XmlScanner(part);
  const strings: string[] = [];
  for (const name of scanner.inside()) {
    if (name === "si") strings.push(readRichText(scanner));
  }
  return strings;
}
