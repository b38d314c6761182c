import { parseCellName, parseRangeName, rangeName, type Position, type Range } from "../../core/sheet/address";
import type { RawValue } from "../../core/sheet/cell";
import { memoryCell } from "./cell";
import type { MemorySheet } from "./memory-sheet";
import { MemoryWorkbook } from "./workbook";

/** A cell in plain data: its value alone, or with format, formula and displayed text. */
export type CellSketch =
  RawValue | { readonly raw: RawValue; readonly format?: string; readonly formula?: string; readonly text?: string };

/** A worksheet in plain data. Ranges and cells are named as people write them: "A1:G1", "E12". */
export interface SheetSketch {
  readonly name: string;
  /** Null is no cell at all. */
  readonly rows: readonly (readonly CellSketch[])[];
  readonly merges?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly conditionalFormats?: readonly { readonly ranges: string; readonly formula: string; readonly fill: string }[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

/** Builds a workbook, its first sheet active, with nothing to undo. */
export function workbookFrom(sheets: readonly SheetSketch[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  for (const sketch of sheets) fill(workbook.addSheet(sketch.name), sketch);
  return workbook;
}

/** Everything in the workbook but selection and undo, as plain data: equal where two workbooks are. */
export function snapshotOf(workbook: MemoryWorkbook): unknown {
  return workbook.sheets.map((sheet) => ({
    ...sheet.info,
    ...sheet.content,
    cells: sheet.content.cells.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell ? [{ row, column, ...cell }] : [])),
    ),
    merges: sheet.content.merges.map(rangeName),
    notes: Object.fromEntries(sheet.notes),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({
      ...one,
      ranges: one.ranges.map(rangeName).join(" "),
    })),
  }));
}

function fill(sheet: MemorySheet, sketch: SheetSketch): void {
  sheet.setCells(
    sketch.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === null ? [] : [{ at: { row, column }, cell: cellFrom(cell) }])),
    ),
  );
  sheet.content = { ...sheet.content, merges: (sketch.merges ?? []).map(range) };
  sheet.notes = new Map(Object.entries(sketch.notes ?? {}));
  sheet.conditionalFormats = (sketch.conditionalFormats ?? []).map((one) => ({
    ...one,
    ranges: one.ranges.split(" ").map(range),
  }));
  sheet.hidden = sketch.hidden ?? false;
  sheet.protected = sketch.protected ?? false;
}

function cellFrom(sketch: Exclude<CellSketch, null>) {
  return typeof sketch === "object" ? memoryCell(sketch.raw, sketch) : memoryCell(sketch);
}

/** "E12" → its place; throws where the name is none. */
export function place(name: string): Position {
  const found = parseCellName(name);
  if (!found) throw new Error(`No cell name: ${name}`);
  return found;
}

function range(name: string): Range {
  const found = parseRangeName(name);
  if (!found) throw new Error(`No range name: ${name}`);
  return found;
}
