import type { Range } from "../../../../src/core/sheet/address";
import { blankSheet, place, type Workbook, type Sheet } from "../../excel/emulator/workbook";
import { entered } from "../../excel/emulator/typed-value";
import { cellText } from "../../excel/emulator/workbook";
import { Bridge, ComError } from "./bridge";

export const eventNames = [
  "SheetChange",
  "SheetSelectionChange",
  "SheetActivate",
  "WorkbookActivate",
  "WorkbookDeactivate",
] as const;
export type EventName = (typeof eventNames)[number];
export type EventListener = (...values: readonly unknown[]) => void;

/** Makes the objects that an event hands over. */
export interface EventObjects {
  sheet(id: string): object;
  range(id: string, areas: readonly Range[]): object;
}

/** WPS with one workbook open: what lies behind the object model. */
export class Program {
  readonly bridge = new Bridge();
  readonly listeners = new Map<EventName, EventListener[]>();
  fullName = "C:\\绩效\\目标表.xlsx";
  screenUpdating = true;
  enableEvents = true;
  displayAlerts = true;
  /** Set for a build that ignores changes to what is protected, where others fail. */
  protectionIsSilent = false;
  /** Set for a build whose lists of formats and notes do not follow what happens after they were handed out. */
  collectionsStandStill = false;
  /** What a build keeps of the formula of a conditional format, and of a note. */
  spelling: (text: string) => string = (text) => text;
  /** What it keeps of a colour: the nearest of a palette, in an old file. */
  nearest: (color: string) => string = (color) => color;
  /** The name of a chart on a sheet of its own that lies over the worksheets. */
  chartInFront: string | null = null;
  /** Set for a build that raises events although `EnableEvents` is off. */
  raisesRegardless = false;
  objects: EventObjects | null = null;
  private transaction: { readonly group: string; readonly depth: number } | null = null;
  private transactions = 0;

  constructor(readonly workbook: Workbook) {}

  sheet(id: string): Sheet {
    const found = this.workbook.sheet(id);
    if (!found) throw new ComError("The sheet is gone");
    return found;
  }

  /** A change through the object model: a step to undo, and events of what it touched. */
  change(work: () => void, touched?: { readonly sheet: string; readonly areas: readonly Range[] }): void {
    const before = this.workbook.sheets;
    work();
    this.workbook.remember(before, this.transaction?.group ?? null);
    if (touched) this.raiseChange(touched.sheet, touched.areas);
  }

  /** A change to what protection protects. */
  changeOn(id: string, work: (sheet: Sheet) => void, areas?: readonly Range[]): void {
    const sheet = this.sheet(id);
    if (sheet.protected && this.protectionIsSilent) return;
    if (sheet.protected) throw new ComError("The sheet is protected");
    this.change(() => work(sheet), areas && { sheet: id, areas });
  }

  beginTransaction(): void {
    if (this.transaction) throw new ComError("A transaction is open already");
    this.transaction = { group: `transaction ${++this.transactions}`, depth: this.workbook.undoDepth };
  }

  endTransaction(cancel: boolean): void {
    if (!this.transaction) throw new ComError("No transaction is open");
    if (cancel && this.workbook.undoDepth > this.transaction.depth) this.workbook.undo();
    this.transaction = null;
  }

  get inTransaction(): boolean {
    return this.transaction !== null;
  }

  select(id: string, areas: readonly Range[]): void {
    const moved = this.workbook.selection.sheet !== id;
    this.workbook.selection = { sheet: id, areas };
    if (moved) this.raise("SheetActivate", (objects) => [objects.sheet(id)]);
    this.raise("SheetSelectionChange", (objects) => [objects.sheet(id), objects.range(id, areas)]);
  }

  activate(id: string): void {
    if (this.sheet(id).visibility !== "Visible") throw new ComError("A hidden sheet cannot be activated");
    if (this.workbook.selection.sheet === id) return;
    this.workbook.selection = { sheet: id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
    this.raise("SheetActivate", (objects) => [objects.sheet(id)]);
  }

  /** A person types into a cell. */
  type(sheetName: string, cellName: string, text: string): void {
    const { id } = this.named(sheetName);
    const { row, column } = place(cellName);
    const area = { top: row, left: column, bottom: row, right: column };
    this.change(
      () =>
        this.workbook.updateCells(id, area, (cell) => {
          const { value, formula, format } = entered(text, cell.format);
          const shown = format ?? cell.format;
          return { ...cell, value, formula, format: shown, text: cellText(value, shown) };
        }),
      { sheet: id, areas: [area] },
    );
  }

  /** A person clicks a cell. */
  click(sheetName: string, cellName: string): void {
    const { row, column } = place(cellName);
    this.select(this.named(sheetName).id, [{ top: row, left: column, bottom: row, right: column }]);
  }

  /** A person presses Ctrl+Z once. */
  undo(): void {
    for (const { sheet, area } of this.workbook.undo()) this.raiseChange(sheet, [area]);
  }

  private raiseChange(id: string, areas: readonly Range[]): void {
    this.raise("SheetChange", (objects) => [objects.sheet(id), objects.range(id, areas)]);
  }

  private raise(name: EventName, values: (objects: EventObjects) => readonly unknown[]): void {
    if (!this.objects || !(this.enableEvents || this.raisesRegardless)) return;
    for (const listener of [...(this.listeners.get(name) ?? [])]) listener(...values(this.objects));
  }

  private named(name: string): Sheet {
    return this.workbook.find(name) ?? blankSheet;
  }
}
