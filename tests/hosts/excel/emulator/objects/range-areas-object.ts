import type { Range } from "../../../../../src/core/sheet/address";
import { cellCount, fullAddress } from "../area";
import type { Program } from "../program";
import { ExcelError } from "../wire";
import { readOnly, type WireObject } from "../wire-object";
import { clearCells } from "./clearing";
import { conditionalFormatsObject } from "./conditional-formats-object";
import { dataValidationObject } from "./data-validation-object";
import { rangeFormatObject } from "./range-format-object";
import { rangeObject } from "./range-object";
import { worksheetObject } from "./worksheet-object";

/** Excel hands out no longer list of addresses than it takes. */
const longestAddress = 8191;

/** Several rectangles of one sheet. */
export function rangeAreasObject(program: Program, sheetId: string, areas: readonly Range[]): WireObject {
  const address = () => {
    const whole = areas.map((area) => fullAddress(program.sheet(sheetId).name, area)).join(",");
    if (whole.length > longestAddress) {
      throw new ExcelError("OperationCellsExceedLimit", `An address of ${whole.length} characters`);
    }
    return whole;
  };
  const self: WireObject = {
    type: "RangeAreas",
    keepable: true,
    properties: {
      Address: readOnly(address),
      AddressLocal: readOnly(address),
      AreaCount: readOnly(() => areas.length),
      CellCount: readOnly(() => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    },
    parts: {
      Areas: () => rangesObject(program, sheetId, areas),
      Worksheet: () => worksheetObject(program, sheetId),
      Format: () => rangeFormatObject(program, sheetId, areas),
      ConditionalFormats: () => conditionalFormatsObject(program, sheetId, areas),
      DataValidation: () => dataValidationObject(program, sheetId, areas),
    },
    methods: { Clear: (given) => clearCells(program, sheetId, areas, given) },
  };
  areasOf.set(self, areas);
  return self;
}

const areasOf = new WeakMap<WireObject, readonly Range[]>();

/** The rectangles of a RangeAreas that was handed in as an argument; undefined for anything else. */
export function rectanglesOf(object: WireObject): readonly Range[] | undefined {
  return areasOf.get(object);
}

function rangesObject(program: Program, sheetId: string, areas: readonly Range[]): WireObject {
  return {
    type: "RangeCollection",
    items: () => areas.map((area) => rangeObject(program, sheetId, area)),
    methods: {
      GetCount: () => areas.length,
      GetItemAt: (given) => {
        const area = areas[given.integer(0)];
        if (!area) throw new ExcelError("ItemNotFound", "There is no such range.");
        return rangeObject(program, sheetId, area);
      },
    },
  };
}
