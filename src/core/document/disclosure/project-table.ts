import { headerLabel } from "../../forms/header-labels";
import type { IndicatorTable } from "../../reader/table";
import type { Range } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { tight } from "../../text/normalise";
import { fittedWidths, wantedWidths } from "../column-widths";
import { widestLine } from "../../text/text-width";
import type { DisclosureCell, DisclosureTable } from "./disclosure";

/** Longer texts than this many Latin characters are set from the left. */
const longLine = 36;
/** Latin characters of 五号 on a line of the page. */
const lineWidth = 88;

/**
 * The tables that a project's rows make in a document, as they stand on the sheet: the header block and, where a blank
 * row parts them, the indicators below it. Blank rows and grid lines that no cell uses are gone; a level that goes on
 * over blank cells is one merged cell.
 * @param rows what of the sheet to show, in rows and columns; its title is left out
 */
export function projectTables(sheet: Sheet, table: IndicatorTable, rows: Range): DisclosureTable[] {
  const title = table.header.title?.at.row;
  const shown: number[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    if (row !== title && !isBlankRow(sheet, row, rows)) shown.push(row);
  }
  const above = shown.filter((row) => row < table.headingRow);
  const below = shown.filter((row) => row >= table.headingRow);
  const parted = isBlankRow(sheet, table.headingRow - 1, rows);
  const pieces = parted ? [above, below] : [shown];
  return pieces.flatMap((piece) => (piece.length > 0 ? [tableOf(sheet, table, piece, rows)] : []));
}

function isBlankRow(sheet: Sheet, row: number, { left, right }: Range): boolean {
  for (let column = left; column <= right; column++) {
    const { top = row } = sheet.mergeAt({ row, column }) ?? {};
    if (sheet.textAt(row, column).trim() !== "" || top < row) return false;
  }
  return true;
}

function tableOf(
  sheet: Sheet,
  table: IndicatorTable,
  rows: readonly number[],
  { left, right }: Range,
): DisclosureTable {
  const areas = areasOf(sheet, table, rows, left, right);
  const edges = [...new Set(areas.flatMap((area) => [area.left, area.right + 1]))].sort((a, b) => a - b);
  const columnAt = new Map(edges.map((edge, index) => [edge, index]));
  const outside = new Set(rows.slice(0, framedFrom(sheet, rows, left, right)));
  const isHeading = (row: number): boolean => row >= table.headingRow && row < table.bodyRow;
  const cells = areas.map((area): DisclosureCell => {
    const text = sheet.textAt(area.top, area.left).trim();
    const lined = !outside.has(area.top);
    return {
      area: {
        top: rows.indexOf(area.top),
        left: columnAt.get(area.left) ?? 0,
        bottom: rows.indexOf(area.bottom),
        right: (columnAt.get(area.right + 1) ?? 1) - 1,
      },
      text,
      bold: isHeading(area.top),
      align: alignOf(text, lined, area.left === left, area.right === right),
      lined,
    };
  });
  const wanted = wantedWidths({ columns: edges.length - 1, cells });
  return {
    rows: rows.length,
    widths: fittedWidths(wanted, lineWidth).map((width) => width / lineWidth),
    cells,
    headingRows: rows.findIndex((row) => !isHeading(row)) === -1 ? 0 : rows.findIndex((row) => !isHeading(row)),
  };
}

function alignOf(text: string, lined: boolean, first: boolean, last: boolean): DisclosureCell["align"] {
  if (!lined) return first === last ? "center" : first ? "left" : last ? "right" : "center";
  return widestLine(text) > longLine || text.includes("\n") ? "left" : "center";
}

/** How many rows stand above the frame: units, currencies and years that have no label of their own beside them. */
function framedFrom(sheet: Sheet, rows: readonly number[], left: number, right: number): number {
  const framed = rows.findIndex((row) => {
    for (let column = left; column <= right; column++) {
      const text = sheet.cell(row, column)?.text ?? "";
      if (text.trim() !== "" && !isOutside(text)) return true;
    }
    return false;
  });
  return Math.max(0, framed);
}

function isOutside(text: string): boolean {
  const clean = tight(text);
  if (/^[(（]?20\d\d年度?[)）]?$/.test(clean)) return true;
  if (clean.length <= 60 && /^\d{3,9}-?\p{Script=Han}{2}/u.test(clean)) return true;
  const label = headerLabel(text);
  return label?.role === "unitLine" && label.inline !== null && label.inline !== "";
}

/** What every cell of the rows fills: merges, cut to the rows shown, and levels that go on over blank cells. */
function areasOf(sheet: Sheet, table: IndicatorTable, rows: readonly number[], left: number, right: number): Range[] {
  const last = rows.at(-1) ?? 0;
  const going = continuedTo(table);
  const covered = new Set<string>();
  const areas: Range[] = [];
  for (const row of rows) {
    for (let column = left; column <= right; column++) {
      if (covered.has(`${row} ${column}`)) continue;
      const merge = sheet.mergeAt({ row, column });
      const bottom = Math.max(merge?.bottom ?? row, going.get(`${row} ${column}`) ?? row);
      const area = {
        top: row,
        left: column,
        bottom: lastShown(rows, Math.min(bottom, last)),
        right: Math.min(merge?.right ?? column, right),
      };
      areas.push(area);
      for (let below = area.top; below <= area.bottom; below++) {
        for (let beside = area.left; beside <= area.right; beside++) covered.add(`${below} ${beside}`);
      }
    }
  }
  return areas;
}

function lastShown(rows: readonly number[], bottom: number): number {
  return rows.reduce((shown, row) => (row <= bottom ? row : shown), bottom);
}

/** To which row a level cell goes on over blank cells, by its place. */
function continuedTo({ indicators }: IndicatorTable): Map<string, number> {
  const going = new Map<string, number>();
  for (const { row, level1, level2 } of indicators) {
    for (const { continued, at } of [level1, level2]) {
      if (continued && at.row < row) going.set(`${at.row} ${at.column}`, row);
    }
  }
  return going;
}
