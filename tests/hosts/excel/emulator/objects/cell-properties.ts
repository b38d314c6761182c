import type { Range } from "../../../../../src/core/sheet/address";
import { lookValue, type Look } from "../look";
import type { Program } from "../program";
import { invalidArgument, unknownToEmulator } from "../wire";
import type { WireObject } from "../wire-object";
import { setLook, setSizes } from "./range-format-object";

type Settings = Readonly<Record<string, unknown>>;

/** `setCellProperties` and its like: many formats in one action, given by the names that Office.js shows. */
export function cellPropertiesMethods(
  program: Program,
  sheetId: string,
  area: Range,
): NonNullable<WireObject["methods"]> {
  const { top, left, bottom, right } = area;
  return {
    SetCellProperties: (given) => {
      const rows = listOf(given.any(0), bottom - top + 1, "setCellProperties");
      program.writable(sheetId);
      rows.forEach((row, down) => {
        listOf(row, right - left + 1, "setCellProperties").forEach((settings, along) => {
          const look = lookOf(settings);
          const at = { top: top + down, bottom: top + down, left: left + along, right: left + along };
          if (Object.keys(look).length > 0) setLook(program, sheetId, [at], look);
        });
      });
      return null;
    },
    SetRowProperties: (given) => {
      const rows = listOf(given.any(0), bottom - top + 1, "setRowProperties");
      setSizes(program, sheetId, "rowHeights", sizesOf(rows, top, "rowHeight"));
      return null;
    },
    SetColumnProperties: (given) => {
      const columns = listOf(given.any(0), right - left + 1, "setColumnProperties");
      setSizes(program, sheetId, "columnWidths", sizesOf(columns, left, "columnWidth"));
      return null;
    },
  };
}

function listOf(value: unknown, length: number, call: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(`${call} of another size than the range`);
  return value;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lookOf(settings: unknown): Look {
  if (!isSettings(settings)) throw invalidArgument("cell properties");
  const look: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (name !== "format" || !isSettings(value)) throw unknownToEmulator(`the cell property ${name}`);
    collect(look, "", value);
  }
  return look;
}

/** The border sides as cell properties name them. */
const sides: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function collect(look: Record<string, string | number | boolean>, before: string, settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined || value === null) continue;
    const wire = before === "Borders/" ? (sides[name] ?? name) : name.charAt(0).toUpperCase() + name.slice(1);
    if (isSettings(value)) collect(look, `${before}${wire}/`, value);
    else look[before + wire] = lookValue(before + wire, value);
  }
}

function sizesOf(lines: readonly unknown[], first: number, name: string): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  lines.forEach((line, index) => {
    if (!isSettings(line)) throw invalidArgument(name);
    const { format, ...others } = line;
    const size = isSettings(format) ? format[name] : undefined;
    if (Object.keys(others).length > 0) throw unknownToEmulator(`the property ${Object.keys(others).join()}`);
    if (size === undefined) return;
    if (typeof size !== "number" || size < 0) throw invalidArgument(`${name} ${String(size)}`);
    sizes.set(first + index, size);
  });
  return sizes;
}
