import { mkdir } from "node:fs/promises";
import path from "node:path";
import { letterFor } from "../../core/report/letter";
import type { FileJson } from "../../core/report/json";
import { printable } from "../../core/report/printable";
import type { RunFacts } from "../../core/report/report-writer";
import { say, type Language } from "../../core/text/wording";
import { writeLetter } from "../../hosts/word/write/write-letter";
import { cannotWrite } from "../cannot-write";
import { fileProblem, type FoundFile } from "../files";
import { pathProblems } from "../locale";
import { placesBelow } from "../places";
import { replaceFile } from "../replace-file";
import { texts } from "./locale";

/** A folder that gets a letter for each workbook in which something is to be changed, one as soon as it is checked. */
export class LetterFolder {
  /** Letters that could not be written. */
  failed = 0;

  private constructor(
    private readonly places: ReadonlyMap<string, string>,
    private readonly facts: RunFacts,
    private readonly language: Language,
  ) {}

  /** Makes the folder. @throws UsageError where it cannot be made */
  static async open(
    folder: string,
    files: readonly FoundFile[],
    facts: RunFacts,
    language: Language,
  ): Promise<LetterFolder> {
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      throw cannotWrite(folder, language, error);
    }
    const title = say(texts.letterName, language);
    const names = letterNames(
      files.map((file) => file.path),
      title,
    );
    return new LetterFolder(
      new Map([...names].map(([file, name]) => [file, path.join(folder, name)])),
      facts,
      language,
    );
  }

  /** Writes the file's letter, if it needs one, and gives the line that tells of it. */
  async write(file: FileJson): Promise<string> {
    const { error } = file;
    const tell = (what: string): string => `${printable(`${file.path}  ${what}`)}\n`;
    // Where there is no workbook, nobody can be asked to mend it.
    if (error && error.code in pathProblems) return tell(error.message);
    const place = this.places.get(file.path);
    const letter = letterFor(file, path.basename(file.path), this.facts, this.language);
    if (!letter || place === undefined) return tell(say(texts.noLetter, this.language));
    try {
      await replaceFile(place, await writeLetter(letter), { makeFolder: true });
      return tell(`→ ${place}`);
    } catch (problem) {
      this.failed++;
      return tell(`→ ${place}  ${say(fileProblem(problem).message, this.language)}`);
    }
  }
}

/**
 * What the letters are called, by their workbooks: in the same subfolders, so that two of one name stay apart, and with
 * the whole name where only the ending tells them apart.
 */
export function letterNames(files: readonly string[], title: string): Map<string, string> {
  const places = placesBelow(files);
  const stems = places.map((place) => path.join(path.dirname(place), path.parse(place).name));
  const times = new Map<string, Set<string>>();
  stems.forEach((stem, index) => {
    const key = stem.toLowerCase();
    times.set(key, (times.get(key) ?? new Set()).add(places[index] ?? ""));
  });
  return new Map(
    files.map((file, index) => {
      const stem = stems[index] ?? "";
      const alone = (times.get(stem.toLowerCase())?.size ?? 0) < 2;
      return [file, `${alone ? stem : stem + path.extname(file)} ${title}.docx`];
    }),
  );
}
