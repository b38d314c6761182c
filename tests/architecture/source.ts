import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Source files by their path below src, with forward slashes: "core/sheet/cell.ts" → its text. */
export type Source = ReadonlyMap<string, string>;

/** Reads every TypeScript file below a folder. */
export function readSource(folder: string): Source {
  const paths = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((name) => /\.tsx?$/.test(name));
  return new Map(
    files.map((name) => [name.split(path.sep).join("/"), fs.readFileSync(path.join(folder, name), "utf8")]),
  );
}

/** One import, export-from or dynamic import. */
export interface Import {
  readonly from: string;
  /** As written: "../sheet/cell" or "react". */
  readonly specifier: string;
  /** The file it leads to; null for a library, a stylesheet or data. */
  readonly to: string | null;
}

/** Every import of every file, types included: a type is knowledge as well. */
export function importsOf(source: Source): Import[] {
  return [...source].flatMap(([from, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
      from,
      specifier: fileName,
      to: fileName.startsWith(".") ? resolve(source, from, fileName) : null,
    })),
  );
}

function resolve(source: Source, from: string, specifier: string): string | null {
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((candidate) => source.has(candidate)) ?? null;
}
