import { insertTemplate } from "../../src/app/insert-template";
import { parseCellName } from "../../src/core/sheet/address";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";
import { soundTargets, tableSheet } from "./workbooks";

function opened(...sheets: Parameters<typeof workbookFrom>[0]) {
  const workbook = workbookFrom(sheets);
  return { workbook, host: new MemoryHost(workbook) };
}

test("a new sheet is made, and the person stands on its first cell", async () => {
  const { workbook, host } = opened(tableSheet("甲", soundTargets));
  const outcome = await insertTemplate(host, "new-sheet");
  const added = workbook.sheets[1];
  expect(outcome).toMatchObject({ kind: "placed", sheet: added?.id, range: { top: 0, left: 0 } });
  expect(workbook.selection).toEqual({ sheet: added?.id, row: 0, column: 0 });
});

test("at the selected cell, where there is room", async () => {
  const { workbook, host } = opened({ name: "空", rows: [] });
  const at = { sheet: workbook.sheets[0]!.id, ...parseCellName("B3")! };
  workbook.select(at);
  expect(await insertTemplate(host, "selection")).toMatchObject({ kind: "placed", range: { top: 2, left: 1 } });
  expect(workbook.selection).toEqual(at);
});

test("never over anything: the next free place is offered, and works", async () => {
  const { workbook, host } = opened(tableSheet("甲", soundTargets));
  const bare = snapshotOf(workbook);
  const refused = await insertTemplate(host, "selection");
  expect(refused).toMatchObject({ kind: "occupied", by: { top: 0, left: 0, bottom: 4, right: 3 } });
  expect(snapshotOf(workbook)).toEqual(bare);
  if (refused.kind !== "occupied") throw new Error(refused.kind);
  expect(await insertTemplate(host, refused.free)).toMatchObject({ kind: "placed", range: { top: refused.free.row } });
});

test("a protected sheet is left alone", async () => {
  const { host } = opened({ name: "空", rows: [], protected: true });
  expect(await insertTemplate(host, "selection")).toEqual({ kind: "protected", sheetName: "空" });
});

test("without a selected cell nothing is inserted", async () => {
  const { host } = opened();
  expect(await insertTemplate(host, "selection")).toEqual({ kind: "no-selection" });
});
