import type { Range } from "../../../../../src/core/sheet/address";
import { cellCount } from "../area";
import { changedLook, lookValue, plainLook, type Look } from "../look";
import type { Program } from "../program";
import { invalidArgument, unknownToEmulator } from "../wire";
import { readOnly, type Property, type WireObject } from "../wire-object";
import { blankCell } from "../workbook";

const defaultRowHeight = 14.25;
const defaultColumnWidth = 54;
const tallestRow = 409.5;
/** 255 characters of the default font. */
const widestColumn = 1790;

/** `range.format` of one or several rectangles. What differs between cells reads as null. */
export function rangeFormatObject(program: Program, sheetId: string, areas: readonly Range[]): WireObject {
  const look = (name: string) => lookProperty(program, sheetId, areas, name);
  return {
    type: "RangeFormat",
    properties: {
      HorizontalAlignment: look("HorizontalAlignment"),
      VerticalAlignment: look("VerticalAlignment"),
      WrapText: look("WrapText"),
      ShrinkToFit: look("ShrinkToFit"),
      IndentLevel: look("IndentLevel"),
      ColumnWidth: sizeProperty(program, sheetId, areas, "columnWidths"),
      RowHeight: sizeProperty(program, sheetId, areas, "rowHeights"),
    },
    parts: {
      Fill: () => ({
        type: "RangeFill",
        properties: { Color: fillProperty(look("Fill/Color")) },
        methods: { Clear: () => setLook(program, sheetId, areas, { "Fill/Color": "" }) },
      }),
      Font: () => ({
        type: "RangeFont",
        properties: Object.fromEntries(
          ["Name", "Size", "Color", "Bold", "Italic", "Underline", "Strikethrough"].map((name) => [
            name,
            look(`Font/${name}`),
          ]),
        ),
      }),
      Borders: () => bordersObject(program, sheetId, areas),
      Protection: () => ({ type: "FormatProtection", properties: { Locked: look("Protection/Locked") } }),
    },
    methods: {
      AutofitRows: () => autofit(program, sheetId, areas, "rowHeights"),
      AutofitColumns: () => autofit(program, sheetId, areas, "columnWidths"),
    },
  };
}

/** Puts some values of the look on every cell of the areas. */
export function setLook(program: Program, sheetId: string, areas: readonly Range[], changes: Look): void {
  program.writable(sheetId);
  for (const area of areas) {
    if (cellCount(area) > 200_000) throw unknownToEmulator("how to format whole rows, columns or sheets");
    // Many cells share one look: each is changed once.
    const made = new Map<Look, Look>();
    program.workbook.updateCells(sheetId, area, (cell) => {
      const known = made.get(cell.look) ?? changedLook(cell.look, changes);
      made.set(cell.look, known);
      return { ...cell, look: known };
    });
  }
}

function lookProperty(program: Program, sheetId: string, areas: readonly Range[], name: string): Property {
  return {
    get: () => {
      const { cells } = program.sheet(sheetId);
      const values = new Set<unknown>();
      for (const area of areas) {
        for (let row = area.top; row <= area.bottom && row < cells.length + area.top + 1; row++) {
          for (let column = area.left; column <= area.right && values.size < 2; column++) {
            values.add((cells[row]?.[column] ?? blankCell).look[name] ?? plainLook[name]);
          }
        }
      }
      return values.size === 1 ? [...values][0] : null;
    },
    set: (value) => setLook(program, sheetId, areas, { [name]: lookValue(name, value) }),
  };
}

/** No fill reads as white. */
function fillProperty(property: Property): Property {
  return {
    ...property,
    get: () => {
      const value = property.get();
      return value === "" ? "#FFFFFF" : value;
    },
  };
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
const diagonals = ["DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof sides)[number] | (typeof diagonals)[number];

function bordersObject(program: Program, sheetId: string, areas: readonly Range[]): WireObject {
  const border = (side: Side) => borderObject(program, sheetId, areas, side);
  const all: readonly Side[] = [...sides, ...diagonals];
  return {
    type: "RangeBorderCollection",
    properties: { Count: readOnly(() => all.length) },
    items: () => all.map(border),
    item: (key) => {
      const side = all.find((one) => one === key);
      if (!side) throw invalidArgument(`no border ${String(key)}`);
      return border(side);
    },
    methods: {
      GetItemAt: (given) => {
        const side = all[given.integer(0)];
        if (!side) throw invalidArgument("no such border");
        return border(side);
      },
    },
  };
}

function borderObject(program: Program, sheetId: string, areas: readonly Range[], side: Side): WireObject {
  const places = areas.flatMap((area) => edges(area, side));
  const property = (name: string): Property => ({
    get: () => {
      const values = new Set(
        places.map(({ at, edge }) => lookProperty(program, sheetId, [at], `Borders/${edge}/${name}`).get()),
      );
      return values.size === 1 ? [...values][0] : null;
    },
    set: (value) => {
      program.writable(sheetId);
      for (const { at, edge } of places) {
        const changes: Record<string, string | number | boolean> = {
          [`Borders/${edge}/${name}`]: lookValue(`Borders/${edge}/${name}`, value),
        };
        // A line that gets a colour or a weight is there from then on.
        if (name !== "Style") changes[`Borders/${edge}/Style`] = shownStyle(program, sheetId, at, edge);
        setLook(program, sheetId, [at], changes);
      }
    },
  });
  return {
    type: "RangeBorder",
    properties: {
      SideIndex: readOnly(() => side),
      Style: property("Style"),
      Weight: property("Weight"),
      Color: property("Color"),
    },
  };
}

function shownStyle(program: Program, sheetId: string, at: Range, edge: string): string {
  const style = lookProperty(program, sheetId, [at], `Borders/${edge}/Style`).get();
  return typeof style === "string" && style !== "None" ? style : "Continuous";
}

/** The cells whose own edge a border of the whole area is: its inside is seen from both sides. */
function edges(area: Range, side: Side): { readonly at: Range; readonly edge: string }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ at: { ...area, bottom: top }, edge: side }];
    case "EdgeBottom":
      return [{ at: { ...area, top: bottom }, edge: side }];
    case "EdgeLeft":
      return [{ at: { ...area, right: left }, edge: side }];
    case "EdgeRight":
      return [{ at: { ...area, left: right }, edge: side }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { at: { ...area, bottom: bottom - 1 }, edge: "EdgeBottom" },
            { at: { ...area, top: top + 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { at: { ...area, right: right - 1 }, edge: "EdgeRight" },
            { at: { ...area, left: left + 1 }, edge: "EdgeLeft" },
          ];
    default:
      return [{ at: area, edge: side }];
  }
}

type Sizes = "rowHeights" | "columnWidths";

function linesOf(areas: readonly Range[], which: Sizes): number[] {
  const found = areas.flatMap(({ top, bottom, left, right }) => {
    const [from, to] = which === "rowHeights" ? [top, bottom] : [left, right];
    if (to - from > 20_000) throw unknownToEmulator(`how to set the ${which} of whole sheets`);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return [...new Set(found)];
}

function sizeProperty(program: Program, sheetId: string, areas: readonly Range[], which: Sizes): Property {
  const plain = which === "rowHeights" ? defaultRowHeight : defaultColumnWidth;
  const most = which === "rowHeights" ? tallestRow : widestColumn;
  return {
    get: () => {
      const sizes = new Set(linesOf(areas, which).map((line) => program.sheet(sheetId)[which][line] ?? plain));
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: (value) => {
      if (typeof value !== "number" || !(value >= 0 && value <= most))
        throw invalidArgument(`${which}: ${String(value)}`);
      setSizes(program, sheetId, which, new Map(linesOf(areas, which).map((line) => [line, value])));
    },
  };
}

export function setSizes(program: Program, sheetId: string, which: Sizes, sizes: ReadonlyMap<number, number>): void {
  const sheet = program.writable(sheetId);
  program.workbook.update(sheetId, { [which]: { ...sheet[which], ...Object.fromEntries(sizes) } });
}

/** How wide a text is, the emulator cannot tell: the lines just forget the size that they were given. */
function autofit(program: Program, sheetId: string, areas: readonly Range[], which: Sizes): null {
  const sheet = program.writable(sheetId);
  const gone = new Set(linesOf(areas, which));
  const kept = Object.entries(sheet[which]).filter(([line]) => !gone.has(Number(line)));
  program.workbook.update(sheetId, { [which]: Object.fromEntries(kept) });
  return null;
}
