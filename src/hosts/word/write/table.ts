import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
  type ITableCellOptions,
} from "docx";
import type { DisclosureCell, DisclosureTable } from "../../../core/document/disclosure/disclosure";
import { cells, cellStyleName, textWidth } from "./page";
import { textRuns } from "./text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const noLine = { style: BorderStyle.NIL };
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** A table over the whole width of the text, its cells merged as given. */
export function drawTable({ rows, widths, headingRows, ...table }: DisclosureTable): Table {
  const columnWidths = inTwips(widths);
  const style = cellStyleName(widths.length);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: cells.margins,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: Array.from({ length: rows }, (_, row) => {
      const inRow = table.cells.filter(({ area }) => area.top <= row && row <= area.bottom);
      return new TableRow({
        cantSplit: true,
        ...(row < headingRows && { tableHeader: true }),
        height: { value: cells.leastHeight, rule: HeightRule.ATLEAST },
        children: inRow
          .sort((a, b) => a.area.left - b.area.left)
          .map((cell) => new TableCell(cellOptions(cell, row, columnWidths, style))),
      });
    }),
  });
}

function cellOptions(cell: DisclosureCell, row: number, widths: readonly number[], style: string): ITableCellOptions {
  const { area, lined } = cell;
  const begins = row === area.top;
  return {
    ...(area.right > area.left && { columnSpan: area.right - area.left + 1 }),
    width: {
      size: widths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0),
      type: WidthType.DXA,
    },
    verticalAlign: VerticalAlign.CENTER,
    ...(!lined && { borders: { top: noLine, bottom: noLine, left: noLine, right: noLine } }),
    ...(area.bottom > area.top && {
      verticalMerge: begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    children: begins ? paragraphs(cell, style) : [new Paragraph({ style })],
  };
}

function paragraphs({ text, bold, align }: DisclosureCell, style: string): Paragraph[] {
  return text
    .split("\n")
    .map(
      (one) => new Paragraph({ style, alignment: alignments[align], children: textRuns(one, bold ? { bold } : {}) }),
    );
}

/** Whole twips that together are exactly the width of the text. */
function inTwips(widths: readonly number[]): number[] {
  let given = 0;
  let sum = 0;
  return widths.map((width) => {
    sum += width;
    const twips = Math.round(sum * textWidth) - given;
    given += twips;
    return twips;
  });
}
