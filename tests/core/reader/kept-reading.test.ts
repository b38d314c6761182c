import fc from "fast-check";
import type { KeptReading } from "../../../src/core/reader/kept-reading";
import { readSheetInParts } from "../../../src/core/reader/read";
import type { IndicatorTable, UnreadableRegion } from "../../../src/core/reader/table";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import { textCell } from "../../fixtures/text-grid";

const heading = ["一级指标", "二级指标", "三级指标", "指标值"];
const form = (name: string): string[][] => [
  [`${name}绩效目标表`],
  ["项目名称", name, "预算数", "5000"],
  heading,
  ["产出指标", "数量指标", "培训场次", "≥4场"],
  ["", "质量指标", "合格率", "≥90%"],
  ["效益指标", "社会效益指标", "受益户数", "≥60户"],
  [""],
];

/** Three tables below each other, a fourth beside the last one, and a place that cannot be read. */
const grid: readonly (readonly string[])[] = [
  ...form("培训费"),
  ...form("办公费"),
  ...form("维修费").map((row, index) => {
    const own = [...row, "", "", "", "", ""].slice(0, 5);
    return index < 2 ? own : [...own, ...(form("补助费")[index] ?? [])];
  }),
  ["数量指标", "培训"],
  ["质量指标", "合格"],
  ["时效指标", "及时"],
];

function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const width = Math.max(...grid.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => textCell(row[column] ?? "")));
  return createSheet({ id: "s", name: "表", hidden: false, protected: false }, cells);
}

interface Read {
  readonly tables: readonly IndicatorTable[];
  readonly unreadable: readonly UnreadableRegion[];
  readonly kept: KeptReading;
}

function read(sheet: Sheet, kept?: KeptReading): Read {
  const tables: IndicatorTable[] = [];
  const unreadable: UnreadableRegion[] = [];
  const parts = readSheetInParts(sheet, 0, kept);
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return { tables, unreadable, kept: part.value };
    tables.push(...part.value.tables);
    unreadable.push(...part.value.unreadable);
  }
}

const edit = fc.record({
  row: fc.nat(grid.length - 1),
  column: fc.nat(8),
  text: fc.constantFrom(
    ...["", "≥95%", "产出指标", "数量指标", "满意度指标", "注：以上", "合计", "项目名称", "表绩效目标表", ...heading],
  ),
});

test("after any edits the sheet is read as if for the first time", () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rounds) => {
      const rows = grid.map((row) => [...row]);
      let before = read(sheetOf(rows));
      for (const edits of rounds) {
        for (const { row, column, text } of edits) {
          const changed = rows[row];
          if (changed) changed[column] = text;
        }
        const now = sheetOf(rows);
        const again = read(now, before.kept);
        const { tables, unreadable } = read(now);
        expect(again.tables).toEqual(tables);
        expect(again.unreadable).toEqual(unreadable);
        before = again;
      }
    }),
    { numRuns: 400 },
  );
});

test("only the table around a change is read again", () => {
  const first = read(sheetOf(grid));
  expect(first.tables.map(({ header }) => header.name?.text)).toEqual(["培训费", "办公费", "维修费", undefined]);
  const rows = grid.map((row) => [...row]);
  rows[10] = ["产出指标", "数量指标", "培训场次", "≥5场"];
  const again = read(sheetOf(rows), first.kept);
  // Above the fourth one all rows are free, so that its header block may stand there.
  expect(again.tables.map((table, index) => table === first.tables[index])).toEqual([true, false, true, false]);
  expect(again.tables[1]?.indicators[0]?.targets[0]?.text).toBe("≥5场");
});

test("a sheet that grew, has other merges or another name is read anew", () => {
  const { kept, tables } = read(sheetOf(grid));
  for (const other of [
    sheetOf([...grid, ["新的一行"]]),
    createSheet({ ...info(), name: "改名" }, cells()),
    createSheet(info(), cells(), [{ top: 3, left: 0, bottom: 4, right: 0 }]),
  ]) {
    expect(read(other, kept).tables.some((table) => tables.includes(table))).toBe(false);
  }
  expect(read(createSheet(info(), cells()), kept).tables.every((table) => tables.includes(table))).toBe(true);
});

function info() {
  return { id: "s", name: "表", hidden: false, protected: false };
}

function cells() {
  const sheet = sheetOf(grid);
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_cell, column) => sheet.cell(row, column)),
  );
}
