import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import manifest from "../../package.json";
import { check } from "../core/check";
import type { Profile } from "../core/profile/profile";
import type { CheckedFile } from "../core/report/checked-file";
import { fileJson } from "../core/report/json";
import type { Report } from "../core/report/report";
import { totalsText } from "../core/report/text";
import { addFile, noTotals } from "../core/report/totals";
import { ruleSet } from "../core/rules/registry";
import { say, type Language } from "../core/text/wording";
import { readWorkbook } from "../hosts/file/read/read-workbook";
import { severities, UsageError, type CheckOptions } from "./arguments";
import type { ExitCode } from "./exit-code";
import { fileProblem, findFiles, readInput, type FoundFile } from "./files";
import { texts } from "./locale";
import { createWriter } from "./output";
import { loadProfile } from "./profile";
import { ProgressBar } from "./progress-bar";
import type { Terminal } from "./terminal";

/**
 * Checks the files one after the other; one that cannot be read never stops the others.
 * @throws UsageError where the files named cannot be meant
 */
export async function checkFiles(options: CheckOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  const started = terminal.now();
  const profile = await loadProfile(options.profile, language);
  const files = await findFiles(options.files, () => terminal.input());
  if (files.length === 0) throw new UsageError(texts.noPaths, language);
  requireOtherPath(options.out, files, language);

  const facts = { version: manifest.version, profile: profile.name, ruleSet };
  const writer = createWriter(options.format, facts, language);
  const sink = options.out === undefined ? new Screen(terminal) : new OutFile(options.out, language);
  const bar = new ProgressBar(terminal, files.length);
  let totals = noTotals;
  await sink.write(writer.begin());
  for (const [index, found] of files.entries()) {
    bar.show(index);
    const file = fileJson(await checkFile(found, profile, options), language);
    totals = addFile(totals, file);
    bar.clear();
    if (!(await sink.write(writer.file(file)))) break;
  }
  const durationMs = Math.round(terminal.now() - started);
  await sink.write(writer.end(totals, durationMs));
  await sink.close();
  if (options.out !== undefined && terminal.interactive) {
    terminal.err(`${totalsText(totals, language)}${say(texts.written, language, { path: options.out })}\n`);
  }
  if (totals.failedFiles > 0) return 2;
  return totals.errors > 0 ? 1 : 0;
}

async function checkFile({ path, problem }: FoundFile, profile: Profile, options: CheckOptions): Promise<CheckedFile> {
  if (problem !== null) return { path, outcome: fileProblem(problem) };
  try {
    const { sheets } = readWorkbook(await readInput(path));
    return { path, outcome: atLeast(check(sheets, profile), options) };
  } catch (error) {
    return { path, outcome: fileProblem(error) };
  }
}

/** The report with the milder findings left out. */
function atLeast(report: Report, { severity }: CheckOptions): Report {
  const listed = severities.slice(0, severities.indexOf(severity) + 1);
  return { ...report, findings: report.findings.filter((finding) => listed.includes(finding.severity)) };
}

/** A slip of the hand ("--out 预算.xlsx") must not destroy the workbook. */
function requireOtherPath(out: string | undefined, files: readonly FoundFile[], language: Language): void {
  if (out === undefined || !files.some((file) => resolve(file.path) === resolve(out))) return;
  throw new UsageError(texts.outIsInput, language, { path: out });
}

/** Where the result goes. `write` gives false when going on is of no use. */
interface Sink {
  write(piece: string | Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

class Screen implements Sink {
  constructor(private readonly terminal: Terminal) {}

  async write(piece: string | Uint8Array): Promise<boolean> {
    if (typeof piece !== "string") throw new Error("bytes are nothing for a screen");
    return piece === "" || this.terminal.out(piece);
  }

  async close(): Promise<void> {
    // The screen stays open.
  }
}

/** Written at once at the end, so that a broken-off run leaves an older result alone. */
class OutFile implements Sink {
  private readonly pieces: Uint8Array[] = [];

  constructor(
    private readonly path: string,
    private readonly language: Language,
  ) {}

  async write(piece: string | Uint8Array): Promise<boolean> {
    this.pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
    return true;
  }

  async close(): Promise<void> {
    try {
      await writeFile(this.path, Buffer.concat(this.pieces));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new UsageError(texts.cannotWrite, this.language, { path: this.path, detail });
    }
  }
}
