import { extname } from "node:path";
import { exportDisclosure, type ExportOutcome } from "../../app/export-disclosure";
import { disclosureWording } from "../../core/document/disclosure/wording";
import { printable } from "../../core/report/printable";
import { say, type Language } from "../../core/text/wording";
import { FileHost } from "../../hosts/file/file-host";
import { wordFiles } from "../../hosts/word/word-files";
import { cannotWrite } from "../cannot-write";
import { defineCommand, type CommandCall } from "../command";
import type { ExitCode } from "../exit-code";
import { fileProblem, readInput } from "../files";
import { replaceFile } from "../replace-file";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { texts } from "./locale";
import { nodeInflate } from "../node-inflate";

export interface ExportOptions {
  readonly file: string;
  /** The document to be written. */
  readonly out: string;
}

export const exportCommand = defineCommand(
  { name: "export", help: { usage: texts.usage, options: texts.options }, options: { out: "text" } },
  exportOptions,
  exportFile,
);

function exportOptions(call: CommandCall): ExportOptions {
  const { language, words } = call;
  const [file, ...more] = words;
  const out = call.text("out");
  if (file === undefined || more.length > 0) throw new UsageError(texts.oneFile, language);
  if (out === undefined) throw new UsageError(texts.needsOut, language);
  if (extname(out).toLowerCase() !== ".docx") throw new UsageError(texts.notDocx, language, { path: out });
  return { file, out };
}

/** @throws UsageError where the document cannot be written; then one that was there is as it was */
async function exportFile({ file, out }: ExportOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  let outcome: ExportOutcome;
  try {
    const host = new FileHost({ bytes: await readInput(file) }, nodeInflate);
    outcome = await exportDisclosure(host, { files: wordFiles });
  } catch (error) {
    terminal.err(`${printable(file)}\n  ${say(fileProblem(error).message, language)}\n`);
    return 2;
  }
  if (outcome.kind !== "written") {
    terminal.err(`${printable(file)}\n  ${say(disclosureWording.nothing, language)}\n`);
    return 2;
  }
  try {
    await replaceFile(out, outcome.file);
  } catch (error) {
    throw cannotWrite(out, language, error);
  }
  const { projects, department, blankTables, skipped } = outcome;
  const lines = [
    say(disclosureWording.projects, language, { count: projects }),
    ...blankTables.map((sheet) => say(disclosureWording.blankTable, language, { sheet })),
    ...skipped.map(({ name }) => say(texts.unreadSheet, language, { sheet: name })),
    ...(department ? [] : [say(disclosureWording.departmentMissing, language)]),
    say(texts.exported, language, { path: out }),
  ];
  await terminal.out(lines.map((line) => `${printable(line)}\n`).join(""));
  return 0;
}
