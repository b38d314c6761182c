import { contains, parseCellName, parseRangeName, type Position, type Range } from "../../../../src/core/sheet/address";
import type { RawValue } from "../../../../src/core/sheet/cell";
import { memoryCell } from "../../../../src/hosts/memory/cell";
import type { CellSketch, SheetSketch } from "../../../../src/hosts/memory/sketch";
import { areaName, bounding } from "./area";
import { plainLook, type Look } from "./look";

export interface Cell {
  readonly value: RawValue;
  /** "=A1+1"; nothing is calculated, a formula that was written shows 0. */
  readonly formula: string | null;
  readonly format: string;
  /** What a person sees. */
  readonly text: string;
  readonly look: Look;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Range[];
  /** With its "=". */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly stopIfTrue: boolean;
}

export interface Validation {
  readonly ranges: readonly Range[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface Note {
  readonly text: string;
  readonly author: string;
  readonly visible: boolean;
}

/**
 * A worksheet at one moment. Undo just takes an earlier one back: nothing of it is changed in place, but for what the
 * same batch has made.
 */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  /** The first one lies on top. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  /** By cell name. */
  readonly notes: Readonly<Record<string, Note>>;
  /** Threaded comments of people, by cell name. */
  readonly comments: Readonly<Record<string, string>>;
  /** In points; sparse. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly page: Readonly<Record<string, unknown>>;
  readonly printArea: readonly Range[];
  readonly printTitleRows: Range | null;
  readonly frozen: Range | null;
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Range[];
}

interface UndoStep {
  readonly before: readonly Sheet[];
  readonly group: string | null;
}

/** The workbook that the emulated Excel has open, and its undo stack. */
export class Workbook {
  sheets: readonly Sheet[] = [];
  protected = false;
  selection: Selection = { sheet: "", areas: [] };
  /** A chart sheet is in front, which is no worksheet. */
  chartInFront = false;
  private undoSteps: UndoStep[] = [];
  private made = 0;
  /** Lists that were copied since `moment()` and may be changed in place: a batch may write thousands of cells one by one. */
  private fresh = new WeakSet<object>();

  /** How often Ctrl+Z would do something. */
  get undoDepth(): number {
    return this.undoSteps.length;
  }

  sheet(id: string): Sheet | undefined {
    return this.sheets.find((one) => one.id === id);
  }

  /** By id, or by name as people write it, in capitals or not. */
  find(key: string): Sheet | undefined {
    return this.sheet(key) ?? this.sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  }

  addSheet(name: string): Sheet {
    const sheet = { ...blankSheet, id: this.nextId(), name };
    this.sheets = [...this.sheets, sheet];
    if (this.sheets.length === 1)
      this.selection = { sheet: sheet.id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
    return sheet;
  }

  nextId(): string {
    return `{00000000-0001-0000-0000-${String(++this.made).padStart(12, "0")}}`;
  }

  update(id: string, changes: Partial<Sheet>): void {
    this.sheets = this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...changes } : sheet));
  }

  /** Puts a new cell in the place of each one of an area; undefined takes it away. */
  updateCells(id: string, area: Range, change: (cell: Cell, at: Position) => Cell | undefined): void {
    const cells = this.own(this.sheet(id)?.cells ?? [], (all) => [...all]);
    for (let row = area.top; row <= area.bottom; row++) {
      const line = this.own(cells[row] ?? [], (all) => [...all]);
      for (let column = area.left; column <= area.right; column++) {
        line[column] = change(line[column] ?? blankCell, { row, column });
      }
      cells[row] = line;
    }
    this.update(id, { cells });
  }

  /** Writes a note, or takes it away. */
  updateNote(id: string, cell: string, note: Note | null): void {
    const notes = this.own(this.sheet(id)?.notes ?? {}, (all) => ({ ...all }));
    if (note) notes[cell] = note;
    else Reflect.deleteProperty(notes, cell);
    this.update(id, { notes });
  }

  private own<Kept extends object, Open extends Kept>(value: Kept, copy: (value: Kept) => Open): Open {
    if (this.fresh.has(value)) return value as Open;
    const copied = copy(value);
    this.fresh.add(copied);
    return copied;
  }

  /** The workbook as it is now, for `remember`; it stays as it is from here on. */
  moment(): readonly Sheet[] {
    this.fresh = new WeakSet();
    return this.sheets;
  }

  /** Remembers how the workbook was, unless nothing changed since; steps of the same group become one. */
  remember(before: readonly Sheet[], group: string | null): void {
    if (before === this.sheets) return;
    if (group !== null && this.undoSteps.at(-1)?.group === group) return;
    this.undoSteps.push({ before, group });
  }

  forgetUndo(): void {
    this.undoSteps = [];
  }

  /** Ctrl+Z. Answers with what changed on which sheet. */
  undo(): { readonly sheet: string; readonly area: Range }[] {
    const step = this.undoSteps.pop();
    if (!step) return [];
    const after = this.sheets;
    this.sheets = step.before;
    const [first] = this.sheets;
    if (first && !this.sheet(this.selection.sheet)) this.selection = { ...this.selection, sheet: first.id };
    return step.before.flatMap((sheet) => {
      const now = after.find(({ id }) => id === sheet.id);
      const area = now && changedArea(now, sheet);
      return area ? [{ sheet: sheet.id, area }] : [];
    });
  }
}

export const blankCell: Cell = { value: null, formula: null, format: "General", text: "", look: {} };

export const blankSheet: Sheet = {
  id: "",
  name: "",
  visibility: "Visible",
  protected: false,
  cells: [],
  merges: [],
  conditionalFormats: [],
  validations: [],
  notes: {},
  comments: {},
  rowHeights: {},
  columnWidths: {},
  hiddenColumns: [],
  page: {},
  printArea: [],
  printTitleRows: null,
  frozen: null,
};

export function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === null);
}

/** The text of a number in the number format; everything else is its own text. */
export function cellText(value: RawValue, format: string): string {
  return memoryCell(value, { format }).text;
}

/** Whether the cell lies unseen under a merged area. */
export function hiddenByMerge(merges: readonly Range[], at: Position): boolean {
  return merges.some((merge) => contains(merge, at) && (merge.top !== at.row || merge.left !== at.column));
}

/** The smallest area with all values, or with all values and formats; null for a blank sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, inside: Range): Range | null {
  const found: Range[] = [];
  sheet.cells.forEach((line, row) => {
    if (row < inside.top || row > inside.bottom) return;
    line?.forEach((cell, column) => {
      if (column < inside.left || column > inside.right) return;
      const formatted = cell && (cell.format !== "General" || Object.keys(cell.look).length > 0);
      if (!isBlank(cell) || (!valuesOnly && formatted))
        found.push({ top: row, left: column, bottom: row, right: column });
    });
  });
  if (found.length === 0) return null;
  return found.reduce((all, one) => bounding([all, one]));
}

function changedArea(now: Sheet, then: Sheet): Range | null {
  const rows = Math.max(now.cells.length, then.cells.length);
  const found: Range[] = [];
  for (let row = 0; row < rows; row++) {
    if (now.cells[row] === then.cells[row]) continue;
    const columns = Math.max(now.cells[row]?.length ?? 0, then.cells[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const [a, b] = [now.cells[row]?.[column], then.cells[row]?.[column]];
      if (a?.value === b?.value && a?.formula === b?.formula) continue;
      found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found.length > 0 ? bounding(found) : null;
}

/** A workbook from plain data, its first sheet active and nothing to undo. */
export function workbookFrom(sketches: readonly SheetSketch[]): Workbook {
  const workbook = new Workbook();
  for (const sketch of sketches) {
    const { id } = workbook.addSheet(sketch.name);
    workbook.update(id, {
      visibility: sketch.hidden ? "Hidden" : "Visible",
      protected: sketch.protected ?? false,
      cells: sketch.rows.map((row) => row.map(cellFrom)),
      merges: (sketch.merges ?? []).map(rangeFrom),
      notes: Object.fromEntries(
        Object.entries(sketch.notes ?? {}).map(([name, text]) => [name, { text, author: "user", visible: false }]),
      ),
      conditionalFormats: (sketch.conditionalFormats ?? []).map(({ ranges, formula, fill }) => ({
        id: workbook.nextId(),
        ranges: ranges.split(" ").map(rangeFrom),
        formula: `=${formula}`,
        fill,
        fontColor: "",
        stopIfTrue: false,
      })),
    });
  }
  return workbook;
}

function cellFrom(sketch: CellSketch): Cell | undefined {
  if (sketch === null) return undefined;
  const {
    raw,
    format = "General",
    formula = null,
    text,
  } = typeof sketch === "object" ? { formula: null, ...sketch } : { raw: sketch };
  return { value: raw, formula, format, text: text ?? cellText(raw, format), look: {} };
}

function rangeFrom(name: string): Range {
  const found = parseRangeName(name);
  if (!found) throw new Error(`No range name: ${name}`);
  return found;
}

/** Everything in the workbook but selection and undo, as plain data: equal where two workbooks are. */
export function snapshotOf(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => (cell && !isUntouched(cell) ? [{ row, column, ...cell }] : [])),
    ),
    merges: sheet.merges.map(areaName),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, ranges: one.ranges.map(areaName) })),
    validations: sheet.validations.map((one) => ({ ...one, ranges: one.ranges.map(areaName) })),
  }));
}

function isUntouched(cell: Cell): boolean {
  return isBlank(cell) && cell.format === "General" && Object.keys(cell.look).length === 0;
}

/** The fill that shows at a cell: of the topmost of our kind of conditional format, else the cell's own; null for none. */
export function shownFill(sheet: Sheet, at: Position): string | null {
  const top = sheet.conditionalFormats.find(({ ranges, fill }) => fill && ranges.some((range) => contains(range, at)));
  const own = sheet.cells[at.row]?.[at.column]?.look["Fill/Color"] ?? plainLook["Fill/Color"];
  return top?.fill ?? (own === "" ? null : String(own));
}

/** "E12" → its place; throws where the name is none. */
export function place(name: string): Position {
  const found = parseCellName(name);
  if (!found) throw new Error(`No cell name: ${name}`);
  return found;
}
