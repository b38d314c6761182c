import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * The file that a program keeps beside a workbook for as long as it is open there; null where there is none.
 * Excel: "~$name", WPS: "~$name" or ".~name", LibreOffice: ".~lock.name#". Only after a crash it stays behind.
 */
export async function ownerFile(path: string): Promise<string | null> {
  const [folder, name] = [dirname(path), basename(path)];
  for (const owner of [`~$${name}`, `.~${name}`, `.~lock.${name}#`]) {
    const found = await access(join(folder, owner)).then(
      () => true,
      () => false,
    );
    if (found) return owner;
  }
  return null;
}
