import { cellName, contains, type Address } from "../../src/core/sheet/address";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";
import type { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { describePort } from "./port-contract";

function fillAt(workbook: MemoryWorkbook, at: Address): string | null {
  const sheet = workbook.sheet(at.sheet);
  const format = sheet.conditionalFormats.find(({ ranges }) => ranges.some((range) => contains(range, at)));
  return format?.fill ?? sheet.cellAt(at)?.style?.fill ?? null;
}

describePort("a workbook in memory", async (sheets) => {
  const workbook = workbookFrom(sheets);
  return {
    host: new MemoryHost(workbook),
    type: async (at, text) => workbook.type(at, text),
    click: async (at) => workbook.select(at),
    undo: async () => workbook.undo(),
    fillAt: async (at) => fillAt(workbook, at),
    noteAt: async (at) => workbook.sheet(at.sheet).notes.get(cellName(at)) ?? null,
    formulaAt: async (at) => workbook.sheet(at.sheet).cellAt(at)?.formula ?? null,
    snapshot: async () => snapshotOf(workbook),
    close: async () => undefined,
  };
});
