import { parseRangeName, rangeName } from "../../../core/sheet/address";
import { parseRanges, writeRanges } from "./formula-references";
import type { SheetMap } from "./line-map";
import type { PartStore } from "./part-store";
import { Relationships } from "./relationships";
import { moveTables } from "./tables";
import type { XmlElement } from "./xml-edit";

/** Elements of a worksheet that lie on cells; the cells and columns themselves are moved elsewhere, views stay. */
const notMoved = new Set(["sheetData", "cols", "sheetViews", "dimension", "sheetPr"]);

/** Takes along what lies on a sheet's cells: merges, formats, rules for input, links, filters, breaks, tables, pictures. */
export function moveAttachments(worksheet: XmlElement, store: PartStore, sheetPart: string, map: SheetMap): void {
  for (const child of worksheet.children()) {
    if (!notMoved.has(child.local)) moveElement(worksheet, child, map);
  }
  moveTables({ worksheet, store, sheetPart }, map);
  for (const { kind, target } of new Relationships(store, sheetPart).all()) {
    const root = kind === "drawing" ? store.part(target)?.root : undefined;
    for (const anchor of root?.children() ?? []) moveAnchor(anchor, map);
  }
}

/** @param depth deeper than in an extension list there are no ranges */
function moveElement(parent: XmlElement, child: XmlElement, map: SheetMap, depth = 5): void {
  const gone = moveBreak(child, map) || moveRangeAttributes(child, map) || moveRangeText(child, map);
  if (gone) {
    parent.remove(child);
    return;
  }
  if (depth === 0) return;
  const before = child.children();
  for (const grandchild of before) moveElement(child, grandchild, map, depth - 1);
  const after = child.children().length;
  if (after === 0 && before.length > 0) parent.remove(child);
  else if (after < before.length && child.attribute("count") !== undefined) child.setAttribute("count", after);
}

/** Answers whether all of the element's cells are gone. */
function moveRangeAttributes(child: XmlElement, map: SheetMap): boolean {
  const sqref = child.attribute("sqref");
  if (sqref !== undefined) {
    const ranges = parseRanges(sqref).flatMap((range) => map.ranges(range));
    if (ranges.length === 0) return true;
    setIfOther(child, "sqref", writeRanges(ranges));
  }
  const ref = parseRangeName(child.attribute("ref") ?? "");
  if (ref) {
    const range = map.range(ref);
    if (!range) return true;
    setIfOther(child, "ref", rangeName(range));
  }
  return false;
}

/** The extension list writes a range as the text of a child (`xm:sqref`). */
function moveRangeText(child: XmlElement, map: SheetMap): boolean {
  const sqref = child.child("sqref");
  if (!sqref) return false;
  const before = parseRanges(sqref.text());
  const after = before.flatMap((range) => map.ranges(range));
  if (after.length > 0 && writeRanges(after) !== writeRanges(before)) sqref.setContent(writeRanges(after));
  return after.length === 0;
}

/** A page break's id is the number of the line before it, counted from 1. */
function moveBreak(child: XmlElement, map: SheetMap): boolean {
  if (child.local !== "rowBreaks" && child.local !== "colBreaks") return false;
  const lines = child.local === "rowBreaks" ? map.rows : map.columns;
  for (const mark of child.children("brk")) {
    const line = lines.now(Number(mark.attribute("id")) - 1);
    if (line === null) child.remove(mark);
    else setIfOther(mark, "id", String(line + 1));
  }
  const left = child.children("brk").length;
  for (const name of ["count", "manualBreakCount"]) {
    if (child.attribute(name) !== undefined && left < Number(child.attribute(name))) child.setAttribute(name, left);
  }
  return left === 0;
}

function setIfOther(child: XmlElement, name: string, value: string): void {
  if (child.attribute(name) !== value) child.setAttribute(name, value);
}

/** A picture or chart hangs between two cells; where such a cell is gone, on the next one that is left. */
function moveAnchor(anchor: XmlElement, map: SheetMap): void {
  for (const corner of [anchor.child("from"), anchor.child("to")]) {
    for (const [local, lines] of [
      ["row", map.rows],
      ["col", map.columns],
    ] as const) {
      const number = corner?.child(local);
      if (!number) continue;
      let original = Number(number.text());
      if (!Number.isInteger(original)) continue;
      let now = lines.now(original);
      for (let tries = 0; now === null && tries < 10000; tries++) now = lines.now(++original);
      if (now !== null && String(now) !== number.text()) number.setContent(String(now));
    }
  }
}
