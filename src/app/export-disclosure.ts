import { buildDisclosure } from "../core/document/disclosure/build-disclosure";
import { HostError, type SpreadsheetHost } from "../hosts/host";
import type { Sheet } from "../core/sheet/sheet";
import type { SkippedSheet } from "./check-workbook";
import { createBreather } from "./breathe";
import type { DocumentFiles } from "./document-files";

export interface ExportRequest {
  readonly files: Pick<DocumentFiles, "write">;
  readonly signal?: AbortSignal;
  /** Sheets read, of all; then the document is written. */
  readonly onProgress?: (progress: {
    readonly stage: "reading" | "writing";
    readonly sheets: number;
    readonly totalSheets: number;
  }) => void;
}

export type ExportOutcome =
  | {
      readonly kind: "written";
      /** A .docx, for the surface to offer for saving. */
      readonly file: Uint8Array;
      readonly projects: number;
      /** False where the workbook has no department's part: the document's first part must be written by hand. */
      readonly department: boolean;
      /** Sheets whose tables are blank forms. */
      readonly blankTables: readonly string[];
      readonly skipped: readonly SkippedSheet[];
    }
  /** There is no filled-in table and no department's part. */
  | { readonly kind: "nothing"; readonly skipped: readonly SkippedSheet[] }
  | { readonly kind: "cancelled" };

/**
 * Writes the workbook's public disclosure document. The workbook is only read. Rejects with a `HostError` where not a
 * single sheet could be read.
 */
export async function exportDisclosure(host: SpreadsheetHost, request: ExportRequest): Promise<ExportOutcome> {
  const { files, signal, onProgress = () => undefined } = request;
  const breathe = createBreather();
  const wanted = (await host.sheets()).filter(({ hidden }) => !hidden);
  const sheets: Sheet[] = [];
  const skipped: SkippedSheet[] = [];
  let failure: unknown;
  for (const [read, { id, name }] of wanted.entries()) {
    onProgress({ stage: "reading", sheets: read, totalSheets: wanted.length });
    await breathe();
    if (signal?.aborted) return { kind: "cancelled" };
    try {
      sheets.push(await host.read(id));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      failure = error;
      skipped.push({ name, because: error.code });
    }
  }
  if (failure !== undefined && sheets.length === 0) throw failure;
  const built = buildDisclosure(sheets);
  if (built.kind === "nothing") return { kind: "nothing", skipped };
  onProgress({ stage: "writing", sheets: wanted.length, totalSheets: wanted.length });
  await breathe();
  if (signal?.aborted) return { kind: "cancelled" };
  const file = await files.write(built.disclosure);
  if (signal?.aborted) return { kind: "cancelled" };
  const { projects, department, blankTables } = built;
  return { kind: "written", file, projects, department, blankTables, skipped };
}
