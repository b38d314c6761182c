import { BooleanNumber, type ICellData, type ISheetDataValidationRule, type IWorksheetData } from "@univerjs/core";
import type { ISheetNote } from "@univerjs/sheets-note";
import { rangeName, type Position, type Range } from "../../core/sheet/address";
import type { PrintSetup } from "../../core/template/block";
import type { CellChange, ColumnChange, NoteChange, RowChange, SheetChanges } from "../file/save/changes";
import { isBlank, type CellChanges, type CellNow } from "./cell-changes";
import { pixelsOfWidth } from "./file-sheet";
import { rangeOf } from "./univer-workbook";
import { newValidations } from "./validation-changes";

/** What is known of one sheet, once as it is and once as it was in the file. */
export interface SheetState {
  readonly data: Partial<IWorksheetData>;
  readonly notes: readonly ISheetNote[];
  readonly validations: readonly ISheetDataValidationRule[];
}

/** Where the present rows and columns were in the file; see `LineOrigins`. */
export interface Origins {
  readonly rows: readonly (number | null)[] | undefined;
  readonly columns: readonly (number | null)[] | undefined;
}

/** A formula's text without "="; null where there is none. */
export type FormulaAt = (at: Position) => string | null;

/** What a person changed on a sheet, for saving. `was` is undefined for a sheet that the file does not have. */
export class SheetDifference {
  constructor(
    private readonly now: SheetState,
    private readonly was: SheetState | undefined,
    private readonly origins: Origins,
    private readonly formulaAt: FormulaAt,
    private readonly cells: CellChanges,
  ) {}

  changes(): SheetChanges {
    const { dropdowns, validations } = newValidations(this.now.validations);
    const columns = this.columns();
    const rows = this.rows();
    const notes = this.notes();
    const merges = this.merges();
    return {
      ...this.cellChanges(),
      ...(merges ? { merges } : {}),
      ...(columns.length > 0 ? { columns } : {}),
      ...(rows.length > 0 ? { rows } : {}),
      ...(validations.length > 0 ? { validations } : {}),
      ...(dropdowns.length > 0 ? { dropdowns } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ...this.print(),
    };
  }

  private cellChanges(): Pick<SheetChanges, "cells" | "rearranged"> {
    const { rows, columns } = this.origins;
    if (!rows && !columns) {
      const cells = this.everyCell().flatMap((cell) => this.cells.change(cell) ?? []);
      return cells.length > 0 ? { cells } : {};
    }
    const cells = this.everyCell().flatMap(({ now, ...cell }): CellChange[] =>
      now && !isBlank(now) ? [this.cells.whole({ now, ...cell })] : [],
    );
    const { rowCount = 0, columnCount = 0 } = this.was?.data ?? {};
    const inPlace = (count: number): number[] => Array.from({ length: count }, (_, line) => line);
    return { rearranged: { cells, rows: rows ?? inPlace(rowCount), columns: columns ?? inPlace(columnCount) } };
  }

  /** The cells that are there, and those that were there. */
  private everyCell(): readonly CellNow[] {
    const found: CellNow[] = [];
    const seen = new Set<string>();
    const add = (row: number, column: number, now: ICellData | undefined): void => {
      const at = { row, column };
      const from = this.from(at);
      const was = from ? this.was?.data.cellData?.[from.row]?.[from.column] : undefined;
      found.push({ at, now, was, from, formula: now ? this.formulaOf(now, at) : null });
    };
    forEachCell(this.now.data, (row, column, cell) => {
      seen.add(`${row},${column}`);
      add(row, column, cell);
    });
    if (this.origins.rows || this.origins.columns || !this.was) return found;
    forEachCell(this.was.data, (row, column) => {
      if (!seen.has(`${row},${column}`)) add(row, column, undefined);
    });
    return found;
  }

  private formulaOf({ f, si }: ICellData, at: Position): string | null {
    if (f) return f.replace(/^=/, "");
    return si ? this.formulaAt(at) : null;
  }

  private merges(): readonly Range[] | undefined {
    const merges = (this.now.data.mergeData ?? []).map(rangeOf);
    const names = (ranges: readonly Range[]): string => ranges.map(rangeName).sort().join(" ");
    const moved = this.origins.rows !== undefined || this.origins.columns !== undefined;
    if (!moved && names(merges) === names((this.was?.data.mergeData ?? []).map(rangeOf))) return undefined;
    return merges;
  }

  private columns(): readonly ColumnChange[] {
    return Object.entries(this.now.data.columnData ?? {}).flatMap(([key, now]) => {
      const column = Number(key);
      const origin = this.origin(column, this.origins.columns);
      const was = origin === null ? undefined : this.was?.data.columnData?.[origin];
      const change = {
        ...(now.w === was?.w || now.w === undefined ? {} : { width: now.w / pixelsOfWidth(1) }),
        ...(isHidden(now) === isHidden(was) ? {} : { hidden: isHidden(now) }),
      };
      return Object.keys(change).length > 0 ? [{ column, ...change }] : [];
    });
  }

  private rows(): readonly RowChange[] {
    return Object.entries(this.now.data.rowData ?? {}).flatMap(([key, now]) => {
      const row = Number(key);
      const origin = this.origin(row, this.origins.rows);
      const was = origin === null ? undefined : this.was?.data.rowData?.[origin];
      // A height that Univer fitted is none of the person's.
      const set = now.ia === BooleanNumber.FALSE && now.h !== undefined && now.h !== was?.h;
      const change = {
        ...(set ? { height: ((now.h ?? 0) * 72) / 96 } : {}),
        ...(isHidden(now) === isHidden(was) ? {} : { hidden: isHidden(now) }),
      };
      return Object.keys(change).length > 0 ? [{ row, ...change }] : [];
    });
  }

  /** Notes move with their cells by themselves; what counts is what became of them beyond that. */
  private notes(): readonly NoteChange[] {
    const before = new Map((this.was?.notes ?? []).map((note) => [`${note.row},${note.col}`, note.note]));
    const changes: NoteChange[] = [];
    const kept = new Set<string>();
    for (const { row, col, note } of this.now.notes) {
      const from = this.from({ row, column: col });
      const origin = from ? `${from.row},${from.column}` : "";
      kept.add(origin);
      if (before.get(origin) !== note) changes.push({ row, column: col, text: note });
    }
    for (const { row, col } of this.was?.notes ?? []) {
      const place = kept.has(`${row},${col}`) ? undefined : this.nowAt({ row, column: col });
      if (place) changes.push({ ...place, text: null });
    }
    return changes;
  }

  private print(): Pick<SheetChanges, "print"> {
    const setup: unknown = this.was ? undefined : this.now.data.custom?.["print"];
    if (!setup) return {};
    const area = this.now.data.custom?.["printArea"] as Range | undefined;
    return { print: { ...(setup as PrintSetup), area: area ?? null } };
  }

  /** Where a cell stood in the file; null for one of a new row, column or sheet. */
  private from({ row, column }: Position): Position | null {
    if (!this.was) return null;
    const [fromRow, fromColumn] = [this.origin(row, this.origins.rows), this.origin(column, this.origins.columns)];
    return fromRow === null || fromColumn === null ? null : { row: fromRow, column: fromColumn };
  }

  private nowAt({ row, column }: Position): Position | undefined {
    const now = [present(row, this.origins.rows), present(column, this.origins.columns)] as const;
    return now[0] < 0 || now[1] < 0 ? undefined : { row: now[0], column: now[1] };
  }

  private origin(line: number, origins: readonly (number | null)[] | undefined): number | null {
    if (!this.was) return null;
    return origins ? (origins[line] ?? null) : line;
  }
}

function present(line: number, origins: readonly (number | null)[] | undefined): number {
  return origins ? origins.indexOf(line) : line;
}

function isHidden(line: { readonly hd?: BooleanNumber } | undefined): boolean {
  return line?.hd === BooleanNumber.TRUE;
}

function forEachCell(
  { cellData = {} }: Partial<IWorksheetData>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, line] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>))
      visit(Number(row), Number(column), cell);
  }
}
