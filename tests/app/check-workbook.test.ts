import {
  checkWorkbook,
  type CheckedWorkbook,
  type CheckOutcome,
  type CheckProgress,
} from "../../src/app/check-workbook";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import { HostError } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";
import { soundTargets, tableSheet } from "./workbooks";

const oneBad = tableSheet("甲", ["≥4场", "≥95", "≥80%", "≥90%"]);
const sound = tableSheet("乙", soundTargets);

function checkedOf(outcome: CheckOutcome): CheckedWorkbook {
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

test.each([
  ["active-sheet", ["甲"], 4],
  ["all-sheets", ["甲", "乙"], 8],
] as const)("%s reads %j", async (scope, sheets, indicators) => {
  const host = new MemoryHost(workbookFrom([oneBad, sound]));
  const { report } = checkedOf(await checkWorkbook(host, { scope, language: "zh" }));
  expect(report.tables.map(({ sheetName }) => sheetName)).toEqual(sheets);
  expect(report.indicators).toBe(indicators);
});

test("the report is the core's, whoever asks", async () => {
  const host = new MemoryHost(workbookFrom([oneBad, sound]));
  const sheets = await Promise.all((await host.sheets()).map(({ id }) => host.read(id)));
  const { report } = checkedOf(await checkWorkbook(host, { scope: "all-sheets", language: "zh" }));
  expect(report).toEqual(check(sheets, hebeiCounty));
  expect(report.findings.map(({ code }) => code)).toContain("C06");
});

test("what was found is marked in the sheet, in place of the marks before", async () => {
  const workbook = workbookFrom([oneBad, sound]);
  const host = new MemoryHost(workbook);
  const bare = snapshotOf(workbook);
  const first = checkedOf(await checkWorkbook(host, { scope: "active-sheet", language: "zh" }));
  expect(first.marking).toMatchObject({ kind: "marked", protectedSheets: [] });
  expect(snapshotOf(workbook)).not.toEqual(bare);
  await host.clearMarks();
  expect(snapshotOf(workbook)).toEqual(bare);
});

test("a protected sheet is checked, named and left as it is", async () => {
  const workbook = workbookFrom([{ ...oneBad, protected: true }]);
  const bare = snapshotOf(workbook);
  const { report, marking } = checkedOf(
    await checkWorkbook(new MemoryHost(workbook), { scope: "active-sheet", language: "zh" }),
  );
  expect(report.findings).not.toHaveLength(0);
  expect(marking).toEqual({ kind: "marked", cells: 0, protectedSheets: ["甲"] });
  expect(snapshotOf(workbook)).toEqual(bare);
});

test("findings are not lost where the program cannot mark", async () => {
  class Unmarkable extends MemoryHost {
    override async mark(): Promise<never> {
      throw new HostError("busy", "editing");
    }
  }
  const host = new Unmarkable(workbookFrom([oneBad]));
  const { report, marking } = checkedOf(await checkWorkbook(host, { scope: "active-sheet", language: "zh" }));
  expect(report.findings).not.toHaveLength(0);
  expect(marking).toEqual({ kind: "failed", because: "busy" });
});

describe("a sheet that cannot be read", () => {
  class TooLarge extends MemoryHost {
    override async read(sheet: string) {
      const info = (await this.sheets()).find(({ id }) => id === sheet);
      if (info?.name === "大") throw new HostError("too-large", "too large");
      return super.read(sheet);
    }
  }
  const large = { ...sound, name: "大" };

  test("does not cost the report on the others", async () => {
    const host = new TooLarge(workbookFrom([large, oneBad]));
    const outcome = checkedOf(await checkWorkbook(host, { scope: "all-sheets", language: "zh" }));
    expect(outcome.skipped).toEqual([{ name: "大", because: "too-large" }]);
    expect(outcome.report.tables.map(({ sheetName }) => sheetName)).toEqual(["甲"]);
  });

  test("is an error where it was the only one asked for", async () => {
    const host = new TooLarge(workbookFrom([large, oneBad]));
    await expect(checkWorkbook(host, { scope: "active-sheet", language: "zh" })).rejects.toThrow(HostError);
  });
});

describe("long work", () => {
  const sheets = Array.from({ length: 5 }, (_, index) => tableSheet(`表${index}`, ["≥4", "≥95", "≥80", "≥90"]));

  test("tells how far it has come, stage after stage and never backwards", async () => {
    const told: CheckProgress[] = [];
    const onProgress = (progress: CheckProgress) => told.push(progress);
    await checkWorkbook(new MemoryHost(workbookFrom(sheets)), { scope: "all-sheets", language: "zh", onProgress });
    const stages = ["reading", "checking", "marking"];
    const rank = ({ stage, sheets, tables }: CheckProgress) => stages.indexOf(stage) * 1e6 + sheets * 1e3 + tables;
    expect(told).toEqual([...told].sort((a, b) => rank(a) - rank(b)));
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(told.every((progress) => progress.sheets < progress.totalSheets)).toBe(true);
  });

  test.each(["reading", "checking", "marking"] as const)(
    "can be cancelled while %s, with the workbook untouched",
    async (stage) => {
      const workbook = workbookFrom(sheets);
      const bare = snapshotOf(workbook);
      const abort = new AbortController();
      const onProgress = (progress: CheckProgress) => progress.stage === stage && abort.abort();
      const outcome = await checkWorkbook(new MemoryHost(workbook), {
        scope: "all-sheets",
        language: "zh",
        signal: abort.signal,
        onProgress,
      });
      expect(outcome).toEqual({ kind: "cancelled" });
      expect(snapshotOf(workbook)).toEqual(bare);
    },
  );
});
