import { openRichWorkbook } from "../file/rich/open-rich-workbook";
import { saveWorkbook } from "../file/save/save-workbook";
import type { SpreadsheetHost, Unsubscribe } from "../host";
import { BrowserHost } from "./browser-host";
import { followParentCells } from "./cascading-lists";
import { onEdited } from "./edited";
import { hasMarks } from "./marks";
import type { Spreadsheet } from "./univer";
import { UniverWorkbook } from "./univer-workbook";
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
export function openWorkbook(spreadsheet: Pick<Spreadsheet, "univer">, file: Uint8Array): OpenedWorkbook {
  const opened = openRichWorkbook(file);
  const data = workbookOfFile(
    opened.workbook,
    opened.workbook.sheets.map(({ id }) => opened.sheet(id)),
  );
  // Univer works on the very object that it is given.
  const book = new UniverWorkbook(spreadsheet.univer, structuredClone(data));
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
