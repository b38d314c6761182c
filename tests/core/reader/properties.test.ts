import fc from "fast-check";
import type { Cell } from "../../../src/core/sheet/cell";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import type { Range } from "../../../src/core/sheet/address";
import { readTables } from "../../../src/core/reader/read";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { textCell } from "../../fixtures/text-grid";

const info = { id: "S", name: "S", hidden: false, protected: false };

/** The sheet's cells moved down and right, with unrelated text around them. */
function embed(sheet: Sheet, down: number, right: number, noise: readonly string[]): Sheet {
  const cells: (Cell | undefined)[][] = Array.from({ length: sheet.rows + down }, () => []);
  for (let row = 0; row < sheet.rows; row++) {
    const target = cells[row + down] ?? [];
    for (let column = 0; column < sheet.columns; column++) target[column + right] = sheet.cell(row, column);
  }
  // Two empty rows stay between the noise and the table, as between any two things on a sheet.
  noise.slice(0, Math.max(0, down - 2)).forEach((text, row) => {
    const line = cells[row] ?? [];
    line[0] = textCell(text.trim());
  });
  const merges = sheet.merges.map(({ top, left, bottom, right: last }: Range) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: last + right,
  }));
  return createSheet(info, cells, merges);
}

/** What was read, with every row counted from the table's own place. */
function readAt(sheet: Sheet, down: number): unknown {
  return readTables([sheet]).tables.map(({ form, indicators, header }) => ({
    form,
    name: header.name?.text,
    indicators: indicators.map(({ row, level1, level2, level3, targets }) => [
      row - down,
      level1.text,
      level2.text,
      level3.text,
      targets.map(({ text }) => text),
    ]),
  }));
}

const anyTable = fc.constantFrom(...realTables);
const anyLevels = fc.constantFrom("merged" as const, "blank" as const, "repeated" as const);

test("a table reads the same wherever it stands and whatever stands above it", () => {
  const noise = fc.array(fc.constantFrom("通讯录", "张三", "2024", "单位概况：略", "=1+1", "附件"), { maxLength: 6 });
  fc.assert(
    fc.property(anyTable, anyLevels, fc.nat(12), fc.nat(6), noise, (table, levels, down, right, texts) => {
      const sheet = drawRealTable(table, { levels, down: 0, right: 0 });
      expect(readAt(embed(sheet, down, right, texts), down)).toEqual(readAt(sheet, 0));
    }),
    { numRuns: 200 },
  );
});

test("formatted blanks and an unrelated sheet change nothing", () => {
  fc.assert(
    fc.property(anyTable, anyLevels, fc.nat(30), (table, levels, extra) => {
      const sheet = drawRealTable(table, { levels, down: 0, right: 0 });
      const cells = Array.from({ length: sheet.rows + extra }, (_row, row) =>
        Array.from({ length: sheet.columns + 3 }, (_cell, column) => sheet.cell(row, column) ?? blankCell),
      );
      const padded = createSheet(info, cells, sheet.merges);
      const other = createSheet({ ...info, id: "T", name: "T" }, [[textCell("说明")]]);
      expect(readAt(padded, 0)).toEqual(readAt(sheet, 0));
      expect(readTables([sheet, other]).tables).toEqual(readTables([sheet]).tables);
    }),
    { numRuns: 60 },
  );
});

const blankCell: Cell = { raw: null, text: "", format: "General", formula: false };

test("any grid is read without an error", () => {
  const word = fc.oneof(
    fc.constantFrom("一级指标", "二级指标", "三级指标", "指标值", "产出指标", "数量指标", "绩效指标", "绩效指标分类"),
    fc.constantFrom(
      "评价标准",
      "优",
      "项目名称",
      "预算数",
      "其他资金",
      "3月底",
      "12月底",
      "绩效目标",
      "合计",
      "注：",
      "≥90%",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const line = fc.array(fc.option(word, { nil: "" }), { maxLength: 9 });
  const range = fc.tuple(fc.nat(12), fc.nat(9), fc.nat(3), fc.nat(4));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.array(range, { maxLength: 5 }), (grid, merged) => {
      const merges = merged.map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));
      const sheet = createSheet(
        info,
        grid.map((texts) => texts.map(textCell)),
        merges,
      );
      const { tables } = readTables([sheet]);
      for (const { range: area } of tables) expect(area.bottom).toBeLessThan(sheet.rows);
    }),
    { numRuns: 1000 },
  );
});
