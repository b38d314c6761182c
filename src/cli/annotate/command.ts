import { hebeiCounty } from "../../core/profile/profile";
import { say, type Language } from "../../core/text/wording";
import { requireFiles } from "../choices";
import { defineCommand, type CommandCall } from "../command";
import { requireDestination } from "../destinations";
import type { ExitCode } from "../exit-code";
import { texts as general } from "../locale";
import { loadProfile } from "../profile";
import { rewriteFiles } from "../rewrite-files";
import type { Terminal } from "../terminal";
import { annotateWorkbook, type AnnotatedWorkbook } from "./annotate-workbook";
import { texts } from "./locale";

export interface AnnotateOptions {
  /** As for a check. */
  readonly files: readonly string[];
  readonly profile: string;
  /** A file or folder for the annotated copies; null to write over the originals. */
  readonly out: string | null;
}

export const annotateCommand = defineCommand(
  {
    name: "annotate",
    help: { usage: texts.usage, options: texts.options, takesFiles: true },
    options: { profile: "text", out: "text", "in-place": "flag" },
  },
  annotateOptions,
  annotateFiles,
);

function annotateOptions(call: CommandCall): AnnotateOptions {
  return {
    files: requireFiles(call),
    profile: call.text("profile") ?? hebeiCounty.name,
    out: requireDestination(call, texts.outOrInPlace),
  };
}

/** @throws UsageError where the call cannot be meant; then nothing was written */
async function annotateFiles(options: AnnotateOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  const profile = await loadProfile(options.profile, language);
  return rewriteFiles(
    {
      ...options,
      closing: texts.found,
      async work(bytes, to) {
        const annotated = await annotateWorkbook(bytes, profile, language);
        return { ...annotated, lines: linesOf(annotated, to, language) };
      },
    },
    language,
    terminal,
  );
}

function linesOf(annotated: AnnotatedWorkbook, to: string, language: Language): string[] {
  const { report, marked, protectedSheets, reportSheet } = annotated;
  const data = { cells: marked, findings: report.findings.length, sheet: reportSheet ?? "", path: to };
  const sheets = protectedSheets.join(say(general.listSeparator, language));
  return [
    say(report.findings.length > 0 ? texts.annotated : texts.nothingFound, language, data),
    ...(reportSheet === null ? [say(texts.noReport, language)] : []),
    ...(protectedSheets.length > 0 ? [say(texts.protectedSheets, language, { sheets })] : []),
  ];
}
