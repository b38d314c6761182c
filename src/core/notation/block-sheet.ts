import type { Cell } from "../sheet/cell";
import { createSheet, type Sheet } from "../sheet/sheet";
import type { Block } from "../template/block";

/** The block as the reader sees it once it is drawn on a sheet of its own. */
export function sheetOfBlock({ cells, merges, sheetName }: Block): Sheet {
  const grid: (Cell | undefined)[][] = [];
  for (const { row, column, text, style } of cells) {
    if (text === "") continue;
    (grid[row] ??= [])[column] = { raw: text, text, format: style.format ?? "General", formula: false };
  }
  return createSheet({ id: sheetName, name: sheetName, hidden: false, protected: false }, grid, merges);
}
