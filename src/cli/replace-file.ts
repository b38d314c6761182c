import { randomBytes } from "node:crypto";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PathError } from "./files";
import { ownerFile } from "./owner-file";

/**
 * Puts a file in its place at once: whoever looks sees the old one or the whole new one, even if the machine stops in
 * between. Rights stay; a link goes on leading to the file. An old file that is read-only, or open in a program that
 * would write over ours when it saves, is left alone.
 * @throws PathError, with the old file untouched
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (facts) => facts.mode,
    () => undefined,
  );
  if (mode !== undefined) {
    // Asked of the mode, since a rename does not need the right to write into the file.
    if ((mode & 0o222) === 0) throw new PathError("read-only");
    if ((await ownerFile(target)) !== null) throw new PathError("open-elsewhere");
  }
  // Not named after the file: a long name may have no room for more.
  const draft = join(dirname(target), `.jixiao-${randomBytes(8).toString("hex")}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new PathError(code === "EBUSY" ? "open-elsewhere" : "not-written");
  }
}
