import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { say, type Language } from "../core/text/wording";
import { addinFolder, type Machine } from "./addin-folder";
import { folderName, install, listNames, status, uninstall, type Addin, type Tell } from "./install";
import { words } from "./locale";

export interface Surroundings {
  readonly machine: Machine;
  readonly language: Language;
  /** Where the folder NAME_VERSION lies: beside the script in an offline package, in wps-offline after a build. */
  readonly packageFolder: string;
  readonly addin: Addin;
  print(line: string): void;
}

/** The exit code: 0 done, or installed; 1 not done, or not installed; 2 the command was not understood. */
export function run(given: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  const { addin, machine, packageFolder } = surroundings;
  const tell: Tell = (word, data) => surroundings.print(say(words[word], surroundings.language, data));
  const request = understood(given);
  if (!request) {
    tell("usage");
    return 2;
  }
  const folder = request.folder ?? addinFolder(machine);
  if (!folder) {
    tell("noFolder");
    return 1;
  }
  tell("folder", { folder });
  try {
    if (request.command === "status") return status(addin, folder, tell) ? 0 : 1;
    if (request.command === "uninstall") {
      uninstall(addin, folder, tell);
      return 0;
    }
    const source = path.join(packageFolder, folderName(addin));
    if (!fs.existsSync(source)) {
      tell("noPackage", { folder: source });
      return 1;
    }
    install(addin, source, folder, request.list, tell);
    return 0;
  } catch (error) {
    tell("failed", { why: error instanceof Error ? error.message : String(error) });
    return 1;
  }
}

function understood(given: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { list: { type: "string", default: listNames[0] }, folder: { type: "string" } },
    });
    const [command = "", ...more] = positionals;
    const list = listNames.find((name) => name === values.list);
    if (!list || more.length > 0 || !isCommand(command)) return null;
    return { command, list, folder: values.folder };
  } catch {
    return null;
  }
}

function isCommand(text: string): text is "install" | "uninstall" | "status" {
  return text === "install" || text === "uninstall" || text === "status";
}
