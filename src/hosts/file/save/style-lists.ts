import { ensureChild, styleSheetOrder } from "./child-order";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/**
 * Gives a style sheet the lists that every cell style points into, each with the entries that stand for "nothing
 * special". A writer without styles leaves them out; programs refuse a style whose font or parent is not there.
 */
export function ensureStyleLists(styleSheet: XmlElement): void {
  const xml = (local: string, attributes = {}, content = ""): string =>
    element(styleSheet.qualify(local), attributes, content);
  const pattern = (patternType: string): string => xml("fill", {}, xml("patternFill", { patternType }));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const least = {
    fonts: [xml("font")],
    // The first two fills are fixed by the format: none, and a pattern.
    fills: [pattern("none"), pattern("gray125")],
    borders: [xml("border")],
    cellStyleXfs: [xml("xf", plain)],
    cellXfs: [xml("xf", { ...plain, xfId: 0 })],
  };
  for (const [local, entries] of Object.entries(least)) {
    const list = ensureChild(styleSheet, styleSheetOrder, local);
    if (list.children().length > 0) continue;
    list.setAttribute("count", entries.length);
    list.append(entries.join(""));
  }
}
