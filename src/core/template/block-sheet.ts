import type { Cell } from "../sheet/cell";
import { createSheet, type Sheet } from "../sheet/sheet";
import type { Block } from "./block";

/** The worksheet that a block makes, as a host would hand it in. */
export function blockSheet(block: Block, name = block.sheetName): Sheet {
  const cells: (Cell | undefined)[][] = [];
  for (const { row, column, text, style } of block.cells) {
    const format = style.format ?? "General";
    (cells[row] ??= [])[column] = { raw: text === "" ? null : text, text, format, formula: false };
  }
  return createSheet({ id: name, name, hidden: false, protected: false }, cells, block.merges);
}
