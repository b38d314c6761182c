import type { Language } from "../../core/text/wording";
import type { SpreadsheetHost } from "../../hosts/host";
import type { PaneFiles } from "../pane-files";
import type { Matter, Notice, Said, WorkProgress } from "../state";

export interface MakeCircumstances {
  readonly host: SpreadsheetHost;
  readonly language: Language;
  readonly files: PaneFiles | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: WorkProgress) => void;
}

/** What came of it: a notice, and what a person should look at afterwards. */
export interface Made {
  readonly notice: Notice;
  readonly matters: readonly Matter[];
}

export const cancelled: Made = { notice: { kind: "cancelled" }, matters: [] };

export function told(intent: "success" | "warning", ...sentences: readonly Said[]): Notice {
  return { kind: "made", intent, sentences };
}

/** Nothing was made, and why. */
export function unmade(sentence: Said, matters: readonly Matter[] = []): Made {
  return { notice: told("warning", sentence), matters };
}
