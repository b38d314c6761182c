import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { DocumentReading } from "../../core/document/document";
import { importDocument, type ImportedSheet, type LeftOut } from "../../core/document/import/import-document";
import { asIsWording, leftOutWording, nothingFound } from "../../core/document/import/wording";
import { longestPaste, readPaste } from "../../core/document/paste";
import { printable } from "../../core/report/printable";
import { freeSheetName } from "../../core/template/placement";
import { say, type Language, type Wording } from "../../core/text/wording";
import { blockAsSheet } from "../../hosts/file/save/block-sheet";
import { createWorkbook } from "../../hosts/file/save/create-workbook";
import { wordFiles } from "../../hosts/word/word-files";
import { cannotWrite } from "../cannot-write";
import { defineCommand, type CommandCall } from "../command";
import type { ExitCode } from "../exit-code";
import { decodeText } from "../decode-text";
import { fileProblem, readInput } from "../files";
import { replaceFile } from "../replace-file";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { texts } from "./locale";

export interface ImportOptions {
  readonly file: string;
  /** The workbook to be made. */
  readonly out: string;
}

export const importCommand = defineCommand(
  { name: "import", help: { usage: texts.usage, options: texts.options }, options: { out: "text" } },
  importOptions,
  importFile,
);

function importOptions(call: CommandCall): ImportOptions {
  const { language, words } = call;
  const [file, ...more] = words;
  const out = call.text("out");
  if (file === undefined || more.length > 0) throw new UsageError(texts.oneFile, language);
  if (out === undefined) throw new UsageError(texts.needsOut, language);
  if (extname(out).toLowerCase() !== ".xlsx") throw new UsageError(texts.notXlsx, language, { path: out });
  return { file, out };
}

/** @throws UsageError where the workbook cannot be written; then nothing was */
async function importFile({ file, out }: ImportOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  if (await holdsSomething(out)) throw new UsageError(texts.exists, language, { path: out });
  const reading = await readFile(file);
  if (reading.kind === "unreadable") return refused(file, reading.message, [], language, terminal);
  const found = importDocument(reading.document);
  if (found.kind === "nothing") return refused(file, nothingFound[found.because], found.left, language, terminal);
  const names = freeNames(found.sheets);
  const bytes = createWorkbook(found.sheets.map(({ block }, nth) => blockAsSheet(block, names[nth])));
  try {
    await replaceFile(out, bytes);
  } catch (error) {
    throw cannotWrite(out, language, error);
  }
  const lines = [
    ...found.sheets.map((sheet, nth) => `  ${sheetLine(sheet, names[nth] ?? "", language)}`),
    ...leftLines(found.left, language),
    say(texts.imported, language, { count: found.sheets.length, path: out }),
  ];
  await terminal.out(lines.map((line) => `${printable(line)}\n`).join(""));
  return 0;
}

/** A file of length 0 is what `mktemp` leaves. */
async function holdsSomething(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.size > 0 || !facts.isFile(),
    () => false,
  );
}

async function readFile(file: string): Promise<DocumentReading> {
  try {
    const bytes = await readInput(file);
    if (!/\.(?:txt|tsv)$/i.test(file)) return await wordFiles.read(bytes);
    const text = decodeText(bytes);
    if (text.length > longestPaste) {
      return { kind: "unreadable", code: "too-large", message: nothingFound["too-long"] };
    }
    return { kind: "document", document: readPaste(text) };
  } catch (error) {
    return { kind: "unreadable", ...fileProblem(error) };
  }
}

async function refused(
  file: string,
  message: Wording,
  left: readonly LeftOut[],
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const lines = [file, `  ${say(message, language)}`, ...leftLines(left, language)];
  terminal.err(lines.map((line) => `${printable(line)}\n`).join(""));
  return 2;
}

function freeNames(sheets: readonly ImportedSheet[]): string[] {
  const names: string[] = [];
  for (const { block } of sheets) names.push(freeSheetName(block.sheetName, names));
  return names;
}

function sheetLine(sheet: ImportedSheet, name: string, language: Language): string {
  switch (sheet.kind) {
    case "department":
      return say(texts.department, language, { sheet: name });
    case "form":
      return say(texts.form, language, { sheet: name, count: sheet.indicators });
    case "as-is": {
      const because = say(asIsWording[sheet.because], language);
      return say(texts.asIs, language, { sheet: name, count: sheet.indicators, because });
    }
  }
}

function leftLines(left: readonly LeftOut[], language: Language): string[] {
  return left.map(({ kind, count, example }) => `  ${say(leftOutWording[kind], language, { count, example })}`);
}
