import type { Program } from "../program";
import { ExcelError, invalidArgument, unknownToEmulator } from "../wire";
import { readOnly, type WireObject } from "../wire-object";
import { commentsObject } from "./comments-object";
import { notesObject } from "./notes-object";
import { rangeObject } from "./range-object";
import { rangeAreasObject } from "./range-areas-object";
import { worksheetsObject } from "./worksheets-object";

/** `context.workbook`, the root of everything. */
export function workbookObject(program: Program): WireObject {
  const { workbook } = program;
  const selected = () => {
    const [area] = workbook.selection.areas;
    if (!area || workbook.chartInFront) throw new ExcelError("InvalidOperation", "Nothing is selected");
    return { sheet: workbook.selection.sheet, area };
  };
  return {
    type: "Workbook",
    properties: { Name: readOnly(() => "工作簿1.xlsx") },
    parts: {
      Worksheets: () => worksheetsObject(program),
      Application: () => applicationObject(program),
      Names: () => emptyNames,
      Protection: () => protectionObject(program),
      Notes: () => allOf("NoteCollection", program, notesObject),
      Comments: () => allOf("CommentCollection", program, commentsObject),
      _Runtime: () => runtimeObject(program),
    },
    methods: {
      GetSelectedRange: () => {
        if (workbook.selection.areas.length > 1) {
          throw new ExcelError("InvalidOperation", "The selection is more than one range");
        }
        const { sheet, area } = selected();
        return rangeObject(program, sheet, area);
      },
      GetSelectedRanges: () => rangeAreasObject(program, workbook.selection.sheet, workbook.selection.areas),
      GetActiveCell: () => {
        const { sheet, area } = selected();
        return rangeObject(program, sheet, { ...area, bottom: area.top, right: area.left });
      },
      Save: () => program.loseUndo("Workbook.Save"),
      _RemoveReference: (given) => void program.references.delete(given.text(0)),
      _RemoveAllReferences: () => program.references.clear(),
      _GetReferenceCount: () => program.references.size,
    },
  };
}

/** A collection of the workbook: what the same collection of each sheet holds, one after another. */
function allOf(type: string, program: Program, ofSheet: (program: Program, id: string) => WireObject): WireObject {
  let at: readonly unknown[] | null = null;
  let there: readonly WireObject[] = [];
  // A workbook that has not changed has the same array of sheets.
  const items = () => {
    const { sheets } = program.workbook;
    if (at !== sheets) there = sheets.flatMap(({ id }) => ofSheet(program, id).items?.() ?? []);
    at = sheets;
    return there;
  };
  return {
    type,
    items,
    methods: {
      GetCount: () => items().length,
      GetItemAt: (given) => {
        const found = items()[given.integer(0)];
        if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
        return found;
      },
    },
  };
}

function applicationObject(program: Program): WireObject {
  return {
    type: "Application",
    properties: {
      CalculationMode: {
        get: () => program.calculationMode,
        set: (value) => {
          if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(String(value))) {
            throw invalidArgument(`calculationMode = ${String(value)}`);
          }
          program.calculationMode = String(value);
        },
      },
      CalculationState: readOnly(() => "Done"),
    },
    methods: {
      // Both end by themselves with the batch and show nowhere but on the screen.
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}

function runtimeObject(program: Program): WireObject {
  return {
    type: "Runtime",
    properties: {
      EnableEvents: {
        get: () => program.enableEvents,
        set: (value) => {
          if (typeof value !== "boolean") throw invalidArgument(`enableEvents = ${String(value)}`);
          program.enableEvents = value;
        },
      },
    },
  };
}

function protectionObject(program: Program): WireObject {
  const set = (on: boolean) => {
    program.workbook.protected = on;
    program.loseUndo(`WorkbookProtection.${on ? "Protect" : "Unprotect"}`);
  };
  return {
    type: "WorkbookProtection",
    properties: { Protected: readOnly(() => program.workbook.protected) },
    methods: { Protect: () => set(true), Unprotect: () => set(false) },
  };
}

/** No workbook of the emulator has names. */
const emptyNames: WireObject = {
  type: "NamedItemCollection",
  items: () => [],
  item: () => {
    throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  },
  methods: {
    GetCount: () => 0,
    GetItemOrNullObject: () => null,
    Add: () => {
      throw unknownToEmulator("NamedItemCollection.Add()");
    },
  },
};
