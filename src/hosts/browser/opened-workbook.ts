import { CommandType, ICommandService, type IWorkbookData } from "@univerjs/core";
import type { Block } from "../../core/template/block";
import type { SpreadsheetHost, Unsubscribe } from "../host";
import { BrowserHost } from "./browser-host";
import { followParentCells } from "./cascading-lists";
import { hasMarks } from "./marks";
import type { Spreadsheet } from "./univer";
import { UniverWorkbook } from "./univer-workbook";
import { workbookOfBlocks } from "./workbook-of-blocks";

/** The workbook in the page, and what the page does with it beyond the port. */
export interface OpenedWorkbook {
  readonly host: SpreadsheetHost;
  hasMarks(): boolean;
  /** Calls back whenever there is something new to save; marks are not. */
  onEdited(listener: () => void): Unsubscribe;
  /** The workbook as a file, with everything of the file it came from. */
  toFile(options: { readonly marks: boolean }): Uint8Array<ArrayBuffer>;
  close(): void;
}

/** Opens a new workbook that holds the blocks, one sheet each. */
export function openBlocks(spreadsheet: Spreadsheet, blocks: readonly Block[]): OpenedWorkbook {
  return open(spreadsheet, workbookOfBlocks(blocks));
}

function open(spreadsheet: Spreadsheet, data: Partial<IWorkbookData>): OpenedWorkbook {
  const book = new UniverWorkbook(spreadsheet.univer, data);
  const unfollow = followParentCells(book);
  return {
    host: new BrowserHost(book),
    hasMarks: () => hasMarks(book),
    onEdited: (listener) => onEdited(book, listener),
    close: () => {
      unfollow();
      book.close();
    },
  };
}

/** Mutations that no one did: Univer fits rows to their text when it first draws them. */
const unasked: ReadonlySet<string> = new Set(["sheet.mutation.set-worksheet-row-auto-height"]);

function onEdited(book: UniverWorkbook, listener: () => void): Unsubscribe {
  const people = book.injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || book.isOwnWork || unasked.has(id)) return;
    const { unitId } = (params ?? {}) as { unitId?: unknown };
    if (unitId === book.id) listener();
  });
  const own = book.onUndoStep(listener);
  return () => {
    people.dispose();
    own();
  };
}
