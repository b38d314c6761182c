import type { Range } from "../../../../src/core/sheet/address";
import { contains } from "../../../../src/core/sheet/address";
import { ComError, type Member } from "./bridge";
import { eventNames, type EventListener, type EventName, type Program } from "./program";
import { areasNamed, rangeObject } from "./range";
import { sheetObject, sheetsObject } from "./worksheet";

const knownEvents: ReadonlySet<unknown> = new Set(eventNames);

/** Members of `Application` that belong to the shell, not to the workbook. */
export type ShellMembers = Readonly<Record<string, Member>>;

/** The object that WPS puts into the page as `Application` and as `wps`. */
export function applicationObject(program: Program, shell: ShellMembers = {}): object {
  const { bridge, workbook } = program;
  program.objects = {
    sheet: (id) => sheetObject(program, id),
    range: (id, areas) => rangeObject(program, id, areas),
  };
  const inFront = (): object =>
    program.chartInFront === null
      ? sheetObject(program, workbook.selection.sheet)
      : bridge.object("Chart", { Name: { get: () => program.chartInFront } });
  const flag = (name: "screenUpdating" | "enableEvents" | "displayAlerts"): Member => ({
    get: () => program[name],
    set: (value) => {
      program[name] = value === true;
    },
  });
  return bridge.object("Application", {
    ActiveWorkbook: {
      get: () =>
        bridge.object("Workbook", {
          FullName: { get: () => program.fullName },
          ActiveSheet: { get: inFront },
          Worksheets: { get: () => sheetsObject(program) },
          ProtectStructure: { get: () => workbook.protected },
          Date1904: { get: () => false },
        }),
    },
    ActiveSheet: { get: inFront },
    ActiveCell: {
      get: () => {
        const { sheet, areas } = workbook.selection;
        const [area] = areas;
        if (!area) return null;
        return rangeObject(program, sheet, [{ ...area, bottom: area.top, right: area.left }]);
      },
    },
    ScreenUpdating: flag("screenUpdating"),
    EnableEvents: flag("enableEvents"),
    DisplayAlerts: flag("displayAlerts"),
    Union: { call: (...ranges) => union(program, ranges) },
    ApiEvent: {
      get: () =>
        bridge.object("ApiEvent", {
          AddApiEventListener: {
            call: (name, listener) => {
              if (!knownEvents.has(name) || typeof listener !== "function")
                throw new ComError(`No event ${String(name)}`);
              const there = program.listeners.get(name as EventName) ?? [];
              program.listeners.set(name as EventName, [...there, listener as EventListener]);
            },
          },
        }),
    },
    DebugTools: {
      get: () =>
        bridge.object("DebugTools", {
          UndoTransBegin: { call: () => program.beginTransaction() },
          UndoTransEnd: { call: (_book, cancel) => program.endTransaction(cancel === true) },
        }),
    },
    ...shell,
  });
}

/** Areas side by side; a cell given twice counts once. */
function union(program: Program, ranges: readonly unknown[]): object {
  if (ranges.length < 2 || ranges.length > 30) throw new ComError("Union takes two to thirty ranges");
  const ids = new Set<string>();
  const areas: Range[] = [];
  for (const one of ranges as readonly Et.Range[]) {
    // The emulator asks its own objects; these calls are WPS's, not the page's.
    const calls = program.bridge.calls;
    ids.add(program.workbook.find(one.Worksheet.Name)?.id ?? "");
    for (const area of one.Address(false, false).split(",").flatMap(areasNamed)) {
      if (!areas.some((other) => contains(other, { row: area.top, column: area.left }))) areas.push(area);
    }
    program.bridge.calls = calls;
  }
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new ComError("Union works on one sheet");
  return rangeObject(program, id, areas);
}
