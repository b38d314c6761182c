import { rangeName } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import type { CellSketch, SheetSketch } from "../../../src/hosts/memory/sketch";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { blockSheet } from "../../fixtures/block-sheet";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { startWps } from "./emulator/start";

/** 0.2 ms each on a real machine. */
const mostCalls = 40;

/** A sheet of the fixtures as one to open. */
function sketchOf(sheet: Sheet): SheetSketch {
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_cell, column): CellSketch => {
      const { raw = null, format = "General" } = sheet.cell(row, column) ?? {};
      return typeof raw === "number" ? { raw, format } : raw;
    }),
  );
  return { name: "目标表", rows, merges: sheet.merges.map(rangeName) };
}

/** Finds the sheet in front, reads it, and counts. */
async function reading(sketch: SheetSketch) {
  const { app, program } = startWps([sketch]);
  const host = new WpsHost(app);
  await host.sheets();
  const sheet = await host.read(await host.activeSheet());
  return { sheet, calls: program.bridge.calls };
}

const names = (sheet: Pick<Sheet, "merges">): string[] => sheet.merges.map(rangeName).sort();

describe.each(realTables.map((table) => [table.id, table] as const))("%s", (_id, table) => {
  test.each(["merged", "blank", "repeated"] as const)(
    `with its levels %s is read in ${mostCalls} calls`,
    async (levels) => {
      const drawn = drawRealTable(table, { levels, down: 2, right: 1 });
      const { sheet, calls } = await reading(sketchOf(drawn));
      expect(names(sheet)).toEqual(names(drawn));
      expect(calls).toBeLessThanOrEqual(mostCalls);
    },
  );
});

test(`the filled form of Hebei is read in ${mostCalls} calls, amounts and percentages too`, async () => {
  const indicators = Array.from({ length: 60 }, (_, index) => ({
    level1: ["产出指标", "效益指标", "满意度指标"][Math.floor(index / 20)] ?? "",
    level2: ["数量指标", "质量指标"][index % 2] ?? "",
    level3: `指标${index}`,
    description: "说明",
    target: "≥4次",
    basis: "预算法",
  }));
  const content = {
    department: "县残联",
    code: "13022925",
    total: "10.00",
    plan: ["30%", "60%", "80%", "100%"] as const,
    goals: ["目标一"],
    indicators,
  };
  const form = blockSheet([
    drawHebeiProject({ name: "培训", ...content, purpose: "用于培训", fiscal: "10.00", other: "0.00" }),
  ]);
  const sketch = sketchOf(form);
  const rows = sketch.rows.map((row) =>
    row.map((cell): CellSketch => {
      if (typeof cell === "string" && /^\d+%$/.test(cell)) return { raw: parseInt(cell) / 100, format: "0%" };
      return cell;
    }),
  );
  const { sheet, calls } = await reading({ ...sketch, rows });
  expect(names(sheet)).toEqual(names(form));
  expect(sheet.textAt(6, 1)).toBe("30%");
  expect(sheet.textAt(3, 2)).toBe("10.00");
  expect(calls).toBeLessThanOrEqual(mostCalls);
});

/** A table of any length, level 1 merged down, with numbers in it. */
function longTable(indicators: number): SheetSketch {
  const body = Array.from({ length: indicators }, (_, index): CellSketch[] => [
    index === 0 ? "产出指标" : null,
    "数量指标",
    `指标${index}`,
    index % 3 === 0 ? { raw: 0.95, format: "0%" } : "≥4次",
  ]);
  return {
    name: "目标表",
    rows: [["一级指标", "二级指标", "三级指标", "指标值"], ...body],
    merges: [`A2:A${indicators + 1}`],
  };
}

test("the number of calls does not depend on the number of rows", async () => {
  const few = await reading(longTable(60));
  const many = await reading(longTable(5000));
  expect(many.sheet.rows).toBe(5001);
  expect(many.sheet.textAt(4999, 0)).toBe("产出指标");
  expect(many.sheet.textAt(2500, 3)).toBe("95%");
  expect(few.calls).toBeLessThanOrEqual(mostCalls);
  // Longer lists of cells need a few more questions: their names must fit into 255 characters.
  expect(many.calls).toBeLessThanOrEqual(200);
});

test("a sheet full of exceptions costs no more than the allowance, however large", async () => {
  const calls = await Promise.all(
    [100, 1000].map(async (rows) => {
      const chequered = Array.from({ length: rows }, (_, row): CellSketch[] =>
        Array.from({ length: 8 }, (_cell, column) =>
          (row + column) % 2 === 0 ? null : { raw: row, format: column % 4 === 1 ? "0.00" : "0" },
        ),
      );
      const merges = Array.from({ length: rows / 4 }, (_, index) => `A${index * 4 + 1}:B${index * 4 + 1}`);
      return (await reading({ name: "棋盘", rows: chequered, merges })).calls;
    }),
  );
  expect(calls[1]).toBeLessThanOrEqual(200);
  expect(Math.abs(calls[1]! - calls[0]!)).toBeLessThanOrEqual(5);
});

test("where nothing was found and nothing was marked, the look for old marks takes ten calls a sheet", async () => {
  const { app, program } = startWps([{ name: "目标表", rows: [["一级指标"]] }]);
  const host = new WpsHost(app);
  await host.sheets();
  const before = program.bridge.calls;
  await host.mark([]);
  expect(program.bridge.calls - before).toBeLessThanOrEqual(10);
});

test("marks cost a fixed number of calls, and three for each note", async () => {
  const cost = async (marks: number): Promise<number> => {
    const { app, program } = startWps([{ name: "目标表", rows: [["一级指标"]] }]);
    const host = new WpsHost(app);
    const [sheet] = await host.sheets();
    const before = program.bridge.calls;
    await host.mark(
      Array.from({ length: marks }, (_, row) => ({
        at: { sheet: sheet!.id, row, column: 0 },
        severity: "error" as const,
        lines: ["数字没有单位"],
      })),
    );
    return program.bridge.calls - before;
  };
  const [one, ten] = [await cost(1), await cost(10)];
  expect(one).toBeLessThanOrEqual(mostCalls);
  expect(ten - one).toBeLessThanOrEqual(9 * 3);
});
