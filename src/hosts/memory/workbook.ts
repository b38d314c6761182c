import type { Address, SheetId } from "../../core/sheet/address";
import type { RawValue } from "../../core/sheet/cell";
import { HostError, type HostEvents, type Unsubscribe } from "../host";
import { memoryCell } from "./cell";
import { MemorySheet, type SheetContent } from "./memory-sheet";

type Listener<Name extends keyof HostEvents> = (happened: HostEvents[Name]) => void;

/** A workbook that lives in memory, with what a person does in it: type, select, switch sheets, undo. */
export class MemoryWorkbook {
  private list: readonly MemorySheet[] = [];
  private created = 0;
  private current: Address | null = null;
  private readonly undoSteps: (readonly { readonly sheet: MemorySheet; readonly content: SheetContent }[])[] = [];
  private readonly listeners: { readonly [Name in keyof HostEvents]: Set<Listener<Name>> } = {
    changed: new Set(),
    selected: new Set(),
    activated: new Set(),
  };

  get sheets(): readonly MemorySheet[] {
    return this.list;
  }

  /** The selected cell, which is on the active sheet; null while the workbook has no sheet. */
  get selection(): Address | null {
    return this.current;
  }

  /** Throws a `HostError` where there is none. */
  sheet(id: SheetId): MemorySheet {
    const found = this.list.find((sheet) => sheet.id === id);
    if (!found) throw new HostError("no-such-sheet", `No sheet ${id}`);
    return found;
  }

  /** A new blank sheet after the others. The first one of a workbook becomes the active one. */
  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`sheet-${++this.created}`, name);
    this.list = [...this.list, sheet];
    this.current ??= { sheet: sheet.id, row: 0, column: 0 };
    return sheet;
  }

  /** Whatever `change` does to contents and to the list of sheets becomes one undo step. */
  asOneStep<Result>(change: () => Result): Result {
    const before = this.list.map((sheet) => ({ sheet, content: sheet.content }));
    const result = change();
    this.undoSteps.push(before);
    return result;
  }

  /** A person types a value into a cell. The cell keeps its format. */
  type(at: Address, raw: RawValue): void {
    const sheet = this.sheet(at.sheet);
    const { format, style } = sheet.cellAt(at) ?? memoryCell(null);
    this.asOneStep(() => sheet.setCells([{ at, cell: memoryCell(raw, { format, style }) }]));
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    this.emit("changed", { sheet: at.sheet, range });
  }

  /** A person takes back the last step, whoever made it. */
  undo(): void {
    const before = this.undoSteps.pop();
    if (!before) return;
    const touched = before.filter(({ sheet, content }) => sheet.content !== content);
    for (const { sheet, content } of touched) sheet.content = content;
    this.list = before.map(({ sheet }) => sheet);
    const first = this.list[0];
    if (first && !this.list.some(({ id }) => id === this.current?.sheet)) this.activate(first.id);
    for (const { sheet } of touched) this.emit("changed", { sheet: sheet.id, range: undefined });
  }

  select(at: Address): void {
    this.sheet(at.sheet);
    const moved = at.sheet !== this.current?.sheet;
    this.current = at;
    if (moved) this.emit("activated", { sheet: at.sheet });
    this.emit("selected", { at });
  }

  activate(sheet: SheetId): void {
    this.select({ sheet, row: 0, column: 0 });
  }

  on<Name extends keyof HostEvents>(event: Name, listener: Listener<Name>): Unsubscribe {
    const there: Set<Listener<Name>> = this.listeners[event];
    // A listener of its own, so that one function given twice is called twice and taken away one by one.
    const own: Listener<Name> = (happened) => listener(happened);
    there.add(own);
    return () => there.delete(own);
  }

  private emit<Name extends keyof HostEvents>(event: Name, happened: HostEvents[Name]): void {
    for (const listener of [...this.listeners[event]]) listener(happened);
  }
}
