import type { SavedFile } from "../app/save-file";
import { download } from "../pane/download";

/** A file that a person chose, and the place to save it to again where the browser grants one. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle: FileSystemFileHandle | null;
}

/** Where a save ended up; null if the person changed their mind. */
export type SavedTo = { readonly kind: "file"; readonly handle: FileSystemFileHandle } | { readonly kind: "download" };

/** The File System Access API, which only some browsers have. */
interface FilePickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

interface HandleOfDropped {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

const workbookType = {
  description: "Excel",
  accept: {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
    "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
  },
};

const documentType = {
  description: "Word",
  accept: { "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"] },
};

const pickers: FilePickers = window as FilePickers;

/** Asks for a workbook; null if the person changed their mind. */
export async function chooseFile(): Promise<ChosenFile | null> {
  if (!pickers.showOpenFilePicker) return chooseWithInput();
  const handles = await unlessAborted(pickers.showOpenFilePicker({ types: [workbookType] }));
  const handle = handles?.[0];
  return handle ? readChosen(await handle.getFile(), handle) : null;
}

/** A file that was dropped on the page. To be called within the event: afterwards the browser forgets what was dropped. */
export async function droppedFile(item: DataTransferItem): Promise<ChosenFile | null> {
  const file = item.getAsFile();
  const handle = (item as DataTransferItem & HandleOfDropped).getAsFileSystemHandle?.();
  if (!file) return null;
  const found = await handle?.catch(() => null);
  return readChosen(file, found instanceof FileSystemFileHandle ? found : null);
}

/** Saves under the same name: into the file it came from, or one that the person names, or the downloads folder. */
export async function saveFile(
  bytes: Uint8Array,
  name: string,
  handle: FileSystemFileHandle | null,
): Promise<SavedTo | null> {
  if (!pickers.showSaveFilePicker) {
    download(bytes, name);
    return { kind: "download" };
  }
  const asked = pickers.showSaveFilePicker;
  const target = handle ?? (await unlessAborted(asked({ suggestedName: name, types: [workbookType] })));
  if (!target) return null;
  const stream = await unlessAborted(target.createWritable());
  if (!stream) return null;
  await stream.write(new Uint8Array(bytes));
  await stream.close();
  return { kind: "file", handle: target };
}

/** Gives the person a document that was made for them: where they name, or in the downloads folder. */
export async function saveDocument(bytes: Uint8Array, name: string): Promise<SavedFile> {
  if (!pickers.showSaveFilePicker) {
    download(bytes, name);
    return { kind: "downloads" };
  }
  try {
    const target = await unlessAborted(pickers.showSaveFilePicker({ suggestedName: name, types: [documentType] }));
    const stream = target && (await unlessAborted(target.createWritable()));
    if (!stream) return { kind: "cancelled" };
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    return { kind: "chosen" };
  } catch (error) {
    // Making the document took longer than the browser counts a click: then there is no dialog, but a download.
    if (error instanceof DOMException && error.name === "SecurityError") {
      download(bytes, name);
      return { kind: "downloads" };
    }
    return { kind: "refused" };
  }
}

function chooseWithInput(): Promise<ChosenFile | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
  return new Promise((resolve, reject) => {
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) readChosen(file, null).then(resolve, reject);
      else resolve(null);
    });
    input.click();
  });
}

async function readChosen(file: File, handle: FileSystemFileHandle | null): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
}

/** Closing a file dialog, or refusing a permission, is an answer and not an error. */
async function unlessAborted<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && (error.name === "AbortError" || error.name === "NotAllowedError")) return null;
    throw error;
  }
}
