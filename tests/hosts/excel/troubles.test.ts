/** @jest-environment jsdom */
import { checkWorkbook } from "../../../src/app/check-workbook";
import { insertTemplates, type InsertPlace } from "../../../src/app/insert-templates";
import { parseCellName, type Address } from "../../../src/core/sheet/address";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { SpreadsheetHost } from "../../../src/hosts/host";
import type { SheetSketch } from "../../../src/hosts/memory/sketch";
import { en } from "../../../src/pane/locale/en";
import { zh } from "../../../src/pane/locale/zh";
import { tableSheet } from "../../app/workbooks";
import { startExcel } from "./emulator/start";
import { snapshotOf } from "./emulator/workbook";
import { settled, startHost, type RunningHost } from "./running-host";

const faulty = tableSheet("目标表", ["≥４场", "≥95", "≧80%", "≥90%"]);

let excel: RunningHost;
const start = async (sheets: readonly SheetSketch[] = [faulty], options = {}) => {
  excel = await startHost(sheets, options);
};
afterEach(() => {
  jest.useRealTimers();
  excel.stop();
});

const at = (name: string): Address => ({ sheet: excel.workbook.sheets[0]!.id, ...parseCellName(name)! });
const insertTemplate = (place: InsertPlace) =>
  insertTemplates(excel.host, { template: "hebei-project", wanted: { count: 1 }, place });
const edit = (name: string, before: string, after: string) => ({ at: at(name), before, after });

const requests: readonly [string, (host: SpreadsheetHost) => Promise<unknown>][] = [
  ["sheets", (host) => host.sheets()],
  ["activeSheet", (host) => host.activeSheet()],
  ["selection", (host) => host.selection()],
  ["read", (host) => host.read(at("A1").sheet)],
  ["mark", (host) => host.mark([{ at: at("D2"), severity: "error", lines: ["错"] }])],
  ["clearMarks", (host) => host.clearMarks()],
  ["write", (host) => host.write({ edits: [edit("D2", "≥４场", "≥4场")] })],
  ["insert", (host) => host.insert(drawHebeiProject(), { kind: "new-sheet" })],
  ["select", (host) => host.select(at("B2"))],
];

describe("Excel that does not answer", () => {
  test.each(requests)("makes %s end in a timeout after 15 s, and work again afterwards", async (_name, request) => {
    await start();
    excel.control.hang();
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "setImmediate", "nextTick"] });
    const asked = expect(request(excel.host)).rejects.toMatchObject({ name: "HostError", code: "timeout" });
    await jest.advanceTimersByTimeAsync(14_900);
    await jest.advanceTimersByTimeAsync(200);
    await asked;
    jest.useRealTimers();
    excel.control.resume();
    await settled();
    await expect(excel.host.sheets()).resolves.toHaveLength(excel.workbook.sheets.length);
  });

  test("half-way through a check leaves the findings and says that they are not marked", async () => {
    await start();
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "setImmediate", "nextTick", "performance"] });
    const onProgress = ({ stage }: { stage: string }) => stage === "marking" && excel.control.hang();
    const checking = checkWorkbook(excel.host, { scope: "all-sheets", language: "zh", onProgress });
    for (let waited = 0; waited < 40; waited++) await jest.advanceTimersByTimeAsync(500);
    expect(await checking).toMatchObject({ kind: "checked", marking: { kind: "failed", because: "timeout" } });
  });
});

describe("while a cell is being edited", () => {
  test("reading waits until the person is done", async () => {
    await start();
    excel.control.editMode(true);
    let answered = false;
    const asked = excel.host.sheets().then(() => (answered = true));
    await settled();
    expect(answered).toBe(false);
    excel.control.editMode(false);
    await asked;
    expect(answered).toBe(true);
  });

  test.each<[string, (host: SpreadsheetHost) => Promise<unknown>]>([
    ["an edit", (host) => host.write({ edits: [edit("D2", "≥４场", "≥4场")] })],
    ["an insertion", (host) => host.insert(drawHebeiProject(), { kind: "at", at: at("A20") })],
  ])("%s that would come late is refused as busy, and nothing is written", async (_title, request) => {
    await start();
    const before = snapshotOf(excel.workbook);
    // The person begins to type after the cells have been looked at.
    const asked = expect(request(excel.host)).rejects.toMatchObject({ name: "HostError", code: "busy" });
    while (excel.traffic.roundTrips === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    excel.control.editMode(true);
    await asked;
    excel.control.editMode(false);
    await settled();
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });
});

describe("protection", () => {
  test("a sheet that gets protected after it was listed is left alone by the marks", async () => {
    await start();
    await excel.host.sheets();
    await excel.host.read(at("A1").sheet);
    excel.control.protectSheet("目标表");
    const before = snapshotOf(excel.workbook);
    const mark = { at: at("D2"), severity: "error" as const, lines: ["错"] };
    expect(await excel.host.mark([mark])).toEqual({ marked: 0, protectedSheets: [at("A1").sheet] });
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });

  test("a protected workbook gets no new sheet, but a table on a sheet that is there", async () => {
    await start();
    excel.control.protectWorkbook();
    await expect(insertTemplate("new-sheet")).rejects.toMatchObject({ code: "workbook-protected" });
    expect(excel.workbook.sheets).toHaveLength(1);
    expect(await insertTemplate(at("A20"))).toMatchObject({ kind: "inserted" });
  });

  test("an edit that Excel stops half-way is taken back", async () => {
    await start([faulty, { ...faulty, name: "乙" }]);
    const [first, second] = excel.workbook.sheets;
    const before = snapshotOf(excel.workbook);
    const edits = [first, second].map((sheet) => ({
      ...edit("D2", "≥４场", "≥4场"),
      at: { ...at("D2"), sheet: sheet!.id },
    }));
    const asked = excel.host.write({ edits });
    const refused = expect(asked).rejects.toMatchObject({ name: "HostError", code: "protected" });
    while (excel.traffic.roundTrips === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    excel.control.protectSheet("乙");
    await refused;
    excel.control.protectSheet("乙", false);
    expect(snapshotOf(excel.workbook)).toEqual(before);
  });
});

describe("a workbook that changes between looking and marking", () => {
  const mark = (name: string) => ({ at: at(name), severity: "error" as const, lines: ["错"] });
  const look = async () => {
    await excel.host.sheets();
    await excel.host.read(at("A1").sheet);
  };

  test.each<[string, () => Promise<void> | void]>([
    ["our marks have gone by undo", () => excel.control.undo()],
    ["a sheet has gone", () => excel.control.deleteSheet("乙")],
    ["a comment has come", () => excel.control.comment("目标表", "D3", "请核对")],
  ])("%s: it looks again and marks", async (_title, change) => {
    await start([faulty, { ...faulty, name: "乙" }]);
    await excel.host.mark([mark("D2")]);
    await look();
    await change();
    expect(await excel.host.mark([mark("D3")])).toEqual({ marked: 1, protectedSheets: [] });
    expect(excel.workbook.sheets[0]?.conditionalFormats).toHaveLength(1);
  });
});

describe("a call that Excel cannot merge into one undo step", () => {
  const forms = ["甲", "乙"].map((name) => ({ ...drawHebeiProject({ name }), sheetName: name }));

  test.each<[string, string, (host: SpreadsheetHost) => Promise<unknown>]>([
    ["an edit", "Range.Values", (host) => host.write({ edits: [edit("D2", "≥４场", "≥4场")] })],
    ["a block on a sheet", "Range.Merge", (host) => host.insert(forms[0]!, { kind: "at", at: at("A20") })],
    ["new sheets", "Range.Merge", (host) => host.insertSheets(forms)],
    ["new sheets", "DataValidation.Rule", (host) => host.insertSheets(forms)],
    ["new sheets", "PageLayout.Orientation", (host) => host.insertSheets(forms)],
  ])("%s (%s) is done all the same, step by step", async (_title, member, request) => {
    await start();
    const done = await request(excel.host);
    const whole = snapshotOf(excel.workbook);
    excel.stop();
    await start();
    excel.control.refuseInUndoGroup(member);
    expect(await request(excel.host)).toEqual(done);
    expect(snapshotOf(excel.workbook)).toEqual(whole);
    expect(excel.traffic.requests.map(({ error }) => error).filter(Boolean)).toEqual(["UndoNotSupported"]);
  });
});

describe("a chart sheet in front", () => {
  test("all sheets are checked, with one more look at the list", async () => {
    await start();
    excel.control.showChartSheet();
    const outcome = await checkWorkbook(excel.host, { scope: "all-sheets", language: "zh" });
    expect(outcome).toMatchObject({ kind: "checked", marking: { kind: "marked" } });
    expect(excel.traffic.roundTrips).toBe(4);
  });

  test("the sheet in front cannot be checked, and nothing is selected", async () => {
    await start();
    excel.control.showChartSheet();
    const asked = checkWorkbook(excel.host, { scope: "active-sheet", language: "zh" });
    await expect(asked).rejects.toMatchObject({ name: "HostError", code: "no-worksheet" });
    await expect(excel.host.selection()).resolves.toBeNull();
    await excel.host.select(at("A1"));
    await expect(excel.host.activeSheet()).resolves.toBe(at("A1").sheet);
  });
});

test("a note that goes between the list and the reading costs no findings, and marks come all the same", async () => {
  await start([{ ...faulty, notes: { A1: "请核对" } }]);
  await excel.host.sheets();
  excel.workbook.update(at("A1").sheet, { notes: {} });
  expect((await excel.host.read(at("A1").sheet)).textAt(1, 3)).toBe("≥４场");
  expect((await excel.host.mark([{ at: at("D2"), severity: "error", lines: ["错"] }])).marked).toBe(1);
});

describe("an older Excel", () => {
  test.each([
    ["1.20", { notes: true, undo: true, merges: true, events: true, readsTogether: true }],
    ["1.17", { notes: false, undo: false, merges: true, events: true, readsTogether: true }],
    ["1.12", { notes: false, undo: false, merges: false, events: true, readsTogether: true }],
    ["1.9", { notes: false, undo: false, merges: false, events: true, readsTogether: true }],
  ])("with ExcelApi %s can do %j, and checks, marks and inserts all the same", async (excelApi, capabilities) => {
    await start([faulty], { excelApi });
    expect(excel.host.capabilities).toEqual(capabilities);
    const outcome = await checkWorkbook(excel.host, { scope: "all-sheets", language: "zh" });
    expect(outcome).toMatchObject({ kind: "checked", marking: { kind: "marked" } });
    expect(excel.traffic.roundTrips).toBe(3);
    expect(await insertTemplate("new-sheet")).toMatchObject({ kind: "inserted" });
    expect(Object.keys(excel.workbook.sheets[0]?.notes ?? {}).length > 0).toBe(capabilities.notes);
    // Nor does anything else ask for what this Excel lacks: the library itself would refuse.
    expect(await excel.host.write({ edits: [edit("D2", "≥４场", "≥4场")] })).toMatchObject({ refused: [] });
    expect(await insertTemplate(at("A20"))).toMatchObject({ kind: "inserted" });
    await excel.host.select(at("B2"));
    expect(await excel.host.selection()).toEqual(at("B2"));
    await excel.host.clearMarks();
    expect(excel.traffic.requests.map(({ error }) => error).filter(Boolean)).toEqual([]);
  });

  test("below ExcelApi 1.9 it says so at the start", async () => {
    await start();
    const old = await startExcel([faulty], { excelApi: "1.8" });
    expect(() => new ExcelHost()).toThrow(expect.objectContaining({ name: "HostError", code: "too-old" }));
    old.stop();
  });
});

test.each([
  ["InvalidOperationInCellEditMode", "busy"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "no-such-sheet"],
  ["UnsupportedOperation", "unsupported"],
  ["GeneralException", "refused"],
  ["SomethingNew", "refused"],
] as const)("%s of Excel is %s, which the pane says in both languages", async (code, meaning) => {
  await start();
  excel.control.fail(code as never);
  await expect(excel.host.select(at("A1"))).rejects.toMatchObject({ name: "HostError", code: meaning });
  expect(zh.hostError[meaning]).toMatch(/请|也可以/);
  expect(en.hostError[meaning]).toMatch(/try again|Use /);
});
