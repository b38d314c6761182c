import { extname } from "node:path";
import { templateLabel, templates, type Template } from "../../core/template/templates";
import { say, type Language } from "../../core/text/wording";
import { blockAsSheet } from "../../hosts/file/save/block-sheet";
import { createWorkbook } from "../../hosts/file/save/create-workbook";
import { cannotWrite } from "../cannot-write";
import { defineCommand, type CommandCall } from "../command";
import { createFile, errorCode } from "../create-file";
import type { ExitCode } from "../exit-code";
import { texts as shared } from "../locale";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { texts } from "./locale";

/** The list of forms, or one of them as a blank workbook. */
export type NewOptions =
  { readonly list: true } | { readonly list: false; readonly form: string; readonly out: string };

export const newCommand = defineCommand(
  {
    name: "new",
    help: { usage: texts.usage, options: texts.options },
    options: { out: "text", list: "flag" },
  },
  newOptions,
  newWorkbook,
);

function newOptions({ words, text, flag, language }: CommandCall): NewOptions {
  const out = text("out");
  const [given, ...more] = words;
  if (flag("list")) {
    if (given !== undefined || out !== undefined) throw new UsageError(texts.listAlone, language);
    return { list: true };
  }
  const known = templates.map(({ id }) => id).join(say(shared.listSeparator, language));
  if (given === undefined) throw new UsageError(texts.noForm, language, { known, example: templates[0]?.id ?? "" });
  if (more.length > 0) throw new UsageError(texts.oneForm, language);
  const template = templates.find(({ id }) => id === given.toLowerCase());
  if (!template) throw new UsageError(texts.unknownForm, language, { given, known });
  if (out === undefined) throw new UsageError(texts.noOut, language);
  if (extname(out).toLowerCase() !== ".xlsx") throw new UsageError(texts.otherKind, language, { path: out });
  return { list: false, form: template.id, out };
}

/** @throws UsageError where nothing could be written */
async function newWorkbook(options: NewOptions, language: Language, terminal: Terminal): Promise<ExitCode> {
  if (options.list) {
    await terminal.out(templates.map((one) => `${one.id}\t${nameOf(one, language)}\n`).join(""));
    return 0;
  }
  const template = templates.find(({ id }) => id === options.form);
  if (!template) throw new Error(`No form ${options.form}`);
  await write(options.out, createWorkbook([blockAsSheet(template.draw())]), language);
  await terminal.out(`${say(texts.made, language, { name: nameOf(template, language), path: options.out })}\n`);
  return 0;
}

function nameOf(template: Template, language: Language): string {
  return say(templateLabel(template), language);
}

async function write(path: string, content: Uint8Array, language: Language): Promise<void> {
  try {
    await createFile(path, content);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw new UsageError(texts.exists, language, { path });
    throw cannotWrite(path, language, error);
  }
}
