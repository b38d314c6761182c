import type { Range } from "../../../../../src/core/sheet/address";
import { onSheet, parseArea, wholeSheet } from "../area";
import type { Program } from "../program";
import { invalidArgument, unknownToEmulator } from "../wire";
import { readOnly, type Arguments, type WireObject } from "../wire-object";
import { usedArea } from "../workbook";
import { commentsObject } from "./comments-object";
import { freezePanesObject } from "./freeze-panes-object";
import { notesObject } from "./notes-object";
import { pageLayoutObject } from "./page-layout-object";
import { rangeAreasObject } from "./range-areas-object";
import { rangeObject } from "./range-object";
import { eventMethods, sheetName } from "./worksheets-object";

/** Excel takes no longer list of addresses. */
const longestAddress = 8191;

/** One worksheet; what it answers is always the state of now. */
export function worksheetObject(program: Program, id: string): WireObject {
  const { workbook } = program;
  const sheet = () => program.sheet(id);
  const range = (area: Range) => rangeObject(program, id, onSheet(area));
  const used = (given: Arguments) => usedArea(sheet(), given.flag(0), wholeSheet);
  const setVisibility = (value: unknown) => {
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument(String(value));
    program.assertStructureOpen();
    workbook.update(id, { visibility: value });
    program.loseUndo("Worksheet.Visibility");
  };
  return {
    type: "Worksheet",
    properties: {
      Id: readOnly(() => sheet().id),
      Name: {
        get: () => sheet().name,
        set: (value) => {
          program.assertStructureOpen();
          workbook.update(id, { name: sheetName(program, String(value), id) });
        },
      },
      Position: {
        get: () => workbook.sheets.findIndex((one) => one.id === id),
        set: (value) => {
          program.assertStructureOpen();
          const others = workbook.sheets.filter((one) => one.id !== id);
          if (typeof value !== "number" || value < 0 || value > others.length) throw invalidArgument(String(value));
          workbook.sheets = [...others.slice(0, value), sheet(), ...others.slice(value)];
        },
      },
      Visibility: { get: () => sheet().visibility, set: setVisibility },
      ...plainProperties,
    },
    parts: {
      Protection: () => protectionObject(program, id),
      PageLayout: () => pageLayoutObject(program, id),
      FreezePanes: () => freezePanesObject(program, id),
      Notes: () => notesObject(program, id),
      Comments: () => commentsObject(program, id),
    },
    methods: {
      GetRange: (given) => (given.given(0) ? range(areaOf(given.text(0))) : range(wholeSheet)),
      GetRangeByIndexes: (given) => {
        const [top, left, rows, columns] = [given.integer(0), given.integer(1), given.integer(2), given.integer(3)];
        return range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
      },
      GetRanges: (given) => {
        if (!given.given(0)) return rangeAreasObject(program, id, [wholeSheet]);
        const address = given.text(0);
        if (address.length > longestAddress) throw invalidArgument(`an address of ${address.length} characters`);
        return rangeAreasObject(program, id, address.split(",").map(areaOf));
      },
      GetCell: (given) => {
        const [row, column] = [given.integer(0), given.integer(1)];
        return range({ top: row, left: column, bottom: row, right: column });
      },
      GetUsedRange: (given) => range(used(given) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: (given) => {
        const area = used(given);
        return area ? range(area) : null;
      },
      Activate: () => {
        program.select(id, workbook.selection.sheet === id ? workbook.selection.areas : [areaOf("A1")]);
      },
      Delete: () => {
        program.assertStructureOpen();
        workbook.sheets = workbook.sheets.filter((one) => one.id !== id);
        program.loseUndo("Worksheet.Delete");
      },
      Copy: () => {
        program.loseUndo("Worksheet.Copy");
        throw unknownToEmulator("Worksheet.Copy()");
      },
      ...eventMethods(program, id),
    },
  };
}

/** What every sheet of the emulator has alike. */
const plainProperties = {
  TabColor: readOnly(() => ""),
  ShowGridlines: readOnly(() => true),
  ShowHeadings: readOnly(() => true),
  StandardHeight: readOnly(() => 14.25),
  StandardWidth: readOnly(() => 54),
};

function areaOf(address: string): Range {
  const area = parseArea(address);
  if (!area) throw invalidArgument(`the address ${address}`);
  return area;
}

function protectionObject(program: Program, id: string): WireObject {
  const set = (on: boolean) => {
    program.workbook.update(id, { protected: on });
    program.loseUndo(`WorksheetProtection.${on ? "Protect" : "Unprotect"}`);
  };
  return {
    type: "WorksheetProtection",
    properties: { Protected: readOnly(() => program.sheet(id).protected) },
    methods: { Protect: () => set(true), Unprotect: () => set(false) },
  };
}
