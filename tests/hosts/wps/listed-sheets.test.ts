import type { Mark } from "../../../src/hosts/host";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { snapshotOf } from "../excel/emulator/workbook";
import { startWps, type StartedWps } from "./emulator/start";

/** What a request takes from the last look at all sheets may be out of date by then. */
let wps: StartedWps;
let host: WpsHost;
let ids: readonly string[];

beforeEach(async () => {
  wps = startWps([
    { name: "目标表", rows: [["产出指标", "≧4次"]] },
    { name: "第二张", rows: [["效益指标", "≧5次"]] },
  ]);
  host = new WpsHost(wps.app);
  ids = (await host.sheets()).map(({ id }) => id);
});

const mark = (sheet: number): Mark => ({
  at: { sheet: ids[sheet]!, row: 0, column: 1 },
  severity: "error",
  lines: ["符号写错"],
});
const notesOn = (name: string): string[] => Object.keys(wps.program.workbook.find(name)?.notes ?? {});
const set = (name: string, changes: { readonly protected: boolean }): void =>
  wps.program.workbook.update(wps.program.workbook.find(name)!.id, changes);
const remove = (name: string): void => {
  const { workbook } = wps.program;
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
};

test("requests made together look at what lies in front once", async () => {
  const { program, app } = startWps([{ name: "目标表", rows: [["产出指标"]] }]);
  const fresh = new WpsHost(app);
  const before = program.bridge.calls;
  const [sheets, active] = await Promise.all([fresh.sheets(), fresh.activeSheet()]);
  expect(sheets).toEqual([{ id: active, name: "目标表", hidden: false, protected: false }]);
  expect(program.bridge.calls - before).toBe(7);
});

test("what lies in front is looked at anew by the next request", async () => {
  const [, second] = ids;
  await host.select({ sheet: second!, row: 0, column: 0 });
  expect(await host.activeSheet()).toBe(second);
  wps.program.activate(wps.program.workbook.find("目标表")!.id);
  expect(await host.activeSheet()).toBe(ids[0]);
});

test("a chart that lies in front is not taken for the only worksheet", async () => {
  remove("第二张");
  wps.program.chartInFront = "图表1";
  expect(await host.sheets()).toEqual([{ id: ids[0], name: "目标表", hidden: false, protected: false }]);
  await expect(host.activeSheet()).rejects.toMatchObject({ code: "no-such-sheet" });
});

test("the only worksheet may be hidden behind a chart", async () => {
  remove("第二张");
  const { workbook } = wps.program;
  workbook.update(workbook.find("目标表")!.id, { visibility: "Hidden" });
  wps.program.chartInFront = "图表1";
  expect(await host.sheets()).toMatchObject([{ name: "目标表", hidden: true }]);
});

test("a sheet that was deleted cannot be read", async () => {
  remove("第二张");
  await expect(host.read(ids[1]!)).rejects.toMatchObject({ code: "no-such-sheet" });
  expect((await host.read(ids[0]!)).textAt(0, 0)).toBe("产出指标");
});

test.each([
  ["fails there", "failing"],
  ["ignores what is asked there", "ignored"],
] as const)("a sheet protected since the look, where WPS %s, is told of and left alone", async (_how, kind) => {
  set("第二张", { protected: true });
  if (kind === "ignored") wps.program.protectionIsSilent = true;
  expect(await host.mark([mark(0), mark(1)])).toEqual({ marked: 1, protectedSheets: [ids[1]] });
  expect([notesOn("目标表"), notesOn("第二张")]).toEqual([["B1"], []]);
  expect(wps.program.workbook.find("第二张")?.conditionalFormats).toEqual([]);
});

test("old marks on a sheet protected since the look stay, and the others go", async () => {
  await host.mark([mark(0), mark(1)]);
  set("第二张", { protected: true });
  expect(await host.mark([])).toEqual({ marked: 0, protectedSheets: [] });
  expect([notesOn("目标表"), notesOn("第二张")]).toEqual([[], ["B1"]]);
});

test("a sheet deleted since the look does not keep the others from being marked", async () => {
  remove("第二张");
  expect(await host.mark([mark(0)])).toEqual({ marked: 1, protectedSheets: [] });
  expect(notesOn("目标表")).toEqual(["B1"]);
});

test("a mark on a sheet deleted since the look is refused, and nothing has changed", async () => {
  remove("第二张");
  const before = snapshotOf(wps.program.workbook);
  await expect(host.mark([mark(0), mark(1)])).rejects.toMatchObject({ code: "no-such-sheet" });
  expect(snapshotOf(wps.program.workbook)).toEqual(before);
});

test("a build whose lists stand still is asked for new ones before anything is called a failure", async () => {
  wps.program.collectionsStandStill = true;
  expect(await host.mark([mark(0)])).toEqual({ marked: 1, protectedSheets: [] });
  await host.clearMarks();
  expect(notesOn("目标表")).toEqual([]);
  wps.program.bridge.ignored.add("Range.AddComment");
  await expect(host.mark([mark(0)])).rejects.toMatchObject({ code: "refused" });
});

test("painting is turned off while many notes are written, and on again whatever happens", async () => {
  const many = Array.from({ length: 60 }, (_, row) => ({ ...mark(0), at: { ...mark(0).at, row } }));
  const seen: boolean[] = [];
  const { changeOn } = wps.program;
  wps.program.changeOn = (...values) => {
    seen.push(wps.program.screenUpdating);
    changeOn.apply(wps.program, values);
  };
  await host.mark(many);
  expect(new Set(seen)).toEqual(new Set([false]));
  wps.program.bridge.failing.add("Range.AddComment");
  await expect(host.mark(many)).rejects.toMatchObject({ code: "refused" });
  expect([wps.program.screenUpdating, wps.program.enableEvents, wps.program.inTransaction]).toEqual([
    true,
    true,
    false,
  ]);
});
