import { readTables } from "../../../src/core/reader/read";
import { drawRealTable, gradeColumns, realTables, type Layout, type RealTable } from "../../fixtures/real-tables";

const layouts: readonly (readonly [string, Layout])[] = [
  ["merged levels, at A1", { levels: "merged", down: 0, right: 0 }],
  ["blank continuation cells, shifted", { levels: "blank", down: 7, right: 3 }],
  ["every level written, letter-spaced headings", { levels: "repeated", down: 2, right: 1, letterSpaced: true }],
];

/** What the reader must give back: the rows as published, a blank 二级 continuing the one above. */
function expectedRows(table: RealTable): object[] {
  const values = table.columns.filter(
    (column) => column === "value" || gradeColumns.includes(column) || isTownship(column),
  );
  let above = { level1: "", level2: "" };
  return table.rows.map((row) => {
    const level1 = row["level1"] || above.level1;
    const level2 = row["level2"] || (level1 === above.level1 ? above.level2 : "");
    above = { level1, level2 };
    return {
      level1,
      level2,
      level3: row["level3"] ?? row["name"],
      targets: values.map((column) => row[column]),
      operator: row["op"] ?? null,
      unit: row["unit"] ?? null,
      weight: row["weight"] ?? null,
      actual: row["actual"] ?? null,
      score: row["score"] ?? null,
      direction: row["direction"] ?? null,
      basis: row["basis"] ?? null,
      description: row["description"] ?? row["explain"] ?? null,
    };
  });
}

function isTownship(column: string): boolean {
  return /[\u4e00-\u9fff]/.test(column);
}

describe.each(layouts)("%s", (_name, layout) => {
  test.each(realTables.map((table) => [table.id, table] as const))("%s reads back as published", (_id, table) => {
    const { tables, unreadable } = readTables([drawRealTable(table, layout)]);
    expect(unreadable).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.missing).toEqual([]);
    const rows = tables[0]?.indicators.map((indicator) => ({
      level1: indicator.level1.text,
      level2: indicator.level2.text,
      level3: indicator.level3.text,
      targets: indicator.targets.map(({ text }) => text),
      operator: indicator.operator?.text ?? null,
      unit: indicator.unit?.text ?? null,
      weight: indicator.weight?.text ?? null,
      actual: indicator.actual?.text ?? null,
      score: indicator.score?.text ?? null,
      direction: indicator.direction?.text ?? null,
      basis: indicator.basis?.text ?? null,
      description: indicator.description?.text ?? null,
    }));
    expect(rows).toEqual(expectedRows(table));
  });
});
