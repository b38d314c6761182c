import { hebeiCounty } from "../../core/profile/profile";
import { cellName } from "../../core/sheet/address";
import { say, type Language } from "../../core/text/wording";
import { requireFiles } from "../choices";
import { defineCommand, type CommandCall } from "../command";
import { requireDestination } from "../destinations";
import type { ExitCode } from "../exit-code";
import { loadProfile } from "../profile";
import { rewriteFiles } from "../rewrite-files";
import type { Terminal } from "../terminal";
import { fixWorkbook, type FixedWorkbook } from "./fix-workbook";
import { texts } from "./locale";

export interface FixOptions {
  /** As for a check. */
  readonly files: readonly string[];
  readonly profile: string;
  /** Takes suggestions as well as safe fixes. */
  readonly suggestions: boolean;
  /** A file or folder for the fixed copies; null to write over the originals. */
  readonly out: string | null;
}

export const fixCommand = defineCommand(
  {
    name: "fix",
    help: { usage: texts.usage, options: texts.options, takesFiles: true },
    options: { profile: "text", suggestions: "flag", out: "text", "in-place": "flag" },
  },
  fixOptions,
  fixFiles,
);

function fixOptions(call: CommandCall): FixOptions {
  return {
    files: requireFiles(call),
    profile: call.text("profile") ?? hebeiCounty.name,
    suggestions: call.flag("suggestions"),
    out: requireDestination(call, texts.outOrInPlace),
  };
}

/** @throws UsageError where the call cannot be meant; then nothing was written */
async function fixFiles(options: FixOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  const profile = await loadProfile(options.profile, language);
  return rewriteFiles(
    {
      ...options,
      closing: texts.remaining,
      async work(bytes, to) {
        const fixed = await fixWorkbook(bytes, profile, options.suggestions);
        return { ...fixed, lines: fixedLines(fixed, to, language) };
      },
    },
    language,
    terminal,
  );
}

function fixedLines({ edits, refused }: FixedWorkbook, to: string, language: Language): string[] {
  const cellOf = ({ at }: FixedWorkbook["edits"][number]): string => `${at.sheet}!${cellName(at)}`;
  return [
    ...edits.map((edit) =>
      say(texts.fixedCell, language, { cell: cellOf(edit), before: edit.before, after: edit.after }),
    ),
    ...refused.map(({ edit, because }) => say(texts.refusedCell[because], language, { cell: cellOf(edit) })),
    ...(edits.length > 0 ? [say(texts.fixedFile, language, { cells: edits.length, path: to })] : []),
    // What was refused is not nothing.
    ...(edits.length + refused.length === 0 ? [say(texts.nothingToFix, language)] : []),
  ];
}
