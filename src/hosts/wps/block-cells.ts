import { cellName, rangeName, type Position, type Range } from "../../core/sheet/address";
import type { Block, BlockCell, Borders, CellStyle } from "../../core/template/block";
import { formulaText } from "../../core/template/formula-text";
import { blockArea, shiftRange } from "../../core/template/placement";
import { HostError } from "../host";
import { addressesOf, rectanglesOf } from "./cell-areas";
import { bgr, xl, type CellRange, type Worksheet } from "./object-model";
import { ignored, writeNumber, writeTexts } from "./write-texts";

/** Texts, looks, merges and row heights of a block whose first cell stands at a place. */
export function drawCells(worksheet: Worksheet, block: Block, first: Position): void {
  const isCounted = ({ number, formula }: BlockCell): boolean => number !== undefined || formula !== undefined;
  const texts = new Map(block.cells.map((cell) => [cellName(cell), isCounted(cell) ? "" : cell.text]));
  writeTexts(
    worksheet,
    [blockArea(block, first)],
    (row, column) => texts.get(cellName({ row: row - first.row, column: column - first.column })) ?? "",
  );
  for (const { style, areas } of byStyle(block, first)) {
    for (const address of addressesOf(areas)) setStyle(worksheet.Range(address), style);
    for (const area of areas) setBorders(worksheet.Range(rangeName(area)), area, style.borders);
  }
  for (const cell of block.cells.filter(isCounted)) writeCounted(worksheet, cell, first);
  for (const merge of block.merges) mergeCells(worksheet, shiftRange(merge, first));
  setRowHeights(worksheet, block.rowHeights, first.row);
}

/** Numbers and formulas, under their own number format by now: under that of texts they would stay texts. */
function writeCounted(worksheet: Worksheet, { row, column, number, formula }: BlockCell, first: Position): void {
  const name = cellName({ row: row + first.row, column: column + first.column });
  const cell = worksheet.Range(name);
  if (!formula) {
    writeNumber(cell, number, name);
    return;
  }
  cell.Formula = formulaText(formula, first);
  const kept = String(cell.Formula);
  // A formula that became a text is its own value.
  if (!kept.startsWith("=") || cell.Value2 === kept) throw ignored(name);
}

interface Styled {
  readonly style: CellStyle;
  readonly areas: readonly Range[];
}

function byStyle(block: Block, first: Position): Styled[] {
  const groups = new Map<string, { readonly style: CellStyle; readonly cells: Position[] }>();
  for (const { row, column, style } of block.cells) {
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, cells: [] };
    group.cells.push({ row: row + first.row, column: column + first.column });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ style, cells }) => ({ style, areas: rectanglesOf(cells) }));
}

const horizontal = { left: xl.alignLeft, center: xl.alignCenter, right: xl.alignRight };
const vertical = { top: xl.alignTop, center: xl.alignCenter };

function setStyle(range: CellRange, style: CellStyle): void {
  // Only now that the texts are texts; under the format of an amount they would have become numbers.
  range.NumberFormat = style.format ?? "General";
  const { Font: font } = range;
  font.Name = style.font;
  font.Size = style.size;
  font.Bold = style.bold ?? false;
  range.HorizontalAlignment = horizontal[style.horizontal];
  range.VerticalAlignment = vertical[style.vertical];
  range.WrapText = style.wrap;
  if (style.fill) range.Interior.Color = bgr(style.fill);
}

/** Lines on the same sides of every cell of an area. A line between two cells belongs to both. */
function setBorders(range: CellRange, area: Range, { top, right, bottom, left }: Borders): void {
  const lines: readonly (readonly [Et.XlBordersIndex, boolean | undefined])[] = [
    [xl.edgeTop, top],
    [xl.edgeBottom, bottom],
    [xl.edgeLeft, left],
    [xl.edgeRight, right],
    [xl.insideHorizontal, area.top < area.bottom && (top || bottom)],
    [xl.insideVertical, area.left < area.right && (left || right)],
  ];
  const drawn = lines.filter(([, wanted]) => wanted);
  if (drawn.length === 0) return;
  const { Borders: borders } = range;
  for (const [side] of drawn) borders.Item(side).LineStyle = xl.continuous;
}

function mergeCells(worksheet: Worksheet, area: Range): void {
  const range = worksheet.Range(rangeName(area));
  range.Merge();
  if (range.MergeCells !== true) throw new HostError("refused", `WPS did not merge ${rangeName(area)}`);
}

/** Rows of one height at once. */
function setRowHeights(worksheet: Worksheet, heights: readonly number[], firstRow: number): void {
  const byHeight = new Map<number, Range[]>();
  heights.forEach((height, index) => {
    const row = firstRow + index;
    const there = byHeight.get(height) ?? [];
    byHeight.set(height, [...there, { top: row, left: 0, bottom: row, right: 0 }]);
  });
  for (const [height, rows] of byHeight) {
    for (const address of addressesOf(rows)) worksheet.Range(address).RowHeight = height;
  }
}
