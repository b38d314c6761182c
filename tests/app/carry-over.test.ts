import { carryOver } from "../../src/app/carry-over";
import { readTables } from "../../src/core/reader/read";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";

const sketch = {
  name: "2025年项目",
  rows: [
    ["2025年培训费绩效目标表"],
    ["项目编码", "13022925P00JXC419629R", "项目名称", "2025年培训费"],
    ["一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"],
    ["产出指标", "数量指标", "培训场次", "≥4场", "计划"],
    ["产出指标", "时效指标", "完成时间", "2025年12月底前", "计划"],
  ],
};

function opened() {
  const workbook = workbookFrom([sketch]);
  const host = new MemoryHost(workbook);
  const table = readTables([workbook.sheets[0]!.read()]).tables[0]!;
  return { workbook, host, table };
}

test("next year's table stands on a new sheet, its cells to decide named there, the old one is left as it was", async () => {
  const { workbook, host, table } = opened();
  const before = snapshotOf(workbook);
  const outcome = await carryOver(host, table);
  if (outcome.kind !== "placed") throw new Error(outcome.kind);
  expect(outcome).toMatchObject({ year: 2026, sheetName: "2026年项目" });
  expect(outcome.open.map(({ kind, at }) => `${at.sheet} ${at.row} ${at.column} ${kind}`)).toEqual([
    `${outcome.sheet} 1 1 code`,
    `${outcome.sheet} 3 3 target`,
    `${outcome.sheet} 4 3 date`,
  ]);
  const added = workbook.sheet(outcome.sheet).read();
  expect(added.textAt(4, 3)).toBe("2026年12月底前");
  expect(added.textAt(3, 4)).toBe("计划；历史标准：2025年指标值≥4场");
  expect(workbook.selection).toEqual({ sheet: outcome.sheet, row: 0, column: 0 });
  workbook.undo();
  expect(snapshotOf(workbook)).toEqual(before);
});

test("twice makes two sheets", async () => {
  const { workbook, host, table } = opened();
  await carryOver(host, table);
  await carryOver(host, table);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["2025年项目", "2026年项目", "2026年项目(2)"]);
});

test("a table that has moved since it was read is not guessed at", async () => {
  const { workbook, host, table } = opened();
  const place = { ...table, range: { ...table.range, top: table.range.top + 1 } };
  expect(await carryOver(host, place)).toEqual({ kind: "no-table" });
  expect(workbook.sheets).toHaveLength(1);
});
