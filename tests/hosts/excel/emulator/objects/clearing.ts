import { overlaps, type Range } from "../../../../../src/core/sheet/address";
import { intersection, wholeSheet } from "../area";
import type { Program } from "../program";
import { invalidArgument } from "../wire";
import type { Arguments } from "../wire-object";
import { cellText, isBlank, usedArea } from "../workbook";

/** `clear()`: contents, formats or all. Merged areas, conditional formats and validations go with the formats. */
export function clearCells(program: Program, sheetId: string, areas: readonly Range[], given: Arguments): void {
  const what = given.given(0) ? given.text(0) : "All";
  if (!["All", "Contents", "Formats"].includes(what)) throw invalidArgument(`clear(${what})`);
  const sheet = program.writable(sheetId);
  const used = usedArea(sheet, false, wholeSheet);
  for (const area of areas) {
    const reached = used && intersection(area, used);
    if (reached) {
      program.workbook.updateCells(sheetId, reached, (cell) => ({
        ...cell,
        ...(what === "Formats" ? { text: cell.formula === null ? cellText(cell.value, "General") : cell.text } : {}),
        ...(what === "Contents" ? {} : { format: "General", look: {} }),
        ...(what === "Formats" || isBlank(cell) ? {} : { value: null, formula: null, text: "" }),
      }));
    }
    if (what !== "Contents") {
      const { merges } = program.sheet(sheetId);
      program.workbook.update(sheetId, { merges: merges.filter((merge) => !overlaps(merge, area)) });
    }
    if (what !== "Formats") program.cellsChanged(sheetId, area, "us");
  }
}
