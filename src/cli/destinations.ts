import { mkdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Language, Wording } from "../core/text/wording";
import type { CommandCall } from "./command";
import type { FoundFile } from "./files";
import { texts } from "./locale";
import { UsageError } from "./usage-error";

/** A file, and where what becomes of it goes. */
export interface Destination {
  readonly found: FoundFile;
  readonly to: string;
}

/**
 * Where a command that changes workbooks is to write: the path behind --out, or null for --in-place. One of both has
 * to be given, so that nobody's original is written over by an oversight.
 * @throws UsageError with this wording
 */
export function requireDestination(call: CommandCall, wording: Wording): string | null {
  const out = call.text("out");
  if ((out === undefined) !== call.flag("in-place")) throw new UsageError(wording, call.language);
  return out ?? null;
}

/**
 * Pairs files with their places: over the original, at the one path named, or in the folder named, which is made.
 * @throws UsageError where two would meet, where a copy would lie over an original, or where it would not open
 */
export async function destinationsFor(
  files: readonly FoundFile[],
  out: string | null,
  language: Language,
): Promise<readonly Destination[]> {
  if (out === null) return files.map((found) => ({ found, to: found.path }));
  const intoFolder = files.length > 1 || extname(out) === "" || (await isFolder(out));
  if (intoFolder) await makeFolder(out, language);
  const destinations = files.map((found) => ({ found, to: intoFolder ? join(out, basename(found.path)) : out }));
  const originals = new Set(await Promise.all(files.map(({ path }) => placeOf(path))));
  const taken = new Set<string>();
  for (const { found, to } of destinations) {
    const place = await placeOf(to);
    if (taken.has(place)) throw new UsageError(texts.sameOut, language, { path: to });
    taken.add(place);
    if (originals.has(place)) throw new UsageError(texts.outIsOriginal, language, { path: to });
    requireSameKind(found, to, language);
  }
  return destinations;
}

/** Excel refuses a file whose name says another kind than its content: macros in an .xlsx. */
function requireSameKind({ path, problem }: FoundFile, to: string, language: Language): void {
  const kind = extname(path).toLowerCase();
  // What else is given tells itself that it is no such workbook.
  const isWorkbook = problem === null && /^\.xls[xm]$/.test(kind);
  if (isWorkbook && kind !== extname(to).toLowerCase()) {
    throw new UsageError(texts.otherKind, language, { path: to, kind });
  }
}

/** One spelling for every path that leads to the same file, links included. */
async function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
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
    throw new UsageError(texts.cannotWrite, language, { path, detail });
  }
}
