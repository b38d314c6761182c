import fs from "node:fs";
import path from "node:path";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { CellChange, NewSheet } from "../../src/hosts/file/save/changes";
import { createWorkbook } from "../../src/hosts/file/save/create-workbook";
import { stackedForms, wideTable } from "./corpus";

/** The two workbooks that every reader gets: the same bytes in every run. */
export interface PeerFile {
  readonly name: string;
  readonly path: string;
  /** How often each reader reads it in one process. */
  readonly rounds: number;
}

/** Writes them into the folder. */
export function writePeerFiles(folder: string): PeerFile[] {
  const write = (name: string, rounds: number, sheets: readonly NewSheet[]): PeerFile => {
    const file = path.join(folder, `${name}.xlsx`);
    fs.writeFileSync(file, createWorkbook(sheets));
    return { name, path: file, rounds };
  };
  // A form of 31 indicators has 40 rows.
  const form = stackedForms(1, 31);
  const forms = Array.from({ length: 200 }, (_, nth) => asNewSheet(form, `项目${nth + 1}`));
  return [write("200 sheets × 40 rows", 7, forms), write("100,000 rows", 3, [asNewSheet(wideTable(100_000), "全省")])];
}

/** Typical workbooks: one to three Hebei forms each. Gives their folder. */
export function writeTypicalWorkbooks(folder: string, count: number): string {
  const into = path.join(folder, "typical");
  fs.mkdirSync(into);
  const contents = [1, 2, 3].map((forms) =>
    createWorkbook(Array.from({ length: forms }, (_, nth) => asNewSheet(stackedForms(1, 12 + nth), `项目${nth + 1}`))),
  );
  for (let nth = 0; nth < count; nth++) {
    const bytes = contents[nth % contents.length];
    if (bytes) fs.writeFileSync(path.join(into, `${String(nth).padStart(6, "0")}.xlsx`), bytes);
  }
  return into;
}

/** A sheet as our own writer takes it: texts and merges. */
export function asNewSheet(sheet: Sheet, name: string): NewSheet {
  const cells: CellChange[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    sheet.eachInRow(row, ({ text }, column) => cells.push({ row, column, content: text === "" ? null : text }));
  }
  return { kind: "new", name, changes: { cells, merges: sheet.merges } };
}
