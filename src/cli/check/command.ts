import { resolve } from "node:path";
import { officialProfiles } from "../../core/profile/official";
import { hebeiCounty } from "../../core/profile/profile";
import type { Severity } from "../../core/rules/finding";
import type { Language } from "../../core/text/wording";
import { pick, pickCount, requireFiles } from "../choices";
import { defineCommand, type CommandCall } from "../command";
import type { ExitCode } from "../exit-code";
import { findFiles, isWorkbookName, type FoundFile } from "../files";
import { texts as general } from "../locale";
import { loadProfile } from "../profile";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { checkAll } from "./check-all";
import { texts } from "./locale";
import { severities, type CheckSetup } from "./one-file";
import { formats, needsOut, type Format } from "./output";
import { RunRecord } from "./record";
import { checkHere, checkInThreads, type FileChecker } from "./threads";

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
  /** How many files at a time; undefined to go by the machine. */
  readonly jobs: number | undefined;
  /** Takes over what an earlier run found, from the record beside `out`. */
  readonly resume: boolean;
}

const mostJobs = 256;

export const checkCommand = defineCommand(
  {
    name: "check",
    help: {
      usage: texts.usage,
      options: texts.options,
      takesFiles: true,
      data: {
        formats: formats.join("|"),
        severities: severities.join("|"),
        profiles: officialProfiles.map(({ name }) => name).join(" "),
        profile: hebeiCounty.name,
      },
    },
    options: { format: "text", profile: "text", severity: "text", out: "text", jobs: "text", resume: "flag" },
  },
  checkOptions,
  checkFiles,
);

function checkOptions(call: CommandCall): CheckOptions {
  const { language } = call;
  const options = {
    files: requireFiles(call),
    format: pick("format", formats, call.text("format") ?? "text", language),
    profile: call.text("profile") ?? hebeiCounty.name,
    severity: pick("severity", severities, call.text("severity") ?? "hint", language),
    out: call.text("out"),
    jobs: pickCount("jobs", mostJobs, call),
    resume: call.flag("resume"),
  };
  if (options.resume && options.out === undefined) throw new UsageError(texts.resumeNeedsOut, language);
  const { format, out } = options;
  // A slip of the hand must not put a list in the place of somebody's workbook.
  if (out !== undefined && !needsOut(format) && isWorkbookName(out))
    throw new UsageError(texts.outIsWorkbook, language, { path: out, format });
  if (needsOut(format) && out === undefined)
    throw new UsageError(texts.needsOut[format === "letter" ? "folder" : "file"], language);
  return options;
}

/**
 * Checks the files, several at a time; one that cannot be read never stops the others.
 * @throws UsageError where the files named cannot be meant
 */
async function checkFiles(options: CheckOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  const { format, severity, out, resume } = options;
  const started = terminal.now();
  const setup = { profile: await loadProfile(options.profile, language), severity, language };
  const files = await findFiles(options.files, () => terminal.input());
  if (files.length === 0) throw new UsageError(general.noPaths, language);
  requireOtherPath(out, files, language);
  const record = resume && out !== undefined ? await RunRecord.open(`${out}.record`, setup) : null;
  const jobs = Math.min(options.jobs ?? terminal.cores, files.length);
  const checker = createChecker(options.jobs, jobs, files, setup, terminal);
  try {
    return await checkAll({ files, setup, format, out, jobs, checker, record, started }, terminal);
  } finally {
    await checker.close();
    await record?.close();
  }
}

/** So many small files are checked here in the time in which a thread starts. */
const few = 8;

function createChecker(
  wanted: number | undefined,
  jobs: number,
  files: readonly FoundFile[],
  setup: CheckSetup,
  { program }: Terminal,
): FileChecker {
  const alone = files.length < few && (wanted ?? 1) === 1;
  return program === null || alone ? checkHere(setup) : checkInThreads(program, jobs, setup);
}

/** A slip of the hand ("--out 预算.xlsx") must not destroy the workbook. */
function requireOtherPath(out: string | undefined, files: readonly FoundFile[], language: Language): void {
  if (out === undefined) return;
  const place = resolve(out);
  if (files.some((file) => resolve(file.path) === place))
    throw new UsageError(texts.outIsInput, language, { path: out });
}
