import { rangeName, type Range } from "../../../core/sheet/address";
import { insertInOrder, worksheetOrder } from "./child-order";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** Replaces all merged areas of a worksheet; an empty list takes the element away, as the schema demands. */
export function setMerges(worksheet: XmlElement, merges: readonly Range[]): void {
  const old = worksheet.child("mergeCells");
  if (old) worksheet.remove(old);
  if (merges.length === 0) return;
  const cells = merges.map((range) => element(worksheet.qualify("mergeCell"), { ref: rangeName(range) }));
  const xml = element(worksheet.qualify("mergeCells"), { count: merges.length }, cells.join(""));
  insertInOrder(worksheet, worksheetOrder, "mergeCells", xml);
}
