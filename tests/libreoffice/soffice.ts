import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const places = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** LibreOffice where it is installed, or the one named in SOFFICE_PATH; tests that need it are skipped elsewhere. */
export const soffice = [process.env.SOFFICE_PATH ?? "", ...places].find((place) => place !== "" && existsSync(place));

/**
 * Opens workbooks in LibreOffice and saves each under the same name in another folder, as a workbook, as the page that
 * a person sees, or as it is printed; one that it cannot open is missing there. One process for all, with a profile of its own, so that a running LibreOffice is left alone.
 */
export async function savedByLibreOffice(
  files: readonly string[],
  folder: string,
  kind: "xlsx" | "html" | "pdf" = "xlsx",
): Promise<void> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed");
  const profile = pathToFileURL(path.join(folder, ".profile")).href;
  const args = ["--headless", "--norestore", `-env:UserInstallation=${profile}`, "--convert-to", kind];
  await promisify(execFile)(soffice, [...args, "--outdir", folder, ...files], { timeout: 100_000 });
}
