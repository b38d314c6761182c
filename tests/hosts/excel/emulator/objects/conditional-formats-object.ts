import type { Range } from "../../../../../src/core/sheet/address";
import { intersection, without } from "../area";
import { colour } from "../look";
import type { Program } from "../program";
import { ExcelError, invalidArgument, unknownToEmulator } from "../wire";
import { readOnly, type WireObject } from "../wire-object";
import type { ConditionalFormat } from "../workbook";
import { rangeAreasObject } from "./range-areas-object";
import { rangeObject } from "./range-object";

/** The conditional formats that meet some areas. */
export function conditionalFormatsObject(program: Program, sheetId: string, areas: readonly Range[]): WireObject {
  const there = () =>
    program
      .sheet(sheetId)
      .conditionalFormats.filter(({ ranges }) => ranges.some((one) => areas.some((area) => intersection(one, area))));
  const format = (one: ConditionalFormat | undefined) => {
    if (!one) throw new ExcelError("ItemNotFound", "There is no such conditional format.");
    return conditionalFormatObject(program, sheetId, one.id);
  };
  return {
    type: "ConditionalFormatCollection",
    items: () => there().map(format),
    item: (key) => format(there().find(({ id }) => id === key)),
    methods: {
      GetCount: () => there().length,
      GetItemAt: (given) => format(there()[given.integer(0)]),
      GetItemOrNullObject: (given) => {
        const found = there().find(({ id }) => id === given.text(0));
        return found ? format(found) : null;
      },
      Add: (given) => {
        const type = given.text(0);
        if (type !== "Custom") throw unknownToEmulator(`conditional formats of type ${type}`);
        const { conditionalFormats } = program.writable(sheetId);
        const id = program.workbook.nextId();
        const added = { id, ranges: areas, formula: "", fill: "", fontColor: "", stopIfTrue: true };
        // The newest one lies on top. Whether it stops the others is not documented; in VBA it does.
        program.workbook.update(sheetId, { conditionalFormats: [added, ...conditionalFormats] });
        return conditionalFormatObject(program, sheetId, id);
      },
      ClearAll: () => {
        const { conditionalFormats } = program.writable(sheetId);
        const left = conditionalFormats
          .map((one) => ({
            ...one,
            ranges: areas.reduce<readonly Range[]>(
              (rest, cut) => rest.flatMap((range) => without(range, cut)),
              one.ranges,
            ),
          }))
          .filter(({ ranges }) => ranges.length > 0);
        program.workbook.update(sheetId, { conditionalFormats: left });
        return null;
      },
    },
  };
}

function conditionalFormatObject(program: Program, sheetId: string, id: string): WireObject {
  const all = () => program.sheet(sheetId).conditionalFormats;
  const self = (): ConditionalFormat => {
    const found = all().find((one) => one.id === id);
    if (!found) throw new ExcelError("ItemNotFound", "The conditional format has gone.");
    return found;
  };
  const change = (changes: Partial<ConditionalFormat>) => {
    program.writable(sheetId);
    self();
    const conditionalFormats = all().map((one) => (one.id === id ? { ...one, ...changes } : one));
    program.workbook.update(sheetId, { conditionalFormats });
  };
  const custom = () => customObject(self, change);
  const others = ["CellValue", "ColorScale", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"];
  return {
    type: "ConditionalFormat",
    properties: {
      Id: readOnly(() => self().id),
      Type: readOnly(() => (self(), "Custom")),
      Priority: {
        get: () => all().indexOf(self()),
        set: (value) => {
          const rest = all().filter((one) => one.id !== id);
          if (typeof value !== "number" || value < 0 || value > rest.length)
            throw invalidArgument(`priority ${String(value)}`);
          program.writable(sheetId);
          program.workbook.update(sheetId, {
            conditionalFormats: [...rest.slice(0, value), self(), ...rest.slice(value)],
          });
        },
      },
      StopIfTrue: {
        get: () => self().stopIfTrue,
        set: (value) => {
          if (typeof value !== "boolean") throw invalidArgument(`stopIfTrue = ${String(value)}`);
          change({ stopIfTrue: value });
        },
      },
    },
    parts: {
      Custom: custom,
      CustomOrNullObject: custom,
      ...Object.fromEntries(others.map((type) => [`${type}OrNullObject`, () => null])),
    },
    methods: {
      Delete: () => {
        program.writable(sheetId);
        self();
        program.workbook.update(sheetId, { conditionalFormats: all().filter((one) => one.id !== id) });
        return null;
      },
      GetRange: () => {
        const [first, ...more] = self().ranges;
        if (!first || more.length > 0) throw new ExcelError("InvalidOperation", "It applies to several ranges");
        return rangeObject(program, sheetId, first);
      },
      GetRangeOrNullObject: () => {
        const [first, ...more] = self().ranges;
        return first && more.length === 0 ? rangeObject(program, sheetId, first) : null;
      },
      GetRanges: () => rangeAreasObject(program, sheetId, self().ranges),
    },
  };
}

function customObject(
  self: () => ConditionalFormat,
  change: (changes: Partial<ConditionalFormat>) => void,
): WireObject {
  const colourOf = (name: "fill" | "fontColor") => ({
    get: () => self()[name],
    set: (value: unknown) => change({ [name]: colour(name, value) }),
  });
  return {
    type: "CustomConditionalFormat",
    parts: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        properties: {
          Formula: {
            get: () => self().formula,
            set: (value) => {
              if (typeof value !== "string" || !/^=./.test(value))
                throw invalidArgument(`the formula ${String(value)}`);
              change({ formula: value });
            },
          },
        },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        parts: {
          Fill: () => ({
            type: "ConditionalRangeFill",
            properties: { Color: colourOf("fill") },
            methods: { Clear: () => change({ fill: "" }) },
          }),
          Font: () => ({ type: "ConditionalRangeFont", properties: { Color: colourOf("fontColor") } }),
        },
      }),
    },
  };
}
