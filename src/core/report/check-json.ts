import type { FileJson } from "./json";
import type { RunFacts } from "./report-writer";
import type { Totals } from "./totals";

/** What the whole output says besides its files. */
export interface OutputFacts extends RunFacts {
  readonly durationMs: number;
}

/** The whole output of `--format json`; `files` as `fileJson` gives them. */
export function checkJson(files: readonly FileJson[], totals: Totals, facts: OutputFacts) {
  const { tables, indicators, errors, warnings, hints } = totals;
  return {
    schema: "jixiao.check/1",
    version: facts.version,
    profile: facts.profile,
    ruleSet: facts.ruleSet,
    files,
    summary: { files: totals.files, tables, indicators, errors, warnings, hints, durationMs: facts.durationMs },
  };
}
