import {
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  ObjectMatrix,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
} from "@univerjs/core";
import type { Position } from "../../core/sheet/address";
import type { Block, BlockCell, Borders, CellStyle } from "../../core/template/block";
import { formulaText } from "../../core/template/formula-text";
import { textCell } from "./write-plan";

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };
const thinLine = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** The block's cells in Univer's words, its first cell at `place`. */
export function blockCells(block: Block, place: Position): ObjectMatrix<ICellData> {
  const cells = new ObjectMatrix<ICellData>();
  for (const cell of block.cells) {
    const data = { ...contentOf(cell, place), s: univerStyle(cell.style) };
    cells.setValue(place.row + cell.row, place.column + cell.column, data);
  }
  return cells;
}

/** A formula comes with its result: nobody has to wait for the first calculation to see it. */
function contentOf({ text, number, formula }: BlockCell, place: Position): ICellData {
  if (formula) return { ...valueCell(formula.result), f: formulaText(formula, place) };
  return number === undefined ? textCell(text) : valueCell(number);
}

function valueCell(value: number | string): ICellData {
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...textCell(""), v: value, t: type };
}

/** Points to Univer's pixels. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Characters of the default font to pixels: seven each, and the padding of the cell. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7) + 5;
}

function univerStyle(style: CellStyle): IStyleData {
  return {
    ff: style.font,
    fs: style.size,
    ...(style.bold ? { bl: 1 } : {}),
    ht: horizontal[style.horizontal],
    vt: vertical[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.CLIP,
    bd: univerBorders(style.borders),
    ...(style.format ? { n: { pattern: style.format } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
  };
}

function univerBorders({ top, right, bottom, left }: Borders): IBorderData {
  return {
    ...(top ? { t: thinLine } : {}),
    ...(right ? { r: thinLine } : {}),
    ...(bottom ? { b: thinLine } : {}),
    ...(left ? { l: thinLine } : {}),
  };
}
