import { cellName, type Address } from "../../src/core/sheet/address";
import { WpsHost } from "../../src/hosts/wps/wps-host";
import { shownFill, snapshotOf, type Sheet } from "../hosts/excel/emulator/workbook";
import { startWps } from "../hosts/wps/emulator/start";
import { describePort } from "./port-contract";

describePort("an emulated WPS", async (sheets) => {
  const { app, program } = startWps(sheets);
  const host = new WpsHost(app);
  const names = new Map((await host.sheets()).map(({ id, name }) => [id, name]));
  const nameOf = (at: Address): string => names.get(at.sheet) ?? "";
  const sheetOf = (at: Address): Sheet => {
    const found = program.workbook.find(nameOf(at));
    if (!found) throw new Error(`No sheet ${at.sheet}`);
    return found;
  };
  return {
    host,
    type: async (at, text) => program.type(nameOf(at), cellName(at), text),
    click: async (at) => program.click(nameOf(at), cellName(at)),
    undo: async () => program.undo(),
    fillAt: async (at) => shownFill(sheetOf(at), at),
    noteAt: async (at) => sheetOf(at).notes[cellName(at)]?.text ?? null,
    formulaAt: async (at) => {
      const name = (await host.sheets()).find(({ id }) => id === at.sheet)?.name ?? "";
      return program.workbook.find(name)?.cells[at.row]?.[at.column]?.formula ?? null;
    },
    snapshot: async () => snapshotOf(program.workbook),
    close: async () => undefined,
  };
});
