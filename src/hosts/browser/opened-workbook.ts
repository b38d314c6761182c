import type { IWorkbookData } from "@univerjs/core";
import type { RichSheet } from "../file/model";
import type { Package } from "../file/package";
import { openRichWorkbook } from "../file/rich/open-rich-workbook";
import { saveWorkbook } from "../file/save/save-workbook";
import type { SpreadsheetHost, Unsubscribe } from "../host";
import { BrowserHost } from "./browser-host";
import { followParentCells } from "./cascading-lists";
import { onEdited } from "./edited";
import { hasMarks } from "./marks";
import type { Spreadsheet } from "./univer";
import { UniverWorkbook } from "./univer-workbook";
import { lockProtectedSheets } from "./protection";
import { createSlices } from "./slices";
import { watchLines } from "./watch-lines";
import { workbookOfFile } from "./workbook-in";
import { changesOf } from "./workbook-out";

/** The workbook in the page, and what the page does with it beyond the port. */
export interface OpenedWorkbook {
  readonly host: SpreadsheetHost;
  hasMarks(): boolean;
  /** Calls back whenever there is something new to save; marks are not. */
  onEdited(listener: () => void): Unsubscribe;
  /** The workbook as a file, with everything of the file it came from. */
  toFile(options: { readonly marks: boolean }): Promise<Uint8Array>;
  close(): void;
}

/** A workbook that was read from its file, ready to be put into the spreadsheet. */
export interface ReadWorkbook {
  /**
   * Puts it in. Whatever is open there has to be closed before: with one workbook going, Univer forgets what the
   * conditional formats of all others came out at.
   */
  open(spreadsheet: Pick<Spreadsheet, "univer" | "finishEditing">): OpenedWorkbook;
}

/**
 * Reads a workbook file, in several turns of the page.
 * @throws FileError where the bytes are no workbook
 */
export async function readForSpreadsheet(file: Uint8Array): Promise<ReadWorkbook> {
  const slice = createSlices();
  const opened = openRichWorkbook(file);
  const sheets: RichSheet[] = [];
  for (const { id } of opened.workbook.sheets) {
    sheets.push(opened.sheet(id));
    await slice();
  }
  const data = workbookOfFile(opened.workbook, sheets);
  // Univer works on the very object that it is given.
  const copy = structuredClone(data);
  await slice();
  return {
    open: ({ univer, finishEditing }) =>
      openWorkbook(new UniverWorkbook(univer, copy), opened.package, data, finishEditing),
  };
}

function openWorkbook(
  book: UniverWorkbook,
  original: Package,
  data: Partial<IWorkbookData>,
  finishEditing: () => Promise<void>,
): OpenedWorkbook {
  lockProtectedSheets(book);
  const unfollow = followParentCells(book);
  const { lines, stop } = watchLines(book, data.sheets ?? {});
  return {
    host: new BrowserHost(book, finishEditing),
    hasMarks: () => hasMarks(book),
    onEdited: (listener) => onEdited(book, listener),
    toFile: async ({ marks }) => {
      await finishEditing();
      return saveWorkbook(original, changesOf(book, { data, lines }, marks));
    },
    close: () => {
      unfollow();
      stop();
      book.close();
    },
  };
}
