import type { Cell } from "../../../src/core/sheet/cell";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import { gridSheet } from "../../fixtures/text-grid";

/** A sheet drawn as text, in which "=" alone is a formula that was never calculated. */
export function formulaSheet(grid: string): Sheet {
  const drawn = gridSheet(grid);
  const uncalculated: Cell = { raw: null, text: "", format: "General", formula: true };
  const cells = Array.from({ length: drawn.rows }, (_, row) =>
    Array.from({ length: drawn.columns }, (_unused, column) => {
      const cell = drawn.cell(row, column);
      return cell?.text === "=" ? uncalculated : cell;
    }),
  );
  return createSheet(drawn, cells);
}
