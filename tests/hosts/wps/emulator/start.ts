import type { SheetSketch } from "../../../../src/hosts/memory/sketch";
import type { WpsApplication } from "../../../../src/hosts/wps/object-model";
import { workbookFrom } from "../../excel/emulator/workbook";
import { applicationObject } from "./application";
import { Program } from "./program";
import { Shell } from "./shell";

/** WPS with a workbook open in it, and its object model as a page gets it. */
export interface StartedWps {
  readonly app: WpsApplication;
  readonly program: Program;
  readonly shell: Shell;
}

export function startWps(sheets: readonly SheetSketch[]): StartedWps {
  const program = new Program(workbookFrom(sheets));
  const shell = new Shell(program);
  return { program, shell, app: applicationObject(program, shell.members()) as WpsApplication };
}
