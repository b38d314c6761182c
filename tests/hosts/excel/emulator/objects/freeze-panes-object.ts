import type { Range } from "../../../../../src/core/sheet/address";
import { parseArea, wholeSheet } from "../area";
import type { Program } from "../program";
import { invalidArgument } from "../wire";
import { isWireObject, type Arguments, type WireObject } from "../wire-object";
import { areaOfRange, rangeObject } from "./range-object";

/** `worksheet.freezePanes` */
export function freezePanesObject(program: Program, sheetId: string): WireObject {
  const freeze = (frozen: Range | null) => {
    program.writable(sheetId);
    program.workbook.update(sheetId, { frozen });
    return null;
  };
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeAt: (given) => freeze(areaIn(given)),
      FreezeRows: (given) => freeze({ ...wholeSheet, bottom: given.integer(0) - 1 }),
      FreezeColumns: (given) => freeze({ ...wholeSheet, right: given.integer(0) - 1 }),
      Unfreeze: () => freeze(null),
      GetLocationOrNullObject: () => {
        const { frozen } = program.sheet(sheetId);
        return frozen && rangeObject(program, sheetId, frozen);
      },
    },
  };
}

function areaIn(given: Arguments): Range {
  const value = given.any(0);
  if (isWireObject(value)) return areaOfRange(value);
  const area = parseArea(given.text(0));
  if (!area) throw invalidArgument(`the address ${given.text(0)}`);
  return area;
}
