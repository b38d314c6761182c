import { insertTemplates, mostAtCell, type InsertPlace } from "../../src/app/insert-templates";
import { parseCellName, rangeName } from "../../src/core/sheet/address";
import type { Block } from "../../src/core/template/block";
import { readProjectList } from "../../src/core/template/project-list";
import type { WantedTables } from "../../src/core/template/project-tables";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";
import { soundTargets, tableSheet } from "./workbooks";

function opened(...sheets: Parameters<typeof workbookFrom>[0]) {
  const workbook = workbookFrom(sheets);
  return { workbook, host: new MemoryHost(workbook) };
}

const insert = (host: MemoryHost, place: InsertPlace, wanted: WantedTables = { count: 1 }) =>
  insertTemplates(host, { template: "hebei-project", wanted, place });

const names = ({ workbook }: ReturnType<typeof opened>) => workbook.sheets.map(({ name }) => name);

test("a new sheet is made, and the person stands on its first cell", async () => {
  const { workbook, host } = opened(tableSheet("甲", soundTargets));
  const outcome = await insert(host, "new-sheet");
  const added = workbook.sheets[1];
  expect(outcome).toMatchObject({ kind: "inserted", tables: 1, broken: null, steps: 1, first: { sheet: added?.id } });
  expect(workbook.selection).toEqual({ sheet: added?.id, row: 0, column: 0 });
});

test("at the selected cell, where there is room", async () => {
  const { workbook, host } = opened({ name: "空", rows: [] });
  const at = { sheet: workbook.sheets[0]!.id, ...parseCellName("B3")! };
  workbook.select(at);
  expect(await insert(host, "selection")).toMatchObject({ kind: "inserted", first: { range: { top: 2, left: 1 } } });
  expect(workbook.selection).toEqual(at);
});

test("never over anything: the next free place is offered, and works", async () => {
  const { workbook, host } = opened(tableSheet("甲", soundTargets));
  const bare = snapshotOf(workbook);
  const refused = await insert(host, "selection");
  expect(refused).toMatchObject({ kind: "occupied", by: { top: 0, left: 0, bottom: 4, right: 3 } });
  expect(snapshotOf(workbook)).toEqual(bare);
  if (refused.kind !== "occupied") throw new Error(refused.kind);
  expect(await insert(host, refused.free)).toMatchObject({ first: { range: { top: refused.free.row } } });
});

test("a protected sheet is left alone", async () => {
  const { host } = opened({ name: "空", rows: [], protected: true });
  expect(await insert(host, "selection")).toEqual({ kind: "protected", sheetName: "空" });
});

test("without a selected cell nothing is inserted", async () => {
  const { host } = opened();
  expect(await insert(host, "selection")).toEqual({ kind: "no-selection" });
});

test("several come on numbered sheets, in one undo step", async () => {
  const there = opened({ name: "空", rows: [] });
  const before = snapshotOf(there.workbook);
  expect(await insert(there.host, "new-sheet", { count: 3 })).toMatchObject({ tables: 3, steps: 1 });
  expect(names(there)).toEqual(["空", "1.项目绩效目标表", "2.项目绩效目标表", "3.项目绩效目标表"]);
  const titles = there.workbook.sheets.slice(1).map((sheet) => sheet.read().textAt(0, 0));
  expect(titles).toEqual(["1.预算项目绩效目标表", "2.预算项目绩效目标表", "3.预算项目绩效目标表"]);
  expect(there.workbook.selection?.sheet).toBe(there.workbook.sheets[1]?.id);
  there.workbook.undo();
  expect(snapshotOf(there.workbook)).toEqual(before);
});

test("several at a cell stand one below the other, in one undo step", async () => {
  const { workbook, host } = opened({ name: "空", rows: [] });
  const before = snapshotOf(workbook);
  const outcome = await insert(host, "selection", { count: 2 });
  expect(outcome.kind === "inserted" && rangeName(outcome.first.range)).toBe("A1:G39");
  const sheet = workbook.sheets[0]!.read();
  expect([sheet.textAt(0, 0), sheet.textAt(20, 0)]).toEqual(["1.预算项目绩效目标表", "2.预算项目绩效目标表"]);
  expect(sheet.merges.map(rangeName)).toEqual(expect.arrayContaining(["A11:A14", "A31:A34"]));
  const [level2] = workbook.sheets[0]!.content.dropdowns.filter(
    ({ cells, options }) => cells.top === 30 && "parent" in options,
  );
  expect(level2?.options).toMatchObject({ parent: { row: 30, column: 0 } });
  workbook.undo();
  expect(snapshotOf(workbook)).toEqual(before);
});

test("a list of projects makes a sheet each, with code, name and budget", async () => {
  const there = opened({ name: "培训费", rows: [] });
  const list = "编码\t名称\t预算数（万元）\n13022925P00JXC419629R\t培训费\t5\n\t差旅费\t1.25\n\t=1+1\t3元";
  await insert(there.host, "new-sheet", readProjectList(list));
  expect(names(there)).toEqual(["培训费", "培训费(2)", "差旅费", "=1+1"]);
  const told = there.workbook.sheets.slice(1).map((sheet) => {
    const { textAt } = sheet.read();
    const at = (name: string) => textAt.call(sheet.read(), parseCellName(name)!.row, parseCellName(name)!.column);
    return [at("A1"), at("B3"), at("F3"), at("C4")];
  });
  expect(told).toEqual([
    ["1.培训费绩效目标表", "13022925P00JXC419629R", "培训费", "50,000.00"],
    ["2.差旅费绩效目标表", "", "差旅费", "12,500.00"],
    ["3.=1+1绩效目标表", "", "=1+1", "3.00"],
  ]);
  expect(there.workbook.sheets.at(-1)?.read().cell(2, 5)?.formula).toBeFalsy();
});

describe("more than one step's worth", () => {
  class Watched extends MemoryHost {
    readonly asked: number[] = [];
    before: (nth: number) => void = () => undefined;
    override async insertSheets(blocks: readonly Block[]) {
      this.before(this.asked.length);
      this.asked.push(blocks.length);
      return super.insertSheets(blocks);
    }
  }
  const start = () => {
    const workbook = workbookFrom([{ name: "空", rows: [] }]);
    return { workbook, host: new Watched(workbook) };
  };

  test("comes in steps of 25, and says how far it is", async () => {
    const { host } = start();
    const seen: number[] = [];
    const outcome = await insertTemplates(
      host,
      { template: "hebei-project", wanted: { count: 60 }, place: "new-sheet" },
      { onProgress: ({ tables }) => seen.push(tables) },
    );
    expect(host.asked).toEqual([25, 25, 10]);
    expect(seen).toEqual([0, 25, 50]);
    expect(outcome).toMatchObject({ tables: 60, steps: 3, last: { sheetName: "60.项目绩效目标表" } });
  });

  test("can be cancelled in between: what stands by then stays, and it says so", async () => {
    const { workbook, host } = start();
    const cancel = new AbortController();
    host.before = (nth) => nth === 1 && cancel.abort();
    const outcome = await insertTemplates(
      host,
      { template: "hebei-project", wanted: { count: 60 }, place: "new-sheet" },
      { signal: cancel.signal },
    );
    expect(outcome).toMatchObject({ tables: 50, broken: { wanted: 60, because: "cancelled" } });
    expect(workbook.sheets).toHaveLength(51);
  });

  test("cancelled at once leaves nothing", async () => {
    const { workbook, host } = start();
    const outcome = await insertTemplates(
      host,
      { template: "hebei-project", wanted: { count: 2 }, place: "new-sheet" },
      { signal: AbortSignal.abort() },
    );
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(workbook.sheets).toHaveLength(1);
  });

  test("a program that stops half-way: it says which tables are there", async () => {
    const { host } = start();
    host.before = (nth) => {
      if (nth === 1) throw new HostError("timeout", "no answer");
    };
    expect(await insert(host, "new-sheet", { count: 30 })).toMatchObject({
      tables: 25,
      broken: { wanted: 30, because: "timeout" },
    });
  });

  test("a workbook that takes no sheets rejects, with nothing inserted", async () => {
    const { workbook, host } = start();
    host.before = () => {
      throw new HostError("workbook-protected", "no");
    };
    await expect(insert(host, "new-sheet", { count: 30 })).rejects.toMatchObject({ code: "workbook-protected" });
    expect(workbook.sheets).toHaveLength(1);
  });

  test("at a cell it is refused", async () => {
    await expect(insert(start().host, "selection", { count: mostAtCell + 1 })).rejects.toThrow("More than");
  });
});
