import type { Position, Range } from "../../../../src/core/sheet/address";
import { changedLook, plainLook, type Look } from "../../excel/emulator/look";
import type { Cell } from "../../excel/emulator/workbook";
import { ComError, UnknownMember, type Member, type Members } from "./bridge";
import type { Program } from "./program";

type Update = (change: (cell: Cell, at: Position) => Cell) => void;
type Common = <Value>(valueAt: (cell: Cell) => Value) => Value | null;

const horizontal: ReadonlyMap<unknown, string> = new Map([
  [-4131, "Left"],
  [-4108, "Center"],
  [-4152, "Right"],
  [1, "General"],
]);
const vertical: ReadonlyMap<unknown, string> = new Map([
  [-4160, "Top"],
  [-4108, "Center"],
  [-4107, "Bottom"],
]);

/** 0xCEC7FF → "#FFC7CE": the model's colours have red in the lowest byte. */
export function colorFrom(value: unknown): string {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 0xffffff) {
    throw new ComError(`${String(value)} is no colour`);
  }
  const bytes = [value & 0xff, (value >> 8) & 0xff, value >> 16];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** "#FFC7CE" → 0xCEC7FF; null where nothing was ever set. */
export function colorNumber(color: string): number | null {
  const bytes = color.match(/[\dA-F]{2}/g) ?? [];
  return bytes.length === 3 ? Number.parseInt(bytes.reverse().join(""), 16) : null;
}

/** What a range has of formatting. Kept under Office.js's names, so that both emulators' workbooks can be compared. */
export function lookMembers(program: Program, areas: readonly Range[], update: Update, common: Common): Members {
  const change = (changes: Look): void => update((cell) => ({ ...cell, look: changedLook(cell.look, changes) }));
  const plain = (name: string, type: "string" | "number" | "boolean"): Member => ({
    get: () => common(({ look }) => look[name] ?? plainLook[name]),
    set: (value) => {
      if (typeof value !== type) throw new ComError(`${name} takes a ${type}`);
      change({ [name]: value as string | number | boolean });
    },
  });
  const coded = (name: string, codes: ReadonlyMap<unknown, string>): Member => ({
    set: (value) => {
      const word = codes.get(value);
      if (word === undefined) throw new ComError(`${name} does not take ${String(value)}`);
      change({ [name]: word });
    },
  });
  const { bridge } = program;
  return {
    HorizontalAlignment: coded("HorizontalAlignment", horizontal),
    VerticalAlignment: coded("VerticalAlignment", vertical),
    WrapText: plain("WrapText", "boolean"),
    Font: {
      get: () =>
        bridge.object("Font", {
          Name: plain("Font/Name", "string"),
          Size: plain("Font/Size", "number"),
          Bold: plain("Font/Bold", "boolean"),
        }),
    },
    Interior: {
      get: () => bridge.object("Interior", { Color: { set: (value) => change({ "Fill/Color": colorFrom(value) }) } }),
    },
    Borders: {
      get: () =>
        bridge.object("Borders", {
          Item: { call: (side) => bridge.object("Border", { LineStyle: lineStyle(areas, Number(side), update) }) },
        }),
    },
  };
}

/** A line on one side of the range, or between its cells. */
function lineStyle(areas: readonly Range[], side: number, update: Update): Member {
  return {
    set: (value) => {
      if (value !== 1) throw new UnknownMember(`the line style ${String(value)}`);
      update((cell, at) => {
        const edges = areas.flatMap((area) => edgesAt(area, side, at));
        const lines = edges.map((edge) => [`Borders/${edge}/Style`, "Continuous"] as const);
        return { ...cell, look: changedLook(cell.look, Object.fromEntries(lines)) };
      });
    },
  };
}

function edgesAt({ top, left, bottom, right }: Range, side: number, { row, column }: Position): string[] {
  const inside = row >= top && row <= bottom && column >= left && column <= right;
  if (!inside) return [];
  switch (side) {
    case 7:
      return column === left ? ["EdgeLeft"] : [];
    case 8:
      return row === top ? ["EdgeTop"] : [];
    case 9:
      return row === bottom ? ["EdgeBottom"] : [];
    case 10:
      return column === right ? ["EdgeRight"] : [];
    case 11:
      return [...(column > left ? ["EdgeLeft"] : []), ...(column < right ? ["EdgeRight"] : [])];
    case 12:
      return [...(row > top ? ["EdgeTop"] : []), ...(row < bottom ? ["EdgeBottom"] : [])];
    default:
      throw new ComError(`No side ${side}`);
  }
}
