import { realpath } from "node:fs/promises";
import path from "node:path";

/** One spelling for every path that leads to the same file, links included. */
export async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** Each file's path below the deepest folder that holds them all: what keeps two of one name apart in another folder. */
export function placesBelow(files: readonly string[]): string[] {
  const places = files.map((file) => path.resolve(file));
  const root = commonFolder(places.map((place) => path.dirname(place)));
  return places.map((place) => path.relative(root, place));
}

function commonFolder(folders: readonly string[]): string {
  let [common = ""] = folders;
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(path.sep) ? common : common + path.sep)) {
      const above = path.dirname(common);
      if (above === common) return common;
      common = above;
    }
  }
  return common;
}
