import { parseCellName, parseRangeName } from "../../core/sheet/address";
import type { HostEvents, Unsubscribe } from "../host";
import { roundTrip } from "./round-trip";

type Listener<Name extends keyof HostEvents> = (happened: HostEvents[Name]) => void;

/** Excel's events in the port's words. Excel is asked for them once, with the first listener, and for all sheets. */
export class ExcelEvents {
  private asked = false;
  private readonly listeners: { readonly [Name in keyof HostEvents]: Set<Listener<Name>> } = {
    changed: new Set(),
    selected: new Set(),
    activated: new Set(),
  };

  on<Name extends keyof HostEvents>(event: Name, listener: Listener<Name>): Unsubscribe {
    const there: Set<Listener<Name>> = this.listeners[event];
    // A listener of its own, so that one function given twice is called twice and taken away one by one.
    const own: Listener<Name> = (happened) => listener(happened);
    there.add(own);
    void this.askForEvents();
    return () => there.delete(own);
  }

  /** Where Excel does not answer, the next listener asks again. */
  private async askForEvents(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      await roundTrip(({ workbook: { worksheets } }) => {
        worksheets.onChanged.add(async (happened) => this.changed(happened));
        worksheets.onSelectionChanged.add(async (happened) => this.selected(happened));
        worksheets.onActivated.add(async ({ worksheetId }) => this.emit("activated", { sheet: worksheetId }));
        return () => undefined;
      });
    } catch {
      this.asked = false;
    }
  }

  /** Another author's change comes too: it dates what was found. Nothing above writes because of a change. */
  private changed({ worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): void {
    // Our own changes are made with the events off; where Excel names the author, this keeps the late ones out as well.
    if (triggerSource === "ThisLocalAddin") return;
    // Rows and columns that come or go move everything behind them.
    const range = changeType === "RangeEdited" ? parseRangeName(withoutSheet(address)) : undefined;
    this.emit("changed", { sheet: worksheetId, range });
  }

  private selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): void {
    const at = firstCell(address);
    if (at) this.emit("selected", { at: { sheet: worksheetId, ...at } });
  }

  private emit<Name extends keyof HostEvents>(event: Name, happened: HostEvents[Name]): void {
    for (const listener of [...this.listeners[event]]) listener(happened);
  }
}

/** "B2:C5,E1" → B2; whole rows and columns begin with their first cell: "3:3" → A3, "C:C" → C1. */
function firstCell(address: string): ReturnType<typeof parseCellName> {
  const [first = ""] = withoutSheet(address).split(/[,:]/);
  return parseCellName(first) ?? parseCellName(`A${first}`) ?? parseCellName(`${first}1`);
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
