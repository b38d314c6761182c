import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { templates } from "../../../src/core/template/templates";
import type { SpreadsheetHost } from "../../../src/hosts/host";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { snapshotOf } from "../excel/emulator/workbook";
import { startWps, type StartedWps } from "./emulator/start";

let wps: StartedWps;
let host: SpreadsheetHost;
let sheet: string;

beforeEach(async () => {
  wps = startWps([
    { name: "目标表", rows: [["产出指标", "≧4次"], [{ raw: 0.9, format: "0%" }]], notes: { A1: "请核对" } },
  ]);
  host = new WpsHost(wps.app);
  sheet = (await host.sheets())[0]!.id;
});

const at = (row: number, column: number) => ({ sheet, row, column });
const mark = () => host.mark([{ at: at(0, 1), severity: "error", lines: ["符号写错"] }]);
const write = () =>
  host.write({
    edits: [
      { at: at(0, 1), before: "≧4次", after: "≥4次" },
      { at: at(1, 0), before: "90%", after: "≥90%" },
    ],
  });
const insertSheet = () => host.insert(drawHebeiProject(), { kind: "new-sheet" });
const insertSums = () =>
  host.insert(templates.find(({ id }) => id === "self-evaluation")!.draw(), { kind: "new-sheet" });
const insertHere = () => host.insert(drawHebeiProject(), { kind: "at", at: at(5, 0) });

/** What is written where. */
const values = () =>
  wps.program.workbook.sheets.map(({ name, cells }) => [
    name,
    cells.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => (cell?.value ? [[row, column, cell.value]] : [])),
    ),
  ]);

const cases: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ["Range.Value2", "an edit", () => write()],
  ["Range.NumberFormat", "an edit", () => write()],
  ["Range.Value2", "a new sheet", () => insertSheet()],
  ["Range.Merge", "a new sheet", () => insertSheet()],
  ["Sheets.Add", "a new sheet", () => insertSheet()],
  ["Range.Formula", "a new sheet with sums", () => insertSums()],
  ["Validation.Add", "a new sheet", () => insertSheet()],
  ["Range.Value2", "a block on a sheet", () => insertHere()],
  ["Range.Merge", "a block on a sheet", () => insertHere()],
  ["FormatConditions.Add", "a mark", () => mark()],
  ["Interior.Color", "the colour of a mark", () => mark()],
  ["Range.AddComment", "the note of a mark", () => mark()],
];

describe.each([
  ["ignores it without a word", "ignored"],
  ["fails", "failing"],
] as const)("where WPS %s", (_how, kind) => {
  test.each(cases)("%s refuses %s, and the workbook is as it was", async (member, _what, request) => {
    const before = snapshotOf(wps.program.workbook);
    wps.program.bridge[kind].add(member);
    await expect(request()).rejects.toMatchObject({ name: "HostError", code: "refused" });
    expect(snapshotOf(wps.program.workbook)).toEqual(before);
    expect([wps.program.screenUpdating, wps.program.enableEvents, wps.program.inTransaction]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(cases.filter(([, what]) => !what.endsWith("mark")))(
    "%s refuses %s in a build without grouped undo, and the values are as they were",
    async (member, _what, request) => {
      wps.program.bridge.missing.add("Application.DebugTools");
      host = new WpsHost(wps.app);
      expect([host.capabilities.undo, (await host.sheets())[0]?.id]).toEqual([false, sheet]);
      const before = values();
      wps.program.bridge[kind].add(member);
      await expect(request()).rejects.toMatchObject({ code: "refused" });
      expect(values()).toEqual(before);
      expect(wps.program.workbook.sheets).toHaveLength(1);
      expect([wps.program.screenUpdating, wps.program.enableEvents]).toEqual([true, true]);
    },
  );
});

test.each(["FormatCondition.Delete", "Comment.Delete"])("old marks that %s leaves are told of", async (member) => {
  await mark();
  wps.program.bridge.ignored.add(member);
  await expect(host.clearMarks()).rejects.toMatchObject({ code: "refused" });
});

test.each<[string, (text: string) => string]>([
  ["spells formulas otherwise", (text) => text.replace("=N(", "=T(")],
  ["cuts notes short", (text) => text.slice(0, 15)],
])("a build that %s is told of, and no mark stays behind that we would not find again", async (_what, spelling) => {
  const before = snapshotOf(wps.program.workbook);
  wps.program.spelling = spelling;
  await expect(mark()).rejects.toMatchObject({ code: "refused" });
  expect(snapshotOf(wps.program.workbook)).toEqual(before);
});

test("a build that ends lines and spaces formulas in its own way has marks all the same, and they go again", async () => {
  const before = snapshotOf(wps.program.workbook);
  wps.program.spelling = (text) => text.replace(/\n/g, "\r\n").replace(")=0", ") = 0");
  expect(await mark()).toEqual({ marked: 1, protectedSheets: [] });
  await host.clearMarks();
  expect(snapshotOf(wps.program.workbook)).toEqual(before);
});

test("an old file's palette has no such colour: the nearest marks as well", async () => {
  wps.program.nearest = () => "#FF99CC";
  expect(await mark()).toEqual({ marked: 1, protectedSheets: [] });
});

test("marks are one step to take back", async () => {
  const before = wps.program.workbook.undoDepth;
  await host.mark([0, 1, 2].map((row) => ({ at: at(row, 3), severity: "error" as const, lines: ["错"] })));
  expect(wps.program.workbook.undoDepth - before).toBe(1);
});

test("a hidden sheet, which WPS does not bring to the front, is told of", async () => {
  wps.program.bridge.ignored.add("Worksheet.Activate");
  await wps.program.workbook.addSheet("第二张");
  const second = (await host.sheets())[1]!.id;
  await expect(host.select({ sheet: second, row: 0, column: 0 })).rejects.toMatchObject({ code: "refused" });
});

test("a workbook whose structure is protected takes no sheet", async () => {
  wps.program.workbook.protected = true;
  await expect(insertSheet()).rejects.toMatchObject({ code: "workbook-protected" });
});

test("screen updating that someone had turned off stays off", async () => {
  wps.program.screenUpdating = false;
  await write();
  expect(wps.program.screenUpdating).toBe(false);
});
