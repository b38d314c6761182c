import type { Program } from "../program";
import { eventTypes, ExcelError, invalidArgument } from "../wire";
import type { Arguments, WireObject } from "../wire-object";
import { worksheetObject } from "./worksheet-object";

/** `workbook.worksheets` */
export function worksheetsObject(program: Program): WireObject {
  const { workbook } = program;
  const shown = (given: Arguments) =>
    workbook.sheets.filter(({ visibility }) => visibility === "Visible" || !given.flag(0));
  const sheet = (id: string | undefined) => {
    if (id === undefined) throw notFound();
    return worksheetObject(program, id);
  };
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map(({ id }) => worksheetObject(program, id)),
    item: (key) => sheet(workbook.find(String(key))?.id),
    methods: {
      GetCount: (given) => shown(given).length,
      GetFirst: (given) => sheet(shown(given)[0]?.id),
      GetLast: (given) => sheet(shown(given).at(-1)?.id),
      GetActiveWorksheet: () => {
        // OfficeDev/office-js issue 2444.
        if (workbook.chartInFront) throw new ExcelError("GeneralException", "The sheet in front is no worksheet.");
        return sheet(workbook.selection.sheet);
      },
      GetItemOrNullObject: (given) => {
        const found = workbook.find(given.text(0));
        return found ? worksheetObject(program, found.id) : null;
      },
      Add: (given) => {
        program.assertStructureOpen();
        const name = given.given(0) ? sheetName(program, given.text(0)) : freeName(program);
        const { id } = workbook.addSheet(name);
        program.tell("Added", id, { worksheetId: id, source: "Local" });
        return worksheetObject(program, id);
      },
      ...eventMethods(program, "Workbook"),
    },
  };
}

/** Registering and unregistering as the library asks for it, for one sheet or for all of them ("Workbook"). */
export function eventMethods(program: Program, target: string): NonNullable<WireObject["methods"]> {
  return Object.fromEntries(
    Object.keys(eventTypes).flatMap((event) => [
      [`_Register${event}Event`, () => program.listen(event, target, true)],
      [`_Unregister${event}Event`, () => program.listen(event, target, false)],
    ]),
  );
}

/** The name, if Excel allows it and no other sheet has it. */
export function sheetName(program: Program, name: string, own?: string): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument(`the sheet name ${name}`);
  const taken = program.workbook.find(name);
  if (taken && taken.id !== own) throw new ExcelError("ItemAlreadyExists", `There is a sheet ${name}`);
  return name;
}

function freeName(program: Program): string {
  let number = program.workbook.sheets.length + 1;
  while (program.workbook.find(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function notFound(): ExcelError {
  return new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
}
