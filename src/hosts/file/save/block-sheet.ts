import { overlaps, type Position, type Range } from "../../../core/sheet/address";
import type { Block, BlockCell, Borders, CellStyle } from "../../../core/template/block";
import { formulaText } from "../../../core/template/formula-text";
import type { BorderLine, Validation } from "../model";
import type { CellContent, DropdownChange, NewSheet, SheetChanges, StyleChange } from "./changes";

/** A block as a sheet of its own, with its widths and its print set-up. */
export function blockAsSheet(block: Block, name = block.sheetName): NewSheet {
  const columns = block.columnWidths.map((width, column) => ({ column, width: width + columnPadding }));
  const area = { top: 0, left: 0, bottom: block.rows - 1, right: block.columns - 1 };
  const { print, frozenRows, filter } = block;
  const changes = {
    ...blockAt(block, { row: 0, column: 0 }),
    columns,
    print: { ...print, area },
    ...(frozenRows === undefined ? {} : { frozenRows }),
    ...(filter === undefined ? {} : { filter }),
  };
  return { kind: "new", name, changes };
}

/** The space beside the text that a width in the file includes: 5 of the 7 pixels of a digit. */
const columnPadding = 0.7109375;

/**
 * A block put at a place of a sheet. `merges` holds those of the block alone: add those that the sheet has already.
 * The place must be free.
 */
export function blockAt(block: Block, at: Position): SheetChanges & { readonly merges: readonly Range[] } {
  const moved = (range: Range): Range => ({
    top: range.top + at.row,
    left: range.left + at.column,
    bottom: range.bottom + at.row,
    right: range.right + at.column,
  });
  // Cells that share a style share what it becomes, by which the style sheet knows it again.
  const styles = new Map<CellStyle, StyleChange>();
  return {
    cells: block.cells.map((cell) => {
      const style = styles.get(cell.style) ?? blockStyle(cell.style);
      styles.set(cell.style, style);
      return { row: cell.row + at.row, column: cell.column + at.column, content: contentOf(cell, at), style };
    }),
    merges: block.merges.map(moved),
    rows: block.rowHeights.map((height, row) => ({ row: row + at.row, height })),
    dropdowns: blockDropdowns(block, at, moved),
    validations: hintsAlone(block, moved),
  };
}

function contentOf({ text, number, formula }: BlockCell, at: Position): CellContent {
  if (formula) return { formula: formulaText(formula, at).slice(1), result: formula.result };
  return number ?? (text === "" ? null : text);
}

function blockStyle({ font, size, bold, horizontal, vertical, wrap, borders, format, fill }: CellStyle): StyleChange {
  return {
    from: 0,
    patch: {
      font: { name: font, size, bold: bold ?? false },
      alignment: { horizontal, vertical, wrap },
      border: lines(borders),
      ...(format === undefined ? {} : { format }),
      ...(fill === undefined ? {} : { fill }),
    },
  };
}

function lines({ top, right, bottom, left }: Borders): Record<keyof Borders, BorderLine | null> {
  const line = (drawn: boolean | undefined): BorderLine | null => (drawn ? { line: "thin", color: null } : null);
  return { top: line(top), right: line(right), bottom: line(bottom), left: line(left) };
}

/** A cell has one rule only: the hint of a cell with a list is part of the list's rule. */
function blockDropdowns(block: Block, at: Position, moved: (range: Range) => Range): DropdownChange[] {
  return block.dropdowns.map(({ cells, options }) => {
    const hint = block.hints.find((candidate) => overlaps(candidate.cells, cells));
    return {
      ranges: [moved(cells)],
      options:
        "parent" in options
          ? { ...options, parent: { row: options.parent.row + at.row, column: options.parent.column + at.column } }
          : options,
      ...(hint ? { prompt: { title: hint.title, text: hint.text } } : {}),
    };
  });
}

/** Hints are added before the lists, which then take their cells over where both lie. */
function hintsAlone(block: Block, moved: (range: Range) => Range): Validation[] {
  return block.hints.map(({ cells, title, text }) => ({
    ranges: [moved(cells)],
    type: "none",
    operator: "between",
    formula1: null,
    formula2: null,
    allowBlank: true,
    dropdown: true,
    prompt: { title, text },
    error: null,
  }));
}
