import { checkJson } from "../../core/report/check-json";
import type { FileJson } from "../../core/report/json";
import type { ReportWriter, RunFacts } from "../../core/report/report-writer";
import { fileText, totalsText } from "../../core/report/text";
import type { Language } from "../../core/text/wording";

export const formats = ["text", "json", "ndjson"] as const;
export type Format = (typeof formats)[number];

export function createWriter(format: Format, facts: RunFacts, language: Language): ReportWriter {
  switch (format) {
    case "text":
      return {
        begin: () => "",
        file: (file) => `${fileText(file, language)}\n`,
        end: (totals) => totalsText(totals, language),
      };
    case "ndjson":
      return { begin: () => "", file: (file) => `${JSON.stringify(file)}\n`, end: () => "" };
    case "json":
      return jsonWriter(facts);
  }
}

/** One object, which can only be written when all is known. */
function jsonWriter(facts: RunFacts): ReportWriter {
  const files: FileJson[] = [];
  return {
    begin: () => "",
    file(file) {
      files.push(file);
      return "";
    },
    end: (totals, durationMs) => `${JSON.stringify(checkJson(files, totals, { ...facts, durationMs }), null, 2)}\n`,
  };
}
