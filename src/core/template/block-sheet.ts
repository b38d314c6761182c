import type { Cell } from "../sheet/cell";
import { createSheet, type Sheet } from "../sheet/sheet";
import type { Block, BlockCell } from "./block";

/** The worksheet that a block makes, as a host would hand it in. */
export function blockSheet(block: Block, name = block.sheetName): Sheet {
  const cells: (Cell | undefined)[][] = [];
  for (const cell of block.cells) (cells[cell.row] ??= [])[cell.column] = sheetCell(cell);
  return createSheet({ id: name, name, hidden: false, protected: false }, cells, block.merges);
}

function sheetCell({ text, number, formula, style }: BlockCell): Cell {
  const typed = text === "" ? null : text;
  const raw = formula ? (formula.result === "" ? null : formula.result) : (number ?? typed);
  return { raw, text, format: style.format ?? "General", formula: formula !== undefined };
}
