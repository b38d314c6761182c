import { ICommandService, RedoCommand, UndoCommand, type IRange, type IWorkbookData } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { SheetId } from "../../core/sheet/address";
import type { Unsubscribe } from "../host";
import { LineOrigins, type Run } from "./line-origins";
import type { UniverWorkbook } from "./univer-workbook";

/** Where the rows and columns of a sheet come from. */
export interface SheetLines {
  readonly rows: LineOrigins;
  readonly columns: LineOrigins;
}

/** The parameters of the mutations that are watched. */
interface LineChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** Follows every row and column of the opened sheets from now on. */
export function watchLines(
  book: UniverWorkbook,
  opened: IWorkbookData["sheets"],
): { readonly lines: ReadonlyMap<SheetId, SheetLines>; readonly stop: Unsubscribe } {
  const lines = new Map<SheetId, SheetLines>();
  for (const [id, { rowCount = 0, columnCount = 0 }] of Object.entries(opened)) {
    lines.set(id, { rows: new LineOrigins(rowCount), columns: new LineOrigins(columnCount) });
  }
  const commands = book.injector.get(ICommandService);
  let returning = false;
  const isReturn = (id: string): boolean => id === UndoCommand.id || id === RedoCommand.id;
  const before = commands.beforeCommandExecuted(({ id }) => {
    if (isReturn(id)) returning = true;
  });
  const after = commands.onCommandExecuted(({ id, params }) => {
    if (isReturn(id)) returning = false;
    const change = (params ?? {}) as LineChange;
    const sheet = change.unitId === book.id ? lines.get(change.subUnitId) : undefined;
    if (sheet) follow(sheet, id, change, returning);
  });
  const stop = (): void => {
    before.dispose();
    after.dispose();
  };
  return { lines, stop };
}

function follow({ rows, columns }: SheetLines, id: string, change: LineChange, returning: boolean): void {
  if (id === InsertRowMutation.id) rows.insert(rowsOf(change.range), returning);
  else if (id === RemoveRowMutation.id) rows.remove(rowsOf(change.range));
  else if (id === MoveRowsMutation.id) rows.move(rowsOf(change.sourceRange), change.targetRange.startRow);
  else if (id === InsertColMutation.id) columns.insert(columnsOf(change.range), returning);
  else if (id === RemoveColMutation.id) columns.remove(columnsOf(change.range));
  else if (id === MoveColsMutation.id) columns.move(columnsOf(change.sourceRange), change.targetRange.startColumn);
}

function rowsOf({ startRow, endRow }: IRange): Run {
  return { first: startRow, last: endRow };
}

function columnsOf({ startColumn, endColumn }: IRange): Run {
  return { first: startColumn, last: endColumn };
}
