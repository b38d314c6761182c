import { fileJson, checkJson, type FileJson, type OutputFacts } from "../core/report/json";
import type { CheckedFile } from "../core/report/checked-file";
import { fileText, totalsText } from "../core/report/text";
import type { Totals } from "../core/report/totals";
import type { Language } from "../core/text/wording";
import type { Format } from "./arguments";

/** How a format is written: what each file gives as soon as it is done, and what comes at the end. */
export interface Output {
  file(file: CheckedFile): string;
  end(totals: Totals, facts: OutputFacts): string;
}

export function createOutput(format: Format, language: Language): Output {
  switch (format) {
    case "text":
      return { file: (file) => `${fileText(file, language)}\n`, end: (totals) => totalsText(totals, language) };
    case "ndjson":
      return { file: (file) => `${JSON.stringify(fileJson(file, language))}\n`, end: () => "" };
    case "json":
      return jsonOutput(language);
  }
}

/** One object, which can only be written when all is known. */
function jsonOutput(language: Language): Output {
  const files: FileJson[] = [];
  return {
    file(file) {
      files.push(fileJson(file, language));
      return "";
    },
    end: (totals, facts) => `${JSON.stringify(checkJson(files, totals, facts), null, 2)}\n`,
  };
}
