import type { Capabilities } from "../host";
import { hasEvents } from "./events";
import { isThere, optional, type CellRange, type WpsApplication } from "./object-model";
import type { OwnWork } from "./own-work";

/** What this build answers to, whatever it calls itself. Each is asked for once, when somebody wants to know. */
export function capabilitiesOf(app: WpsApplication, work: OwnWork): Capabilities {
  let notes: boolean | undefined;
  let events: boolean | undefined;
  return {
    get notes() {
      if (notes !== undefined) return notes;
      const cell: CellRange | null = optional(() => app.ActiveCell);
      // As long as there is no cell to ask about, nothing speaks against notes.
      if (!cell) return true;
      notes = isThere(() => cell.AddComment);
      return notes;
    },
    get undo() {
      return work.canGroupUndo;
    },
    merges: true,
    get events() {
      events ??= hasEvents(app);
      return events;
    },
    readsTogether: false,
  };
}
