import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { soffice } from "./soffice";

/** Whether LibreOffice is here and has its word processor, and poppler to look at what it printed. */
export function writerIsThere(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-writer-"));
  try {
    writeFileSync(join(folder, "probe.txt"), "probe");
    convert(folder, "probe.txt", "pdf");
    return printedPages(folder, "probe.pdf").join("").includes("probe");
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts a document of the folder; the result stands beside it. */
export function convert(folder: string, file: string, format: string): void {
  if (soffice === undefined) throw new Error("LibreOffice is not installed");
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, file)];
  execFileSync(soffice, args, { stdio: "pipe", timeout: 120_000 });
}

/** The text of each page, without blanks. */
export function printedPages(folder: string, pdf: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", join(folder, pdf), "-"], { encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s/g, ""));
}
