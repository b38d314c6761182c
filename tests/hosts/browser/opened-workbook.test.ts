import {
  CellValueType,
  CommandType,
  Direction,
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type ICellData,
  type Univer,
} from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  InsertRowCommand,
  InsertSheetCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  SetColWidthCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import {
  RemoveNoteMutation,
  SheetDeleteNoteCommand,
  SheetUpdateNoteCommand,
  UpdateNoteMutation,
} from "@univerjs/sheets-note";
import { parseCellName, parseRangeName, rangeName, type Position } from "../../../src/core/sheet/address";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { readForSpreadsheet, type OpenedWorkbook } from "../../../src/hosts/browser/opened-workbook";
import { univerRange } from "../../../src/hosts/browser/univer-workbook";
import type { RichCell, RichSheet, RichWorkbook } from "../../../src/hosts/file/model";
import { readWorkbook } from "../../../src/hosts/file/read/read-workbook";
import { openRichWorkbook } from "../../../src/hosts/file/rich/open-rich-workbook";
import type { NewSheet } from "../../../src/hosts/file/save/changes";
import { createWorkbook } from "../../../src/hosts/file/save/create-workbook";
import { markFormula, noteHeading } from "../../../src/hosts/host";
import { textParts } from "../file/save/hand-made";
import { headlessUniver } from "./headless";

const at = (name: string): Position => parseCellName(name)!;
const range = (name: string) => parseRangeName(name)!;

const green = { from: 0, patch: { fill: "#C6EFCE", font: { name: "黑体", size: 12 } } };

/** What lies on the disk before the page opens it. */
const budget: NewSheet = {
  kind: "new",
  name: "预算",
  changes: {
    cells: [
      { ...at("A1"), content: "项目", style: green },
      { ...at("B1"), content: "金额", style: green },
      { ...at("A2"), content: "培训费" },
      { ...at("B2"), content: 4000, style: { from: 0, patch: { format: "#,##0.00" } } },
      { ...at("A3"), content: "会议费" },
      { ...at("B3"), content: 6000 },
      { ...at("A4"), content: "合计" },
      { ...at("B4"), content: { formula: "SUM(B2:B3)", result: 10000 } },
      { ...at("A6"), content: "备注" },
    ],
    merges: [range("A6:B6")],
    rows: [{ row: 5, height: 40 }],
    columns: [{ column: 0, width: 20 }],
    notes: [{ ...at("B3"), text: "请王科长核对" }],
  },
};
const other: NewSheet = { kind: "new", name: "附表", changes: { cells: [{ ...at("A1"), content: "旧表" }] } };

let univer: Univer;
let opened: OpenedWorkbook;
let file: Uint8Array;

beforeEach(async () => {
  univer = headlessUniver();
  file = createWorkbook([budget, other]);
  await open(file);
});
afterEach(() => univer.dispose());

async function open(bytes: Uint8Array): Promise<void> {
  opened = (await readForSpreadsheet(bytes)).open({ univer, finishEditing: () => Promise.resolve() });
  const instances = univer.__getInjector().get(IUniverInstanceService);
  instances.focusUnit(unitId());
}

function unitId(): string {
  return (
    univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
      ?.getUnitId() ?? ""
  );
}

/** A person does something in the spreadsheet. */
async function act(command: { readonly id: string }, params: object = {}): Promise<void> {
  const target = { unitId: unitId(), subUnitId: "预算", worksheetId: "预算" };
  const done = await univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand(command.id, { ...target, ...params });
  if (!done) throw new Error(`${command.id} was refused`);
}

function type(name: string, value: ICellData): Promise<void> {
  const { row, column } = at(name);
  return act(SetRangeValuesCommand, { range: univerRange(range(name)), value: { [row]: { [column]: value } } });
}

interface Saved {
  readonly bytes: Uint8Array;
  readonly workbook: RichWorkbook;
  readonly sheet: RichSheet;
  cell(name: string): RichCell | undefined;
  texts(): string[][];
}

async function save(marks = false, sheetName = "预算"): Promise<Saved> {
  const bytes = await opened.toFile({ marks });
  const { workbook, sheet: read } = openRichWorkbook(bytes);
  const sheet = read(sheetName);
  const cell = (name: string) =>
    sheet.cells.find(({ row, column }) => row === at(name).row && column === at(name).column);
  const core = readWorkbook(bytes).sheets.find(({ name }) => name === sheetName)!;
  const texts = () =>
    Array.from({ length: core.rows }, (_, row) =>
      Array.from({ length: core.columns }, (_, column) => core.cell(row, column)?.text ?? ""),
    );
  return { bytes, workbook, sheet, cell, texts };
}

const untouched = [
  ["项目", "金额"],
  ["培训费", "4,000.00"],
  ["会议费", "6000"],
  ["合计", "10000"],
  ["", ""],
  ["备注", ""],
];

describe("opening", () => {
  test("hands the file's cells to the core as the file reader does", async () => {
    const [info] = await opened.host.sheets();
    const fromPage = await opened.host.read(info!.id);
    const fromFile = readWorkbook(file).sheets[0]!;
    for (let row = 0; row < fromFile.rows; row++) {
      for (let column = 0; column < fromFile.columns; column++) {
        expect(fromPage.cell(row, column)).toEqual(fromFile.cell(row, column));
      }
    }
    expect(fromPage.merges).toEqual(fromFile.merges);
  });

  test("saved at once, the file is what it was", async () => {
    expect(Buffer.from((await save()).bytes).equals(Buffer.from(file))).toBe(true);
  });
});

describe("cells", () => {
  test.each<[string, ICellData, Partial<RichCell>]>([
    ["a text", { v: "≥90%", t: CellValueType.STRING }, { type: "text", raw: "≥90%" }],
    ["a number", { v: 12.5, t: CellValueType.NUMBER }, { type: "number", raw: 12.5 }],
    ["a text that looks like a number", { v: "007", t: CellValueType.STRING }, { type: "text", raw: "007" }],
    ["a text that looks like a formula", { v: "=100%", t: CellValueType.STRING }, { type: "text", raw: "=100%" }],
    ["a formula", { f: "=B2*2", v: 8000, t: CellValueType.NUMBER }, { formula: "B2*2", raw: 8000 }],
    ["a truth value", { v: 1, t: CellValueType.BOOLEAN }, { type: "boolean", raw: true }],
  ])("%s is saved as that", async (_title, typed, expected) => {
    await type("A2", typed);
    expect((await save()).cell("A2")).toMatchObject(expected);
  });

  test("only what was typed changes", async () => {
    await type("A2", { v: "培训支出", t: CellValueType.STRING });
    expect((await save()).texts()).toEqual(
      untouched.map((row, index) => (index === 1 ? ["培训支出", "4,000.00"] : row)),
    );
    expect((await save()).cell("B4")).toMatchObject({ formula: "SUM(B2:B3)" });
  });

  test("what was emptied is blank", async () => {
    await type("A2", { v: null });
    expect((await save()).cell("A2")?.raw ?? null).toBeNull();
  });

  test("a format that a person sets is added to what the cell had", async () => {
    await act(SetStyleCommand, { range: univerRange(range("A1")), style: { type: "bl", value: 1 } });
    const { workbook, cell } = await save();
    const style = workbook.styles[cell("A1")!.style]!;
    expect(style).toMatchObject({ fill: "#C6EFCE", font: { bold: true, name: "黑体", size: 12 } });
    expect(workbook.styles[cell("B1")!.style]).toMatchObject({ font: { bold: false, name: "黑体" } });
  });

  test("a result that Univer cannot work out does not replace the one of the file", async () => {
    await type("B4", { v: "#NAME?", t: CellValueType.STRING });
    expect((await save()).cell("B4")).toMatchObject({ formula: "SUM(B2:B3)", raw: 10000 });
  });
});

describe("rows and columns", () => {
  test("an inserted row moves what is below it, heights, merges and notes included", async () => {
    await act(InsertRowCommand, {
      range: univerRange({ top: 2, left: 0, bottom: 2, right: 19 }),
      direction: Direction.UP,
    });
    const saved = await save();
    expect(saved.texts()).toEqual([...untouched.slice(0, 2), ["", ""], ...untouched.slice(2)]);
    expect(saved.sheet.merges.map(rangeName)).toEqual(["A7:B7"]);
    expect(saved.sheet.rows.find(({ row }) => row === 6)?.height).toBe(40);
    expect(saved.sheet.notes).toMatchObject([{ row: 3, column: 1, text: "请王科长核对" }]);
    expect(saved.workbook.styles[saved.cell("A1")!.style]).toMatchObject({ fill: "#C6EFCE" });
  });

  test("a removed row is gone, with its note", async () => {
    await act(RemoveRowByRangeCommand, { range: univerRange({ top: 2, left: 0, bottom: 2, right: 19 }) });
    const saved = await save();
    expect(saved.texts().map(([first]) => first)).toEqual(["项目", "培训费", "合计", "", "备注"]);
    expect(saved.sheet.notes).toEqual([]);
    expect(saved.sheet.merges.map(rangeName)).toEqual(["A5:B5"]);
  });

  test("a removed column is gone", async () => {
    await act(RemoveColByRangeCommand, { range: univerRange({ top: 0, left: 0, bottom: 99, right: 0 }) });
    expect((await save()).texts()[2]).toEqual(["6000"]);
  });

  test("a removed row that is taken back leaves the file as it was", async () => {
    await act(RemoveRowByRangeCommand, { range: univerRange({ top: 2, left: 0, bottom: 2, right: 19 }) });
    await act(UndoCommand);
    expect((await save()).texts()).toEqual(untouched);
    expect((await save()).sheet.notes).toMatchObject([{ row: 2, column: 1 }]);
    await act(RedoCommand);
    expect((await save()).texts()).toHaveLength(5);
  });

  test("rows that are dragged elsewhere arrive there", async () => {
    await act(MoveRowsCommand, {
      fromRange: { ...univerRange({ top: 2, left: 0, bottom: 2, right: 19 }), rangeType: 1 },
      toRange: { ...univerRange({ top: 1, left: 0, bottom: 1, right: 19 }), rangeType: 1 },
      range: { ...univerRange({ top: 2, left: 0, bottom: 2, right: 19 }), rangeType: 1 },
    });
    expect((await save()).texts().map(([first]) => first)).toEqual(["项目", "会议费", "培训费", "合计", "", "备注"]);
  });

  test("a width that a person sets is saved", async () => {
    await act(SetColWidthCommand, { ranges: [univerRange({ top: 0, left: 1, bottom: 0, right: 1 })], value: 140 });
    const { columns } = (await save()).sheet;
    expect(columns.find(({ first }) => first === 1)?.width).toBeCloseTo(20, 1);
    expect(columns.find(({ first }) => first === 0)?.width).toBeCloseTo(20, 1);
  });
});

describe("merges and notes", () => {
  test("cells can be merged and taken apart", async () => {
    await act(AddWorksheetMergeCommand, { selections: [univerRange(range("A2:A3"))], value: 0, defaultMerge: true });
    await act(RemoveWorksheetMergeCommand, { ranges: [univerRange(range("A6:B6"))] });
    expect((await save()).sheet.merges.map(rangeName)).toEqual(["A2:A3"]);
  });

  test("notes can be written, changed and taken away", async () => {
    const note = (name: string, id: string, text: string) => {
      const place = { row: at(name).row, col: at(name).column };
      return { sheetId: "预算", ...place, note: { id, ...place, width: 100, height: 50, note: text } };
    };
    await act(SheetUpdateNoteCommand, note("A2", "new", "新的"));
    await act(SheetUpdateNoteCommand, note("B3", "file-2-1", "改过"));
    expect(new Map((await save()).sheet.notes.map(({ row, column, text }) => [`${row},${column}`, text]))).toEqual(
      new Map([
        ["1,0", "新的"],
        ["2,1", "改过"],
      ]),
    );
    await opened.host.select({ sheet: "预算", ...at("B3") });
    await act(SheetDeleteNoteCommand);
    expect((await save()).sheet.notes.map(({ text }) => text)).toEqual(["新的"]);
  });
});

describe("sheets", () => {
  const names = async () => (await save()).workbook.sheets.map(({ name }) => name);

  test("a new one is added, with what is on it", async () => {
    await act(InsertSheetCommand, { sheet: { id: "new", name: "新表", cellData: { 0: { 0: { v: "甲", t: 1 } } } } });
    expect(await names()).toEqual(["预算", "附表", "新表"]);
    expect((await save(false, "新表")).texts()).toEqual([["甲"]]);
  });

  test("one is renamed, and formulas follow", async () => {
    await act(SetWorksheetNameCommand, { subUnitId: "附表", name: "附件" });
    expect(await names()).toEqual(["预算", "附件"]);
  });

  test("one is removed", async () => {
    await act(RemoveSheetCommand, { subUnitId: "附表" });
    expect(await names()).toEqual(["预算"]);
  });

  test("they are put in another order", async () => {
    await act(SetWorksheetOrderCommand, { subUnitId: "附表", order: 0 });
    expect((await save()).workbook.sheets.map(({ name }) => name)).toEqual(["附表", "预算"]);
  });
});

describe("marks", () => {
  const mark = { at: { sheet: "预算", ...at("B2") }, severity: "error", lines: ["数字没有单位", "补上单位"] } as const;

  test("are in the file only if a person wants them there", async () => {
    expect(opened.hasMarks()).toBe(false);
    await opened.host.mark([mark]);
    expect(opened.hasMarks()).toBe(true);
    expect((await save(false)).sheet.conditionalFormats).toEqual([]);
    const { sheet } = await save(true);
    expect(sheet.conditionalFormats.map(({ formulas }) => formulas[0])).toEqual([markFormula]);
    const note = sheet.notes.find(({ row }) => row === 1)?.text;
    expect(note).toContain(noteHeading);
    expect(note).toContain("✖ 数字没有单位\n补上单位");
  });

  test("that lie there already stay; only what changed is drawn anew", async () => {
    const other = { at: { sheet: "预算", ...at("B3") }, severity: "error", lines: ["太大"] } as const;
    await opened.host.mark([mark, other]);
    const done: string[] = [];
    univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ id, type }) => type === CommandType.MUTATION && done.push(id));
    await opened.host.mark([mark, other]);
    expect(done).toEqual([]);

    await opened.host.mark([{ ...mark, lines: ["数字没有单位", "补上万元"] }, other]);
    expect(done).toEqual([RemoveNoteMutation.id, UpdateNoteMutation.id]);
    const { sheet } = await save(true);
    expect(sheet.notes.find(({ row }) => row === 1)?.text).toContain("补上万元");
    expect(sheet.conditionalFormats.map(({ ranges }) => ranges.map(rangeName))).toEqual([["B2:B3"]]);
  });

  test("follow their rows, and are put right by the next check", async () => {
    await opened.host.mark([mark]);
    await act(InsertRowCommand, { range: univerRange(range("A2:B2")), direction: Direction.DOWN, cellValue: {} });
    const moved = { ...mark, at: { sheet: "预算", ...at("B3") } };
    await opened.host.mark([moved, mark]);
    const { sheet } = await save(true);
    expect(sheet.conditionalFormats.map(({ ranges }) => ranges.map(rangeName))).toEqual([["B2:B3"]]);
    const ours = sheet.notes.filter(({ text }) => text.startsWith(noteHeading)).map(({ row }) => row);
    expect(ours.sort()).toEqual([1, 2]);
  });

  test("of a file are not shown again, and go when it is saved without", async () => {
    await opened.host.mark([mark]);
    const marked = await opened.toFile({ marks: true });
    opened.close();
    await open(marked);
    expect(opened.hasMarks()).toBe(false);
    const { "xl/styles.xml": styles, ...parts } = textParts(await opened.toFile({ marks: false }));
    // An empty list of conditional looks stays behind; it says nothing.
    expect({ ...parts, "xl/styles.xml": styles?.replace('<dxfs count="0"/>', "") }).toEqual(textParts(file));
  });
});

test("an inserted form keeps its drop-downs, the list that follows another cell included", async () => {
  await opened.host.insert(drawHebeiProject(), { kind: "new-sheet" });
  const { sheet } = await save(false, "项目绩效目标表");
  const lists = sheet.validations.filter(({ type }) => type === "list").map(({ formula1 }) => formula1);
  expect(lists).toContainEqual(expect.stringContaining("产出指标,效益指标,满意度指标"));
  expect(lists).toContainEqual(expect.stringMatching(/^OFFSET\(.*\$A\$11/));
  expect(sheet.validations.some(({ prompt }) => prompt?.title === "指标值")).toBe(true);
  expect(sheet.merges).toHaveLength(drawHebeiProject().merges.length);
});

describe("what there is to save", () => {
  test.each<[string, () => Promise<unknown>, number]>([
    ["typing", () => type("A2", { v: "甲", t: CellValueType.STRING }), 1],
    ["a mark", () => opened.host.mark([{ at: { sheet: "预算", ...at("A2") }, severity: "hint", lines: ["甲"] }]), 0],
    [
      "a mended cell",
      () => opened.host.write({ edits: [{ at: { sheet: "预算", ...at("A2") }, before: "培训费", after: "甲" }] }),
      1,
    ],
    ["going to a cell", () => opened.host.select({ sheet: "附表", ...at("A1") }), 0],
  ])("%s", async (_title, what, times) => {
    let told = 0;
    opened.onEdited(() => told++);
    await what();
    expect(Math.min(told, 1)).toBe(times);
  });
});
