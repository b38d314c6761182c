import type { TextDocument } from "../core/document/document";
import { importDocument, type ImportedSheet, type LeftOut } from "../core/document/import/import-document";
import { nothingFound } from "../core/document/import/wording";
import { longestPaste, readPaste } from "../core/document/paste";
import type { Wording } from "../core/text/wording";
import type { PlacedBlock, SpreadsheetHost } from "../hosts/host";
import type { DocumentFiles } from "./document-files";

/** Where the tables come from: a Word file, or text from the clipboard. */
export type ImportSource =
  { readonly kind: "file"; readonly file: Uint8Array } | { readonly kind: "text"; readonly text: string };

export interface ImportRequest {
  readonly source: ImportSource;
  readonly files: Pick<DocumentFiles, "read">;
  /** Heeded until the first sheet is written; then all of them come. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly stage: "reading" | "inserting"; readonly sheets: number }) => void;
}

/** A worksheet that came in, with what it was laid out as. */
export interface PlacedSheet {
  readonly placed: PlacedBlock;
  readonly sheet: ImportedSheet;
}

export type ImportOutcome =
  | { readonly kind: "imported"; readonly sheets: readonly PlacedSheet[]; readonly left: readonly LeftOut[] }
  /** Nothing was inserted; `message` is one sentence that says why and what to do. */
  | { readonly kind: "nothing"; readonly message: Wording; readonly left: readonly LeftOut[] }
  | { readonly kind: "cancelled" };

/**
 * Puts the tables of a document into the workbook, each on a sheet of its own behind the others, and stands on the
 * first. All of them come in one undo step, or none: the whole document is read and laid out before anything is
 * written. May reject with a `HostError`; then the workbook is as it was.
 */
export async function importIntoWorkbook(host: SpreadsheetHost, request: ImportRequest): Promise<ImportOutcome> {
  const { source, files, signal, onProgress = () => undefined } = request;
  onProgress({ stage: "reading", sheets: 0 });
  const reading = await readSource(source, files);
  if (signal?.aborted) return { kind: "cancelled" };
  if ("message" in reading) return { kind: "nothing", message: reading.message, left: [] };
  const found = importDocument(reading);
  if (found.kind === "nothing") return { kind: "nothing", message: nothingFound[found.because], left: found.left };
  onProgress({ stage: "inserting", sheets: found.sheets.length });
  // A turn for the page to show it, and for a last change of mind.
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) return { kind: "cancelled" };
  const placed = await host.insertSheets(found.sheets.map(({ block }) => block));
  const sheets = found.sheets.flatMap((sheet, nth): PlacedSheet[] => {
    const one = placed[nth];
    return one ? [{ placed: one, sheet }] : [];
  });
  const [first] = placed;
  if (first) await host.select({ sheet: first.sheet, row: first.range.top, column: first.range.left });
  return { kind: "imported", sheets, left: found.left };
}

async function readSource(
  source: ImportSource,
  files: Pick<DocumentFiles, "read">,
): Promise<TextDocument | { readonly message: Wording }> {
  if (source.kind === "file") {
    const reading = await files.read(source.file);
    return reading.kind === "document" ? reading.document : { message: reading.message };
  }
  return source.text.length > longestPaste ? { message: nothingFound["too-long"] } : readPaste(source.text);
}
