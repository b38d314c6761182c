import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { FileError } from "../hosts/file/file-error";
import { limits } from "../hosts/file/limits";
import { expandGlob, isGlob } from "./glob";
import type { FileProblem } from "../core/report/checked-file";
import { pathProblems, type PathProblem } from "./locale";

/** A path to check, or one that leads nowhere. */
export interface FoundFile {
  readonly path: string;
  readonly problem: PathProblem | null;
}

/*
 * Files are added one by one below: a folder of a hundred thousand, spread into one call of `push`, overflows the stack.
 */

/** Turns what was given (files, folders, patterns, "-") into files. Every given path gives at least one entry. */
export async function findFiles(given: readonly string[], input: () => Promise<string>): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const one of given) {
    const paths = one === "-" ? linesOf(await input()) : [one];
    for (const given of paths) for (const file of await findOne(given)) found.push(file);
  }
  return found;
}

/** Reads a file that `findFiles` found. @throws FileError, PathError */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) throw new FileError("not-a-workbook", "neither a file nor a folder");
    if (facts.size > limits.fileBytes) throw new FileError("too-large", `${facts.size} bytes`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new PathError(problemOf(error));
  }
}

/** A path that cannot be read or written. */
export class PathError extends Error {
  /** @param cause what the system said */
  constructor(
    readonly code: PathProblem,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = "PathError";
  }
}

/** Why a file has no report, from the problem of its path or whatever was thrown on the way. */
export function fileProblem(problem: unknown): FileProblem {
  if (problem instanceof FileError) return { code: problem.code, message: problem.wording };
  const code = problem instanceof PathError ? problem.code : problem;
  const known = (Object.keys(pathProblems) as PathProblem[]).find((one) => one === code) ?? "internal";
  return { code: known, message: pathProblems[known] };
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}

async function findOne(given: string): Promise<FoundFile[]> {
  try {
    const facts = await stat(given);
    if (!facts.isDirectory()) return [{ path: given, problem: null }];
    const inside = await workbooksBelow(given);
    return inside.length > 0 ? inside.map(sound) : [{ path: given, problem: "empty-folder" }];
  } catch (error) {
    if (isGlob(given)) return findByPattern(given);
    return [{ path: given, problem: problemOf(error) }];
  }
}

async function findByPattern(pattern: string): Promise<FoundFile[]> {
  const matches = (await expandGlob(pattern)).filter((match) => !isLockFile(match));
  if (matches.length === 0) return [{ path: pattern, problem: "no-match" }];
  const found: FoundFile[] = [];
  for (const match of matches) for (const file of await findOne(match)) found.push(file);
  return found;
}

/** All workbooks of a folder and its subfolders, in the order of their names. Linked folders are not entered. */
async function workbooksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) for (const file of await workbooksBelow(inside)) found.push(file);
    else if (isWorkbookName(entry.name) && !isLockFile(entry.name)) found.push(inside);
  }
  return found;
}

/** Whether a path says that it is a workbook of today. */
export function isWorkbookName(file: string): boolean {
  return /\.xls[xm]$/i.test(file);
}

/** While a workbook is open, Excel and WPS keep a file "~$name.xlsx" beside it that is none. */
function isLockFile(file: string): boolean {
  return path.basename(file).startsWith("~$");
}

function sound(file: string): FoundFile {
  return { path: file, problem: null };
}

function problemOf(error: unknown): PathProblem {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" ? "not-found" : "no-access";
}
