import manifest from "../../../package.json";
import { AcrossFiles } from "../../core/report/across-files";
import type { FileJson } from "../../core/report/json";
import type { Closing, RunFacts } from "../../core/report/report-writer";
import { totalsText } from "../../core/report/text";
import { addFile, noTotals, type Totals } from "../../core/report/totals";
import { ruleSet } from "../../core/rules/registry";
import { say, type Wording } from "../../core/text/wording";
import type { ExitCode } from "../exit-code";
import type { FoundFile } from "../files";
import { inOrder } from "../in-order";
import { placeOf } from "../places";
import { ProgressBar } from "../progress-bar";
import type { Terminal } from "../terminal";
import { LetterFolder } from "./letter-folder";
import { texts } from "./locale";
import { atLeast, type CheckSetup, type FileAnswer } from "./one-file";
import { createWriter, type Format } from "./output";
import { fileFacts, type FileFacts, type RunRecord } from "./record";
import { openSink, type Sink } from "./sink";
import type { FileChecker } from "./threads";

/** A call of `jixiao check` with everything it needs at hand. */
export interface Batch {
  readonly files: readonly FoundFile[];
  readonly setup: CheckSetup;
  readonly format: Format;
  readonly out: string | undefined;
  /** Files at a time. */
  readonly jobs: number;
  readonly checker: FileChecker;
  /** What an earlier run found; null where that is not asked for. */
  readonly record: RunRecord | null;
  /** When the call began, by the terminal's clock. */
  readonly started: number;
}

/** For each job so many results may wait for a slow file before them, and so much text of results in all. */
const ahead = 32;
const mostWaitingText = 64 * 1024 * 1024;

/** One file's answer on its way to the writer. */
interface Done extends FileAnswer {
  readonly index: number;
  readonly found: FoundFile;
  /** Null where no record is kept, or the file is not there. */
  readonly facts: FileFacts | null;
  readonly place: string;
  /** Taken over from an earlier run. */
  readonly kept: boolean;
}

/** Checks all files and writes the result, in the order of the files whatever the number of jobs. */
export async function checkAll(batch: Batch, terminal: Terminal): Promise<ExitCode> {
  const { files, setup, format, jobs, record } = batch;
  const { profile, language, severity } = setup;
  const facts = { version: manifest.version, profile: profile.name, ruleSet, files: files.length };
  const writer = createWriter(format, facts, language);
  const outlet = await openOutlet(batch, facts, terminal);
  const { sink, onScreen } = outlet;
  const bar = new ProgressBar(terminal, files.length, language);
  const across = new AcrossFiles(profile.severities);
  const compared = new Set<string>();
  const stop = new AbortController();
  let broken: ExitCode | null = null;
  const deaf = terminal.onInterrupt((exitCode) => {
    broken = exitCode;
    stop.abort();
  });
  const tell = (wording: Wording, count: number, wanted = true): void => {
    if (wanted && count > 0) terminal.err(`${say(wording, language, { count })}\n`);
  };
  let totals = noTotals;
  let kept = 0;
  try {
    const pace = { jobs, window: jobs * ahead, weight, mostWaiting: mostWaitingText, stop: stop.signal };
    let open = await sink.write(writer.begin());
    bar.show(0);
    for await (const done of inOrder(files, (found, index) => answered(found, index, batch), pace)) {
      const file: FileJson = JSON.parse(done.json);
      if (done.kept) kept++;
      else if (done.facts) await record?.add(done.found.path, done.facts, file.error?.code, done);
      totals = addFile(totals, file);
      // A file that is given twice, or by a link as well, is no copy of itself.
      if (!compared.has(done.place)) across.add(done.index, done.found.path, done.traces);
      compared.add(done.place);
      const piece = (await outlet.letters?.write(file)) ?? writer.file(file);
      if (piece !== "" && onScreen) bar.clear();
      open &&= await sink.write(piece);
      if (!open) break;
      bar.show(totals.files, kept);
    }
    bar.clear();
    const closing = {
      durationMs: Math.round(terminal.now() - batch.started),
      across: atLeast(across.findings(language), severity),
      notReached: files.length - totals.files,
    };
    await sink.write(writer.end(totals, closing));
    if (!onScreen && terminal.interactive) terminal.err(totalsText(totals, language));
    await sink.close();
    tell(texts.kept, kept, terminal.interactive);
    tell(texts.tooManyTables, across.leftOut);
    if (broken === null) return exitCodeOf(totals, closing, outlet);
    const counts = { done: totals.files, left: closing.notReached };
    terminal.err(`${say(texts.interrupted, language, counts)}\n`);
    return broken;
  } finally {
    deaf();
    await sink.abandon();
  }
}

/** Where the result goes: to the screen, to the file named, or letter by letter into the folder named. */
interface Outlet {
  readonly sink: Sink;
  readonly onScreen: boolean;
  readonly letters: LetterFolder | null;
}

async function openOutlet({ files, setup, format, out }: Batch, facts: RunFacts, terminal: Terminal): Promise<Outlet> {
  const { language } = setup;
  const letters =
    format === "letter" && out !== undefined ? await LetterFolder.open(out, files, facts, language) : null;
  const onScreen = out === undefined || letters !== null;
  return { letters, onScreen, sink: await openSink(onScreen ? undefined : out, language, terminal) };
}

function exitCodeOf({ failedFiles, errors }: Totals, { across }: Closing, { letters }: Outlet): ExitCode {
  if (failedFiles > 0 || (letters !== null && letters.failed > 0)) return 2;
  return errors > 0 || across.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function answered(found: FoundFile, index: number, { checker, record }: Batch): Promise<Done> {
  const facts = record && found.problem === null ? await fileFacts(found.path) : null;
  const known = facts ? await record?.answerFor(found.path, facts) : null;
  const answer = known ?? (await checker.check(found));
  return { ...answer, index, found, facts, place: await placeOf(found.path), kept: Boolean(known) };
}

/** In characters, of which one takes one or two bytes. */
function weight({ json }: Done): number {
  return json.length;
}
