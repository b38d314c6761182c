import type { ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { SheetId } from "../../core/sheet/address";
import type { SheetChanges, SheetToSave, WorkbookChanges } from "../file/save/changes";
import { noteHeading } from "../host";
import { CellChanges } from "./cell-changes";
import { marksOf } from "./marks";
import { noteResource, validationResource } from "./resources";
import { SheetDifference, type SheetState } from "./sheet-changes";
import type { UniverWorkbook } from "./univer-workbook";
import type { SheetLines } from "./watch-lines";

/** A workbook as Univer got it from a file, and where its rows and columns went since. */
export interface OpenedFile {
  readonly data: Partial<IWorkbookData>;
  readonly lines: ReadonlyMap<SheetId, SheetLines>;
}

/** Everything that has to change in the file for it to hold what the page shows. */
export function changesOf(book: UniverWorkbook, opened: OpenedFile, withMarks: boolean): WorkbookChanges {
  const now = book.snapshot();
  const cells = new CellChanges(now.styles, opened.data.styles ?? {});
  const sheets = now.sheetOrder.map((id): SheetToSave => {
    const was = opened.data.sheets?.[id] ? sheetState(opened.data, id) : undefined;
    const state = sheetState(now, id);
    const lines = opened.lines.get(id);
    const origins = { rows: lines?.rows.rearranged(), columns: lines?.columns.rearranged() };
    const formulas = book.injector.get(FormulaDataModel);
    const difference = new SheetDifference(
      state,
      was,
      origins,
      ({ row, column }) => formulas.getFormulaStringByCell(row, column, id, book.id)?.replace(/^=/, "") ?? null,
      cells,
    );
    const changes: SheetChanges = { ...difference.changes(), marks: withMarks ? marksOf(book, id) : [] };
    const name = state.data.name ?? id;
    if (!was) return { kind: "new", name, changes };
    const original = was.data.name ?? id;
    return { kind: "kept", original, ...(name === original ? {} : { name }), changes };
  });
  return { sheets };
}

function sheetState(data: Partial<IWorkbookData>, id: SheetId): SheetState {
  const notes = resource<Record<string, Record<string, ISheetNote>>>(data, noteResource, id) ?? {};
  return {
    data: data.sheets?.[id] ?? {},
    notes: Object.values(notes)
      .flatMap((row) => Object.values(row))
      .filter(({ note }) => !note.startsWith(noteHeading)),
    validations: resource<ISheetDataValidationRule[]>(data, validationResource, id) ?? [],
  };
}

function resource<Content>(data: Partial<IWorkbookData>, name: string, sheet: SheetId): Content | undefined {
  const json = data.resources?.find((one) => one.name === name)?.data;
  return json ? (JSON.parse(json) as Record<SheetId, Content>)[sheet] : undefined;
}
