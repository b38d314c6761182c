import { cellName, contains, overlaps, type Position, type Range } from "../../../../src/core/sheet/address";
import { areaName, cellCount, intersection, lastColumn, parseArea, without } from "../../excel/emulator/area";
import { entered } from "../../excel/emulator/typed-value";
import { blankCell, cellText, hiddenByMerge, isBlank, type Cell, type Sheet } from "../../excel/emulator/workbook";
import { ComError, type Members } from "./bridge";
import { conditionsObject } from "./conditions";
import { lookMembers } from "./looks";
import { noteObject } from "./notes";
import type { Program } from "./program";
import { validationObject } from "./validation";
import { sheetObject } from "./worksheet";

const errorNumbers: ReadonlyMap<unknown, number> = new Map([
  ["#NULL!", 2000],
  ["#DIV/0!", 2007],
  ["#VALUE!", 2015],
  ["#REF!", 2023],
  ["#NAME?", 2029],
  ["#NUM!", 2036],
  ["#N/A", 2042],
]);

/** The areas of "A1:B2,D4" as `Range(…)` takes them. */
export function areasNamed(text: unknown): readonly Range[] {
  if (typeof text !== "string") throw new ComError("Range takes a text");
  if (text.length > 255) throw new ComError("Range takes no more than 255 characters");
  return text.split(",").map((name) => {
    const area = parseArea(name);
    if (!area) throw new ComError(`Range cannot read ${name}`);
    return area;
  });
}

/** `Et.Range` over areas of a sheet. */
export function rangeObject(program: Program, id: string, areas: readonly Range[]): object {
  const { workbook } = program;
  const sheet = (): Sheet => program.sheet(id);
  const [first] = areas;
  if (!first) throw new ComError("A range needs cells");
  const range = (own: readonly Range[]): object => rangeObject(program, id, own);

  const single = (): Position => {
    if (areas.length > 1 || cellCount(first) > 1) throw new ComError("This works on a single cell only");
    return { row: first.top, column: first.left };
  };
  const cellAt = (row: number, column: number): Cell => sheet().cells[row]?.[column] ?? blankCell;
  const block = <Value>(valueAt: (cell: Cell) => Value): Value | Value[][] => {
    if (cellCount(first) > 1_000_000) throw new ComError("Out of memory");
    const rows = Array.from({ length: first.bottom - first.top + 1 }, (_, row) =>
      Array.from({ length: first.right - first.left + 1 }, (_unused, column) =>
        valueAt(cellAt(first.top + row, first.left + column)),
      ),
    );
    return cellCount(first) === 1 ? rows[0]![0]! : rows;
  };
  /** One answer where all cells agree, else null. */
  const common = <Value>(valueAt: (cell: Cell, at: Position) => Value): Value | null => {
    const found = new Set<Value>();
    for (const { row, column } of cells(areas)) found.add(valueAt(cellAt(row, column), { row, column }));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  };
  const update = (change: (cell: Cell, at: Position) => Cell): void =>
    program.changeOn(id, () => areas.forEach((area) => workbook.updateCells(id, area, change)), areas);

  const members: Members = {
    Value2: { get: () => block(valueOf), set: (value) => update(writer(first, value, () => sheet().merges)) },
    Formula: {
      get: () => block(({ formula, value }) => formula ?? (value === null ? "" : String(value))),
      set: (value) => update(writer(first, value, () => sheet().merges)),
    },
    Text: { get: () => common(({ text }) => text) },
    NumberFormat: {
      get: () => common(({ format }) => format),
      set: (value) => {
        const format = typeof value === "string" ? value : fail("NumberFormat takes a text");
        update((cell) => ({ ...cell, format, text: cellText(cell.value, format) }));
      },
    },
    MergeCells: { get: () => common((_cell, at) => sheet().merges.some((merge) => contains(merge, at))) },
    MergeArea: {
      get: () => {
        const at = single();
        return range([sheet().merges.find((merge) => contains(merge, at)) ?? first]);
      },
    },
    Merge: {
      call: () =>
        program.changeOn(
          id,
          ({ merges }) => {
            if (merges.some((merge) => overlaps(merge, first))) throw new ComError("Merged already");
            workbook.update(id, { merges: [...merges, first] });
            workbook.updateCells(id, first, (cell, at) =>
              hiddenByMerge([first], at) ? { ...cell, value: null, formula: null, text: "" } : cell,
            );
          },
          areas,
        ),
    },
    UnMerge: {
      call: () =>
        program.changeOn(id, ({ merges }) =>
          workbook.update(id, { merges: merges.filter((merge) => !areas.some((area) => overlaps(area, merge))) }),
        ),
    },
    Clear: { call: () => update(() => blankCell) },
    Address: {
      call: (rowAbsolute = true, columnAbsolute = true) =>
        areas.map((area) => addressOf(area, rowAbsolute === true, columnAbsolute === true)).join(","),
    },
    Count: { get: () => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    SpecialCells: { call: (type, value) => picked(type, value) },
    Row: { get: () => first.top + 1 },
    Column: { get: () => first.left + 1 },
    Worksheet: { get: () => sheetObject(program, id) },
    Columns: { get: () => columnsOf(program, id, first) },
    EntireColumn: { get: () => entireColumns(program, id, areas) },
    RowHeight: {
      set: (value) =>
        program.changeOn(id, ({ rowHeights }) => {
          const height = typeof value === "number" && value >= 0 && value <= 409 ? value : fail("No row height");
          const rows = areas.flatMap(({ top, bottom }) => span(top, bottom));
          workbook.update(id, {
            rowHeights: { ...rowHeights, ...Object.fromEntries(rows.map((row) => [row, height])) },
          });
        }),
    },
    ColumnWidth: {
      set: (value) =>
        program.changeOn(id, ({ columnWidths }) => {
          const width = typeof value === "number" && value >= 0 && value <= 255 ? value : fail("No column width");
          const columns = areas.flatMap(({ left, right }) => span(left, right));
          workbook.update(id, {
            columnWidths: { ...columnWidths, ...Object.fromEntries(columns.map((column) => [column, width])) },
          });
        }),
    },
    Find: {
      call: (what, after, lookIn, lookAt, order, direction) => found(what, after, lookIn, lookAt, order, direction),
    },
    Select: {
      call: () => {
        if (workbook.selection.sheet !== id) throw new ComError("Only on the sheet in front can be selected");
        const [merge] = sheet().merges.filter((one) => areas.length === 1 && overlaps(one, first));
        program.select(id, merge && cellCount(first) === 1 ? [merge] : areas);
        return true;
      },
    },
    AddComment: {
      call: (text) => {
        const name = cellName(single());
        program.changeOn(id, ({ notes }) => {
          if (notes[name]) throw new ComError("There is a note already");
          const note = { text: program.spelling(String(text)), author: "", visible: false };
          workbook.update(id, { notes: { ...notes, [name]: note } });
        });
        return noteObject(program, id, name);
      },
    },
    Comment: {
      get: () => {
        const name = cellName(single());
        return sheet().notes[name] ? noteObject(program, id, name) : null;
      },
    },
    FormatConditions: { get: () => conditionsObject(program, id, areas) },
    Validation: { get: () => validationObject(program, id, areas) },
    ...lookMembers(program, areas, update, common),
  };
  return program.bridge.object("Range", members);

  /** Only numbers, constants (2) or results of formulas (-4123). As in Excel, a single cell stands for the whole sheet. */
  function picked(type: unknown, value: unknown): object {
    if ((type !== 2 && type !== -4123) || value !== 1) throw new ComError(`SpecialCells was asked for ${String(type)}`);
    if (areas.length === 1 && first && cellCount(first) === 1) throw new ComError("The emulator wants several cells");
    const found = [...cells(areas)].filter(({ row, column }) => {
      const { value: written, formula } = cellAt(row, column);
      return typeof written === "number" && (formula !== null) === (type === -4123);
    });
    if (found.length === 0) throw new ComError("No cells were found");
    return range(found.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
  }

  /** Only the question for the last written cell: "*", backwards from A1. */
  function found(...question: readonly unknown[]): object | null {
    const [what, after, lookIn, lookAt, order, direction] = question;
    const asked = what === "*" && after === undefined && lookIn === -4123 && lookAt === 2 && direction === 2;
    if (!asked || (order !== 1 && order !== 2)) throw new ComError(`Find was asked for ${JSON.stringify(question)}`);
    let last: Position | null = null;
    sheet().cells.forEach((line, row) =>
      line?.forEach((cell, column) => {
        if (isBlank(cell)) return;
        if (!last || (order === 1 ? row >= last.row : column >= last.column)) last = { row, column };
      }),
    );
    if (!last) return null;
    const { row, column } = last as Position;
    return range([{ top: row, left: column, bottom: row, right: column }]);
  }
}

function valueOf({ value }: Cell): unknown {
  const error = errorNumbers.get(value);
  return error === undefined ? value : -2146828288 + error;
}

/** What a value or rows of values make of each cell of an area. */
function writer(area: Range, value: unknown, merges: () => readonly Range[]) {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : null;
  const fits =
    rows?.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (rows && !fits) throw new ComError("The values do not fit the range");
  return (cell: Cell, at: Position): Cell => {
    if (hiddenByMerge(merges(), at)) return cell;
    const own = rows ? (rows[at.row - area.top] as readonly unknown[])[at.column - area.left] : value;
    const { value: kept, formula, format } = own === null ? entered("", "General") : entered(own, cell.format);
    const shown = format ?? cell.format;
    return { ...cell, value: kept, formula, format: shown, text: cellText(kept, shown) };
  };
}

function columnsOf(program: Program, id: string, first: Range): object {
  return program.bridge.object("Columns", {
    Item: {
      call: (index) => {
        const column = first.left + Number(index) - 1;
        return rangeObject(program, id, [{ ...first, left: column, right: column }]);
      },
    },
  });
}

function entireColumns(program: Program, id: string, areas: readonly Range[]): object {
  return program.bridge.object("EntireColumn", {
    Hidden: {
      set: (value) =>
        program.changeOn(id, ({ hiddenColumns }) => {
          const columns = areas.flatMap(({ left, right }) => span(left, Math.min(right, lastColumn)));
          const others = hiddenColumns.filter((one) => !columns.includes(one));
          program.workbook.update(id, { hiddenColumns: value === true ? [...others, ...columns] : others });
        }),
    },
  });
}

function addressOf(area: Range, rowAbsolute: boolean, columnAbsolute: boolean): string {
  return areaName(area).replace(
    /([A-Z]*)(\d*)/g,
    (_all, column: string, row: string) =>
      `${column && columnAbsolute ? "$" : ""}${column}${row && rowAbsolute ? "$" : ""}${row}`,
  );
}

export function* cells(areas: readonly Range[]): Generator<Position> {
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
  }
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function fail(message: string): never {
  throw new ComError(message);
}

/** The parts of areas that lie outside others. */
export function outside(areas: readonly Range[], cut: readonly Range[]): Range[] {
  return cut.reduce<Range[]>((rest, one) => rest.flatMap((area) => without(area, one)), [...areas]);
}

export function touches(areas: readonly Range[], others: readonly Range[]): boolean {
  return areas.some((area) => others.some((other) => intersection(area, other) !== null));
}
