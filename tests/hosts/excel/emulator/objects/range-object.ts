import { contains, overlaps, type Range } from "../../../../../src/core/sheet/address";
import { isDateFormat } from "../../../../../src/core/sheet/cell";
import { bounding, cellCount, fullAddress, grid, intersection, onSheet, wholeSheet } from "../area";
import type { Program } from "../program";
import { entered } from "../typed-value";
import { ExcelError, invalidArgument, unknownToEmulator } from "../wire";
import { readOnly, type Arguments, type Property, type WireObject } from "../wire-object";
import { blankCell, cellText, hiddenByMerge, isBlank, usedArea, type Cell } from "../workbook";
import { conditionalFormatsObject } from "./conditional-formats-object";
import { dataValidationObject } from "./data-validation-object";
import { mergeMethods } from "./merging";
import { clearCells } from "./clearing";
import { rangeAreasObject } from "./range-areas-object";
import { cellPropertiesMethods } from "./cell-properties";
import { rangeFormatObject } from "./range-format-object";
import { worksheetObject } from "./worksheet-object";

/** More than these in a range, and Excel gives none at all. */
const mostMergedAreas = 512;

/** One rectangle of a sheet. */
export function rangeObject(program: Program, sheetId: string, area: Range): WireObject {
  const sheet = () => program.sheet(sheetId);
  const each = (of: (cell: Cell) => unknown) => () => {
    const { cells } = sheet();
    return grid(area, (row, column) => of(cells[row]?.[column] ?? blankCell));
  };
  const range = (other: Range) => rangeObject(program, sheetId, onSheet(other));
  const areaIn = (given: Arguments, index: number) => areaOfRange(given.object(index, "Range"));
  const used = (given: Arguments) => usedArea(sheet(), given.flag(0), area);

  const self: WireObject = {
    type: "Range",
    keepable: true,
    properties: {
      Address: readOnly(() => fullAddress(sheet().name, area)),
      AddressLocal: readOnly(() => fullAddress(sheet().name, area)),
      RowIndex: readOnly(() => area.top),
      ColumnIndex: readOnly(() => area.left),
      RowCount: readOnly(() => area.bottom - area.top + 1),
      ColumnCount: readOnly(() => area.right - area.left + 1),
      CellCount: readOnly(() => (cellCount(area) > 2147483647 ? -1 : cellCount(area))),
      Text: readOnly(each((cell) => cell.text)),
      ValueTypes: readOnly(each(valueType)),
      Values: { get: each((cell) => cell.value ?? ""), set: (value) => writeValues(program, sheetId, area, value) },
      Formulas: {
        get: each((cell) => cell.formula ?? cell.value ?? ""),
        set: (value) => writeValues(program, sheetId, area, value),
      },
      NumberFormat: {
        get: each((cell) => cell.format),
        set: (value) => writeFormats(program, sheetId, area, value),
      },
      NumberFormatCategories: readOnly(each((cell) => formatCategory(cell.format))),
      IsEntireColumn: readOnly(() => area.top === 0 && area.bottom === wholeSheet.bottom),
      IsEntireRow: readOnly(() => area.left === 0 && area.right === wholeSheet.right),
      ColumnHidden: columnHidden(program, sheetId, area),
      ...unsupported("Hidden", "RowHidden", "Hyperlink", "Style", "Top", "Left", "Height", "Width"),
    },
    parts: {
      Worksheet: () => worksheetObject(program, sheetId),
      Format: () => rangeFormatObject(program, sheetId, [area]),
      ConditionalFormats: () => conditionalFormatsObject(program, sheetId, [area]),
      DataValidation: () => dataValidationObject(program, sheetId, [area]),
    },
    methods: {
      GetCell: (given) => {
        const [row, column] = [area.top + given.integer(0), area.left + given.integer(1)];
        return range({ top: row, left: column, bottom: row, right: column });
      },
      GetRow: (given) => {
        const row = area.top + given.integer(0);
        return range({ ...area, top: row, bottom: row });
      },
      GetColumn: (given) => {
        const column = area.left + given.integer(0);
        return range({ ...area, left: column, right: column });
      },
      GetLastRow: () => range({ ...area, top: area.bottom }),
      GetLastColumn: () => range({ ...area, left: area.right }),
      GetLastCell: () => range({ ...area, top: area.bottom, left: area.right }),
      GetEntireRow: () => range({ ...area, left: 0, right: wholeSheet.right }),
      GetEntireColumn: () => range({ ...area, top: 0, bottom: wholeSheet.bottom }),
      GetBoundingRect: (given) => range(bounding([area, areaIn(given, 0)])),
      GetIntersection: (given) => {
        const both = intersection(area, areaIn(given, 0));
        if (!both) throw new ExcelError("ItemNotFound", "The ranges do not meet.");
        return range(both);
      },
      GetIntersectionOrNullObject: (given) => {
        const both = intersection(area, areaIn(given, 0));
        return both && range(both);
      },
      GetOffsetRange: (given) => range(moved(area, given.integer(0), given.integer(1))),
      GetResizedRange: (given) =>
        range({ ...area, bottom: area.bottom + given.integer(0), right: area.right + given.integer(1) }),
      GetUsedRange: (given) => range(used(given) ?? { ...area, bottom: area.top, right: area.left }),
      GetUsedRangeOrNullObject: (given) => {
        const found = used(given);
        return found && range(found);
      },
      GetMergedAreasOrNullObject: () => {
        // One that only reaches into the range is not told of: OfficeDev/office-js issue 3611.
        const merges = sheet().merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
        if (merges.length > mostMergedAreas) throw new ExcelError("GeneralException", "Too many merged areas");
        return merges.length > 0 ? rangeAreasObject(program, sheetId, merges) : null;
      },
      Select: () => program.select(sheetId, [area]),
      Clear: (given) => clearCells(program, sheetId, [area], given),
      Calculate: () => null,
      _ValidateArraySize: (given) => {
        if (given.integer(0) !== area.bottom - area.top + 1 || given.integer(1) !== area.right - area.left + 1) {
          throw wrongSize();
        }
        return null;
      },
      ...mergeMethods(program, sheetId, area),
      ...cellPropertiesMethods(program, sheetId, area),
    },
  };
  areas.set(self, area);
  return self;
}

const areas = new WeakMap<WireObject, Range>();

/** The rectangle of a range that was handed in as an argument. */
export function areaOfRange(range: WireObject): Range {
  const area = areas.get(range);
  if (!area) throw invalidArgument("no range");
  return area;
}

function moved(area: Range, rows: number, columns: number): Range {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

function valueType(cell: Cell): string {
  if (isBlank(cell)) return "Empty";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(cell.text) && cell.formula !== null
    ? "Error"
    : "String";
}

function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (format.includes("%")) return "Percentage";
  return isDateFormat(format) ? "Date" : "Number";
}

function wrongSize(): ExcelError {
  return invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
}

/** Null where some columns of the range are hidden and others are not. */
function columnHidden(program: Program, sheetId: string, area: Range): Property {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return {
    onlyByName: true,
    get: () => {
      const hidden = new Set(program.sheet(sheetId).hiddenColumns);
      const count = columns.filter((column) => hidden.has(column)).length;
      return count > 0 && count < columns.length ? null : count > 0;
    },
    set: (value) => {
      if (typeof value !== "boolean") throw invalidArgument(`columnHidden = ${String(value)}`);
      const others = program.writable(sheetId).hiddenColumns.filter((column) => !columns.includes(column));
      program.workbook.update(sheetId, { hiddenColumns: value ? [...others, ...columns] : others });
    },
  };
}

/** One value for each cell: from an array of rows of the range's shape, or one value for all. */
function spread(area: Range, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const width = area.right - area.left + 1;
  if (rows.length !== area.bottom - area.top + 1) throw wrongSize();
  for (const row of rows) if (!Array.isArray(row) || row.length !== width) throw wrongSize();
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

/** A null leaves the cell as it is. A cell under a merged area takes nothing. */
function writeValues(program: Program, sheetId: string, area: Range, value: unknown): void {
  const merges = program.writable(sheetId).merges.filter((merge) => overlaps(merge, area));
  const valueAt = spread(area, value);
  program.workbook.updateCells(sheetId, smallEnough(area), (cell, at) => {
    const given = valueAt(at.row, at.column);
    if (given === null || given === undefined || hiddenByMerge(merges, at)) return cell;
    const { value: raw, formula, format } = entered(given, cell.format);
    // Typing brings a format along only where the cell has none of its own.
    const kept = format !== null && cell.format === "General" ? format : cell.format;
    return { ...cell, value: raw, formula, format: kept, text: cellText(raw, kept) };
  });
  program.cellsChanged(sheetId, area, "us");
}

function writeFormats(program: Program, sheetId: string, area: Range, value: unknown): void {
  program.writable(sheetId);
  const formatAt = spread(area, value);
  program.workbook.updateCells(sheetId, smallEnough(area), (cell, at) => {
    const format = formatAt(at.row, at.column);
    if (format === null) return cell;
    if (typeof format !== "string" || format === "") throw invalidArgument(`a number format ${String(format)}`);
    return {
      ...cell,
      format,
      text: cell.formula === null || cell.value !== null ? cellText(cell.value, format) : cell.text,
    };
  });
}

function smallEnough(area: Range): Range {
  if (cellCount(area) > 2_000_000) throw unknownToEmulator("how to write whole rows, columns or sheets");
  return area;
}

/** Known to Excel and left out of a plain `load()` here; asking for one by name is refused. */
function unsupported(...names: readonly string[]): Record<string, Property> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        onlyByName: true,
        get: () => {
          throw unknownToEmulator(`Range.${name}`);
        },
      },
    ]),
  );
}
