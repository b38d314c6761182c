import { carryOver } from "../../app/carry-over";
import { exportDisclosure } from "../../app/export-disclosure";
import { importIntoWorkbook, type ImportSource } from "../../app/import-document";
import type { SavedFile } from "../../app/save-file";
import { tableAtSelection } from "../../app/table-at-selection";
import { asIsWording, leftOutWording } from "../../core/document/import/wording";
import { say, type Language } from "../../core/text/wording";
import type { SpreadsheetHost } from "../../hosts/host";
import { makeWords as words } from "../locale/make-words";
import type { PaneFiles } from "../pane-files";
import type { MakeCommand, Matter, Notice, Said } from "../state";

export interface MakeCircumstances {
  readonly host: SpreadsheetHost;
  readonly language: Language;
  readonly files: PaneFiles | null;
  readonly signal: AbortSignal;
}

/** What came of it: a notice, and what a person should look at afterwards. */
export interface Made {
  readonly notice: Notice;
  readonly matters: readonly Matter[];
}

const cancelled: Made = { notice: { kind: "cancelled" }, matters: [] };

/** Makes a table or a document from what the workbook or a file holds. May reject with a `HostError`. */
export function make(command: MakeCommand, circumstances: MakeCircumstances): Promise<Made> {
  switch (command.kind) {
    case "carry-over":
      return carriedOver(circumstances);
    case "import":
      return imported(command.source, circumstances);
    case "export":
      return exported(circumstances);
  }
}

async function carriedOver({ host }: MakeCircumstances): Promise<Made> {
  const meant = await tableAtSelection(host);
  if (meant.kind !== "table") return unmade({ wording: meant.kind === "none" ? words.noTable : words.severalTables });
  const outcome = await carryOver(host, meant.place);
  if (outcome.kind === "no-table") return unmade({ wording: words.noTable });
  const { sheetName, year, open } = outcome;
  const data = { sheet: sheetName, count: open.length };
  return {
    notice:
      year === null
        ? told("warning", { wording: words.carriedOverNoYear, data })
        : told("success", { wording: words.carriedOver, data: { ...data, year } }),
    matters: open.map(({ at, reason, data }) => ({ at, wording: reason, data })),
  };
}

async function imported(source: ImportSource, { host, files, signal }: MakeCircumstances): Promise<Made> {
  if (!files) throw new Error("This surface has no documents");
  const outcome = await importIntoWorkbook(host, { source, files: files.documents, signal });
  if (outcome.kind === "cancelled") return cancelled;
  const left = outcome.left.map(({ kind, count, example }) => {
    return { at: null, wording: leftOutWording[kind], data: { count, example } };
  });
  if (outcome.kind === "nothing") return { notice: told("warning", { wording: outcome.message }), matters: left };
  const [first] = outcome.sheets;
  const asIs = outcome.sheets.flatMap(({ placed, sheet }): Matter[] => {
    if (sheet.kind !== "as-is") return [];
    const { zh, en } = asIsWording[sheet.because];
    const data = { sheet: placed.sheetName };
    const wording = { zh: words.sheetAsIs.zh.replace("{reason}", zh), en: words.sheetAsIs.en.replace("{reason}", en) };
    return [{ at: { sheet: placed.sheet, row: placed.range.top, column: placed.range.left }, wording, data }];
  });
  const data = { count: outcome.sheets.length, sheet: first?.placed.sheetName ?? "" };
  return { notice: told("success", { wording: words.imported, data }), matters: [...asIs, ...left] };
}

async function exported({ host, files, language, signal }: MakeCircumstances): Promise<Made> {
  if (!files) throw new Error("This surface has no documents");
  const outcome = await exportDisclosure(host, { files: files.documents, signal });
  if (outcome.kind === "cancelled") return cancelled;
  const skipped = outcome.skipped.map(({ name }): Matter => {
    return { at: null, wording: words.skippedSheet, data: { sheet: name } };
  });
  if (outcome.kind === "nothing") {
    return { notice: told("warning", { wording: words.nothingToExport }), matters: skipped };
  }
  const name = say(words.documentName, language);
  const saved = await files.save(outcome.file, name);
  if (saved.kind === "cancelled") return cancelled;
  const blank = outcome.blankTables.map((sheet): Matter => ({ at: null, wording: words.blankSheet, data: { sheet } }));
  const department = outcome.department ? [] : [{ at: null, wording: words.noDepartment, data: {} }];
  return {
    notice:
      saved.kind === "refused"
        ? told("warning", { wording: words.saveRefused })
        : told("success", { wording: words.exported, data: { projects: outcome.projects } }, whereSaved(saved, name)),
    matters: [...department, ...blank, ...skipped],
  };
}

function whereSaved(saved: Exclude<SavedFile, { kind: "refused" }>, name: string): Said {
  switch (saved.kind) {
    case "folder":
      return { wording: words.savedFolder, data: { path: saved.path } };
    case "downloads":
      return { wording: words.savedDownloads, data: { name } };
    case "offered":
      return { wording: words.savedOffered, data: { name } };
    case "chosen":
    case "cancelled":
      return { wording: words.savedChosen };
  }
}

function told(intent: "success" | "warning", ...sentences: readonly Said[]): Notice {
  return { kind: "made", intent, sentences };
}

function unmade(sentence: Said): Made {
  return { notice: told("warning", sentence), matters: [] };
}
