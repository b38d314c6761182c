import { decodeEntities } from "../xml/decode";
import type { PartStore } from "./part-store";
import { attributePlaces, nextTag, tagName } from "./xml-scan";
import { escapeAttribute, escapeText } from "./xml-text";

/** The elements that hold a formula, whatever part they are in: cells, rules, names, charts, tables. */
const formulaElements = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Parts that hold no formulas but may be large. */
const withoutFormulas = /sharedstrings|\/theme\/|\/styles|\/comments|pivotcacherecords|\.rels$/i;

/**
 * Rewrites every formula of a workbook, and what links to a place in it.
 * @param rewrite gets a formula and the name of the part that it stands in
 */
export function rewriteFormulas(store: PartStore, rewrite: (formula: string, part: string) => string): void {
  for (const name of store.names()) {
    if (!/^xl\/.*\.xml$/i.test(name) || withoutFormulas.test(name)) continue;
    const before = store.text(name) ?? "";
    const after = rewriteIn(before, (formula) => rewrite(formula, name));
    if (after !== before) store.setText(name, after);
  }
}

function rewriteIn(xml: string, rewrite: (formula: string) => string): string {
  let result = "";
  let copied = 0;
  const replace = (start: number, end: number, escape: (text: string) => string): void => {
    const before = decodeEntities(xml.slice(start, end));
    const after = before === "" ? before : rewrite(before);
    if (after === before) return;
    result += xml.slice(copied, start) + escape(after);
    copied = end;
  };
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close") continue;
    const text = xml.slice(tag.start, tag.end);
    const name = tagName(text);
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "hyperlink") {
      const place = attributePlaces(text).find((attribute) => attribute.name === "location");
      if (place) replace(tag.start + place.valueStart, tag.start + place.valueEnd, escapeAttribute);
    }
    if (tag.kind === "open" && formulaElements.has(local)) replace(tag.end, xml.indexOf("<", tag.end), escapeText);
  }
  return result + xml.slice(copied);
}
