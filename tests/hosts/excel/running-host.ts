import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { SheetSketch } from "../../../src/hosts/memory/sketch";
import { startExcel, type RunningExcel, type StartOptions } from "./emulator/start";

/** An emulated Excel with the host over it, its traffic at zero. */
export interface RunningHost extends RunningExcel {
  readonly host: ExcelHost;
}

export async function startHost(sheets: readonly SheetSketch[], options?: StartOptions): Promise<RunningHost> {
  const excel = await startExcel(sheets, options);
  return { ...excel, host: new ExcelHost() };
}

/** Lets answers and events on their way arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
