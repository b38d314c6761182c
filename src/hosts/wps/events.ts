import type { Position } from "../../core/sheet/address";
import type { HostEvents, Unsubscribe } from "../host";
import { isThere, type CellRange, type Worksheet, type WpsApplication } from "./object-model";
import type { OpenWorkbook } from "./open-workbook";
import type { OwnWork } from "./own-work";
import { rangeAt } from "./used-area";

type Listener<Name extends keyof HostEvents> = (happened: HostEvents[Name]) => void;

/** Whether this build tells of anything. */
export function hasEvents(app: WpsApplication): boolean {
  return isThere(() => app.ApiEvent.AddApiEventListener);
}

/** WPS's events in the port's words, except those that our own work raises. WPS is asked once, with the first listener. */
export class WpsEvents {
  private asked = false;
  private readonly listeners: { readonly [Name in keyof HostEvents]: Set<Listener<Name>> } = {
    changed: new Set(),
    selected: new Set(),
    activated: new Set(),
  };

  constructor(
    private readonly app: WpsApplication,
    private readonly work: OwnWork,
    private readonly open: () => OpenWorkbook,
  ) {}

  on<Name extends keyof HostEvents>(event: Name, listener: Listener<Name>): Unsubscribe {
    const there: Set<Listener<Name>> = this.listeners[event];
    // A listener of its own, so that one function given twice is called twice and taken away one by one.
    const own: Listener<Name> = (happened) => listener(happened);
    there.add(own);
    this.askForEvents();
    return () => there.delete(own);
  }

  private askForEvents(): void {
    if (this.asked || !hasEvents(this.app)) return;
    this.asked = true;
    const events = this.app.ApiEvent;
    events.AddApiEventListener("SheetChange", (sheet, range) => this.tell(() => this.changed(sheet, range)));
    events.AddApiEventListener("SheetSelectionChange", (sheet, range) => this.tell(() => this.selected(sheet, range)));
    events.AddApiEventListener("SheetActivate", (sheet) => this.tell(() => this.activated(sheet)));
  }

  /** What fails here must not reach the program: a sheet that is going away cannot be asked for its name. */
  private tell(what: () => void): void {
    if (this.work.isUnderWay) return;
    try {
      what();
    } catch {
      // Nothing was said of a sheet that is not there any more.
    }
  }

  private changed(sheet: object, range: object): void {
    const id = this.open().idOf(sheet as Worksheet);
    this.emit("changed", { sheet: id, range: extentOf(range as CellRange) });
  }

  private selected(sheet: object, range: object): void {
    const id = this.open().idOf(sheet as Worksheet);
    const first = firstCell(range as CellRange);
    if (first) this.emit("selected", { at: { sheet: id, ...first } });
  }

  private activated(sheet: object): void {
    this.emit("activated", { sheet: this.open().idOf(sheet as Worksheet) });
  }

  private emit<Name extends keyof HostEvents>(event: Name, happened: HostEvents[Name]): void {
    for (const listener of [...this.listeners[event]]) listener(happened);
  }
}

/** Undefined where the change has several areas: then the whole sheet counts as changed. */
function extentOf(range: CellRange): HostEvents["changed"]["range"] {
  try {
    return rangeAt(range);
  } catch {
    return undefined;
  }
}

function firstCell(range: CellRange): Position | null {
  const row = range.Row;
  const column = range.Column;
  return Number.isInteger(row) && Number.isInteger(column) ? { row: row - 1, column: column - 1 } : null;
}
