/** @jest-environment jsdom */
import { cellName, type Address } from "../../src/core/sheet/address";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { startExcel } from "../hosts/excel/emulator/start";
import { shownFill, snapshotOf } from "../hosts/excel/emulator/workbook";
import { describePort } from "./port-contract";

/** Long enough for the answers and events on their way. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describePort("the real Office.js before an emulated Excel", async (sheets) => {
  const { workbook, control, stop } = await startExcel(sheets);
  const host = new ExcelHost();
  const sheet = (at: Address) => {
    const found = workbook.sheet(at.sheet);
    if (!found) throw new Error(`No sheet ${at.sheet}`);
    return found;
  };
  const person = async (act: () => void) => {
    await settled();
    act();
    await settled();
  };
  return {
    host,
    type: (at, text) => person(() => control.type(sheet(at).name, cellName(at), text)),
    click: (at) => person(() => control.click(sheet(at).name, cellName(at))),
    undo: () => person(() => control.undo()),
    fillAt: async (at) => shownFill(sheet(at), at),
    noteAt: async (at) => sheet(at).notes[cellName(at)]?.text ?? null,
    formulaAt: async (at) => sheet(at).cells[at.row]?.[at.column]?.formula ?? null,
    snapshot: async () => snapshotOf(workbook),
    close: async () => {
      await settled();
      stop();
    },
  };
});
