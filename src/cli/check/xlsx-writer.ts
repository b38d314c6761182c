import type { ReportWriter, RunFacts } from "../../core/report/report-writer";
import { reportSheets, sheetRoom } from "../../core/report/sheets";
import { Summary } from "../../core/report/summary";
import type { Language } from "../../core/text/wording";
import { blockAsSheet } from "../../hosts/file/save/block-sheet";
import { createWorkbook } from "../../hosts/file/save/create-workbook";

/** The summary as a workbook, which is written when all files are known. */
export function xlsxWriter(facts: RunFacts, language: Language): ReportWriter {
  const summary = new Summary(sheetRoom);
  return {
    begin: () => "",
    file(file) {
      summary.add(file);
      return "";
    },
    end(totals, { across, notReached }) {
      const sheets = reportSheets({ facts, summary, totals, across, notReached }, language);
      return createWorkbook(sheets.map((block) => blockAsSheet(block)));
    },
  };
}
