import { mkdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Language, Wording } from "../core/text/wording";
import { cannotWrite } from "./cannot-write";
import type { CommandCall } from "./command";
import { isWorkbookName, type FoundFile } from "./files";
import { texts } from "./locale";
import { placeOf, placesBelow } from "./places";
import { UsageError } from "./usage-error";

/** A file, and where what becomes of it goes. */
export interface Destination {
  readonly found: FoundFile;
  readonly to: string;
  /** Whether that is in a folder of results, in which the subfolders are made as they are needed. */
  readonly intoFolder: boolean;
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
 * Pairs files with their places: over the original, at the one path named, or in the folder named, which is made, in
 * the subfolders in which they are.
 * @throws UsageError where two would meet, where a copy would lie over an original, or where it would not open
 */
export async function destinationsFor(
  given: readonly FoundFile[],
  out: string | null,
  language: Language,
): Promise<readonly Destination[]> {
  // Given twice, by itself and with its folder, a file is still one file.
  const files = [...new Map(given.map((found) => [resolve(found.path), found])).values()];
  if (out === null) return files.map((found) => ({ found, to: found.path, intoFolder: false }));
  const intoFolder = files.length > 1 || extname(out) === "" || (await isFolder(out));
  if (intoFolder) await makeFolder(out, language);
  const places = placesBelow(files.map(({ path }) => path));
  const destinations = files.map((found, index) => ({
    found,
    to: intoFolder ? join(out, places[index] ?? "") : out,
    intoFolder,
  }));
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
  if (problem === null && isWorkbookName(path) && kind !== extname(to).toLowerCase()) {
    throw new UsageError(texts.otherKind, language, { path: to, kind });
  }
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
    throw cannotWrite(path, language, error);
  }
}
