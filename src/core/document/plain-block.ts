import type { Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Block, CellStyle } from "../template/block";
import { drawBoxes, type Box } from "../template/draw";
import { typedCell } from "../template/looks";
import { wantedWidths } from "./column-widths";
import { widestLine } from "../text/text-width";

const longText: CellStyle = { ...typedCell, horizontal: "left" };
const outside: CellStyle = { ...typedCell, borders: {} };
const outsideLeft: CellStyle = { ...outside, horizontal: "left" };
const outsideRight: CellStyle = { ...outside, horizontal: "right" };
const title: CellStyle = { ...outside, size: 16, bold: true };

const rowHeight = 24;
/** Beyond this many Latin characters a text is set from the left. */
const longLine = 24;
/** A4 upright has room for this many Latin characters of 五号. */
const uprightWidth = 100;

/** A worksheet just as it stands, drawn with borders: for tables that are no form. `lines` rows above are bare text. */
export function plainBlock(sheet: Sheet, lines: number): Block {
  const areas = areasOf(sheet);
  const boxes = areas.map((area): Box => {
    const text = sheet.textAt(area.top, area.left);
    return { area, text, style: area.top < lines ? lineStyle(area, sheet) : tableStyle(text, area) };
  });
  const cells = boxes.filter(({ area }) => area.top >= lines);
  const columnWidths = wantedWidths({ columns: Math.max(1, sheet.columns), cells });
  const wide = columnWidths.reduce((sum, width) => sum + width, 0) > uprightWidth;
  return {
    sheetName: sheet.name,
    ...drawBoxes(boxes, columnWidths, (row) => (row === 0 && lines > 0 ? 36 : rowHeight)),
    columnWidths,
    dropdowns: [],
    print: {
      paper: "A4",
      orientation: wide ? "landscape" : "portrait",
      margins: { top: 20, right: 20, bottom: 20, left: 20 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}

/** Every merged area, and every cell that holds a text, in reading order. Blank single cells are not drawn. */
function areasOf(sheet: Sheet): Range[] {
  const areas: Range[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const merge = sheet.mergeAt({ row, column });
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      if (!merge && rowIsBlank(sheet, row)) continue;
      areas.push(merge ?? { top: row, left: column, bottom: row, right: column });
    }
  }
  return areas;
}

function rowIsBlank(sheet: Sheet, row: number): boolean {
  let blank = true;
  sheet.eachInRow(row, () => (blank = false));
  return blank && !sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom);
}

function lineStyle({ top, left, right }: Range, sheet: Sheet): CellStyle {
  if (left === 0 && right === sheet.columns - 1) return top === 0 ? title : outside;
  return left === 0 ? outsideLeft : outsideRight;
}

function tableStyle(text: string, { left, right }: Range): CellStyle {
  return widestLine(text) > longLine * (right - left + 1) || text.includes("\n") ? longText : typedCell;
}
