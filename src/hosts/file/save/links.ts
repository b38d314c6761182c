import { cellName } from "../../../core/sheet/address";
import type { LinkChange } from "./changes";
import { ensureChild, worksheetOrder } from "./child-order";
import { sheetPrefix } from "./formula-references";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** With more of them on a sheet Excel calls the file damaged. */
const mostLinks = 65_530;

/** Adds links that lead to a cell of the same workbook; those beyond what Excel takes are left out. */
export function addLinks(worksheet: XmlElement, links: readonly LinkChange[]): void {
  if (links.length === 0) return;
  const list = ensureChild(worksheet, worksheetOrder, "hyperlinks");
  const room = mostLinks - list.children("hyperlink").length;
  for (const { to, ...at } of links.slice(0, Math.max(0, room))) {
    const location = sheetPrefix(to.sheetName) + cellName(to);
    list.append(element(list.qualify("hyperlink"), { ref: cellName(at), location }));
  }
}
