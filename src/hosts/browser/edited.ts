import { CommandType, ICommandService } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Unsubscribe } from "../host";
import { structural } from "./events";
import type { UniverWorkbook } from "./univer-workbook";

/** What a save writes. Univer has more mutations: for what it works out, and for what it fits to the screen. */
const saved: ReadonlySet<string> = new Set([
  ...structural,
  ...[
    RemoveNoteMutation,
    SetColDataMutation,
    SetColHiddenMutation,
    SetColVisibleMutation,
    SetRangeValuesMutation,
    SetRowDataMutation,
    SetRowHiddenMutation,
    SetRowVisibleMutation,
    SetWorksheetColWidthMutation,
    SetWorksheetOrderMutation,
    SetWorksheetRowHeightMutation,
    UpdateNoteMutation,
  ].map(({ id }) => id),
]);

/** Calls back whenever there is something new to save: by a person, or by a step of ours. Marks are none. */
export function onEdited(book: UniverWorkbook, listener: () => void): Unsubscribe {
  const watching = book.injector.get(ICommandService).onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || !saved.has(id) || book.isOwnWork || options?.fromFormula) return;
    const { unitId } = (params ?? {}) as { unitId?: unknown };
    if (unitId === book.id) listener();
  });
  const stopSteps = book.onUndoStep(listener);
  return () => {
    watching.dispose();
    stopSteps();
  };
}
