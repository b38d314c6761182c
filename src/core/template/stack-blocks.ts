import type { Block, BlockCell, Dropdown } from "./block";
import { shiftRange } from "./placement";

/** Blank rows between two blocks. */
const gap = 1;

/** In points. */
const gapHeight = 15;

/** Several blocks one below the other, as one: it is placed, and taken back, in one piece. At least one. */
export function stackBlocks(blocks: readonly Block[]): Block {
  const [first, ...others] = blocks;
  if (!first) throw new Error("Nothing to stack");
  return others.reduce(below, first);
}

function below(above: Block, block: Block): Block {
  const first = { row: above.rows + gap, column: 0 };
  return {
    ...above,
    rows: first.row + block.rows,
    columns: Math.max(above.columns, block.columns),
    cells: [...above.cells, ...block.cells.map((cell) => shiftCell(cell, first.row))],
    merges: [...above.merges, ...block.merges.map((merge) => shiftRange(merge, first))],
    rowHeights: [...above.rowHeights, ...Array<number>(gap).fill(gapHeight), ...block.rowHeights],
    dropdowns: [...above.dropdowns, ...block.dropdowns.map((dropdown) => shiftDropdown(dropdown, first.row))],
    hints: [...above.hints, ...block.hints.map((hint) => ({ ...hint, cells: shiftRange(hint.cells, first) }))],
  };
}

function shiftCell({ formula, ...cell }: BlockCell, rows: number): BlockCell {
  const shifted = { ...cell, row: cell.row + rows };
  if (!formula) return shifted;
  const down = { row: rows, column: 0 };
  const parts = formula.parts.map((part) => (typeof part === "string" ? part : shiftRange(part, down)));
  return { ...shifted, formula: { ...formula, parts } };
}

function shiftDropdown({ cells, options }: Dropdown, rows: number): Dropdown {
  const shifted = shiftRange(cells, { row: rows, column: 0 });
  if (!("parent" in options)) return { cells: shifted, options };
  return { cells: shifted, options: { ...options, parent: { ...options.parent, row: options.parent.row + rows } } };
}
