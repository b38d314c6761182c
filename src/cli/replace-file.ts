import { mkdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./create-file";
import { Draft } from "./draft";
import { PathError } from "./files";
import { ownerFile } from "./owner-file";

/**
 * Puts a file in its place at once, as a `Draft` does. An old file that is read-only, or open in a program that would
 * write over ours when it saves, is left alone. With `makeFolder`, a folder that is not there yet is made.
 * @throws PathError, with the old file untouched
 */
export async function replaceFile(path: string, content: Uint8Array, { makeFolder = false } = {}): Promise<void> {
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
  let draft: Draft | undefined;
  try {
    if (makeFolder) await mkdir(dirname(target), { recursive: true });
    draft = await Draft.of(target);
    await draft.write(content);
    await draft.keep();
  } catch (error) {
    await draft?.drop();
    throw new PathError(errorCode(error) === "EBUSY" ? "open-elsewhere" : "not-written", error);
  }
}
