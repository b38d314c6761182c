import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { markStyles } from "../../../src/hosts/host";
import { shownFill } from "../excel/emulator/workbook";
import { startWps } from "./emulator/start";

function older(...missing: readonly string[]) {
  const wps = startWps([{ name: "目标表", rows: [["产出指标", "≧4次"]] }]);
  for (const member of missing) wps.program.bridge.missing.add(member);
  return { ...wps, host: new WpsHost(wps.app) };
}

test("a build of today can do all", () => {
  expect(older().host.capabilities).toEqual({
    notes: true,
    undo: true,
    merges: true,
    events: true,
    readsTogether: false,
  });
});

test("without notes the marks are colours", async () => {
  const { host, program } = older("Range.AddComment", "Worksheet.Comments");
  expect(host.capabilities.notes).toBe(false);
  const [sheet] = await host.sheets();
  await host.mark([{ at: { sheet: sheet!.id, row: 0, column: 1 }, severity: "error", lines: ["符号写错"] }]);
  const marked = program.workbook.sheets[0]!;
  expect(shownFill(marked, { row: 0, column: 1 })).toBe(markStyles.error.fill);
  expect(marked.notes).toEqual({});
  await host.clearMarks();
  expect(shownFill(program.workbook.sheets[0]!, { row: 0, column: 1 })).toBeNull();
});

test("nobody is asked for what this build can do before there is a cell, or a workbook", () => {
  const { host, program } = older();
  program.bridge.failing.add("Application.ActiveCell");
  expect(host.capabilities.notes).toBe(true);
});

test("without grouped undo edits are written all the same", async () => {
  const { host, program } = older("Application.DebugTools");
  expect(host.capabilities.undo).toBe(false);
  const [sheet] = await host.sheets();
  await host.write({ edits: [{ at: { sheet: sheet!.id, row: 0, column: 1 }, before: "≧4次", after: "≥4次" }] });
  expect(program.workbook.sheets[0]!.cells[0]?.[1]?.text).toBe("≥4次");
});

test("without events nothing is listened to", () => {
  const { host } = older("Application.ApiEvent");
  expect(host.capabilities.events).toBe(false);
  const heard: unknown[] = [];
  host.on("changed", (change) => heard.push(change))();
  expect(heard).toEqual([]);
});

test("a build that raises events in spite of EnableEvents does not tell us of our own work", async () => {
  const { host, program } = older();
  program.raisesRegardless = true;
  const changes: unknown[] = [];
  host.on("changed", (change) => changes.push(change));
  const [sheet] = await host.sheets();
  await host.write({ edits: [{ at: { sheet: sheet!.id, row: 0, column: 1 }, before: "≧4次", after: "≥4次" }] });
  expect(changes).toEqual([]);
  program.type("目标表", "A1", "效益指标");
  expect(changes).toEqual([{ sheet: sheet!.id, range: { top: 0, left: 0, bottom: 0, right: 0 } }]);
});

test.each(["Application.EnableEvents", "Application.ScreenUpdating", "DebugTools.UndoTransBegin"])(
  "a build that fails at %s does the work all the same, and leaves nothing turned off",
  async (member) => {
    const { host, program } = older();
    const [sheet] = await host.sheets();
    program.bridge.failing.add(member);
    await host.write({ edits: [{ at: { sheet: sheet!.id, row: 0, column: 1 }, before: "≧4次", after: "≥4次" }] });
    expect(program.workbook.sheets[0]!.cells[0]?.[1]?.text).toBe("≥4次");
    expect([program.screenUpdating, program.enableEvents, program.inTransaction]).toEqual([true, true, false]);
  },
);

test("a machine without a printer, which refuses its paper, gets its template all the same", async () => {
  const { host, program } = older();
  program.bridge.failing.add("PageSetup.PaperSize");
  expect(await host.insert(drawHebeiProject(), { kind: "new-sheet" })).toMatchObject({ kind: "placed" });
  const drawn = program.workbook.sheets[1]!;
  expect(drawn.page).toMatchObject({ Orientation: 1, PrintTitleRows: "$10:$10" });
  expect(drawn.page["PaperSize"]).toBeUndefined();
});

test("what the emulator was never taught, it refuses loudly", () => {
  const { app } = older();
  expect(() => app.ActiveSheet.AutoFilterMode).toThrow("does not know Worksheet.AutoFilterMode");
});
