import { markFindings } from "../../app/mark-findings";
import { check } from "../../core/check";
import type { Profile } from "../../core/profile/profile";
import type { Report } from "../../core/report/report";
import { drawReportSheet, isReportSheet } from "../../core/report/worksheet";
import type { Language } from "../../core/text/wording";
import { FileHost } from "../../hosts/file/file-host";
import { HostError } from "../../hosts/host";
import { nodeInflate } from "../node-inflate";

/** A workbook file with its findings marked. */
export interface AnnotatedWorkbook {
  /** Every part that neither marks nor report concern is byte for byte the original's. */
  readonly bytes: Uint8Array;
  readonly report: Report;
  /** How many cells are marked. */
  readonly marked: number;
  /** The sheets that are protected and were left as they are. */
  readonly protectedSheets: readonly string[];
  /** The sheet with all findings; null where the workbook lets no sheet in. */
  readonly reportSheet: string | null;
}

/**
 * Marks what is found, in place of all earlier marks, and lists it on a worksheet, in place of an earlier list.
 * The same file and profile give the same bytes. Rejects with a `FileError` where the bytes are no readable workbook.
 */
export async function annotateWorkbook(
  original: Uint8Array,
  profile: Profile,
  language: Language,
): Promise<AnnotatedWorkbook> {
  const file = { bytes: original };
  const host = new FileHost(file, nodeInflate);
  const sheets = await Promise.all((await host.sheets()).map(({ id }) => host.read(id)));
  const report = check(sheets, profile);
  // The marks come last, as they also go first: annotating twice leaves the parts in the order of the first time.
  const reportSheet = await putReport(host, report, language);
  const marking = await markFindings(host, report, language);
  if (marking.kind !== "marked") throw new Error(`The file took no marks: ${marking.because}`);
  return {
    bytes: file.bytes,
    report,
    marked: marking.cells,
    protectedSheets: marking.protectedSheets,
    reportSheet,
  };
}

async function putReport(host: FileHost, report: Report, language: Language): Promise<string | null> {
  const { block, links } = drawReportSheet(report, language);
  try {
    return (await host.renewSheet(block, links, isReportSheet)).name;
  } catch (error) {
    if (error instanceof HostError && error.code === "workbook-protected") return null;
    throw error;
  }
}
