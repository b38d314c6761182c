import { mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { hebeiCounty, type Profile } from "../../core/profile/profile";
import { fileJson } from "../../core/report/json";
import { printable } from "../../core/report/printable";
import { addFile, noTotals } from "../../core/report/totals";
import { cellName } from "../../core/sheet/address";
import { say, type Language } from "../../core/text/wording";
import { requireFiles } from "../choices";
import { defineCommand, type CommandCall } from "../command";
import type { ExitCode } from "../exit-code";
import { fileProblem, findFiles, PathError, readInput, type FoundFile } from "../files";
import { fixWorkbook, type FixedWorkbook } from "./fix-workbook";
import { texts as general } from "../locale";
import { texts } from "./locale";
import { loadProfile } from "../profile";
import { replaceFile } from "../replace-file";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";

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
    help: { usage: texts.usage, options: texts.options },
    options: { profile: "text", suggestions: "flag", out: "text", "in-place": "flag" },
  },
  fixOptions,
  fixFiles,
);

function fixOptions(call: CommandCall): FixOptions {
  const out = call.text("out");
  const files = requireFiles(call);
  if ((out === undefined) !== call.flag("in-place")) throw new UsageError(texts.outOrInPlace, call.language);
  return {
    files,
    profile: call.text("profile") ?? hebeiCounty.name,
    suggestions: call.flag("suggestions"),
    out: out ?? null,
  };
}

/** A file to fix, and where the fixed one goes. */
interface FixErrand {
  readonly found: FoundFile;
  readonly to: string;
}

/**
 * Fixes the files one after the other; one that cannot be read or written never stops the others.
 * @throws UsageError where the call cannot be meant; then nothing was written
 */
async function fixFiles(options: FixOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  const profile = await loadProfile(options.profile, language);
  const files = await findFiles(options.files, () => terminal.input());
  if (files.length === 0) throw new UsageError(general.noPaths, language);
  const errands = await errandsFor(files, options.out, language);
  let totals = noTotals;
  for (const { found, to } of errands) {
    const outcome = await fixOne(found, to, profile, options.suggestions);
    const checked = { path: found.path, outcome: "report" in outcome ? outcome.report : outcome };
    totals = addFile(totals, fileJson(checked, language));
    const lines = "report" in outcome ? fixedLines(outcome, to, language) : [say(outcome.message, language)];
    const text = [found.path, ...lines.map((line) => `  ${line}`)].map((line) => `${printable(line)}\n`).join("");
    if (!(await terminal.out(text))) break;
  }
  const { errors, warnings, hints } = totals;
  await terminal.out(`${say(texts.remaining, language, { errors, warnings, hints })}\n`);
  if (totals.failedFiles > 0) return 2;
  return errors > 0 ? 1 : 0;
}

async function fixOne(found: FoundFile, to: string, profile: Profile, suggestions: boolean) {
  if (found.problem !== null) return fileProblem(found.problem);
  try {
    const fixed = await fixWorkbook(await readInput(found.path), profile, suggestions);
    const untouched = fixed.edits.length === 0 && resolve(to) === resolve(found.path);
    if (!untouched) await written(to, fixed.bytes);
    return fixed;
  } catch (error) {
    return fileProblem(error);
  }
}

async function written(to: string, bytes: Uint8Array): Promise<void> {
  try {
    await replaceFile(to, bytes);
  } catch {
    throw new PathError("not-written");
  }
}

function fixedLines({ edits, refused }: FixedWorkbook, to: string, language: Language): string[] {
  const cellOf = ({ at }: FixedWorkbook["edits"][number]): string => `${at.sheet}!${cellName(at)}`;
  return [
    ...edits.map((edit) =>
      say(texts.fixedCell, language, { cell: cellOf(edit), before: edit.before, after: edit.after }),
    ),
    ...refused.map(({ edit, because }) => say(texts.refusedCell[because], language, { cell: cellOf(edit) })),
    edits.length > 0
      ? say(texts.fixedFile, language, { cells: edits.length, path: to })
      : say(texts.nothingToFix, language),
  ];
}

/** Where each fixed file goes: over the original, to the one path named, or into the folder named. */
async function errandsFor(files: readonly FoundFile[], out: string | null, language: Language): Promise<FixErrand[]> {
  if (out === null) return files.map((found) => ({ found, to: found.path }));
  const intoFolder = files.length > 1 || (await isFolder(out));
  if (intoFolder) await makeFolder(out, language);
  const errands = files.map((found) => ({ found, to: intoFolder ? join(out, basename(found.path)) : out }));
  const taken = new Set<string>();
  for (const { to } of errands) {
    const place = resolve(to);
    if (taken.has(place)) throw new UsageError(texts.sameOut, language, { path: to });
    taken.add(place);
    if (files.some(({ path }) => resolve(path) === place)) {
      throw new UsageError(texts.outIsOriginal, language, { path: to });
    }
  }
  return errands;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

async function makeFolder(path: string, language: Language): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(general.cannotWrite, language, { path, detail });
  }
}
