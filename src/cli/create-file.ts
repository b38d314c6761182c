import { constants, copyFile, link, open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts a new file in its place, whole or not at all. What stands there already is never touched: then it rejects with
 * the code EEXIST, as it does with others where the folder cannot be written to.
 */
export async function createFile(path: string, content: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await nameAnew(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A rename would write over what is there. Some file systems know no second name for a file: there it is copied. */
async function nameAnew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

/** "ENOENT", "EACCES" …; "" where it is no error of the system. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
