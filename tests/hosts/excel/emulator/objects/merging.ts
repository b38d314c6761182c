import { overlaps, type Range } from "../../../../../src/core/sheet/address";
import { bounding, cellCount } from "../area";
import type { Program } from "../program";
import { unknownToEmulator } from "../wire";
import type { WireObject } from "../wire-object";
import { blankCell } from "../workbook";

/** Merging keeps the first cell's value only, and unfolds whatever merged areas were there. */
export function mergeMethods(program: Program, sheetId: string, area: Range): NonNullable<WireObject["methods"]> {
  return {
    Merge: (given) => {
      if (given.flag(0)) throw unknownToEmulator("Range.Merge(across)");
      const { merges, cells } = program.writable(sheetId);
      const met = merges.filter((merge) => overlaps(merge, area));
      const whole = bounding([area, ...met]);
      const rest = merges.filter((merge) => !met.includes(merge));
      program.workbook.update(sheetId, { merges: cellCount(whole) > 1 ? [...rest, whole] : rest });
      const first = cells[whole.top]?.[whole.left] ?? blankCell;
      program.workbook.updateCells(sheetId, whole, (cell, at) =>
        at.row === whole.top && at.column === whole.left
          ? cell
          : { ...cell, value: null, formula: null, text: "", format: first.format },
      );
      return null;
    },
    Unmerge: () => {
      const { merges } = program.writable(sheetId);
      program.workbook.update(sheetId, { merges: merges.filter((merge) => !overlaps(merge, area)) });
      return null;
    },
  };
}
