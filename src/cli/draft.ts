import { randomBytes } from "node:crypto";
import { chmod, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A file that is written piece by piece beside the one it will replace: whoever looks sees the old one or the whole new
 * one, even if the machine stops in between. Rights stay; a link goes on leading to the file. Either `keep` or `drop`
 * ends it.
 */
export class Draft {
  private constructor(
    private readonly file: FileHandle,
    private readonly target: string,
    /** Null where the target is no ordinary file (a device, a pipe), which can only be written to. */
    private readonly path: string | null,
    private readonly mode: number | undefined,
  ) {}

  /** Rejects where nothing can be written there. */
  static async of(path: string): Promise<Draft> {
    const target = await realpath(path).catch(() => path);
    const there = await stat(target).catch(() => undefined);
    if (there && !there.isFile()) return new Draft(await open(target, "w"), target, null, undefined);
    // Not named after the file: a long name may have no room for more.
    const draft = join(dirname(target), `.jixiao-${randomBytes(8).toString("hex")}.tmp`);
    return new Draft(await open(draft, "wx"), target, draft, there?.mode);
  }

  async write(piece: string | Uint8Array): Promise<void> {
    await this.file.writeFile(piece);
  }

  async keep(): Promise<void> {
    if (this.path !== null) await this.file.sync();
    await this.file.close();
    if (this.path === null) return;
    if (this.mode !== undefined) await chmod(this.path, this.mode);
    await rename(this.path, this.target);
  }

  async drop(): Promise<void> {
    await this.file.close().catch(() => undefined);
    if (this.path !== null) await rm(this.path, { force: true }).catch(() => undefined);
  }
}
