import { wholeSheet, bounding } from "../../excel/emulator/area";
import { usedArea, type Sheet } from "../../excel/emulator/workbook";
import { ComError, type Member } from "./bridge";
import { notesObject } from "./notes";
import type { Program } from "./program";
import { areasNamed, rangeObject } from "./range";

const visibility: Readonly<Record<Sheet["visibility"], number>> = { Visible: -1, Hidden: 0, VeryHidden: 2 };

/** `Et.Worksheet`. */
export function sheetObject(program: Program, id: string): object {
  const sheet = (): Sheet => program.sheet(id);
  return program.bridge.object("Worksheet", {
    Name: { get: () => sheet().name, set: (value) => rename(program, id, String(value)) },
    Visible: { get: () => visibility[sheet().visibility] },
    ProtectContents: { get: () => sheet().protected },
    UsedRange: { get: () => rangeObject(program, id, [usedOf(sheet())]) },
    Range: { call: (name) => rangeObject(program, id, areasNamed(name)) },
    Cells: { get: () => rangeObject(program, id, [wholeSheet]) },
    Columns: {
      get: () =>
        program.bridge.object("Columns", {
          Item: {
            call: (index) =>
              rangeObject(program, id, [{ ...wholeSheet, left: Number(index) - 1, right: Number(index) - 1 }]),
          },
        }),
    },
    Comments: { get: () => notesObject(program, id) },
    PageSetup: { get: () => pageObject(program, id) },
    Activate: { call: () => program.activate(id) },
    Delete: {
      call: () => {
        if (program.displayAlerts) throw new ComError("A person would be asked, and WPS would hang");
        program.change(() => {
          program.workbook.sheets = program.workbook.sheets.filter((one) => one.id !== id);
        });
      },
    },
  });
}

/** `Et.Sheets`, which is what `Workbook.Worksheets` gives. */
export function sheetsObject(program: Program): object {
  const { workbook } = program;
  const worksheet = (sheet: Sheet | undefined): object => {
    if (!sheet) throw new ComError("No such sheet");
    return sheetObject(program, sheet.id);
  };
  return program.bridge.object("Sheets", {
    Count: { get: () => workbook.sheets.length },
    Item: {
      call: (key) =>
        worksheet(
          typeof key === "number"
            ? workbook.sheets[key - 1]
            : workbook.sheets.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()),
        ),
    },
    Add: {
      call: (before, after) => {
        if (before !== undefined || after === undefined) throw new ComError("The emulator adds after a sheet only");
        if (workbook.protected) throw new ComError("The workbook is protected");
        let id = "";
        program.change(() => {
          id = workbook.addSheet(freeName(workbook.sheets)).id;
        });
        program.activate(id);
        return sheetObject(program, id);
      },
    },
  });
}

function freeName(sheets: readonly Sheet[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sheet.name === name)) return name;
  }
}

function rename(program: Program, id: string, name: string): void {
  const taken = program.workbook.sheets.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
  if (taken || name === "" || name.length > 31 || /[\\/?*:[\]]/.test(name))
    throw new ComError(`No sheet name: ${name}`);
  program.change(() => program.workbook.update(id, { name }));
}

function usedOf(sheet: Sheet): typeof wholeSheet {
  const areas = [usedArea(sheet, false, wholeSheet), ...sheet.merges].filter((area) => area !== null);
  return areas.length > 0 ? bounding(areas) : { top: 0, left: 0, bottom: 0, right: 0 };
}

function pageObject(program: Program, id: string): object {
  const numbers = ["PaperSize", "Orientation", "TopMargin", "RightMargin", "BottomMargin", "LeftMargin"];
  const set = (name: string, allowed: (value: unknown) => boolean): Member => ({
    set: (value) => {
      if (!allowed(value)) throw new ComError(`${name} does not take ${String(value)}`);
      program.changeOn(id, ({ page }) => program.workbook.update(id, { page: { ...page, [name]: value } }));
    },
  });
  const numberOrFalse = (value: unknown): boolean => typeof value === "number" || value === false;
  return program.bridge.object("PageSetup", {
    ...Object.fromEntries(numbers.map((name) => [name, set(name, (value) => typeof value === "number")])),
    CenterHorizontally: set("CenterHorizontally", (value) => typeof value === "boolean"),
    PrintTitleRows: set("PrintTitleRows", (value) => typeof value === "string" && /^\$\d+:\$\d+$/.test(value)),
    Zoom: set("Zoom", numberOrFalse),
    FitToPagesWide: set("FitToPagesWide", numberOrFalse),
    FitToPagesTall: set("FitToPagesTall", numberOrFalse),
  });
}
