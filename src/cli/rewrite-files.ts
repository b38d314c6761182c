import { fileJson } from "../core/report/json";
import { printable } from "../core/report/printable";
import type { Report } from "../core/report/report";
import { addFile, noTotals } from "../core/report/totals";
import { say, type Language, type Wording } from "../core/text/wording";
import { openPackage } from "../hosts/file/package";
import { isSigned } from "../hosts/file/signature";
import { destinationsFor, type Destination } from "./destinations";
import type { ExitCode } from "./exit-code";
import { fileProblem, findFiles, PathError, readInput } from "./files";
import { texts } from "./locale";
import { ownerFile } from "./owner-file";
import { ProgressBar } from "./progress-bar";
import { replaceFile } from "./replace-file";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** What became of a workbook. */
export interface Rewritten {
  readonly bytes: Uint8Array;
  /** What is found in it now. */
  readonly report: Report;
  /** What was done, for people, a sentence each. */
  readonly lines: readonly string[];
}

export interface Rewriting {
  /** Files, folders, patterns, or "-". */
  readonly files: readonly string[];
  /** A file or folder for the copies; null to write over the originals. */
  readonly out: string | null;
  /** Rejects with a `FileError` where the bytes are no readable workbook. */
  work(bytes: Uint8Array, to: string): Promise<Rewritten>;
  /** The last line, of `{errors}`, `{warnings}` and `{hints}`. */
  readonly closing: Wording;
}

/**
 * Rewrites workbooks one after the other; one that cannot be read or written never stops the others.
 * @throws UsageError where the call cannot be meant; then nothing was written
 */
export async function rewriteFiles(asked: Rewriting, language: Language, terminal: Terminal): Promise<ExitCode> {
  const files = await findFiles(asked.files, () => terminal.input());
  if (files.length === 0) throw new UsageError(texts.noPaths, language);
  const destinations = await destinationsFor(files, asked.out, language);
  const bar = new ProgressBar(terminal, destinations.length, language);
  let totals = noTotals;
  let broken: ExitCode | null = null;
  const deaf = terminal.onInterrupt((exitCode) => {
    broken = exitCode;
  });
  for (const destination of destinations) {
    const { path } = destination.found;
    bar.show(totals.files);
    // The file in work is finished, never half-written.
    if (broken !== null) break;
    const { rewritten, warnings, problem } = await rewriteOne(destination, asked);
    bar.clear();
    totals = addFile(totals, fileJson({ path, outcome: rewritten?.report ?? fileProblem(problem) }, language));
    const notes = warnings.map((wording) => say(wording, language));
    for (const note of notes) terminal.err(`${printable(`${path}  ${note}`)}\n`);
    const lines = [...(rewritten?.lines ?? [say(fileProblem(problem).message, language)]), ...notes];
    const text = [path, ...lines.map((line) => `  ${line}`)].map((line) => `${printable(line)}\n`).join("");
    if (!(await terminal.out(text))) break;
  }
  deaf();
  const { errors, warnings, hints, failedFiles } = totals;
  const sentences = [
    ...(failedFiles < totals.files ? [say(asked.closing, language, { errors, warnings, hints })] : []),
    ...(failedFiles > 0 ? [say(texts.notRewritten, language, { count: failedFiles })] : []),
  ];
  await terminal.out(sentences.map((sentence) => `${sentence}\n`).join(""));
  if (broken !== null) {
    const counts = { done: totals.files, left: destinations.length - totals.files };
    terminal.err(`${say(texts.brokenOff, language, counts)}\n`);
    return broken;
  }
  if (failedFiles > 0) return 2;
  return errors > 0 ? 1 : 0;
}

/** What came of one file: `rewritten`, or else the `problem`. */
interface Outcome {
  readonly rewritten?: Rewritten;
  readonly problem?: unknown;
  readonly warnings: readonly Wording[];
}

async function rewriteOne({ found, to, intoFolder }: Destination, { work, out }: Rewriting): Promise<Outcome> {
  const warnings: Wording[] = [];
  if (found.problem !== null) return { problem: found.problem, warnings };
  try {
    const original = await readInput(found.path);
    const rewritten = await work(original, to);
    const isChanged = !Buffer.from(original).equals(rewritten.bytes);
    if (out !== null && (await ownerFile(found.path)) !== null) warnings.push(texts.openElsewhere);
    if (isChanged && isSigned(openPackage(original))) {
      // A copy can be thrown away; the signature of an original cannot be had back.
      if (out === null) throw new PathError("signed");
      warnings.push(texts.signatureInvalid);
    }
    if (isChanged || out !== null) await replaceFile(to, rewritten.bytes, { makeFolder: intoFolder });
    return { rewritten, warnings };
  } catch (problem) {
    return { problem, warnings: [] };
  }
}
