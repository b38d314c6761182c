import { takeErrands, type Errand } from "../../src/app/errands";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom } from "../../src/hosts/memory/sketch";
import { commands } from "../../src/ribbon/commands";
import { serve } from "../../src/ribbon/serve";
import { tableSheet } from "../app/workbooks";

let stopTaking: (() => void) | undefined;
afterEach(() => stopTaking?.());

/** A program with a ribbon; `log` tells what happened in which order. */
function program({ pane }: { pane: boolean }) {
  const log: string[] = [];
  const workbook = workbookFrom([tableSheet("甲", ["≥4场", "≥95", "≥80%", "≥90%"])]);
  if (pane) stopTaking = takeErrands(({ kind }: Errand) => log.push(`pane: ${kind}`));
  const ribbon = {
    host: () => new MemoryHost(workbook),
    language: "zh" as const,
    showPane: async () => void log.push("opened"),
  };
  return { log, workbook, ribbon };
}

const marksIn = ({ workbook }: ReturnType<typeof program>) => workbook.sheets[0]!.conditionalFormats.length;

test.each(["checkSheet", "checkAll"] as const)("%s opens the pane, which checks", async (name) => {
  const there = program({ pane: true });
  await serve(commands[name], there.ribbon);
  expect(there.log).toEqual(["opened", "pane: check"]);
  expect(marksIn(there)).toBe(0);
});

test("without a pane a check marks the sheet itself", async () => {
  const there = program({ pane: false });
  await serve(commands.checkSheet, there.ribbon);
  expect(marksIn(there)).toBeGreaterThan(0);
});

test("a pane that never says it is open keeps no button waiting", async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  try {
    const there = program({ pane: true });
    const serving = serve(commands.checkSheet, { ...there.ribbon, showPane: () => new Promise(() => undefined) });
    await jest.advanceTimersByTimeAsync(6000);
    await serving;
    expect(there.log).toEqual(["pane: check"]);
  } finally {
    jest.useRealTimers();
  }
});

test("a template is inserted without opening anything", async () => {
  const there = program({ pane: true });
  await serve(commands.insertHebeiProject, there.ribbon);
  expect(there.workbook.sheets.map(({ name }) => name)).toEqual(["甲", "项目绩效目标表"]);
  expect(there.log).toEqual([]);
});

test("marks are cleared without opening anything", async () => {
  const there = program({ pane: true });
  await new MemoryHost(there.workbook).mark([
    { at: { sheet: there.workbook.sheets[0]!.id, row: 0, column: 0 }, severity: "hint", lines: ["旧"] },
  ]);
  await serve(commands.clearMarks, there.ribbon);
  expect(marksIn(there)).toBe(0);
  expect(there.log).toEqual([]);
});

test.each([
  ["does not answer", () => Promise.reject(new HostError("timeout", "no answer"))],
  ["takes no new sheet", () => Promise.reject(new HostError("workbook-protected", "no"))],
])("where the program %s, the pane opens and tries, to say why", async (_title, insertSheets) => {
  const there = program({ pane: true });
  class Refusing extends MemoryHost {
    override insertSheets = insertSheets;
  }
  await serve(commands.insertHebeiProject, { ...there.ribbon, host: () => new Refusing(there.workbook) });
  expect(there.log).toEqual(["opened", "pane: insert"]);
});

test("a program that is too old opens the pane, which says so", async () => {
  const there = program({ pane: false });
  const host = () => {
    throw new HostError("too-old", "too old");
  };
  await serve(commands.clearMarks, { ...there.ribbon, host });
  expect(there.log).toEqual(["opened"]);
});
