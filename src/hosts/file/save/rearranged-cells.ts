import { byPosition, rangeName } from "../../../core/sheet/address";
import { cellXml, type CellXml } from "./cell-xml";
import { isKept, type CellChange, type Rearranged } from "./changes";
import { ensureChild, worksheetOrder } from "./child-order";
import type { SheetMap } from "./line-map";
import { newCellXml, styleIndex } from "./sheet-cells";
import { SheetGrid } from "./sheet-grid";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** Replaces all cells of a worksheet; rows and columns take their looks along from where they come from. */
export function rearrangeCells(worksheet: XmlElement, { cells }: Rearranged, map: SheetMap, styles: Styles): void {
  const sheetData = ensureChild(worksheet, worksheetOrder, "sheetData");
  const before = new SheetGrid(sheetData);
  const byRow = new Map<number, CellChange[]>();
  for (const cell of [...cells].sort(byPosition)) {
    const there = byRow.get(cell.row);
    if (there) there.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = new Set(byRow.keys());
  for (const { number } of before.allRows()) {
    const now = map.rows.now(number);
    if (now !== null) rows.add(now);
  }
  const made = [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const origin = map.rows.origin(row);
      const old = origin === null ? undefined : before.row(origin);
      return rowXml(
        sheetData,
        old,
        row,
        (byRow.get(row) ?? []).map((cell) => newCell(sheetData, before, cell, styles)),
      );
    });
  sheetData.setContent(made.join(""));
  moveColumns(worksheet, map);
  setDimension(worksheet, cells);
}

function rowXml(sheetData: XmlElement, old: XmlElement | undefined, row: number, cells: readonly string[]): string {
  const attributes = Object.fromEntries(old?.attributes() ?? []);
  return element(sheetData.qualify("row"), { ...attributes, r: row + 1, spans: undefined }, cells.join(""));
}

function newCell(sheetData: XmlElement, before: SheetGrid, change: CellChange, styles: Styles): string {
  const { content } = change;
  const kept = isKept(content) ? before.cell(content.kept) : undefined;
  const style = styleIndex(change.style, () => Number(kept?.attribute("s") ?? 0), styles);
  const xml = isKept(content) ? keptXml(kept) : cellXml(content ?? null, (local) => sheetData.qualify(local));
  return newCellXml(change, style, xml, sheetData);
}

/** The value as the file has it: a shared string with its runs, an inline one, a number to its last digit. */
function keptXml(cell: XmlElement | undefined): CellXml {
  const values = (cell?.children() ?? []).filter((child) => child.local === "v" || child.local === "is");
  return { type: cell?.attribute("t"), inner: values.join("") };
}

function moveColumns(worksheet: XmlElement, map: SheetMap): void {
  const cols = worksheet.child("cols");
  if (!cols) return;
  const moved = cols.children("col").flatMap((col) => {
    const spans = map.columns.spans(Number(col.attribute("min")) - 1, Number(col.attribute("max")) - 1);
    return spans.map(([first, last]) => {
      const piece = col.copy();
      piece.setAttribute("min", first + 1);
      piece.setAttribute("max", last + 1);
      return { first, piece };
    });
  });
  if (moved.length === 0) worksheet.remove(cols);
  else cols.setChildren(moved.sort((a, b) => a.first - b.first).map(({ piece }) => piece));
}

function setDimension(worksheet: XmlElement, cells: readonly CellChange[]): void {
  const dimension = worksheet.child("dimension");
  if (!dimension) return;
  const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  dimension.setAttribute("ref", cells.length === 0 ? "A1" : rangeName(used));
}
