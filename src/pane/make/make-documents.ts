import { exportDisclosure } from "../../app/export-disclosure";
import { importIntoWorkbook, type ImportSource } from "../../app/import-document";
import type { SavedFile } from "../../app/save-file";
import { asIsWording, leftOutWording } from "../../core/document/import/wording";
import { say } from "../../core/text/wording";
import { makeWords as words } from "../locale/make-words";
import type { Matter, Said } from "../state";
import { cancelled, told, unmade, type Made, type MakeCircumstances } from "./made";

/** Sheets from a Word document or a paste. */
export async function imported(source: ImportSource, { host, files, signal }: MakeCircumstances): Promise<Made> {
  if (!files) throw new Error("This surface has no documents");
  const outcome = await importIntoWorkbook(host, { source, files: files.documents, signal });
  if (outcome.kind === "cancelled") return cancelled;
  const left = outcome.left.map(({ kind, count, example }) => {
    return { at: null, wording: leftOutWording[kind], data: { count, example } };
  });
  if (outcome.kind === "nothing") return unmade({ wording: outcome.message }, left);
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

/** The disclosure document, handed to the surface. */
export async function exported({ host, files, language, signal }: MakeCircumstances): Promise<Made> {
  if (!files) throw new Error("This surface has no documents");
  const outcome = await exportDisclosure(host, { files: files.documents, signal });
  if (outcome.kind === "cancelled") return cancelled;
  const skipped = outcome.skipped.map(({ name }): Matter => {
    return { at: null, wording: words.skippedSheet, data: { sheet: name } };
  });
  if (outcome.kind === "nothing") {
    return unmade({ wording: words.nothingToExport }, skipped);
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
