import { checkWorkbook } from "../../src/app/check-workbook";
import { cellName, parseCellName, rangeName, type Address } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import {
  markStyles,
  noteHeading,
  noteText,
  type Capabilities,
  type HostEvents,
  type Mark,
  type SpreadsheetHost,
} from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";

/** A program with a workbook open in it: the host under test, and what a person does and sees beside it. */
export interface OpenProgram {
  readonly host: SpreadsheetHost;
  /** A person types a text into a cell. */
  type(at: Address, text: string): Promise<void>;
  /** A person clicks a cell. */
  click(at: Address): Promise<void>;
  /** A person presses Ctrl+Z once. */
  undo(): Promise<void>;
  /** The fill that shows at a cell, conditional formats included: "#RRGGBB", null where there is none. */
  fillAt(at: Address): Promise<string | null>;
  noteAt(at: Address): Promise<string | null>;
  /** "=SUM(A1:A3)"; null where the cell holds none. */
  formulaAt(at: Address): Promise<string | null>;
  /** Everything in the workbook, as plain data. */
  snapshot(): Promise<unknown>;
  close(): Promise<void>;
}

export type OpenWorkbook = (sheets: readonly SheetSketch[]) => Promise<OpenProgram>;

/** What not every program can do; a promise of the host's `capabilities`, which the contract holds it to. */
export type Abilities = Pick<Capabilities, "undo" | "events">;

const usersFill = "#00FF00";

/** The workbook of every test: a table with a note and a conditional format of the user's, and two special sheets. */
const workbook: readonly SheetSketch[] = [
  {
    name: "目标表",
    rows: [
      ["一级指标", "三级指标", "指标值"],
      ["产出指标", "培训次数", "≥4"],
      [null, "培训合格率", { raw: 0.95, format: "0%" }],
      ["效益指标", "受益人数", { raw: 30, formula: "=10*3" }],
      ["满意度指标", "企业满意度", 95],
    ],
    merges: ["A2:A3"],
    notes: { C3: "请王科长核对" },
    conditionalFormats: [{ ranges: "C2:C5", formula: 'C2<>""', fill: usersFill }],
  },
  { name: "锁定", rows: [["产出指标", "≥4"]], protected: true },
  { name: "备用", rows: [["旧表"], [], [], [{ raw: null, formula: "=A1", text: "" }]], hidden: true },
];

/** Merged levels, percentages, a date, a formula, a number: all that programs hand in each in their way. */
const faultyTable: SheetSketch = {
  name: "目标表",
  rows: [
    ["一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"],
    ["产出指标", "数量指标", "培训场次", "≥４场", "2025年工作计划"],
    [null, "质量指标", "培训合格率", { raw: 0.95, format: "0%" }, "2025年工作计划"],
    [null, "时效指标", "完成时间", { raw: 46022, format: "yyyy-mm-dd" }, "2025年工作计划"],
    [null, "成本指标", "人均成本", { raw: 400, formula: "=200*2" }, "≦160元"],
    ["效益指标", "社会效益指标", "政策知晓率", 80, "上级要求"],
    ["满意度指标", "服务对象满意度指标", "参训人员满意度", "≧90%", "上级要求"],
  ],
  merges: ["A2:A5"],
};

/** "L01 error 目标表!D12 ≥90", one line a finding. */
async function findingsIn(host: SpreadsheetHost): Promise<string[]> {
  const outcome = await checkWorkbook(host, { scope: "all-sheets", language: "zh" });
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome.report.findings.map(
    ({ code, severity, sheetName, at, text }) => `${code} ${severity} ${sheetName}!${cellName(at)} ${text}`,
  );
}

/** What every spreadsheet program has to do for everything above it to work. */
export function describePort(
  program: string,
  open: OpenWorkbook,
  abilities: Abilities = { undo: true, events: true },
): void {
  const testUndo = abilities.undo ? test : test.skip;
  const describeEvents = abilities.events ? describe : describe.skip;

  describe(`the port over ${program}`, () => {
    let opened: OpenProgram;
    let host: SpreadsheetHost;
    let ids: ReadonlyMap<string, string>;

    beforeEach(async () => {
      opened = await open(workbook);
      host = opened.host;
      ids = new Map((await host.sheets()).map(({ id, name }) => [name, id]));
    });
    afterEach(() => opened.close());

    /** "C2" on the table's sheet, "锁定!B1" elsewhere. */
    function at(name: string): Address {
      const [cell = "", sheet = "目标表"] = name.split("!").reverse();
      const found = parseCellName(cell);
      const id = ids.get(sheet);
      if (!found || id === undefined) throw new Error(`No such place: ${name}`);
      return { sheet: id, ...found };
    }

    function mark(name: string, severity: Mark["severity"] = "error", lines = ["数字没有单位", "补上单位"]): Mark {
      return { at: at(name), severity, lines };
    }

    function edit(name: string, before: string, after: string) {
      return { at: at(name), before, after };
    }

    const table = () => host.read(at("A1").sheet);
    const textOf = (sheet: Sheet, name: string) => sheet.textAt(at(name).row, at(name).column);
    const cellOf = (sheet: Sheet, name: string) => sheet.cell(at(name).row, at(name).column);

    const textsOf = (sheet: Sheet) =>
      Array.from({ length: sheet.rows }, (_, row) =>
        Array.from({ length: sheet.columns }, (_, column) => sheet.textAt(row, column)).join("|"),
      );

    test("says truly what it can do", () => {
      expect(host.capabilities).toMatchObject(abilities);
    });

    describe("reading", () => {
      test("lists every sheet in order, with what is special about it", async () => {
        expect(await host.sheets()).toMatchObject([
          { name: "目标表", hidden: false, protected: false },
          { name: "锁定", hidden: false, protected: true },
          { name: "备用", hidden: true, protected: false },
        ]);
      });

      test.each([
        ["a text", "C2", { raw: "≥4", text: "≥4", formula: false }],
        ["a percentage", "C3", { raw: 0.95, text: "95%", format: "0%", formula: false }],
        ["a formula's result", "C4", { raw: 30, text: "30", formula: true }],
        ["a number", "C5", { raw: 95, text: "95", format: "General", formula: false }],
      ])("hands in %s as a person sees it", async (_title, name, cell) => {
        expect(cellOf(await table(), name)).toMatchObject(cell);
      });

      test("knows the merged areas", async () => {
        const sheet = await table();
        expect(sheet.merges.map(rangeName)).toEqual(["A2:A3"]);
        expect(textOf(sheet, "A3")).toBe("产出指标");
      });

      test("a sheet that was read does not change under the reader", async () => {
        const before = await table();
        await opened.type(at("C2"), "≥5次");
        expect(textOf(before, "C2")).toBe("≥4");
        expect(textOf(await table(), "C2")).toBe("≥5次");
      });

      test("a hidden and a protected sheet can be read", async () => {
        expect(textOf(await host.read(at("锁定!A1").sheet), "锁定!B1")).toBe("≥4");
        expect(textOf(await host.read(at("备用!A1").sheet), "备用!A1")).toBe("旧表");
      });
    });

    test("the same workbook gives the same findings as anywhere", async () => {
      const other = await open([faultyTable]);
      try {
        const found = await findingsIn(other.host);
        expect(found).toEqual(await findingsIn(new MemoryHost(workbookFrom([faultyTable]))));
        expect(found.length).toBeGreaterThan(3);
      } finally {
        await other.close();
      }
    });

    test("select goes to the cell, on its sheet", async () => {
      await host.select(at("锁定!B1"));
      expect(await host.selection()).toEqual(at("锁定!B1"));
      expect(await host.activeSheet()).toBe(at("锁定!B1").sheet);
    });

    describe("marks", () => {
      test.each(["error", "warning", "hint"] as const)(
        "a mark of severity %s shows in its colour",
        async (severity) => {
          expect(await host.mark([mark("B2", severity)])).toEqual({ marked: 1, protectedSheets: [] });
          expect(await opened.fillAt(at("B2"))).toBe(markStyles[severity].fill);
          expect(await opened.fillAt(at("B3"))).toBeNull();
        },
      );

      test("a mark lies over the user's own conditional format", async () => {
        expect(await opened.fillAt(at("C2"))).toBe(usersFill);
        await host.mark([mark("C2", "warning"), mark("C5", "hint")]);
        expect(await opened.fillAt(at("C2"))).toBe(markStyles.warning.fill);
        expect(await opened.fillAt(at("C5"))).toBe(markStyles.hint.fill);
        expect(await opened.fillAt(at("C4"))).toBe(usersFill);
      });

      test("a flagged cell gets a note with the message, but one with a note of the user's keeps that", async () => {
        await host.mark([mark("C2"), mark("C3")]);
        expect(await opened.noteAt(at("C2"))).toBe(noteText(mark("C2")));
        expect(await opened.noteAt(at("C2"))).toContain(noteHeading);
        expect(await opened.noteAt(at("C3"))).toBe("请王科长核对");
      });

      test("new marks take the place of the old ones", async () => {
        await host.mark([mark("B2"), mark("C2", "warning")]);
        await host.mark([mark("C2", "hint", ["换了一条"])]);
        expect(await opened.fillAt(at("B2"))).toBeNull();
        expect(await opened.noteAt(at("B2"))).toBeNull();
        expect(await opened.fillAt(at("C2"))).toBe(markStyles.hint.fill);
        expect(await opened.noteAt(at("C2"))).toContain("换了一条");
      });

      test("after clearing, the workbook is exactly as it was", async () => {
        const before = await opened.snapshot();
        await host.mark([mark("B2"), mark("C2", "warning"), mark("C3", "hint"), mark("备用!A1")]);
        await host.mark([mark("A2"), mark("C4", "warning")]);
        expect(await opened.snapshot()).not.toEqual(before);
        await host.clearMarks();
        expect(await opened.snapshot()).toEqual(before);
      });

      test("no marks at all is what clearing does", async () => {
        const before = await opened.snapshot();
        await host.mark([mark("B2")]);
        expect(await host.mark([])).toEqual({ marked: 0, protectedSheets: [] });
        expect(await opened.snapshot()).toEqual(before);
      });

      test("a protected sheet is reported and left alone, the others are marked", async () => {
        const result = await host.mark([mark("锁定!A1"), mark("C2"), mark("锁定!B1")]);
        expect(result).toEqual({ marked: 1, protectedSheets: [at("锁定!A1").sheet] });
        expect(await opened.fillAt(at("锁定!B1"))).toBeNull();
        expect(await opened.noteAt(at("锁定!B1"))).toBeNull();
        expect(await opened.fillAt(at("C2"))).toBe(markStyles.error.fill);
      });

      test("many cells can be marked at once", async () => {
        const marks = Array.from({ length: 2000 }, (_, index) => ({
          ...mark("A1"),
          at: { ...at("A1"), row: 10 + index, column: index % 7 },
        }));
        expect((await host.mark(marks)).marked).toBe(2000);
        expect(await opened.fillAt({ ...at("A1"), row: 2009, column: 1999 % 7 })).toBe(markStyles.error.fill);
      });
    });

    describe("edits", () => {
      test("are written and read back", async () => {
        const plan = { edits: [edit("C2", "≥4", "≥4次"), edit("C3", "95%", "≥95%"), edit("B5", "企业满意度", "")] };
        expect(await host.write(plan)).toEqual({ applied: plan.edits, refused: [] });
        const sheet = await table();
        expect(textOf(sheet, "C2")).toBe("≥4次");
        expect(textOf(sheet, "C3")).toBe("≥95%");
        expect(textOf(sheet, "B5")).toBe("");
      });

      test.each(["3-4", "1/2", "90%", "007", "1e5", "=1+1", "+86", "-5", "@名", "'引号", "TRUE", "2025年1月1日"])(
        "%p stays the text that it is",
        async (after) => {
          await host.write({ edits: [edit("C2", "≥4", after)] });
          expect(cellOf(await table(), "C2")).toMatchObject({ raw: after, text: after, formula: false });
        },
      );

      test.each([
        ["that holds something else by now", "stale", edit.bind(null, "C2", "≥90", "≥90%")],
        ["that is blank by now", "stale", edit.bind(null, "D9", "≥90", "≥90%")],
        ["that holds a formula", "formula", edit.bind(null, "C4", "30", "≥30人")],
        ["on a protected sheet", "protected", edit.bind(null, "锁定!B1", "≥4", "≥4次")],
      ])("a cell %s is refused as %s, and only that one", async (_title, because, refusedEdit) => {
        const good = edit("C5", "95", "≥95%");
        const bad = refusedEdit();
        expect(await host.write({ edits: [bad, good] })).toEqual({
          applied: [good],
          refused: [{ edit: bad, because }],
        });
        expect(textOf(await table(), "C5")).toBe("≥95%");
      });

      testUndo("a plan is one undo step, which brings back values, formats and all", async () => {
        const before = await opened.snapshot();
        await host.write({ edits: [edit("C2", "≥4", "≥4次"), edit("C3", "95%", "≥95%"), edit("C5", "95", "≥95%")] });
        await opened.undo();
        expect(await opened.snapshot()).toEqual(before);
      });

      testUndo("a plan of which nothing was written leaves nothing to undo", async () => {
        await opened.type(at("B2"), "培训场次");
        await host.write({ edits: [edit("C4", "30", "31")] });
        await opened.undo();
        expect(textOf(await table(), "B2")).toBe("培训次数");
      });
    });

    describe("inserting", () => {
      const block = drawHebeiProject();
      const title = "预算项目绩效目标表";

      test("a new sheet holds the block from A1, the others stay as they are", async () => {
        const before = await table();
        const placed = await host.insert(block, { kind: "new-sheet" });
        expect(placed).toMatchObject({ kind: "placed", sheetName: "项目绩效目标表" });
        if (placed.kind !== "placed") return;
        expect(rangeName(placed.range)).toBe("A1:G19");
        const sheet = await host.read(placed.sheet);
        expect((await host.sheets()).map(({ name }) => name)).toEqual(["目标表", "锁定", "备用", "项目绩效目标表"]);
        for (const cell of block.cells.filter(({ text }) => text !== "")) {
          expect(`${cellName(cell)} ${sheet.textAt(cell.row, cell.column)}`).toBe(`${cellName(cell)} ${cell.text}`);
        }
        expect(new Set(sheet.merges.map(rangeName))).toEqual(new Set(block.merges.map(rangeName)));
        expect(textsOf(await table())).toEqual(textsOf(before));
      });

      test("a second new sheet gets a name of its own", async () => {
        await host.insert(block, { kind: "new-sheet" });
        expect(await host.insert(block, { kind: "new-sheet" })).toMatchObject({ sheetName: "项目绩效目标表(2)" });
      });

      test("at a free cell of a sheet it stands there, moved as a whole", async () => {
        const placed = await host.insert(block, { kind: "at", at: at("E3") });
        expect(placed).toMatchObject({ kind: "placed", sheet: at("E3").sheet, sheetName: "目标表" });
        const sheet = await table();
        expect(textOf(sheet, "E3")).toBe(title);
        expect(sheet.merges.map(rangeName)).toContain("E13:E16");
        expect(textOf(sheet, "C2")).toBe("≥4");
      });

      test("its sums are formulas that count their own cells wherever it stands, its amounts numbers", async () => {
        const filled = drawHebeiProject({ fiscal: "50000.00", other: "1200.5", code: "00123" });
        await host.insert(filled, { kind: "at", at: at("E3") });
        expect(await opened.formulaAt(at("G6"))).toBe('=IF(COUNT(I6,K6)=0,"",SUM(I6,K6))');
        const sheet = await table();
        const shown = (name: string) => [textOf(sheet, name), cellOf(sheet, name)?.raw, cellOf(sheet, name)?.formula];
        expect(shown("I6")).toEqual(["50,000.00", 50000, false]);
        expect(shown("K6")).toEqual(["1,200.50", 1200.5, false]);
        expect(shown("F5")).toEqual(["00123", "00123", false]);
        expect(cellOf(sheet, "G6")?.formula).toBe(true);
        const [sum] = filled.cells.flatMap((cell) => (cell.formula ? [cell] : []));
        const placed = await host.insert(filled, { kind: "new-sheet" });
        if (!sum || placed.kind !== "placed") throw new Error("Nothing to look at");
        const { row, column } = sum;
        expect(await opened.formulaAt({ sheet: placed.sheet, row, column })).toContain("SUM(E4,G4)");
      });

      test("a sum that shows nothing yet counts as calculated", async () => {
        await host.insert(drawHebeiProject(), { kind: "new-sheet" });
        const outcome = await checkWorkbook(host, { scope: "all-sheets", language: "zh" });
        if (outcome.kind !== "checked") throw new Error(outcome.kind);
        const form = outcome.report.tables.find(({ sheetName }) => sheetName === "项目绩效目标表");
        const waiting = outcome.report.notChecked.filter(({ reason }) => reason.zh.includes("还没有计算结果"));
        expect([form?.indicators.length, waiting.filter(({ tableId }) => tableId === form?.id)]).toEqual([9, []]);
      });

      test("what a user wrote never becomes a formula", async () => {
        const filled = drawHebeiProject({ name: "=1+1", fiscal: "=SUM(A1:A9)", total: '=HYPERLINK("x")' });
        const placed = await host.insert(filled, { kind: "new-sheet" });
        if (placed.kind !== "placed") throw new Error("Nothing to look at");
        for (const name of ["F3", "E4", "C4"]) {
          const { row, column } = at(name);
          expect([name, await opened.formulaAt({ sheet: placed.sheet, row, column })]).toEqual([name, null]);
        }
      });

      test("it never overwrites: nothing is written, and the place that it offers is free", async () => {
        const before = await opened.snapshot();
        const refused = await host.insert(block, { kind: "at", at: at("A1") });
        expect(refused).toMatchObject({ kind: "occupied", free: at("A7") });
        expect(await opened.snapshot()).toEqual(before);
        if (refused.kind !== "occupied") return;
        expect(rangeName(refused.by)).toBe("A1:C5");
        expect(await host.insert(block, { kind: "at", at: refused.free })).toMatchObject({ kind: "placed" });
        expect(textOf(await table(), "A7")).toBe(title);
      });

      test("a formula without a result is in the way as well", async () => {
        const refused = await host.insert(block, { kind: "at", at: at("备用!A2") });
        const area = { top: 3, left: 0, bottom: 3, right: 0 };
        expect(refused).toEqual({ kind: "occupied", by: area, free: at("备用!A6") });
      });

      test("a protected sheet takes none", async () => {
        const refused = await host.insert(block, { kind: "at", at: at("锁定!A9") });
        expect(refused).toEqual({ kind: "protected", sheetName: "锁定" });
      });

      const project = (name: string) => ({ ...drawHebeiProject({ name }), sheetName: name });

      test("several at once come each on a new sheet, in order, under names of their own", async () => {
        const placed = await host.insertSheets([project("培训费"), project("差旅费"), project("培训费")]);
        expect(placed.map(({ sheetName }) => sheetName)).toEqual(["培训费", "差旅费", "培训费(2)"]);
        const sheets = await host.sheets();
        expect(sheets.slice(-3).map(({ id, name }) => [id, name])).toEqual(
          placed.map(({ sheet, sheetName }) => [sheet, sheetName]),
        );
        for (const [index, title] of ["培训费", "差旅费", "培训费"].entries()) {
          expect(textOf(await host.read(placed[index]!.sheet), "A1")).toBe(`${title}绩效目标表`);
          expect(rangeName(placed[index]!.range)).toBe("A1:G19");
        }
      });

      testUndo("several at once are one undo step; none at all leave nothing to undo", async () => {
        const before = await opened.snapshot();
        await host.insertSheets([project("培训费"), project("差旅费"), project("会议费")]);
        expect(await host.insertSheets([])).toEqual([]);
        await opened.undo();
        expect(await opened.snapshot()).toEqual(before);
      });

      testUndo.each([
        ["a new sheet", () => ({ kind: "new-sheet" }) as const],
        ["a block on a sheet", () => ({ kind: "at", at: at("A9") }) as const],
      ])("%s is one undo step", async (_title, where) => {
        const before = await opened.snapshot();
        await host.insert(block, where());
        await opened.undo();
        expect(await opened.snapshot()).toEqual(before);
      });
    });

    describeEvents("events", () => {
      let changes: HostEvents["changed"][];
      beforeEach(() => {
        changes = [];
        host.on("changed", (change) => changes.push(change));
      });

      test("what a person types is told with its sheet", async () => {
        await opened.type(at("C2"), "≥4次");
        expect(changes.map(({ sheet }) => sheet)).toEqual([at("C2").sheet]);
      });

      test("our own edits, marks and insertions are not told", async () => {
        await host.write({ edits: [edit("C2", "≥4", "≥4次")] });
        await host.mark([mark("C2")]);
        await host.clearMarks();
        await host.insert(drawHebeiProject(), { kind: "new-sheet" });
        await host.insert(drawHebeiProject(), { kind: "at", at: at("A9") });
        expect(changes).toEqual([]);
      });

      test("undoing our edit is a person's change", async () => {
        await host.write({ edits: [edit("C2", "≥4", "≥4次")] });
        await opened.undo();
        expect(changes.map(({ sheet }) => sheet)).toEqual([at("C2").sheet]);
      });

      test("a click is told, and the sheet where it changes", async () => {
        const heard: unknown[] = [];
        host.on("selected", ({ at: cell }) => heard.push(cell));
        host.on("activated", ({ sheet }) => heard.push(sheet));
        await opened.click(at("C2"));
        await opened.click(at("锁定!B1"));
        expect(heard).toEqual([at("C2"), at("锁定!B1").sheet, at("锁定!B1")]);
      });

      test("who unsubscribed hears nothing more, the others do", async () => {
        const heard: string[] = [];
        const stop = host.on("changed", () => heard.push("gone"));
        stop();
        stop();
        await opened.type(at("C2"), "≥4次");
        expect(heard).toEqual([]);
        expect(changes).toHaveLength(1);
      });
    });

    describe("a sheet that is not there", () => {
      const gone: Address = { sheet: "no such sheet", row: 0, column: 0 };

      test.each<[string, (host: SpreadsheetHost) => Promise<unknown>]>([
        ["read", (one) => one.read(gone.sheet)],
        ["mark", (one) => one.mark([mark("C2"), { ...mark("C2"), at: gone }])],
        ["write", (one) => one.write({ edits: [edit("C2", "≥4", "≥4次"), { at: gone, before: "", after: "x" }] })],
        ["insert", (one) => one.insert(drawHebeiProject(), { kind: "at", at: gone })],
        ["select", (one) => one.select(gone)],
      ])("makes %s reject, with nothing changed", async (_name, request) => {
        const before = await opened.snapshot();
        await expect(request(host)).rejects.toMatchObject({ name: "HostError", code: "no-such-sheet" });
        expect(await opened.snapshot()).toEqual(before);
      });
    });
  });
}
