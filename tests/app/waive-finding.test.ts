import { checkWorkbook } from "../../src/app/check-workbook";
import { restoreFinding, waiveFinding } from "../../src/app/waive-finding";
import { applySafeFixes } from "../../src/app/apply-fixes";
import type { Report } from "../../src/core/report/report";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { tableSheet } from "./workbooks";

const faulty = tableSheet("甲", ["≧4场", "≥95", "≥80%", "≥90%"]);

async function open(...sheets: SheetSketch[]) {
  const workbook = workbookFrom(sheets);
  const host = new MemoryHost(workbook);
  const check = async (scope: "active-sheet" | "all-sheets" = "active-sheet"): Promise<Report> => {
    const outcome = await checkWorkbook(host, { scope, language: "zh" });
    if (outcome.kind === "cancelled") throw new Error("cancelled");
    return outcome.report;
  };
  const waive = async (code: string) => {
    const { findings, tables } = await check();
    const finding = findings.find((one) => one.code === code)!;
    return waiveFinding(host, { finding, table: tables[0], reason: "可以", date: "2026-03-05" });
  };
  return { workbook, host, check, waive };
}

const codes = ({ findings }: Report): string[] => findings.map(({ code }) => code);

test("the first waiver makes the sheet, the next ones go below, and a check of the one sheet knows them", async () => {
  const { workbook, check, waive } = await open(faulty);
  expect(await waive("C06")).toMatchObject({ kind: "waived", at: { row: 1 } });
  expect(await waive("C01")).toMatchObject({ kind: "waived", at: { row: 2 } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["甲", "校验说明"]);
  const report = await check();
  expect(report.waived.map(({ finding }) => finding.code)).toEqual(["C01", "C06"]);
  expect([codes(report).includes("C06"), report.waiverProblems]).toEqual([false, []]);
});

test("a waiver for a table that was not looked at is not called needless", async () => {
  const { workbook, check, waive } = await open(faulty, { ...faulty, name: "乙" });
  await waive("C06");
  workbook.activate(workbook.sheets[1]!.id);
  expect((await check()).waiverProblems).toEqual([]);
});

test("what is waived is not fixed either, however many passes it takes", async () => {
  const { workbook, host, check, waive } = await open(tableSheet("甲", ["≧4场", "≥９5％。", "≥80%", "≥90%"]));
  await waive("C01");
  await applySafeFixes(host, await check());
  const sheet = workbook.sheets[0]!.read();
  expect([sheet.textAt(1, 3), sheet.textAt(2, 3)]).toEqual(["≧4场", "≥95%"]);
});

test("taken back, the finding is there again and the row is blank", async () => {
  const { workbook, host, check, waive } = await open(faulty);
  await waive("C06");
  expect(await restoreFinding(host, (await check()).waived[0]!)).toBe(true);
  const report = await check();
  expect([codes(report).includes("C06"), report.waived, report.waiverProblems]).toEqual([true, [], []]);
  expect(workbook.sheets[1]!.read().textAt(1, 5)).toBe("");
});

test.each<[string, Partial<SheetSketch>, string]>([
  ["protected", { protected: true }, "protected"],
  ["laid out for something else", {}, "no-heading"],
])("a sheet of that name that is %s is left as it is", async (_what, more, kind) => {
  const { workbook, check, waive } = await open(faulty, { name: "校验说明", rows: [["会议记录"]], ...more });
  await check();
  const before = snapshotOf(workbook);
  expect(await waive("C06")).toEqual({ kind });
  expect(snapshotOf(workbook)).toEqual(before);
});
