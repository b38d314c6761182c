/** @jest-environment jsdom */
import { applyFix, applySafeFixes } from "../../../src/app/apply-fixes";
import { checkWorkbook, type CheckedWorkbook, type CheckScope } from "../../../src/app/check-workbook";
import { insertTemplates, type InsertPlace } from "../../../src/app/insert-templates";
import type { SpreadsheetHost } from "../../../src/hosts/host";
import type { SheetSketch } from "../../../src/hosts/memory/sketch";
import { soundTargets, tableSheet } from "../../app/workbooks";
import { startHost, type RunningHost } from "./running-host";

let excel: RunningHost;
afterEach(() => excel.stop());

async function checked(host: SpreadsheetHost, scope: CheckScope): Promise<CheckedWorkbook> {
  const outcome = await checkWorkbook(host, { scope, language: "zh" });
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

const insertTemplate = (host: SpreadsheetHost, place: InsertPlace) =>
  insertTemplates(host, { template: "hebei-project", wanted: { count: 1 }, place });

const faulty = (name: string) => tableSheet(name, ["≥４场", "≥95", "≧80%", "≥90%"]);

/** Tables stacked on one sheet, their levels merged: 16 rows and 10 merged areas for each. */
function stacked(tables: number): SheetSketch {
  const one = faulty("表").rows;
  const rows = Array.from({ length: tables }, () => [...one, ...one.slice(1), ...one.slice(1), [], [], []]).flat();
  const merges = Array.from({ length: tables * 10 }, (_, index) => {
    const row = Math.floor(index / 10) * 16 + 14 + ((index % 10) % 2);
    const column = 10 + 2 * Math.floor((index % 10) / 2);
    return `${String.fromCharCode(65 + column)}${row}:${String.fromCharCode(66 + column)}${row}`;
  });
  return { name: "汇总", rows, merges };
}

describe.each(["OfficeOnline", "PC"] as const)("on %s", (platform) => {
  test.each<[string, CheckScope, readonly SheetSketch[]]>([
    ["one sheet", "active-sheet", [faulty("甲")]],
    ["one sheet of twenty", "active-sheet", Array.from({ length: 20 }, (_, index) => faulty(`表${index}`))],
    ["twenty sheets", "all-sheets", Array.from({ length: 20 }, (_, index) => faulty(`表${index}`))],
    ["two hundred sheets", "all-sheets", Array.from({ length: 200 }, (_, index) => faulty(`表${index}`))],
    ["2,400 rows with 1,500 merged areas", "all-sheets", [stacked(150)]],
  ])("a check of %s takes three round trips", async (_title, scope, sheets) => {
    excel = await startHost(sheets, { platform });
    const { report, marking } = await checked(excel.host, scope);
    expect(excel.traffic.roundTrips).toBe(3);
    expect(report.findings.length).toBeGreaterThan(2);
    expect(marking).toMatchObject({ kind: "marked", protectedSheets: [] });
    expect(excel.traffic.requests.map(({ error }) => error).filter(Boolean)).toEqual([]);
  });

  test("a machine as slow as can be needs no more of them", async () => {
    excel = await startHost(
      Array.from({ length: 20 }, (_, index) => faulty(`表${index}`)),
      { platform },
    );
    let now = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
    try {
      await checked(excel.host, "all-sheets");
    } finally {
      clock.mockRestore();
    }
    expect(excel.traffic.roundTrips).toBe(3);
  });

  test("so does the next one, which takes the place of its marks and notes", async () => {
    excel = await startHost([{ ...faulty("甲"), notes: { D2: "请核对" } }], { platform });
    await checked(excel.host, "active-sheet");
    const [marked] = excel.workbook.sheets;
    excel.traffic.reset();
    await checked(excel.host, "active-sheet");
    expect(excel.traffic.roundTrips).toBe(3);
    expect(excel.workbook.sheets[0]?.notes).toEqual(marked?.notes);
    expect(excel.workbook.sheets[0]?.conditionalFormats).toHaveLength(marked?.conditionalFormats.length ?? 0);
  });

  test("fixing all that is safe takes three, and one press of Ctrl+Z", async () => {
    excel = await startHost([faulty("甲"), faulty("乙")], { platform });
    const { report } = await checked(excel.host, "all-sheets");
    excel.traffic.reset();
    const depth = excel.workbook.undoDepth;
    const { applied, refused } = await applySafeFixes(excel.host, report);
    expect(excel.traffic.roundTrips).toBe(3);
    expect(refused).toEqual([]);
    expect(applied.length).toBeGreaterThanOrEqual(4);
    expect(excel.control.textAt("乙", "D4")).toBe("≥80%");
    expect(excel.workbook.undoDepth).toBe(depth + 1);
    excel.control.undo();
    expect(excel.control.textAt("甲", "D2")).toBe("≥４场");
    expect(excel.control.textAt("乙", "D4")).toBe("≧80%");
  });

  test("one fix takes two", async () => {
    excel = await startHost([faulty("甲")], { platform });
    const { report } = await checked(excel.host, "all-sheets");
    const finding = report.findings.find(({ fix }) => fix?.safe);
    excel.traffic.reset();
    expect(finding && (await applyFix(excel.host, finding))).toMatchObject({ refused: [] });
    expect(excel.traffic.roundTrips).toBe(2);
  });

  test.each<["new-sheet" | "selection", number]>([
    ["new-sheet", 3],
    ["selection", 3],
  ])("inserting a template (%s) takes %i, the way to it included", async (place, trips) => {
    excel = await startHost([{ name: "空", rows: [] }], { platform });
    expect(await insertTemplate(excel.host, place)).toMatchObject({ kind: "inserted" });
    expect(excel.traffic.roundTrips).toBe(trips);
  });

  test("an occupied place is found in three as well, on a long sheet", async () => {
    excel = await startHost([stacked(150)], { platform });
    expect(await insertTemplate(excel.host, "selection")).toMatchObject({ kind: "occupied" });
    expect(excel.traffic.roundTrips).toBe(3);
  });
});

test("nothing that we do makes Excel forget what can be undone", async () => {
  excel = await startHost([faulty("甲")]);
  const { report } = await checked(excel.host, "all-sheets");
  await applySafeFixes(excel.host, report);
  await insertTemplate(excel.host, "new-sheet");
  await excel.host.clearMarks();
  expect(excel.control.undoLosses).toEqual([]);
});

describe("many sheets at once", () => {
  const sheets = (count: number) => Array.from({ length: count }, (_, index) => faulty(`表${index}`));
  const readAll = (host: SpreadsheetHost) => Promise.all(excel.workbook.sheets.map(({ id }) => host.read(id)));

  test("what is asked for ahead does not grow with their number", async () => {
    const asked = async (count: number) => {
      excel = await startHost(sheets(count));
      await readAll(excel.host);
      const [request] = excel.traffic.requests;
      excel.stop();
      return request!.bytesOut;
    };
    expect(await asked(200)).toBeLessThan(1.5 * (await asked(100)));
    // The library tidies up after the last one.
    excel = await startHost([]);
  });

  test("the long ones among them share the trip for what is left", async () => {
    const long = (name: string): SheetSketch => ({ ...stacked(60), name });
    excel = await startHost([...sheets(100), long("汇总甲"), long("汇总乙")]);
    const read = await readAll(excel.host);
    expect(excel.traffic.roundTrips).toBe(2);
    expect(read.slice(-2).map(({ merges }) => merges.length)).toEqual([600, 600]);
  });

  test("one that has too many merged areas for Excel is looked for by halves", async () => {
    const dense = {
      name: "密",
      rows: Array.from({ length: 80 }, () => Array.from({ length: 20 }, () => "x")),
      merges: Array.from({ length: 800 }, (_, index) => {
        const [row, column] = [Math.floor(index / 10) + 1, 2 * (index % 10)];
        return `${String.fromCharCode(65 + column)}${row}:${String.fromCharCode(66 + column)}${row}`;
      }),
    };
    excel = await startHost([...sheets(31), dense, ...sheets(63).slice(31)]);
    const read = await readAll(excel.host);
    expect(read.map(({ merges }) => merges.length).filter((count) => count > 0)).toEqual([800]);
    expect(excel.traffic.roundTrips).toBeLessThan(20);
  });
});

describe("more than Excel on the web hands over at once", () => {
  const line = (row: number) => ["产出指标", "数量指标", `指标${row}`, "≥4场", "依据".repeat(20), "说明".repeat(20)];
  const long = (rows: number): SheetSketch => ({
    name: "长表",
    rows: Array.from({ length: rows }, (_, row) => line(row)),
    merges: ["A8191:A8195", "G4000:H4001"],
  });

  test.each([
    ["beyond the first 8,192 rows: one more trip", 12_000, "PC", 2],
    ["5 MB and more: refused, measured, then in blocks", 8_400, "OfficeOnline", 5],
  ] as const)("%s", async (_title, rows, platform, trips) => {
    excel = await startHost([long(rows)], { platform });
    const sheet = await excel.host.read(excel.workbook.sheets[0]!.id);
    expect(excel.traffic.roundTrips).toBe(trips);
    expect(sheet.rows).toBe(rows);
    expect(sheet.textAt(rows - 1, 2)).toBe(`指标${rows - 1}`);
    expect(sheet.textAt(0, 5)).toBe("说明".repeat(20));
    expect(sheet.mergeAt({ row: 4000, column: 7 })).toEqual({ top: 3999, left: 6, bottom: 4000, right: 7 });
    expect(sheet.mergeAt({ row: 8193, column: 0 })).toEqual({ top: 8190, left: 0, bottom: 8194, right: 0 });
  });

  test("columns beyond the first 32 are read too", async () => {
    excel = await startHost([{ name: "宽", rows: [Array.from({ length: 40 }, (_, column) => `列${column}`)] }]);
    const sheet = await excel.host.read(excel.workbook.sheets[0]!.id);
    expect(sheet.textAt(0, 39)).toBe("列39");
    expect(excel.traffic.roundTrips).toBe(2);
  });

  test("a sheet of more than two million cells is refused in words", async () => {
    const rows: SheetSketch["rows"] = [
      ["首"],
      ...Array.from({ length: 79_999 }, () => []),
      [...Array(30).fill(null), "尾"],
    ];
    excel = await startHost([{ name: "散", rows }]);
    const id = excel.workbook.sheets[0]!.id;
    await expect(excel.host.read(id)).rejects.toMatchObject({ name: "HostError", code: "too-large" });
  });

  test("hundreds of merged areas in a few rows are read with care", async () => {
    const merges = Array.from({ length: 80 * 10 }, (_, index) => {
      const row = Math.floor(index / 10) + 1;
      const column = 2 * (index % 10);
      return `${String.fromCharCode(65 + column)}${row}:${String.fromCharCode(66 + column)}${row}`;
    });
    const rows = Array.from({ length: 80 }, () => Array.from({ length: 20 }, () => "x"));
    excel = await startHost([{ name: "密", rows, merges }]);
    const sheet = await excel.host.read(excel.workbook.sheets[0]!.id);
    expect(sheet.merges).toHaveLength(800);
    expect(excel.traffic.roundTrips).toBe(3);
  });
});

test("marks on thousands of scattered cells keep every address within what Excel takes", async () => {
  excel = await startHost([{ name: "甲", rows: [] }]);
  const [sheet] = excel.workbook.sheets;
  const marks = Array.from({ length: 6000 }, (_, index) => ({
    at: { sheet: sheet!.id, row: 2 * Math.floor(index / 10) + 10_000, column: 2 * (index % 10) },
    severity: "error" as const,
    lines: ["数字没有单位"],
  }));
  expect((await excel.host.mark(marks)).marked).toBe(6000);
  const formats = excel.workbook.sheets[0]?.conditionalFormats ?? [];
  expect(formats.flatMap(({ ranges }) => ranges)).toHaveLength(6000);
  expect(formats.length).toBeLessThan(8);
  expect(excel.traffic.roundTrips).toBe(3);
});

test("a mark lets a person's own conditional formats below it go on applying", async () => {
  const own = { ranges: "A1:A9", formula: "A1>3", fill: "#00FF00" };
  excel = await startHost([{ name: "甲", rows: [["x"]], conditionalFormats: [own] }]);
  const at = { sheet: excel.workbook.sheets[0]!.id, row: 0, column: 0 };
  await excel.host.mark([{ at, severity: "error", lines: ["数字没有单位"] }]);
  const formats = excel.workbook.sheets[0]!.conditionalFormats;
  expect(formats.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
    ['=N("jixiao")=0', false],
    ["=A1>3", false],
  ]);
});

test("thousands of long notes are written, found again and cleared in parts that the web takes", async () => {
  excel = await startHost([{ name: "甲", rows: [] }]);
  const sheet = excel.workbook.sheets[0]!.id;
  const marks = Array.from({ length: 5000 }, (_, row) => ({
    at: { sheet, row, column: 0 },
    severity: "error" as const,
    lines: ["数字没有单位，看不出是百分比还是数量。".repeat(8)],
  }));
  expect((await excel.host.mark(marks)).marked).toBe(5000);
  const notes = () => Object.keys(excel.workbook.sheets[0]?.notes ?? {}).length;
  expect(notes()).toBe(5000);
  excel.traffic.reset();
  await excel.host.clearMarks();
  expect(notes()).toBe(0);
  // The list, 3,000 notes and 2,000, and what takes them away.
  expect(excel.traffic.roundTrips).toBe(4);
  expect(excel.traffic.requests.map(({ error }) => error).filter(Boolean)).toEqual([]);
});

test("a table of sound targets needs no marks and still clears the old ones in three", async () => {
  excel = await startHost([tableSheet("甲", soundTargets)]);
  await excel.host.mark([
    { at: { sheet: excel.workbook.sheets[0]!.id, row: 0, column: 0 }, severity: "hint", lines: ["旧"] },
  ]);
  excel.traffic.reset();
  await checked(excel.host, "all-sheets");
  expect(excel.traffic.roundTrips).toBe(3);
  const texts = Object.values(excel.workbook.sheets[0]?.notes ?? {}).map(({ text }) => text);
  expect(texts.filter((text) => text.includes("旧"))).toEqual([]);
});
