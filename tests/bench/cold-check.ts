import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createWorkbook } from "../../src/hosts/file/save/create-workbook";
import { stackedForms } from "./corpus";
import { asNewSheet } from "./peer-files";

export const cli = path.join(__dirname, "../../dist/cli.js");

/** Starts Node with nothing to do: what any command costs before its first line. */
export function nodeAlone(): void {
  spawnSync(process.execPath, ["-e", "0"]);
}

/** Starts the built command line on a workbook of two forms. */
export function coldCheck(folder: string): () => void {
  const file = path.join(folder, "forms.xlsx");
  fs.writeFileSync(file, createWorkbook([asNewSheet(stackedForms(2, 15), "绩效目标")]));
  return () => {
    const { status, stderr } = spawnSync(process.execPath, [cli, "check", file, "--format", "json"]);
    // 1 says that the workbook has errors, as this one does.
    if (status !== 1) throw new Error(`jixiao ended with ${status}: ${stderr.toString()}`);
  };
}
