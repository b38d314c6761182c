import type { AcrossFinding } from "./across-files";
import type { FileJson } from "./json";
import type { Totals } from "./totals";

/**
 * How a format is written: file after file, in the order they were given, so that nobody need hold them all. Writers
 * see the plain `FileJson` only, wherever it was made, and make the same bytes of the same files.
 */
export interface ReportWriter {
  /** Comes before everything else. */
  begin(): string;
  /** What a file gives as soon as it is done; "" where the format has to see the others first. */
  file(file: FileJson): string;
  /** Comes last. Bytes only where the format is no text; then the others gave "". */
  end(totals: Totals, closing: Closing): string | Uint8Array;
}

/** What is known of a run before the first file. */
export interface RunFacts {
  /** Of the program. */
  readonly version: string;
  /** The profile's name. */
  readonly profile: string;
  readonly ruleSet: string;
  /** How many files are to be checked. */
  readonly files: number;
}

/** What is known of a run when it is over. */
export interface Closing {
  readonly durationMs: number;
  /** What only shows when the files are seen together. */
  readonly across: readonly AcrossFinding[];
  /** Files that were not looked at, since the run was broken off. */
  readonly notReached: number;
}
