import type { Range } from "../../../../src/core/sheet/address";
import { areaName } from "./area";
import type { RuntimeState } from "./objects/runtime-services";
import { eventTypes, ExcelError, invalidArgument, type EventEntry } from "./wire";
import type { WireObject } from "./wire-object";
import type { Sheet, Workbook } from "./workbook";

export type Source = "us" | "person" | "remote";

/** What the objects of the model share: the workbook with its guards, the listeners, and what the session remembers. */
export class Program {
  /** `context.runtime.enableEvents` of this add-in. */
  enableEvents = true;
  calculationMode = "Automatic";
  /** The add-in's shared runtime: whether its pane shows, and what it does when the workbook opens. */
  readonly runtime: { pane: RuntimeState; startup: RuntimeState } = { pane: "Visible", startup: "Inactive" };
  /** Ranges that a batch asked to keep. */
  readonly references = new Map<string, WireObject>();
  /** Who wants to hear what: "10 Workbook", "14 {sheet id}". */
  readonly listeners = new Set<string>();
  /** What stops a merged undo step: "Range.Merge". */
  readonly notUndoable = new Set<string>();
  /** What a batch did that Excel forgets the undo stack for. */
  readonly undoLosses: string[] = [];
  private readonly names = new WeakMap<WireObject, string>();
  private entries: EventEntry[] = [];
  private ids = 0;

  constructor(
    readonly workbook: Workbook,
    /** Whether the program has a requirement set, in the version or without one in any. */
    readonly supports: (set: string, version?: string) => boolean,
  ) {}

  /** Throws ItemNotFound where the sheet has gone. */
  sheet(id: string): Sheet {
    const found = this.workbook.sheet(id);
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  /** Throws AccessDenied where nothing may be changed. */
  writable(id: string): Sheet {
    const sheet = this.sheet(id);
    if (sheet.protected) throw new ExcelError("AccessDenied", "You cannot perform the requested operation.");
    return sheet;
  }

  /** Throws AccessDenied where sheets may not come and go. */
  assertStructureOpen(): void {
    if (this.workbook.protected) throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
  }

  loseUndo(call: string): void {
    this.undoLosses.push(call);
    this.workbook.forgetUndo();
  }

  /** Keeps a range for later batches, under a name of its own. */
  keep(object: WireObject): void {
    if (this.names.has(object)) return;
    const id = `reference-${++this.ids}`;
    this.names.set(object, id);
    this.references.set(id, object);
  }

  /** The name of a range that is kept; undefined for all else. */
  referenceOf(object: WireObject): string | undefined {
    return this.names.get(object);
  }

  listen(event: string, target: string, on: boolean): void {
    const type = eventTypes[event];
    if (type === undefined) throw invalidArgument(`no event ${event}`);
    const key = `${type} ${target}`;
    if (on) this.listeners.add(key);
    else this.listeners.delete(key);
  }

  cellsChanged(sheet: string, area: Range, source: Source, kind = "RangeEdited"): void {
    this.tell("DataChanged", sheet, {
      worksheetId: sheet,
      address: areaName(area),
      changeType: kind,
      source: source === "remote" ? "Remote" : "Local",
      shiftDirection: "None",
      ...(this.supports("ExcelApi", "1.14") ? { triggerSource: source === "us" ? "ThisLocalAddin" : "Unknown" } : {}),
    });
  }

  select(sheet: string, areas: readonly Range[]): void {
    const { visibility } = this.sheet(sheet);
    if (visibility !== "Visible") throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
    const before = this.workbook.selection.sheet;
    this.workbook.selection = { sheet, areas };
    this.workbook.chartInFront = false;
    if (before !== sheet) {
      this.tell("Deactivated", before, { worksheetId: before });
      this.tell("Activated", sheet, { worksheetId: sheet });
    }
    this.tell("SelectionChanged", sheet, { worksheetId: sheet, address: areas.map(areaName).join(",") });
  }

  tell(event: string, sheet: string, details: object): void {
    const type = eventTypes[event];
    if (type === undefined || !this.enableEvents) return;
    for (const target of [sheet, "Workbook"]) {
      if (!this.listeners.has(`${type} ${target}`)) continue;
      this.entries.push([65536, type, target, JSON.stringify(details), ++this.ids]);
    }
  }

  /** What has happened since the last time. */
  takeEvents(): readonly EventEntry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }
}
