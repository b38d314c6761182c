import {
  BorderStyleTypes,
  HorizontalAlign,
  ObjectMatrix,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
} from "@univerjs/core";
import type { Position } from "../../core/sheet/address";
import type { Block, Borders, CellStyle } from "../../core/template/block";
import { textCell } from "./write-plan";

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };
const thinLine = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** The block's cells in Univer's words, its first cell at `place`. */
export function blockCells(block: Block, place: Position): ObjectMatrix<ICellData> {
  const cells = new ObjectMatrix<ICellData>();
  for (const { row, column, text, style } of block.cells) {
    cells.setValue(place.row + row, place.column + column, { ...textCell(text), s: univerStyle(style) });
  }
  return cells;
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
