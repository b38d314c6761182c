import fs from "node:fs";
import path from "node:path";
import type { WordingData } from "../core/text/wording";
import type { words } from "./locale";
import { readListFile, writeListFile, type ListFile } from "./list-file";
import { pluginsIn, withoutPlugin, withPlugin } from "./plugin-list";

export const listNames = ["publish.xml", "jsplugins.xml"] as const;
export type ListName = (typeof listNames)[number];

export interface Addin {
  readonly name: string;
  readonly version: string;
}

/** Says one sentence to the person. */
export type Tell = (word: keyof typeof words, data?: WordingData) => void;

const nothing: ListFile = { text: "", encoding: "utf8" };

/** Copies the add-in into WPS's folder and names it in one of the lists. A version that was there before goes. */
export function install(addin: Addin, source: string, folder: string, list: ListName, tell: Tell): void {
  fs.mkdirSync(folder, { recursive: true });
  const own = folderName(addin);
  // Beside its place first, so that no half-copied add-in is ever there.
  const partial = path.join(folder, `${own}.new`);
  fs.rmSync(partial, { recursive: true, force: true });
  fs.cpSync(source, partial, { recursive: true });
  fs.rmSync(path.join(folder, own), { recursive: true, force: true });
  fs.renameSync(partial, path.join(folder, own));
  tell("copied", { name: own });

  const file = path.join(folder, list);
  const before = readListFile(file);
  const plugins = before && pluginsIn(before.text);
  if (before && !plugins) tell("broken", { list, backup: keepAside(folder, list) });
  const { text, encoding } = before && plugins ? before : nothing;
  writeListFile(file, { text: withPlugin(text, addin), encoding });
  tell("listed", { list });
  const others = plugins?.filter(({ name }) => name !== addin.name) ?? [];
  if (others.length > 0) tell("others", { count: others.length });

  for (const old of foldersOf(addin, folder).filter((name) => name !== own)) {
    fs.rmSync(path.join(folder, old), { recursive: true, force: true });
    tell("removedFolder", { name: old });
  }
  tell("next");
}

/** Takes the add-in out of both lists and out of the folder. What is not ours, and a list that is broken, stays. */
export function uninstall(addin: Addin, folder: string, tell: Tell): void {
  let done = false;
  for (const list of listNames) {
    const file = path.join(folder, list);
    const before = readListFile(file);
    if (!before) continue;
    const plugins = pluginsIn(before.text);
    if (!plugins) {
      tell("brokenStatus", { list });
      continue;
    }
    if (!plugins.some(({ name }) => name === addin.name)) continue;
    writeListFile(file, { ...before, text: withoutPlugin(before.text, addin.name) });
    tell("unlisted", { list });
    done = true;
  }
  for (const name of foldersOf(addin, folder)) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    tell("removedFolder", { name });
    done = true;
  }
  tell(done ? "restart" : "nothing");
}

/** Tells what is there. Whether the add-in is in a list and in the folder. */
export function status(addin: Addin, folder: string, tell: Tell): boolean {
  let listed = false;
  for (const list of listNames) {
    const there = readListFile(path.join(folder, list));
    if (!there) continue;
    const plugins = pluginsIn(there.text);
    const own = plugins?.find(({ name }) => name === addin.name);
    if (!plugins) tell("brokenStatus", { list });
    else if (own) tell("statusListed", { list, version: own.version });
    else tell("statusNotListed", { list });
    listed ||= own !== undefined;
  }
  const names = foldersOf(addin, folder);
  if (names.length > 0) tell("statusFolder", { names: names.join(", ") });
  else tell("statusNoFolder");
  return listed && names.length > 0;
}

export function folderName({ name, version }: Addin): string {
  return `${name}_${version}`;
}

/** Every version of the add-in that lies in the folder. */
function foldersOf({ name }: Addin, folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(`${name}_`) && /_\d[\d.]*$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Keeps a broken list under a name of its own. Returns the name. */
function keepAside(folder: string, list: ListName): string {
  for (let count = 1; ; count++) {
    const name = `${list}.broken-${count}`;
    const backup = path.join(folder, name);
    if (fs.existsSync(backup)) continue;
    fs.copyFileSync(path.join(folder, list), backup);
    return name;
  }
}
