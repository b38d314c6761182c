import type { ReportWriter, RunFacts } from "./report-writer";

/** `--format json`: one object, written as the files come, so that nobody need hold them all. */
export function jsonWriter({ version, profile, ruleSet }: RunFacts): ReportWriter {
  let files = 0;
  return {
    begin() {
      const opening = indented({ schema: "jixiao.check/1", version, profile, ruleSet }, "");
      return `${opening.slice(0, -"\n}".length)},\n  "files": [`;
    },
    file: (file) => `${files++ === 0 ? "" : ","}\n    ${indented(file, "    ")}`,
    end({ files: checked, tables, indicators, errors, warnings, hints }, { across, durationMs, notReached }) {
      const summary = { files: checked, tables, indicators, errors, warnings, hints, notReached, durationMs };
      const list = `${files === 0 ? "" : "\n  "}],\n  "across": ${indented(across, "  ")},\n`;
      return `${list}  "summary": ${indented(summary, "  ")}\n}\n`;
    },
  };
}

/** As part of a larger object; a line break inside a string is written as an escape and stays. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

/** `--format ndjson`: a line a file and nothing else. What concerns several files is a field of the last one. */
export function ndjsonWriter({ files }: RunFacts): ReportWriter {
  let written = 0;
  let last: string | null = null;
  return {
    begin: () => "",
    file(file) {
      const line = JSON.stringify(file);
      if (++written < files) return `${line}\n`;
      last = line;
      return "";
    },
    end(_totals, { across }) {
      if (last === null) return "";
      return across.length === 0 ? `${last}\n` : `${last.slice(0, -1)},"across":${JSON.stringify(across)}}\n`;
    },
  };
}
