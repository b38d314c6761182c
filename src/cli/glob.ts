import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

/** Whether a path is meant as a pattern: `*`, `?`, and `**` for any number of folders. */
export function isGlob(given: string): boolean {
  return /[*?]/.test(given);
}

/** The files and folders that match, sorted. Shells mostly do this themselves; Windows' does not. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const segments = pattern.split(path.sep === "\\" ? /[\\/]/ : "/");
  const fixed = segments.findIndex(isGlob);
  const root = segments.slice(0, fixed).join(path.sep);
  const base = fixed > 0 && root === "" ? path.sep : root;
  const matches = new Set<string>();
  await walk(base, segments.slice(fixed), matches);
  return [...matches].sort();
}

async function walk(folder: string, segments: readonly string[], matches: Set<string>): Promise<void> {
  const [segment = "", ...rest] = segments;
  if (segment === "**") await walk(folder, rest, matches);
  for (const entry of await entriesOf(folder)) {
    const found = path.join(folder, entry.name);
    if (segment === "**") {
      if (entry.isDirectory()) await walk(found, segments, matches);
    } else if (matchesSegment(entry.name, segment)) {
      if (rest.length === 0) matches.add(found);
      else if (entry.isDirectory()) await walk(found, rest, matches);
    }
  }
}

/** Nothing where the folder cannot be read: it then holds no match. Names that start with a dot are not looked at. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith("."));
  } catch {
    return [];
  }
}

/** Matches one name against one segment in time proportional to both, by going back to the last `*` only. */
export function matchesSegment(name: string, segment: string): boolean {
  let at = 0;
  let pattern = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    if (segment[pattern] === "*") {
      star = pattern++;
      resume = at;
    } else if (pattern < segment.length && (segment[pattern] === "?" || segment[pattern] === name[at])) {
      at++;
      pattern++;
    } else if (star >= 0) {
      pattern = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (segment[pattern] === "*") pattern++;
  return pattern === segment.length;
}
