import type { IndicatorTable } from "../reader/table";
import type { Cell } from "../sheet/cell";
import type { Position, Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Block, BlockFormula, CellStyle } from "../template/block";
import { drawBoxes, type Box } from "../template/draw";
import { formCell } from "../template/looks";
import { templates } from "../template/templates";
import { widestLine } from "../text/text-width";

/** What a cell is copied as. */
export interface CopiedCell {
  readonly text: string;
  /** "@" keeps it to the letter. */
  readonly format: string;
  readonly number?: number | undefined;
  /** The cells, in their old places, that it goes on adding up. */
  readonly sum?: readonly Position[] | undefined;
}

/** Notes and totals right below a table belong to it, at most so many rows of them. */
const mostRowsBelow = 20;

/** In Latin characters. A sentence reads better from the left. */
const longestCentred = 40;

/**
 * The sheet's rows that make up a table, first to last: its header, headings and indicators, with the notes right
 * below. Of a flat list the rows of the one project, under the header and headings of all.
 */
export function rowsToCopy(sheet: Sheet, table: IndicatorTable, tables: readonly IndicatorTable[]): number[] {
  const { range, headingRow, bodyRow } = table;
  const sharing = tables.filter((one) => one.sheet === table.sheet && one.headingRow === headingRow);
  const sharesHeading = sharing.some((one) => one !== table && one.range.left === range.left);
  const firstTop = Math.min(range.top, headingRow, ...sharing.map((one) => one.range.top));
  const head = span(firstTop, bodyRow - 1);
  const first = sharesHeading ? (table.indicators[0]?.row ?? bodyRow) : bodyRow;
  const body = span(first, range.bottom);
  return [...head, ...body, ...(sharesHeading ? [] : rowsBelow(sheet, table, tables))];
}

function rowsBelow(sheet: Sheet, { range, sheet: id }: IndicatorTable, tables: readonly IndicatorTable[]): number[] {
  const next = tables.filter((one) => one.sheet === id && one.range.top > range.bottom).map((one) => one.range.top);
  const end = Math.min(sheet.rows, range.bottom + 1 + mostRowsBelow, ...next);
  const rows: number[] = [];
  for (let row = range.bottom + 1; row < end; row++) {
    const texts = span(range.left, range.right).map((column) => sheet.textAt(row, column).trim());
    if (texts.every((text) => text === "")) break;
    rows.push(row);
  }
  return rows;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Draws the rows as they lie, merges and all; what each cell says is `copy`'s to tell, asked once a filled cell. */
export function copyCells(
  sheet: Sheet,
  table: IndicatorTable,
  rows: readonly number[],
  sheetName: string,
  copy: (cell: Cell | undefined, at: Position) => CopiedCell,
): Block {
  const { left, right } = table.range;
  const boxes: Box[] = [];
  const covered = new Set<number>();
  const width = right - left + 1;
  rows.forEach((row, index) => {
    const blank = isBlank(sheet, row, left, right);
    for (let column = left; column <= right; column++) {
      if (covered.has(index * width + column - left)) continue;
      const area = areaOf(sheet, rows, index, column, right);
      for (const down of span(index, area.bottom)) {
        for (const across of span(column, area.right)) covered.add(down * width + across - left);
      }
      const cell = sheet.cell(row, column);
      const { text, format, number, sum } = copy(cell, { row, column });
      const shifted = { top: index, left: column - left, bottom: area.bottom, right: area.right - left };
      const formula = sum && number !== undefined ? sumFormula(sum, rows, left, number) : undefined;
      const look = styleOf(table, { row, column }, text, format);
      if (!blank || text !== "") boxes.push({ area: shifted, text, number, formula, style: look });
    }
  });
  const form = ownForm(table, width);
  const columnWidths = form?.columnWidths ?? widthsOf(boxes, width);
  return {
    sheetName,
    ...drawBoxes(boxes, columnWidths, () => 24),
    columnWidths,
    dropdowns: [],
    print: { ...(form?.print ?? plainPaper(width)), titleRows: headingRows(boxes, rows, table) },
  };
}

/** The blank form that a table has been filled in: its widths and its paper are the copy's; a redrawn one has others. */
function ownForm({ form }: IndicatorTable, width: number): Block | null {
  const same = templates.filter((template) => template.form === form).map((template) => template.draw());
  return same.find(({ columnWidths }) => columnWidths.length === width) ?? null;
}

/** From the top of the highest heading: one may reach beside a group's name above the headings of the group. */
function headingRows(boxes: readonly Box[], rows: readonly number[], table: IndicatorTable) {
  const bottom = rows.indexOf(table.bodyRow - 1);
  const tops = boxes.filter(({ area }) => area.bottom === bottom).map(({ area }) => area.top);
  return { top: Math.min(rows.indexOf(table.headingRow), ...tops), bottom };
}

function plainPaper(width: number): Block["print"] {
  return {
    paper: "A4",
    orientation: width > 8 ? "landscape" : "portrait",
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
    fitToWidth: true,
    centerHorizontally: true,
  };
}

/** Shows nothing while there is nothing to add. */
function sumFormula(cells: readonly Position[], rows: readonly number[], left: number, result: number): BlockFormula {
  const list = cells.flatMap(({ row, column }, index) => {
    const at = rows.indexOf(row);
    const range = { top: at, left: column - left, bottom: at, right: column - left };
    return index === 0 ? [range] : [",", range];
  });
  return { parts: ["IF(COUNT(", ...list, ')=0,"",SUM(', ...list, "))"], result };
}

/** The merged area from a cell on, as far as its rows are copied; its bottom counts in copied rows. */
function areaOf(sheet: Sheet, rows: readonly number[], index: number, column: number, right: number): Range {
  const row = rows[index] ?? 0;
  const merge = sheet.mergeAt({ row, column });
  let bottom = index;
  if (merge) while ((rows[bottom + 1] ?? Infinity) <= merge.bottom) bottom++;
  return { top: index, left: column, bottom, right: merge ? Math.min(merge.right, right) : column };
}

function isBlank(sheet: Sheet, row: number, left: number, right: number): boolean {
  return span(left, right).every((column) => sheet.textAt(row, column).trim() === "");
}

function styleOf(table: IndicatorTable, { row, column }: Position, text: string, format: string): CellStyle {
  const { title, department, unitLine } = table.header;
  const isAt = (field: typeof title): boolean => field?.at.row === row && field.at.column === column;
  if (isAt(title)) return { ...formCell, size: 16, bold: true, borders: {}, format };
  const alone = (isAt(department) || isAt(unitLine)) && row < table.headingRow && !isBoxed(table, row);
  if (alone) return { ...formCell, borders: {}, horizontal: isAt(unitLine) ? "right" : "left", format };
  if (row >= table.headingRow && row < table.bodyRow) return { ...formCell, bold: true, format };
  return { ...formCell, horizontal: widestLine(text) > longestCentred ? "left" : "center", format };
}

/** The department's and the currency's line of the Hebei form stand above the box, which begins with the project. */
function isBoxed({ header }: IndicatorTable, row: number): boolean {
  const inBox = [header.code, header.name, header.purpose, ...header.goals];
  return inBox.some((field) => field !== null && field.at.row <= row);
}

/** In characters, by the longest text of each column's own cells, so that long ones wrap and short ones fit. */
function widthsOf(boxes: readonly Box[], count: number): number[] {
  const widths = Array.from({ length: count }, () => 9);
  for (const { area, text } of boxes) {
    if (area.left !== area.right) continue;
    const longest = Math.max(...text.split("\n").map((line) => Math.min(40, 2 * line.length)));
    widths[area.left] = Math.min(24, Math.max(widths[area.left] ?? 9, Math.ceil(longest / 1.6) + 2));
  }
  return widths;
}
