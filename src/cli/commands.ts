import { annotateCommand } from "./annotate/command";
import { checkCommand } from "./check/command";
import type { Command } from "./command";
import { exportCommand } from "./export/command";
import { fixCommand } from "./fix/command";
import { importCommand } from "./import/command";
import { newCommand } from "./new/command";
import { rulesCommand } from "./rules/command";

/** In the order in which --help tells them. */
export const commands: readonly Command[] = [
  checkCommand,
  fixCommand,
  annotateCommand,
  newCommand,
  rulesCommand,
  importCommand,
  exportCommand,
];
