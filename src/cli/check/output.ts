import { acrossText } from "../../core/report/across-text";
import { csvWriter } from "../../core/report/csv";
import { htmlWriter } from "../../core/report/html/page";
import { jsonWriter, ndjsonWriter } from "../../core/report/json-writer";
import type { ReportWriter, RunFacts } from "../../core/report/report-writer";
import { sarifWriter } from "../../core/report/sarif";
import { fileText, totalsText } from "../../core/report/text";
import type { Language } from "../../core/text/wording";
import { xlsxWriter } from "./xlsx-writer";

export const formats = ["text", "json", "ndjson", "csv", "sarif", "html", "xlsx", "letter"] as const;
export type Format = (typeof formats)[number];

/** What is nothing for a screen. */
export function needsOut(format: Format): boolean {
  return format === "xlsx" || format === "letter";
}

export function createWriter(format: Format, facts: RunFacts, language: Language): ReportWriter {
  switch (format) {
    case "text":
      return {
        begin: () => "",
        file: (file) => `${fileText(file, language)}\n`,
        end: (totals, { across }) => acrossText(across, language) + totalsText(totals, language),
      };
    case "ndjson":
      return ndjsonWriter(facts);
    case "csv":
      return csvWriter(language);
    case "html":
      return htmlWriter(facts, language);
    case "sarif":
      return sarifWriter(facts, language);
    case "xlsx":
      return xlsxWriter(facts, language);
    case "letter":
      // The letters themselves go into a folder as the files come.
      return { begin: () => "", file: () => "", end: (totals) => totalsText(totals, language) };
    case "json":
      return jsonWriter(facts);
  }
}
