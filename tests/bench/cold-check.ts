import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { rangeName } from "../../src/core/sheet/address";
import { stackedForms } from "./corpus";

const cli = path.join(__dirname, "../../dist/cli.js");

/** Starts the built command line on a workbook of two forms; null where it is not built. */
export async function coldCheck(): Promise<(() => void) | null> {
  if (!fs.existsSync(cli)) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jixiao-bench-"));
  process.on("exit", () => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, "forms.xlsx");
  await writeWorkbook(file);
  return () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, "check", file, "--format", "json"]);
    // 1 says that the workbook has errors, as this one does.
    if (status !== 1) throw new Error(`jixiao ended with ${status}: ${stderr.toString()}`);
  };
}

async function writeWorkbook(file: string): Promise<void> {
  const forms = stackedForms(2, 15);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(forms.name);
  for (let row = 0; row < forms.rows; row++) {
    for (let column = 0; column < forms.columns; column++) {
      const cell = forms.cell(row, column);
      if (cell) sheet.getCell(row + 1, column + 1).value = cell.raw;
    }
  }
  for (const merge of forms.merges) sheet.mergeCells(rangeName(merge));
  await workbook.xlsx.writeFile(file);
}
