import { CommandType, ICommandService, ObjectMatrix, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { skip } from "rxjs/operators";
import type { Address, Range, SheetId } from "../../core/sheet/address";
import type { HostEvents, Unsubscribe } from "../host";
import { rangeOf, type UniverWorkbook } from "./univer-workbook";

/** What can change a sheet's texts or merges other than the filling of cells; the extent is not worked out. */
export const structural: ReadonlySet<string> = new Set(
  [
    AddWorksheetMergeMutation,
    InsertColMutation,
    InsertRowMutation,
    InsertSheetMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
    RemoveSheetMutation,
    RemoveWorksheetMergeMutation,
    ReorderRangeMutation,
    SetWorksheetNameMutation,
  ].map(({ id }) => id),
);

/** The parts of Univer's mutation parameters that say where. */
interface Whereabouts {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix>[0];
}

/** Reports what people change, undo and redo included, and what formulas make of it. */
export function onChanged(book: UniverWorkbook, listener: (happened: HostEvents["changed"]) => void): Unsubscribe {
  const watching = book.injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || book.isOwnWork || book.isSettling) return;
    const where = (params ?? {}) as Whereabouts;
    if (where.unitId !== book.id) return;
    if (id === SetRangeValuesMutation.id && where.subUnitId) {
      listener({ sheet: where.subUnitId, range: extent(where) });
    } else if (structural.has(id)) {
      for (const sheet of sheetsOf(where)) listener({ sheet, range: undefined });
    }
  });
  return () => watching.dispose();
}

/** Reports the active cell whenever a person moved it. */
export function onSelected(book: UniverWorkbook, listener: (happened: HostEvents["selected"]) => void): Unsubscribe {
  let last = activeCell(book);
  const watching = book.injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe(() => {
    const at = activeCell(book);
    // The stream repeats the present selection to every new listener, and at every click of the same cell.
    const moved = at?.sheet !== last?.sheet || at?.row !== last?.row || at?.column !== last?.column;
    last = at;
    if (at && moved && !book.isOwnWork) listener({ at });
  });
  return () => watching.unsubscribe();
}

/** Reports the sheet that a person brought to the front. */
export function onActivated(book: UniverWorkbook, listener: (happened: HostEvents["activated"]) => void): Unsubscribe {
  // The stream begins with the sheet that is in front already.
  const watching = book.model.activeSheet$.pipe(skip(1)).subscribe((worksheet) => {
    if (worksheet && !book.isOwnWork) listener({ sheet: worksheet.getSheetId() });
  });
  return () => watching.unsubscribe();
}

/** The active cell of the sheet in front; the first one of a merged area. */
export function activeCell(book: UniverWorkbook): Address | null {
  if (book.isClosed) return null;
  const sheet = book.model.getActiveSheet(true)?.getSheetId();
  const selections = sheet && book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.id);
  const primary = selections ? selections.getSelectionsOfWorksheet(sheet).at(-1)?.primary : undefined;
  return sheet && primary ? { sheet, row: primary.startRow, column: primary.startColumn } : null;
}

function extent({ cellValue }: Whereabouts): Range | undefined {
  if (!cellValue) return undefined;
  const scope: IRange = new ObjectMatrix(cellValue).getStartEndScope();
  return scope.endRow < scope.startRow ? undefined : rangeOf(scope);
}

function sheetsOf({ subUnitId, sheet, from, to }: Whereabouts): ReadonlySet<SheetId> {
  return new Set([subUnitId, sheet?.id, from?.subUnitId, to?.subUnitId].filter((id) => id !== undefined));
}
