import type { OpenedWorkbook } from "../hosts/browser/opened-workbook";
import type { ChosenFile, SavedTo } from "./file-access";

/** What the page can open and how it writes; the composition root decides with which spreadsheet. */
export interface Opener {
  /** Rejects with a `FileError` where the bytes are no workbook. What it returns puts the workbook into the spreadsheet. */
  read(bytes: Uint8Array): Promise<() => OpenedWorkbook>;
  save(bytes: Uint8Array, name: string, handle: FileSystemFileHandle | null): Promise<SavedTo | null>;
}

/** The workbook on the desk, as the page shows it. */
export interface OnDesk {
  readonly workbook: OpenedWorkbook;
  readonly name: string;
  /** There is something that no file holds yet. */
  readonly edited: boolean;
}

/** The one workbook that is open, under which name, and whether it is saved. */
export class Desk {
  private current: OnDesk;
  private handle: FileSystemFileHandle | null = null;
  private readonly listeners = new Set<() => void>();
  private stopWatching: () => void = () => undefined;

  private constructor(
    private readonly opener: Opener,
    private readonly sample: Uint8Array,
    first: OpenedWorkbook,
    name: string,
  ) {
    this.current = this.put(first, name);
  }

  /** A desk with the sample on it. */
  static async withSample(opener: Opener, sample: Uint8Array, name: string): Promise<Desk> {
    const open = await opener.read(sample);
    return new Desk(opener, sample, open(), name);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly look = (): OnDesk => this.current;

  /** Reads the sample. What it returns puts it on the desk, in place of what is there. */
  readSample(name: string): Promise<() => void> {
    return this.readFile({ bytes: this.sample, name, handle: null });
  }

  /** Reads a file; rejects with a `FileError` where it is no workbook. What it returns puts it on the desk. */
  async readFile({ bytes, name, handle }: ChosenFile): Promise<() => void> {
    const open = await this.opener.read(bytes);
    return () => this.replace(open, name, handle);
  }

  /** Saves what is on the desk; null if the person changed their mind. */
  async save(marks: boolean): Promise<SavedTo | null> {
    const bytes = await this.current.workbook.toFile({ marks });
    const { name, edited } = this.current;
    // What a person types while the browser still writes is not in those bytes: from here on it counts as new.
    this.set({ ...this.current, edited: false });
    let saved: SavedTo | null = null;
    try {
      saved = await this.opener.save(bytes, name, this.handle);
    } finally {
      if (!saved && edited) this.set({ ...this.current, edited });
    }
    if (saved?.kind === "file") {
      this.handle = saved.handle;
      this.set({ ...this.current, name: saved.handle.name });
    }
    return saved;
  }

  private replace(open: () => OpenedWorkbook, name: string, handle: FileSystemFileHandle | null): void {
    this.stopWatching();
    this.current.workbook.close();
    this.handle = handle;
    this.set(this.put(open(), name));
  }

  private put(workbook: OpenedWorkbook, name: string): OnDesk {
    this.stopWatching = workbook.onEdited(() => {
      if (!this.current.edited) this.set({ ...this.current, edited: true });
    });
    return { workbook, name, edited: false };
  }

  private set(next: OnDesk): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}
