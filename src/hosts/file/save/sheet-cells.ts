import type { Position } from "../../../core/sheet/address";
import { parseRangeName, rangeName } from "../../../core/sheet/address";
import { cellXml, type CellXml } from "./cell-xml";
import type { CellChange, CellContent, StyleChoice } from "./changes";
import { ensureChild, worksheetOrder } from "./child-order";
import { shiftFormula } from "./formula-references";
import { SheetGrid } from "./sheet-grid";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml-edit";
import { element, escapeCellText } from "./xml-text";

/** A shared formula's text and the cell it is written for. */
interface SharedFormula extends Position {
  readonly text: string;
}

/**
 * Writes cell changes into a worksheet; whatever of a cell is not changed keeps its bytes.
 * @returns whether a formula came, went or changed
 */
export function changeCells(worksheet: XmlElement, cells: readonly CellChange[], styles: Styles): boolean {
  if (cells.length === 0) return false;
  let formulas = false;
  const grid = new SheetGrid(ensureChild(worksheet, worksheetOrder, "sheetData"));
  const orphaned = new Map<string, SharedFormula>();
  for (const change of cells) {
    const { content } = change;
    if (content === null && change.style === undefined && !grid.cell(change)) continue;
    const isNew = grid.cell(change) === undefined;
    const cell = grid.ensureCell(change);
    const present = isNew ? styleWithoutCell(worksheet, grid, change) : Number(cell.attribute("s") ?? 0);
    setStyle(cell, change.style, present, styles);
    if (content === undefined) continue;
    formulas ||= cell.child("f") !== undefined || isFormula(content);
    rememberShared(cell, change, orphaned);
    setContent(cell, plainXml(content, cell));
  }
  if (orphaned.size > 0) unshare(grid, orphaned);
  grid.finish();
  growDimension(worksheet, cells);
  return formulas;
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** Gives the cell its style, if it is not the plain one. */
export function setStyle(cell: XmlElement, style: StyleChoice | undefined, present: number, styles: Styles): void {
  const index =
    style === undefined ? present : typeof style === "number" ? style : styles.patched({ from: present, ...style });
  if (index !== Number(cell.attribute("s") ?? 0)) cell.setAttribute("s", index === 0 ? undefined : index);
}

/** Puts a content into a cell in place of what it held; an extension list stays. */
export function setContent(cell: XmlElement, { type, inner }: CellXml): void {
  const extensions = cell.children("extLst").join("");
  // Cell and value metadata (`cm`, `vm`) and phonetic guides describe the content that goes.
  for (const name of ["t", "cm", "vm", "ph"]) cell.setAttribute(name, undefined);
  cell.setAttribute("t", type);
  cell.setContent("");
  if (inner + extensions !== "") cell.append(inner + extensions);
}

/** The style of a place that holds no cell: its row's, or else its column's. */
export function styleWithoutCell(worksheet: XmlElement, grid: SheetGrid, { row, column }: Position): number {
  const rowElement = grid.row(row);
  if (rowElement && isTrue(rowElement.attribute("customFormat"))) return Number(rowElement.attribute("s") ?? 0);
  const look = worksheet
    .child("cols")
    ?.children("col")
    .find((col) => Number(col.attribute("min")) <= column + 1 && column + 1 <= Number(col.attribute("max")));
  return Number(look?.attribute("style") ?? 0);
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

/** Sets the sheet's used range, grown to take in the cells, if the file states one. */
function growDimension(worksheet: XmlElement, cells: readonly CellChange[]): void {
  const dimension = worksheet.child("dimension");
  const stated = parseRangeName(dimension?.attribute("ref") ?? "");
  if (!dimension || !stated) return;
  const grown = { ...stated };
  for (const { row, column } of cells) {
    grown.top = Math.min(grown.top, row);
    grown.left = Math.min(grown.left, column);
    grown.bottom = Math.max(grown.bottom, row);
    grown.right = Math.max(grown.right, column);
  }
  if (rangeName(grown) !== rangeName(stated)) dimension.setAttribute("ref", rangeName(grown));
}

function plainXml(content: CellContent, cell: XmlElement): CellXml {
  if (typeof content === "object" && content !== null && "kept" in content) {
    throw new Error("kept content has a meaning only where a sheet is rearranged");
  }
  return cellXml(content, (local) => cell.qualify(local));
}

/** The cells of a shared formula read its text from the first one; that one is about to be overwritten. */
function rememberShared(cell: XmlElement, { row, column }: Position, orphaned: Map<string, SharedFormula>): void {
  const formula = cell.child("f");
  if (formula?.attribute("t") !== "shared" || formula.text() === "") return;
  orphaned.set(formula.attribute("si") ?? "", { row, column, text: formula.text() });
}

/** Gives every cell that lost the text of its shared formula a formula of its own. */
function unshare(grid: SheetGrid, orphaned: ReadonlyMap<string, SharedFormula>): void {
  for (const { number: row, node } of grid.allRows()) {
    for (const { number: column, node: cell } of grid.cellsIn(node)) {
      const formula = cell.child("f");
      if (formula?.attribute("t") !== "shared" || formula.text() !== "") continue;
      const shared = orphaned.get(formula.attribute("si") ?? "");
      if (!shared) continue;
      const text = shiftFormula(shared.text, row - shared.row, column - shared.column);
      cell.replace(formula, element(cell.qualify("f"), {}, escapeCellText(text)));
    }
  }
}
