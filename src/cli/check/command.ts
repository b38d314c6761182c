import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import manifest from "../../../package.json";
import { check } from "../../core/check";
import { officialProfiles } from "../../core/profile/official";
import { hebeiCounty, type Profile } from "../../core/profile/profile";
import { AcrossFiles } from "../../core/report/across-files";
import { isReport, type CheckedFile } from "../../core/report/checked-file";
import { fileJson } from "../../core/report/json";
import type { Report } from "../../core/report/report";
import { tableTrace } from "../../core/report/table-trace";
import { totalsText } from "../../core/report/text";
import { addFile, noTotals } from "../../core/report/totals";
import { ruleSet } from "../../core/rules/registry";
import type { Severity } from "../../core/rules/finding";
import { say, type Language } from "../../core/text/wording";
import { readWorkbook } from "../../hosts/file/read/read-workbook";
import { pick, requireFiles } from "../choices";
import { defineCommand, type CommandCall } from "../command";
import type { ExitCode } from "../exit-code";
import { fileProblem, findFiles, readInput, type FoundFile } from "../files";
import { texts as general } from "../locale";
import { texts } from "./locale";
import { createWriter, formats, type Format } from "./output";
import { loadProfile } from "../profile";
import { ProgressBar } from "../progress-bar";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";

export interface CheckOptions {
  /** Files, folders, patterns, or "-". */
  readonly files: readonly string[];
  readonly format: Format;
  /** A profile's name, or the path of a profile file. */
  readonly profile: string;
  /** The mildest severity to list. */
  readonly severity: Severity;
  /** Where the result goes instead of the screen. */
  readonly out: string | undefined;
}

const severities: readonly Severity[] = ["error", "warning", "hint"];

export const checkCommand = defineCommand(
  {
    name: "check",
    help: {
      usage: texts.usage,
      options: texts.options,
      data: {
        formats: formats.join("|"),
        severities: severities.join("|"),
        profiles: officialProfiles.map(({ name }) => name).join(" "),
        profile: hebeiCounty.name,
      },
    },
    options: { format: "text", profile: "text", severity: "text", out: "text" },
  },
  checkOptions,
  checkFiles,
);

function checkOptions(call: CommandCall): CheckOptions {
  const { language } = call;
  return {
    files: requireFiles(call),
    format: pick("format", formats, call.text("format") ?? "text", language),
    profile: call.text("profile") ?? hebeiCounty.name,
    severity: pick("severity", severities, call.text("severity") ?? "hint", language),
    out: call.text("out"),
  };
}

/**
 * Checks the files one after the other; one that cannot be read never stops the others.
 * @throws UsageError where the files named cannot be meant
 */
async function checkFiles(options: CheckOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  const started = terminal.now();
  const profile = await loadProfile(options.profile, language);
  const files = await findFiles(options.files, () => terminal.input());
  if (files.length === 0) throw new UsageError(general.noPaths, language);
  requireOtherPath(options.out, files, language);

  const facts = { version: manifest.version, profile: profile.name, ruleSet, files: files.length };
  const across = new AcrossFiles(profile.severities);
  const writer = createWriter(options.format, facts, language);
  const sink = options.out === undefined ? new Screen(terminal) : new OutFile(options.out, language);
  const bar = new ProgressBar(terminal, files.length);
  let totals = noTotals;
  await sink.write(writer.begin());
  for (const [index, found] of files.entries()) {
    bar.show(index);
    const checked = await checkFile(found, profile, options);
    const file = fileJson(checked, language);
    if (isReport(checked.outcome)) across.add(index, found.path, checked.outcome.tables.map(tableTrace));
    totals = addFile(totals, file);
    bar.clear();
    if (!(await sink.write(writer.file(file)))) break;
  }
  const durationMs = Math.round(terminal.now() - started);
  await sink.write(writer.end(totals, { durationMs, across: across.findings(language), notReached: 0 }));
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
      throw new UsageError(general.cannotWrite, this.language, { path: this.path, detail });
    }
  }
}
