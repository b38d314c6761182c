import type { Range } from "../../../../../src/core/sheet/address";
import { parseArea } from "../area";
import type { Program } from "../program";
import { invalidArgument } from "../wire";
import { isWireObject, type Arguments, type Property, type WireObject } from "../wire-object";
import { rangeAreasObject, rectanglesOf } from "./range-areas-object";
import { areaOfRange, rangeObject } from "./range-object";

const papers = "Letter Legal Executive A3 A4 A4Small A5 B4 B5 Folio Quatro".split(" ");
const margins = ["TopMargin", "BottomMargin", "LeftMargin", "RightMargin", "HeaderMargin", "FooterMargin"];

const plainPage: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait",
  PaperSize: "A4",
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  Zoom: { scale: 100 },
  TopMargin: 54,
  BottomMargin: 54,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

/** `worksheet.pageLayout`; margins in points. */
export function pageLayoutObject(program: Program, sheetId: string): WireObject {
  const page = () => program.sheet(sheetId).page;
  const property = (name: string): Property => ({
    get: () => page()[name] ?? plainPage[name],
    set: (value) => {
      program.writable(sheetId);
      program.workbook.update(sheetId, { page: { ...page(), [name]: accepted(name, value) } });
    },
  });
  const area = () => program.sheet(sheetId).printArea;
  const titleRows = () => program.sheet(sheetId).printTitleRows;
  return {
    type: "PageLayout",
    properties: Object.fromEntries(Object.keys(plainPage).map((name) => [name, property(name)])),
    methods: {
      SetPrintArea: (given) => {
        program.writable(sheetId);
        program.workbook.update(sheetId, { printArea: areasIn(given) });
        return null;
      },
      GetPrintAreaOrNullObject: () => (area().length > 0 ? rangeAreasObject(program, sheetId, area()) : null),
      SetPrintTitleRows: (given) => {
        program.writable(sheetId);
        program.workbook.update(sheetId, { printTitleRows: areasIn(given)[0] ?? null });
        return null;
      },
      GetPrintTitleRowsOrNullObject: () => {
        const rows = titleRows();
        return rows && rangeObject(program, sheetId, rows);
      },
      SetPrintMargins: (given) => {
        program.writable(sheetId);
        const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[given.text(0)];
        if (factor === undefined) throw invalidArgument(`the unit ${given.text(0)}`);
        const options = given.any(1);
        if (typeof options !== "object" || options === null) throw invalidArgument("no margins");
        const set = Object.entries(options).map(([side, size]) => {
          const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
          return [name, accepted(name, typeof size === "number" ? size * factor : size)];
        });
        program.workbook.update(sheetId, { page: { ...page(), ...Object.fromEntries(set) } });
        return null;
      },
    },
  };
}

function accepted(name: string, value: unknown): unknown {
  const wrong = invalidArgument(`pageLayout.${name} = ${JSON.stringify(value)}`);
  if (name === "Orientation" && value !== "Portrait" && value !== "Landscape") throw wrong;
  if (name === "PaperSize" && !papers.includes(String(value))) throw wrong;
  if (name.endsWith("Margin") && (!margins.includes(name) || typeof value !== "number" || value < 0)) throw wrong;
  if (name === "Zoom") return zoom(value);
  if (typeof plainPage[name] !== typeof value) throw wrong;
  return value;
}

function zoom(value: unknown): unknown {
  if (typeof value !== "object" || value === null) throw invalidArgument("pageLayout.zoom");
  for (const [name, number] of Object.entries(value)) {
    const pages = name === "horizontalFitToPages" || name === "verticalFitToPages";
    const fits = pages ? number >= 0 && number <= 32767 : name === "scale" && number >= 10 && number <= 400;
    if (typeof number !== "number" || !fits) throw invalidArgument(`zoom.${name} = ${String(number)}`);
  }
  return value;
}

/** Ranges, or their addresses. */
function areasIn(given: Arguments): readonly Range[] {
  const value = given.any(0);
  if (isWireObject(value)) return rectanglesOf(value) ?? [areaOfRange(value)];
  return given
    .text(0)
    .split(",")
    .map((address) => {
      const area = parseArea(address);
      if (!area) throw invalidArgument(`the address ${address}`);
      return area;
    });
}
