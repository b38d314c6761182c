import type { Wording } from "../text/wording";
import type { Report } from "./report";

/** Why a file has no report. Codes are kept for ever: outside programs rely on them. */
export interface FileProblem {
  readonly code: string;
  readonly message: Wording;
}

/** What came of one file: a report, or the reason why there is none. */
export interface CheckedFile {
  /** As the person gave it. */
  readonly path: string;
  readonly outcome: Report | FileProblem;
}

export function isReport(outcome: Report | FileProblem): outcome is Report {
  return "findings" in outcome;
}
