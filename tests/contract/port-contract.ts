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
import { describeInserting } from "./inserting";
import type { OpenProgram, Stage } from "./stage";

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

    const stage: Stage = {
      get host() {
        return host;
      },
      get opened() {
        return opened;
      },
      at,
      table,
      textOf,
      cellOf,
      textsOf,
      testUndo,
    };

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

    describe("inserting", () => describeInserting(stage));

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
