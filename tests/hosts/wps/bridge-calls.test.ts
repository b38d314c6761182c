import { checkWorkbook } from "../../../src/app/check-workbook";
import { rangeName } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { templates } from "../../../src/core/template/templates";
import { drawWaiverSheet } from "../../../src/core/waiver/waiver-sheet";
import type { CellSketch, SheetSketch } from "../../../src/hosts/memory/sketch";
import { WpsHost } from "../../../src/hosts/wps/wps-host";
import { blockSheet } from "../../fixtures/block-sheet";
import { drawRealTable, realTables, type Layout } from "../../fixtures/real-tables";
import { startWps } from "./emulator/start";

/**
 * What the check of one table may take, 0.2 ms each on a real machine: to list, to read, to look for old marks. What it
 * then sets is counted by how much that is.
 */
const mostCalls = 40;
/** The cells, their formats, the new one, its fill and colour; the formula and the colour are read back. */
const callsPerSeverity = 7;
/** The cell and its note, which is read back. */
const callsPerNote = 3;

/** A sheet of the fixtures as one to open. */
function sketchOf(sheet: Sheet, name = "目标表"): SheetSketch {
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_cell, column): CellSketch => {
      const { raw = null, format = "General" } = sheet.cell(row, column) ?? {};
      return typeof raw === "number" ? { raw, format } : raw;
    }),
  );
  return { name, rows, merges: sheet.merges.map(rangeName) };
}

/** Finds the sheet in front, reads it, and counts. */
async function reading(sketch: SheetSketch) {
  const { app, program } = startWps([sketch]);
  const host = new WpsHost(app);
  const before = program.bridge.calls;
  await host.sheets();
  const sheet = await host.read(await host.activeSheet());
  return { sheet, calls: program.bridge.calls - before };
}

function open(...sketches: readonly SheetSketch[]) {
  const { app, program } = startWps(sketches);
  const host = new WpsHost(app);
  const { workbook } = program;
  const notes = (): number => workbook.sheets.reduce((sum, sheet) => sum + Object.keys(sheet.notes).length, 0);
  const colors = (): number => workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
  /** Checks the sheet in front as the pane does: list, read, judge, mark. */
  const check = async () => {
    const before = program.bridge.calls;
    const outcome = await checkWorkbook(host, { scope: "active-sheet", language: "zh" });
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    return { ...outcome, calls: program.bridge.calls - before };
  };
  return { program, host, notes, colors, check };
}

/** The calls of the first check of a workbook without marks, and those of them that set none. */
async function firstCheck(...sketches: readonly SheetSketch[]) {
  const opened = open(...sketches);
  const checked = await opened.check();
  const [notes, colors] = [opened.notes(), opened.colors()];
  return { ...checked, notes, besidesMarks: checked.calls - notes * callsPerNote - colors * callsPerSeverity };
}

const names = (sheet: Pick<Sheet, "merges">): string[] => sheet.merges.map(rangeName).sort();

describe.each(realTables.map((table) => [table.id, table] as const))("%s", (_id, table) => {
  test.each(["merged", "blank", "repeated"] as const)("with its levels %s", async (levels: Layout["levels"]) => {
    const drawn = drawRealTable(table, { levels, down: 2, right: 1 });
    const { sheet } = await reading(sketchOf(drawn));
    expect(names(sheet)).toEqual(names(drawn));

    const { marking, notes, besidesMarks } = await firstCheck(sketchOf(drawn));
    expect(marking).toEqual({ kind: "marked", cells: notes, protectedSheets: [] });
    expect(besidesMarks).toBeLessThanOrEqual(mostCalls);
  });
});

test.each(templates.map((template) => [template.id, template] as const))("a blank %s", async (_id, template) => {
  const drawn = blockSheet([template.draw()]);
  const { sheet } = await reading(sketchOf(drawn));
  expect(names(sheet)).toEqual(names(drawn));
  expect((await firstCheck(sketchOf(drawn))).besidesMarks).toBeLessThanOrEqual(mostCalls);
});

test.each(templates.map((template) => [template.id, template] as const))("a %s that we drew", async (_id, template) => {
  const { host, program, notes, colors, check } = open({ name: "目标表", rows: [["甲"]] });
  const block = template.draw();
  const placed = await host.insert(block, { kind: "new-sheet" });
  const [first] = program.workbook.sheets;
  program.workbook.sheets = program.workbook.sheets.filter((sheet) => sheet !== first);
  const { calls, sheets } = await check();
  expect(sheets).toEqual([placed.kind === "placed" && placed.sheet]);
  expect(names(await host.read(sheets[0]!))).toEqual(names(block));
  expect(calls - notes() * callsPerNote - colors() * callsPerSeverity).toBeLessThanOrEqual(mostCalls);
});

/** The form as the county fills it in: amounts, percentages, and more numbers than one format. */
function filledForm(): Sheet {
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
  return blockSheet([
    drawHebeiProject({ name: "培训", ...content, purpose: "用于培训", fiscal: "10.00", other: "0.00" }),
  ]);
}

test("the filled form of Hebei, whose numbers have two formats", async () => {
  const form = filledForm();
  const sketch = sketchOf(form);
  const rows = sketch.rows.map((row) =>
    row.map((cell): CellSketch => {
      if (typeof cell === "string" && /^\d+%$/.test(cell)) return { raw: parseInt(cell) / 100, format: "0%" };
      return cell;
    }),
  );
  const { sheet } = await reading({ ...sketch, rows });
  expect(names(sheet)).toEqual(names(form));
  expect(sheet.textAt(6, 1)).toBe("30%");
  expect(sheet.textAt(3, 2)).toBe("10.00");
  expect((await firstCheck({ ...sketch, rows })).besidesMarks).toBeLessThanOrEqual(mostCalls);
});

/** A table of any length with two faults: levels merged in groups, percentages between texts, and a column of weights. */
function longTable(indicators: number): SheetSketch {
  const body = Array.from({ length: indicators }, (_, index): CellSketch[] => [
    index === 0 ? "产出指标" : null,
    index % 5 === 0 ? "数量指标" : null,
    `培训场次${index}`,
    index === 3 ? "≧4次" : "≥4次",
    { raw: 0.05, format: "0%" },
    index % 3 === 0 ? { raw: 46022, format: "yyyy/m/d" } : "全年",
    index === 4 ? null : "2025年工作计划",
  ]);
  const groups = Array.from({ length: indicators / 5 }, (_, index) => `B${index * 5 + 2}:B${index * 5 + 6}`);
  return {
    name: "目标表",
    rows: [["一级指标", "二级指标", "三级指标", "指标值", "权重", "完成时间", "指标值确定依据"], ...body],
    merges: [`A2:A${indicators + 1}`, ...groups],
  };
}

test("a table with weights, days, scores and amounts, each in a format of its own", async () => {
  const { rows, ...table } = longTable(60);
  const wider = rows.map((row, index) =>
    index === 0
      ? [...row, "分值", "预算金额"]
      : [...row, { raw: index, format: "0" }, { raw: index * 100.5, format: "#,##0.00" }],
  );
  const { sheet } = await reading({ ...table, rows: wider });
  expect([4, 5, 7, 8].map((column) => sheet.textAt(1, column))).toEqual(["5%", "2025/12/31", "1", "100.50"]);
  expect((await firstCheck({ ...table, rows: wider })).besidesMarks).toBeLessThanOrEqual(mostCalls);
});

test("the number of calls does not depend on the number of rows", async () => {
  const cost = async (rows: number) => {
    const { check, notes, host } = open(longTable(rows));
    const { calls, sheets } = await check();
    return { calls, notes: notes(), sheet: await host.read(sheets[0]!) };
  };
  const [few, many] = [await cost(60), await cost(5000)];
  expect(many.notes).toBeGreaterThan(1);
  expect([many.calls, many.notes]).toEqual([few.calls, few.notes]);
  const last = Array.from({ length: 7 }, (_, column) => many.sheet.textAt(4999, column));
  expect(last).toEqual(["产出指标", "数量指标", "培训场次4998", "≥4次", "5%", "2025/12/31", "2025年工作计划"]);
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
  expect(Math.max(...calls)).toBeLessThanOrEqual(180);
});

const plain: SheetSketch = { name: "目标表", rows: [["一级指标"]] };

async function costOfMarks(sketch: SheetSketch, cells: number, severities: readonly ("error" | "hint")[] = ["error"]) {
  const { host, program } = open(sketch);
  const [sheet] = await host.sheets();
  const before = program.bridge.calls;
  await host.mark(
    Array.from({ length: cells }, (_, row) => ({
      at: { sheet: sheet!.id, row, column: 0 },
      severity: severities[row % severities.length] ?? "error",
      lines: ["数字没有单位"],
    })),
  );
  return program.bridge.calls - before;
}

describe("marks", () => {
  test("where nothing was found and nothing was marked, the look for old marks takes five calls a sheet", async () => {
    expect(await costOfMarks(plain, 0)).toBe(5);
  });

  test("each severity takes seven, each note three, and that they are one step to undo takes two", async () => {
    const one = await costOfMarks(plain, 1);
    expect(one).toBe(5 + 2 + callsPerSeverity + callsPerNote);
    expect((await costOfMarks(plain, 10)) - one).toBe(9 * callsPerNote);
    expect(await costOfMarks(plain, 2, ["error", "hint"])).toBe(one + callsPerSeverity + callsPerNote);
  });

  test("many notes are written unseen, which takes six", async () => {
    const few = await costOfMarks(plain, 50);
    expect((await costOfMarks(plain, 51)) - few).toBe(callsPerNote + 6);
  });

  test("a note of the user's takes four, a conditional format of theirs three, and one for each severity", async () => {
    const bare = await costOfMarks(plain, 1);
    expect(await costOfMarks({ ...plain, notes: { D1: "请核对", E1: "请核对" } }, 1)).toBe(bare + 2 * 4);
    const conditionalFormats = [{ ranges: "C1:C5", formula: 'C1<>""', fill: "#00FF00" }];
    expect(await costOfMarks({ ...plain, conditionalFormats }, 1)).toBe(bare + 3 + 1);
  });

  test("cells that lie too far apart for one name take one call for each name of 255 characters", async () => {
    const { host, program } = open(plain);
    const [sheet] = await host.sheets();
    const cost = async (cells: number): Promise<number> => {
      const before = program.bridge.calls;
      await host.mark(
        Array.from({ length: cells }, (_, index) => ({
          at: { sheet: sheet!.id, row: index * 2, column: 0 },
          severity: "error" as const,
          lines: ["数字没有单位"],
        })),
      );
      await host.clearMarks();
      return program.bridge.calls - before;
    };
    // Five hundred names of up to five characters each, twelve hundred of up to six.
    expect((await cost(60)) - (await cost(10))).toBeLessThanOrEqual(50 * (3 + 3 + 1) + 6 + 5);
  });

  test("taking the old ones away takes four for each kind of them, and three or four for each", async () => {
    const opened = open(sketchOf(filledForm()));
    const first = await opened.check();
    const notes = opened.notes();
    const again = await opened.check();
    const formats = 3;
    expect(again.calls - first.calls).toBeLessThanOrEqual(notes * 3 + formats * 4 + 2 + 6);
  });
});

describe("further sheets", () => {
  const table = sketchOf(drawRealTable(realTables[0]!, { levels: "merged", down: 0, right: 0 }));
  const others = (count: number): SheetSketch[] =>
    Array.from({ length: count }, (_, index) => ({ name: `备用${index}`, rows: [["旧表"]] }));

  test("each takes nine: four to list it, five to look for marks; two more where the sheet is not the only one", async () => {
    expect((await firstCheck(table, ...others(1))).calls - (await firstCheck(table)).calls).toBe(9 + 2);
    const [two, five] = [await firstCheck(table, ...others(1)), await firstCheck(table, ...others(4))];
    expect(five.calls - two.calls).toBe(3 * 9);
  });

  test("the worksheet of waivers is read as well", async () => {
    const waiver = sketchOf(
      blockSheet([
        drawWaiverSheet({
          table: "",
          cell: "目标表!E4",
          code: "C01",
          indicator: "",
          value: "",
          reason: "照批复",
          date: "2026-03-05",
        }),
      ]),
      "校验说明",
    );
    const [without, withWaivers] = [await firstCheck(table, ...others(1)), await firstCheck(table, waiver)];
    expect(withWaivers.besidesMarks - without.besidesMarks).toBeLessThanOrEqual(4 + 7);
  });
});
