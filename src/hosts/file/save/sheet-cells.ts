import { cellName, parseRangeName, rangeName, type Position } from "../../../core/sheet/address";
import { cellXml, type CellXml } from "./cell-xml";
import { isKept, type CellChange, type CellContent, type StyleChoice } from "./changes";
import { ensureChild, worksheetOrder } from "./child-order";
import { shiftFormula } from "./formula-references";
import { LineStyles } from "./line-styles";
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
  const lines = new LineStyles(worksheet);
  const orphaned = new Map<string, SharedFormula>();
  for (const change of cells) {
    const { content, style } = change;
    const cell = grid.cell(change);
    if (cell) {
      formulas ||= content !== undefined && (cell.child("f") !== undefined || isFormula(content));
      changeCell(cell, change, styles, orphaned);
    } else if (style !== undefined || (content !== undefined && content !== null)) {
      formulas ||= isFormula(content);
      const index = styleIndex(style, () => lines.at(grid.row(change.row), change.column), styles);
      grid.addCell(change, newCellXml(change, index, plainXml(content ?? null, worksheet), worksheet));
    }
  }
  if (orphaned.size > 0) unshare(grid, orphaned);
  grid.finish();
  growDimension(worksheet, cells);
  return formulas;
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

function changeCell(
  cell: XmlElement,
  { row, column, content, style }: CellChange,
  styles: Styles,
  orphaned: Map<string, SharedFormula>,
): void {
  const present = Number(cell.attribute("s") ?? 0);
  const index = styleIndex(style, () => present, styles);
  if (index !== present) cell.setAttribute("s", index === 0 ? undefined : index);
  if (content === undefined) return;
  rememberShared(cell, { row, column }, orphaned);
  setContent(cell, plainXml(content, cell));
}

/** Puts a content into a cell in place of what it held; an extension list stays. */
function setContent(cell: XmlElement, { type, inner }: CellXml): void {
  const extensions = cell.children("extLst").join("");
  // Cell and value metadata (`cm`, `vm`) and phonetic guides describe the content that goes.
  for (const name of ["t", "cm", "vm", "ph"]) cell.setAttribute(name, undefined);
  cell.setAttribute("t", type);
  cell.setContent(inner + extensions);
}

/** The style that a cell is to have, when it has, or would have, the present one. */
export function styleIndex(style: StyleChoice | undefined, present: () => number, styles: Styles): number {
  if (style === undefined) return present();
  return typeof style === "number" ? style : styles.patched(style.from ?? present(), style.patch);
}

/** A cell that was not there. */
export function newCellXml(at: Position, style: number, { type, inner }: CellXml, near: XmlElement): string {
  // Written out by hand: this runs once for every cell of a sheet.
  const name = near.qualify("c");
  const opened = `<${name} r="${cellName(at)}"${style === 0 ? "" : ` s="${style}"`}${type === undefined ? "" : ` t="${type}"`}`;
  return inner === "" ? `${opened}/>` : `${opened}>${inner}</${name}>`;
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

function plainXml(content: CellContent, near: XmlElement): CellXml {
  if (isKept(content)) throw new Error("kept content has a meaning only where a sheet is rearranged");
  return cellXml(content, (local) => near.qualify(local));
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
