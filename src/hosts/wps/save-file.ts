import { optional, type WpsApplication } from "./object-model";

/** More files of one name in one folder nobody has. */
const mostTries = 1000;

/** What it takes of the program. */
export interface FileTools {
  readonly Env: Pick<WpsApplication["Env"], "GetDownloadPath" | "GetDesktopPath" | "GetHomePath">;
  readonly FileSystem: Pick<
    WpsApplication["FileSystem"],
    "Exists" | "writeAsBinaryString" | "readAsBinaryString" | "Remove"
  >;
}

/** As many bytes become characters in one call; more would overflow the stack. */
const sliceLength = 8192;

/**
 * Writes a new file into the person's downloads, or on their desktop, under a name that is free there. The path, or
 * null where this build cannot, or does not: it may answer yes and write nothing.
 */
export function saveNewFile(app: FileTools, bytes: Uint8Array, name: string): string | null {
  const folders = [
    optional(() => app.Env.GetDownloadPath()),
    optional(() => app.Env.GetDesktopPath()),
    optional(() => app.Env.GetHomePath()),
  ];
  for (const folder of folders) {
    const path = folder ? optional(() => freePath(app, folder, name)) : null;
    if (path && optional(() => write(app, path, bytes))) return path;
  }
  return null;
}

function write(app: FileTools, path: string, bytes: Uint8Array): boolean {
  const text = binaryText(bytes);
  app.FileSystem.writeAsBinaryString(path, text);
  if (!app.FileSystem.Exists(path)) return false;
  if (app.FileSystem.readAsBinaryString(path) === text) return true;
  // Half a document is worse than none.
  app.FileSystem.Remove(path);
  return false;
}

function freePath({ FileSystem: files }: FileTools, folder: string, name: string): string | null {
  const separator = folder.includes("\\") ? "\\" : "/";
  const start = folder.replace(/[\\/]$/, "") + separator;
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let count = 1; count < mostTries; count++) {
    const path = `${start}${stem}${count === 1 ? "" : `(${count})`}${ending}`;
    if (!files.Exists(path)) return path;
  }
  return null;
}

function binaryText(bytes: Uint8Array): string {
  let text = "";
  for (let first = 0; first < bytes.length; first += sliceLength) {
    text += String.fromCharCode(...bytes.subarray(first, first + sliceLength));
  }
  return text;
}
