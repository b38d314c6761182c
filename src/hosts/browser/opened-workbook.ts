import type { RichSheet } from "../file/model";
import { openRichWorkbook } from "../file/rich/open-rich-workbook";
import { saveWorkbook } from "../file/save/save-workbook";
import type { SpreadsheetHost, Unsubscribe } from "../host";
import { BrowserHost } from "./browser-host";
import { followParentCells } from "./cascading-lists";
import { onEdited } from "./edited";
import { hasMarks } from "./marks";
import type { Spreadsheet } from "./univer";
import { UniverWorkbook } from "./univer-workbook";
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
  toFile(options: { readonly marks: boolean }): Uint8Array;
  close(): void;
}

/**
 * Opens a workbook file in the spreadsheet, in front of whatever is open there.
 * @throws FileError where the bytes are no workbook; then nothing was opened
 */
export async function openWorkbook(
  spreadsheet: Pick<Spreadsheet, "univer">,
  file: Uint8Array,
): Promise<OpenedWorkbook> {
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
  const book = new UniverWorkbook(spreadsheet.univer, copy);
  const unfollow = followParentCells(book);
  const { lines, stop } = watchLines(book, data.sheets ?? {});
  return {
    host: new BrowserHost(book),
    hasMarks: () => hasMarks(book),
    onEdited: (listener) => onEdited(book, listener),
    toFile: ({ marks }) => saveWorkbook(opened.package, changesOf(book, { data, lines }, marks)),
    close: () => {
      unfollow();
      stop();
      book.close();
    },
  };
}
