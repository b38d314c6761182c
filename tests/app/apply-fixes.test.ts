import { applyFix, applySafeFixes } from "../../src/app/apply-fixes";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import type { Finding } from "../../src/core/rules/finding";
import { cellName } from "../../src/core/sheet/address";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { tableSheet } from "./workbooks";

/** Safe: the look-alike sign, the full-width sign and the stop. A suggestion: the missing unit. */
const faulty = tableSheet("甲", ["≧4场", "≥９5％。", "≥80", "≥90%"]);

async function open(...sheets: SheetSketch[]) {
  const workbook = workbookFrom(sheets);
  const host = new MemoryHost(workbook);
  const report = check(
    workbook.sheets.map((sheet) => sheet.read()),
    hebeiCounty,
  );
  const { findings } = report;
  const texts = (sheet = 0) => [1, 2, 3, 4].map((row) => workbook.sheets[sheet]!.read().textAt(row, 3));
  return { workbook, host, report, findings, texts };
}

const reasons = (refused: readonly { edit: { at: { row: number; column: number } }; because: string }[]) =>
  refused.map(({ edit, because }) => `${cellName(edit.at)} ${because}`);

function only(findings: readonly Finding[], code: string): Finding {
  return findings.find((finding) => finding.code === code && finding.fix)!;
}

describe("all safe fixes", () => {
  test("are written in one undo step, several to a cell if need be; suggestions are left alone", async () => {
    const { workbook, host, report, texts } = await open(faulty);
    const before = snapshotOf(workbook);
    const { applied, refused } = await applySafeFixes(host, report);
    expect(applied.map(({ at }) => cellName(at)).sort()).toEqual(["D2", "D3"]);
    expect(refused).toEqual([]);
    expect(texts()).toEqual(["≥4场", "≥95%", "≥80", "≥90%"]);
    workbook.undo();
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test("are done for good: a second run writes nothing", async () => {
    const { workbook, host, report } = await open(faulty);
    await applySafeFixes(host, report);
    const after = check([workbook.sheets[0]!.read()], hebeiCounty);
    expect(await applySafeFixes(host, after)).toEqual({ applied: [], refused: [] });
  });

  test("go on where one is refused: changed since, protected, gone", async () => {
    const { workbook, host, report, texts } = await open(faulty, { ...faulty, name: "乙" });
    workbook.type({ sheet: workbook.sheets[0]!.id, row: 1, column: 3 }, "≧5场");
    workbook.sheets[1]!.protected = true;
    const { applied, refused } = await applySafeFixes(host, report);
    expect(applied.map(({ at }) => cellName(at))).toEqual(["D3"]);
    expect(reasons(refused)).toEqual(["D2 stale", "D2 protected", "D3 protected"]);
    expect([texts(0)[0], texts(1)[0]]).toEqual(["≧5场", "≧4场"]);
  });
});

describe("the fix of one finding", () => {
  test("touches its own cells only", async () => {
    const { host, findings, texts } = await open(faulty);
    const { applied } = await applyFix(host, only(findings, "C06"));
    expect(applied).toHaveLength(1);
    expect(texts()).toEqual(["≧4场", "≥９5％。", "≥80%", "≥90%"]);
  });

  test("is refused where the cell holds a formula by now", async () => {
    const { workbook, host, findings } = await open(faulty);
    const sheet = workbook.sheets[0]!;
    const cell = sheet.cellAt({ row: 1, column: 3 })!;
    sheet.setCells([{ at: { row: 1, column: 3 }, cell: { ...cell, formula: '="≧4场"' } }]);
    const { applied, refused } = await applyFix(host, only(findings, "C01"));
    expect(applied).toEqual([]);
    expect(reasons(refused)).toEqual(["D2 formula"]);
  });

  test("of several cells is carried out whole or not at all", async () => {
    const { workbook, host, findings, texts } = await open(faulty);
    const { at } = only(findings, "C06");
    const edits = [
      { at: { ...at, row: 1 }, before: "≧4场", after: "≥4场" },
      { at: { ...at, row: 4 }, before: "something else", after: "≥95%" },
    ];
    const fix = { safe: false, title: { zh: "改", en: "Change" }, data: {}, edits };
    const { applied, refused } = await applyFix(host, { ...only(findings, "C06"), fix });
    expect([applied, reasons(refused)]).toEqual([[], ["D5 stale"]]);
    expect(texts()[0]).toBe("≧4场");
    expect(workbook.sheets).toHaveLength(1);
  });
});
